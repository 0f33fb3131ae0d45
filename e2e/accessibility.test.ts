import { Page } from '@playwright/test';
import { findings } from './support/axe';
import { unseenFocus } from './support/focus';
import { goTo } from './support/goTo';
import { settled } from './support/settled';
import { shownTab } from './support/tabs';
import { expect, sharedPage, test } from './support/test';

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

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).click();

test.describe('the portal for everybody', () => {
  for (const dark of [false, true]) {
    test.describe(dark ? 'by night' : 'by day', () => {
      const shared = sharedPage('alice', { dark });

      const open = async (path: string) => {
        const page = shared();
        await goTo(page, `/workspaces/coastal-erosion/${path}`);
        await shownTab(page).waitFor();
        return page;
      };
      const openList = async () => {
        const page = shared();
        await goTo(page, '/workspaces');
        return page;
      };

      test('has a list that can be read', async () => {
        const page = await openList();
        await page
          .getByRole('link', {
            name: 'Coastal erosion of the Aquitaine',
            exact: true,
          })
          .waitFor();
        expect(await findings(page)).toEqual([]);
      });

      test('has a long list that can be read, from its first row to its last', async () => {
        const page = await openList();
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
        expect(await findings(page)).toEqual([]);

        await list.focus();
        await page.keyboard.press('End');
        const last = page.getByRole('row').filter({ hasText: 'lab-2999' });
        await last.waitFor();
        expect(await last.getAttribute('aria-rowindex')).toBe('3001');
        expect(await findings(page)).toEqual([]);
        await page.unrouteAll();
      });

      for (const tab of [
        '',
        'members',
        'buckets',
        'sessions',
        'content',
        'credentials',
      ]) {
        test(`has a tab “${tab}” that can be read`, async () => {
          const page = await open(tab);
          expect(await findings(page)).toEqual([]);
        });
      }

      test('has dialogs that can be read, with what is wrong at their fields', async () => {
        const page = await open('buckets');
        await press(page, 'Add bucket');
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('button', { name: 'Add rule' }).click();
        await dialog.getByRole('textbox', { name: 'Bucket name' }).fill('No!');
        expect(await findings(page)).toEqual([]);
      });

      test('has a dialog “Create workspace” that can be read', async () => {
        const page = await openList();
        await press(page, 'Create workspace');
        await page.getByRole('dialog').waitFor();
        expect(await findings(page)).toEqual([]);
      });

      for (const [tab, opener] of DIALOGS) {
        test(`has a dialog on ${tab}, ${opener}, that can be read`, async () => {
          const page = await open(tab);
          await press(page, opener);
          await page.getByRole('dialog').waitFor();
          expect(await findings(page)).toEqual([]);
        });
      }

      for (const tab of dark ? NIGHT_TABS : DAY_TABS) {
        test(`shows where the keyboard is on tab “${tab}”`, async () => {
          const page = await open(tab);
          await settled(page);
          const { stops, unseen } = await unseenFocus(page, 'main');
          expect(unseen).toEqual([]);
          expect(stops).toBeGreaterThan(12);
        });
      }

      test('shows where the keyboard is in a dialog', async () => {
        const page = await open('buckets');
        await press(page, 'Add bucket');
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('button', { name: 'Add rule' }).click();
        await settled(page);
        const { stops, unseen } = await unseenFocus(page, '[role=dialog]');
        expect(unseen).toEqual([]);
        expect(stops).toBeGreaterThan(8);
      });

      test('gives the keyboard back to what opened a dialog', async () => {
        const page = await open('members');
        const opener = page.getByRole('button', { name: 'Add members' });
        await opener.focus();
        await page.keyboard.press('Enter');
        await page.getByRole('dialog').waitFor();
        // The first closes the list of people, the second the dialog.
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'hidden' });
        await expect(opener).toBeFocused();
      });
    });
  }
});
