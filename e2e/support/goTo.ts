import { Page } from '@playwright/test';

/** Time for the page in between to be unmounted. */
const UNMOUNT_MS = 50;

/**
 * Opens a path within the portal that the page shows already: loading the portal takes seconds. Goes by way of the
 * portal's settings, so that nothing of the page before is left, not even a dialog.
 */
export async function goTo(page: Page, path: string): Promise<void> {
  for (const stop of ['/settings', path]) {
    await page.evaluate(to => {
      window.history.pushState({}, '', to);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, stop);
    await page.waitForTimeout(UNMOUNT_MS);
  }
}
