import { Page, Route } from '@playwright/test';
import { Portal } from './support/portal';
import { shownTab, tabOf } from './support/tabs';
import { expect, sharedPage, test } from './support/test';

const CALLS = '**/api/workspace/**';
const SLOW_MS = 2_000;
const NAME = 'coastal-erosion';
const TITLE = 'Coastal erosion of the Aquitaine';

/** Answers with an error of the backend. */
function refusing(status: number, name: string, message: string) {
  return (route: Route) =>
    route.fulfill({
      status,
      contentType: 'application/json',
      headers: { 'access-control-allow-origin': '*' },
      body: JSON.stringify({
        error: { name, message },
        response: { statusCode: status },
      }),
    });
}

/** What may become of the pages' calls, and what the page says then. */
const TROUBLES: [string, (route: Route) => Promise<void>, RegExp][] = [
  [
    'the backend stopped',
    route => route.abort('connectionrefused'),
    /could not be updated|cannot be reached/,
  ],
  [
    'answers of 500',
    refusing(500, 'Error', 'out of order'),
    /could not be updated|cannot answer/,
  ],
];

/** Slowness alone is no reason for any of these. */
const ALARM = /could not be updated|cannot be reached|cannot answer/;

const TABS = [
  '',
  'members',
  'buckets',
  'access',
  'sessions',
  'stores',
  'credentials',
  'settings',
];

const address = (portal: Portal, tab: string) =>
  `${portal.stack.portal}/workspaces/${NAME}${tab && `/${tab}`}`;

/** As if one came back from another browser tab: pages fetch then, and else every minute at least. */
const lookAgain = (page: Page) =>
  page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });

test.describe('the pages in trouble', () => {
  const shared = sharedPage('alice');

  test.afterEach(() => shared().unrouteAll({ behavior: 'ignoreErrors' }));

  for (const [what, trouble, words] of TROUBLES) {
    test.describe(`with ${what}`, () => {
      const told = () => shared().getByRole('alert').filter({ hasText: words });

      for (const tab of TABS) {
        test(`tab '${tab}' says so, keeps what it had, and comes back by itself`, async ({
          portal,
        }) => {
          const page = shared();
          await page.goto(address(portal, tab));
          // The last to come of what the page shows.
          await tabOf(page, /\d+ pending/).waitFor();
          const before = await shownTab(page).textContent();
          const heading = page.getByRole('heading', { level: 2 }).first();
          const title = await heading.textContent();

          await page.route(CALLS, trouble);
          await lookAgain(page);
          await told().first().waitFor();
          expect(await shownTab(page).textContent()).toBe(before);
          expect(await heading.textContent()).toBe(title);

          await page.unroute(CALLS);
          await told().first().waitFor({ state: 'detached' });
        });
      }

      test('the list says so and comes back', async ({ portal }) => {
        const page = shared();
        await page.goto(`${portal.stack.portal}/workspaces`);
        await page.getByRole('link', { name: TITLE, exact: true }).waitFor();
        await page.route(CALLS, trouble);
        await lookAgain(page);
        await told().first().waitFor();
        await page.getByRole('link', { name: TITLE, exact: true }).waitFor();
        await page.unroute(CALLS);
        await told().first().waitFor({ state: 'detached' });
      });

      test('a page that is opened in it says so, and fills once it is over', async ({
        portal,
      }) => {
        const page = shared();
        await page.route(CALLS, trouble);
        await page.goto(address(portal, 'buckets'));
        await told().first().waitFor();
        await page.unroute(CALLS);
        await page.getByRole('row').filter({ hasText: NAME }).first().waitFor();
      });
    });
  }

  test.describe('with an expired sign-in', () => {
    const expire = (page: Page) =>
      page.route(CALLS, refusing(401, 'AuthenticationError', 'Token expired'));
    const dialogOf = (page: Page) => page.getByRole('alertdialog');

    test('says so once, and goes on for those who sign in in another browser tab', async ({
      portal,
    }) => {
      const page = shared();
      await page.goto(address(portal, 'members'));
      await tabOf(page, /\d+ pending/).waitFor();
      await expire(page);
      await lookAgain(page);
      await dialogOf(page).waitFor();
      expect(await page.getByText('Your sign-in has expired').count()).toBe(1);
      expect(await page.getByRole('alert').count()).toBe(0);
      await dialogOf(page)
        .getByRole('button', { name: 'Stay on this page' })
        .click();
      const bar = page.getByRole('alert').filter({ hasText: 'sign-in' });
      await bar.waitFor();

      await page.unroute(CALLS);
      await lookAgain(page);
      await bar.waitFor({ state: 'detached' });
    });

    test('leads to the sign-in, and asks before it discards what was typed', async ({
      portal,
    }) => {
      const page = await portal.signIn('alice');
      await page.goto(address(portal, 'buckets'));
      await page.getByRole('button', { name: 'Add bucket' }).click();
      await page.getByRole('textbox', { name: 'Bucket name' }).fill('tiles');
      await expire(page);
      await lookAgain(page);
      await dialogOf(page).getByText('You have unsaved changes').waitFor();
      let asked = 0;
      page.on('dialog', question => {
        asked++;
        question.accept();
      });
      await dialogOf(page)
        .getByRole('button', { name: 'Discard and sign in' })
        .click();
      await page.getByText('choose who you want to be').waitFor();
      expect(asked).toBe(0);

      await page.unroute(CALLS);
      await page.getByRole('button', { name: 'Alice Moreau' }).click();
      await page.getByRole('link', { name: 'Workspaces' }).first().waitFor();
    });
  });

  for (const tab of TABS) {
    test(`with calls of 2 s, tab '${tab}' shows that it loads, and then what there is`, async ({
      portal,
    }) => {
      const page = shared();
      let seen = () => {};
      const loadingSeen = new Promise<void>(resolve => {
        seen = resolve;
      });
      await page.route(CALLS, async route => {
        await Promise.all([
          loadingSeen,
          new Promise(resolve => setTimeout(resolve, SLOW_MS)),
        ]);
        // The page may have gone on by then.
        await route.continue().catch(() => {});
      });
      await page.goto(address(portal, tab));
      await page
        .getByRole('progressbar')
        .or(page.getByRole('status'))
        .first()
        .waitFor();
      seen();
      await shownTab(page).waitFor();
      const alarms = page.getByRole('alert').filter({ hasText: ALARM });
      expect(await alarms.count()).toBe(0);
    });
  }
});
