import { Page } from 'playwright-core';
import { findings } from './support/axe';
import { unseenFocus } from './support/focus';
import { goTo } from './support/goTo';
import { describePortal } from './support/portal';
import { settled } from './support/settled';
import { shownTab } from './support/tabs';

/** Where dialogs are, and the button that opens each. */
const DIALOGS = [
  ['members', 'Add members'],
  ['buckets', 'Share coastal-erosion…'],
  ['access', 'Request access'],
  ['access', 'Customize access to coastal-erosion for forest-carbon'],
  ['sessions', 'Create session'],
  ['content', 'Add content'],
  ['stores', 'Add store'],
  ['stores', 'Connect to shorelines'],
  ['settings', 'Transfer…'],
  ['settings', 'Delete…'],
];

/** Tabs on which the keyboard is followed; by night only what the theme's colours decide. */
const DAY_TABS = ['', 'members', 'buckets', 'access', 'sessions', 'settings'];
const NIGHT_TABS = ['', 'buckets'];

describePortal('the portal for everybody', portal => {
  describe.each([
    ['by day', false],
    ['by night', true],
  ])('%s', (_, dark) => {
    let page: Page;

    beforeAll(async () => {
      page = await portal().signIn('alice', { dark });
    });

    const open = async (path: string) => {
      await goTo(page, `/workspaces/coastal-erosion/${path}`);
      await shownTab(page).waitFor();
    };
    const press = (name: string | RegExp) =>
      page.getByRole('button', { name }).click();

    it('has a list that can be read', async () => {
      await page
        .getByRole('link', {
          name: 'Coastal erosion of the Aquitaine',
          exact: true,
        })
        .waitFor();
      await expect(findings(page)).resolves.toEqual([]);
    });

    it('has a long list that can be read, from its first row to its last', async () => {
      const many = 3_000;
      await page.route('**/api/workspace/workspaces', async route => {
        const response = await route.fetch();
        const [one] = await response.json();
        const json = Array.from({ length: many }, (_none, i) => ({
          ...one,
          name: `lab-${String(i).padStart(4, '0')}`,
        }));
        await route.fulfill({ response, json });
      });
      await page.reload();
      const list = page.getByRole('group', { name: '3,000 workspaces' });
      await page.getByRole('rowheader', { name: 'lab-0000' }).waitFor();
      await expect(findings(page)).resolves.toEqual([]);

      await list.focus();
      await page.keyboard.press('End');
      const last = page.getByRole('row').filter({ hasText: 'lab-2999' });
      await last.waitFor();
      await expect(last.getAttribute('aria-rowindex')).resolves.toBe('3001');
      await expect(findings(page)).resolves.toEqual([]);
      await page.unrouteAll();
    });

    it.each(['', 'members', 'buckets', 'sessions', 'content', 'credentials'])(
      'has a tab “%s” that can be read',
      async tab => {
        await open(tab);
        await expect(findings(page)).resolves.toEqual([]);
      },
    );

    it('has dialogs that can be read, with what is wrong at their fields', async () => {
      await open('buckets');
      await press('Add bucket');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Add rule' }).click();
      await dialog.getByRole('textbox', { name: 'Bucket name' }).fill('No!');
      await expect(findings(page)).resolves.toEqual([]);
    });

    it('has a dialog “Create workspace” that can be read', async () => {
      await goTo(page, '/workspaces');
      await press('Create workspace');
      await page.getByRole('dialog').waitFor();
      await expect(findings(page)).resolves.toEqual([]);
    });

    it.each(DIALOGS)(
      'has a dialog on %s, %s, that can be read',
      async (tab, opener) => {
        await open(tab);
        await press(opener);
        await page.getByRole('dialog').waitFor();
        await expect(findings(page)).resolves.toEqual([]);
      },
    );

    it.each(dark ? NIGHT_TABS : DAY_TABS)(
      'shows where the keyboard is on tab “%s”',
      async tab => {
        await open(tab);
        await settled(page);
        const { stops, unseen } = await unseenFocus(page, 'main');
        expect(unseen).toEqual([]);
        expect(stops).toBeGreaterThan(12);
      },
    );

    it('shows where the keyboard is in a dialog', async () => {
      await open('buckets');
      await press('Add bucket');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Add rule' }).click();
      await settled(page);
      const { stops, unseen } = await unseenFocus(page, '[role=dialog]');
      expect(unseen).toEqual([]);
      expect(stops).toBeGreaterThan(8);
    });

    it('gives the keyboard back to what opened a dialog', async () => {
      await open('members');
      const opener = page.getByRole('button', { name: 'Add members' });
      await opener.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      // The first closes the list of people, the second the dialog.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await expect(
        opener.evaluate(element => element === document.activeElement),
      ).resolves.toBe(true);
    });
  });
});
