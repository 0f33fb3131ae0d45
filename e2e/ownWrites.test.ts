import { goTo } from './support/goTo';
import { expect, test } from './support/test';

/** Longer than changes are gathered before a page hears of them, and than a second fetch would wait. */
const LATER_MS = 3_000;

test('fetches a workspace once after the user’s own change', async ({
  portal,
  newWorkspace,
}) => {
  const lab = await newWorkspace('alice', 'own-writes');
  const page = await portal.signIn('alice');
  await goTo(page, `/workspaces/${lab}/settings`);
  const field = page.getByRole('textbox', { name: 'Title' });
  await field.fill('Own writes');
  // What came with the page has been fetched by then.
  await page.waitForTimeout(LATER_MS);

  const fetched: string[] = [];
  page.on('request', request => {
    const { pathname } = new URL(request.url());
    if (request.method() === 'GET' && pathname.includes('/api/workspace/')) {
      fetched.push(pathname.split('/api/workspace').pop()!);
    }
  });
  const section = page.locator('form').filter({ has: field });
  await section.getByRole('button', { name: /^Save/ }).click();
  await page.getByRole('link', { name: 'Own writes' }).waitFor();
  await page.waitForTimeout(LATER_MS);
  expect(fetched.filter(path => path === `/workspaces/${lab}`)).toHaveLength(1);
});
