import { Page } from '@playwright/test';
import { goTo } from './support/goTo';
import { Portal } from './support/portal';
import { shownTab, tabsOf } from './support/tabs';
import { expect, test } from './support/test';

const WORKSPACE = 'coastal-erosion';
const VIEW = `/api/workspace/workspaces/${WORKSPACE}`;
const LONG =
  'Coastal erosion of the Aquitaine between the mouth of the Gironde and the Adour, from Sentinel-1 and Sentinel-2';

/** Where the tabs begin, and how much of the last of them is out of sight. */
async function layout(page: Page) {
  const boxes = await Promise.all(
    (await tabsOf(page).all()).map(each => each.boundingBox()),
  );
  const width = await page.evaluate(() => document.body.clientWidth);
  const last = boxes.at(-1)!;
  return {
    starts: boxes.map(box => Math.round(box!.x)),
    hidden: Math.max(0, Math.round(last.x + last.width - width)),
    rows: new Set(boxes.map(box => Math.round(box!.y))).size,
  };
}

async function open(
  portal: Portal,
  options: { width?: number; language?: string } = {},
) {
  const page = await portal.signIn('alice', options);
  await goTo(page, `/workspaces/${WORKSPACE}`);
  await shownTab(page).waitFor();
  return page;
}

test.describe('the header of a workspace', () => {
  for (const language of ['en', 'de']) {
    test(`shows all tabs in one row of 1280 pixels: ${language}`, async ({
      portal,
    }) => {
      const page = await open(portal, { language, width: 1280 });
      expect(await layout(page)).toMatchObject({ hidden: 0, rows: 1 });
      expect(await tabsOf(page).count()).toBe(9);
    });
  }

  test('keeps its tabs where they are when a count arrives', async ({
    portal,
  }) => {
    const page = await portal.signIn('alice');
    let answer = () => {};
    const answered = new Promise<void>(resolve => {
      answer = resolve;
    });
    await page.route(`**${VIEW}/suggestions`, async route => {
      await answered;
      await route.continue();
    });
    await goTo(page, `/workspaces/${WORKSPACE}`);
    await shownTab(page).waitFor();
    expect(
      await tabsOf(page)
        .getByText(/\d pending/)
        .count(),
    ).toBe(0);
    const before = await layout(page);
    answer();
    await tabsOf(page)
      .filter({ hasText: /\d pending/ })
      .waitFor();
    expect(await layout(page)).toEqual(before);
  });

  test('stays whole with a long title, which its tooltip has in full', async ({
    portal,
  }) => {
    const page = await portal.signIn('alice', { width: 390 });
    const isView = ({ pathname }: URL) => pathname === VIEW;
    await page.route(isView, async route => {
      const response = await route.fetch();
      const json = { ...(await response.json()), title: LONG };
      await route.fulfill({ response, json });
    });
    await goTo(page, `/workspaces/${WORKSPACE}`);
    const title = page.getByRole('link', { name: LONG });
    await title.waitFor();
    expect(await title.getAttribute('title')).toBe(LONG);
    const heading = await title.locator('xpath=..').boundingBox();
    const menu = await page
      .getByRole('button', { name: /^Actions for workspace/ })
      .boundingBox();
    // One line of it, and the menu beside it on the page.
    expect(heading!.height).toBeLessThan(60);
    expect(heading!.x + heading!.width).toBeLessThanOrEqual(menu!.x);
    expect(menu!.x + menu!.width).toBeLessThanOrEqual(390);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
    ).toBeLessThanOrEqual(390);
  });

  test('names each page in the browser’s tab', async ({ portal }) => {
    const page = await open(portal);
    const workspace = 'Coastal erosion of the Aquitaine';
    for (const [path, ...names] of [
      ['/workspaces', 'Workspaces'],
      ['/datasets', 'Datasets'],
      ['/workspaces/-/open', 'Open repository'],
      [`/workspaces/${WORKSPACE}`, 'Overview', workspace],
      [`/workspaces/${WORKSPACE}/buckets`, 'Buckets', workspace],
      [`/workspaces/${WORKSPACE}/buckets/${WORKSPACE}`, WORKSPACE, workspace],
      [`/workspaces/${WORKSPACE}/sessions/none`, 'Session none', workspace],
      [`/workspaces/${WORKSPACE}/nonsense`, 'Page not found', workspace],
      ['/workspaces/no-such-place', 'no-such-place'],
    ]) {
      await goTo(page, path);
      const title = [...names, 'Workspace Portal'].join(' | ');
      await expect(page).toHaveTitle(title);
    }
  });
});
