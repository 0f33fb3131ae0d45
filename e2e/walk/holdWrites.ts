import { Page, Request } from '@playwright/test';

/** Calls that are made by POST and change nothing: dry runs, and showing credentials. */
function isRead(request: Request): boolean {
  const { pathname, searchParams } = new URL(request.url());
  return (
    ['GET', 'HEAD', 'OPTIONS'].includes(request.method()) ||
    searchParams.get('dry_run') === 'true' ||
    /\/(credentials|token)$/.test(pathname)
  );
}

/**
 * Keeps the page's writes from reaching the backend: they wait for an answer until the page is loaded anew. So every
 * button can be pressed, and the next one who looks finds the workspace as it was.
 *
 * @returns how many writes wait by now
 */
export async function holdWrites(page: Page): Promise<() => number> {
  let held = 0;
  await page.route('**/api/workspace/**', (route, request) => {
    if (isRead(request)) return route.fallback();
    held += 1;
    return undefined;
  });
  return () => held;
}
