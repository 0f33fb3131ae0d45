import { Page } from '@playwright/test';
import { Person } from './support/portal';
import { expect, test } from './support/test';

/** The titles of what the search at the top of the sidebar finds. */
async function find(page: Page, text: string): Promise<string[]> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(text);
  await dialog.getByRole('link').first().waitFor();
  return dialog.getByRole('link').allTextContents();
}

test.describe('the search of the portal', () => {
  const cases: [Person, string, string[]][] = [
    [
      'alice',
      'members find their workspace',
      ['Coastal erosion of the Aquitaine'],
    ],
    ['dave', 'others don’t', []],
  ];
  for (const [person, what, expected] of cases) {
    test(`${what}, and everybody finds discoverable buckets`, async ({
      portal,
    }) => {
      const page = await portal.signIn(person);
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      // The index is made a while after the backend was started.
      await expect
        .poll(() => find(page, 'coastal-erosion'))
        .toEqual(expect.arrayContaining([...expected, 'coastal-erosion']));
      const found = await find(page, 'coastal-erosion');
      const titles = ['Coastal erosion of the Aquitaine'];
      expect(found.filter(each => titles.includes(each))).toEqual(expected);
    });
  }
});
