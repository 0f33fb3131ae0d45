import { Locator } from '@playwright/test';
import { goTo } from './support/goTo';
import { expect, sharedPage, test } from './support/test';

/** Of text that people read, by WCAG 2.1 AA. The title has the portal's own colours. */
const ENOUGH = 4.5;

/** The contrast of an element's text with what is behind it, from the colours that the browser paints. */
function contrastOf(element: Element): number {
  const channels = (colour: string) => {
    const context = document.createElement('canvas').getContext('2d')!;
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]: number[]) => {
    const [x, y, z] = [r, g, b].map(value => {
      const part = value / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  let behind: Element | null = element;
  while (
    behind &&
    channels(getComputedStyle(behind).backgroundColor)[3] < 255
  ) {
    behind = behind.parentElement;
  }
  const back = behind ? getComputedStyle(behind).backgroundColor : 'white';
  const [high, low] = [getComputedStyle(element).color, back]
    .map(colour => light(channels(colour)))
    .sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

test.describe('toasts', () => {
  for (const [theme, dark] of [
    ['light', false],
    ['dark', true],
  ] as const) {
    test.describe(`in ${theme}`, () => {
      const page = sharedPage('alice', { dark });
      const toast = (text: RegExp): Locator =>
        page().getByRole('alertdialog').filter({ hasText: text });

      test('offers to undo the removal of a member, readably, and does', async ({
        newWorkspace,
      }) => {
        const lab = await newWorkspace('alice', 'toasts', {
          members: [{ member: 'bob', role: 'user' }],
        });
        await goTo(page(), `/workspaces/${lab}/members`);
        await page().getByRole('button', { name: 'Actions for bob' }).click();
        await page()
          .getByRole('menuitem', { name: /Remove member/ })
          .click();
        await page()
          .getByRole('dialog')
          .getByRole('button', { name: 'Remove member' })
          .click();

        const removed = toast(/Removed Bob/);
        const undo = removed.getByRole('button', { name: 'Undo' });
        await undo.waitFor();
        expect(await undo.evaluate(contrastOf)).toBeGreaterThan(ENOUGH);

        await undo.click();
        await toast(/Undone/).waitFor();
        await page().getByRole('row').filter({ hasText: 'Bob' }).waitFor();
      });

      test('says that a session restarts', async ({ newWorkspace }) => {
        const lab = await newWorkspace('alice', 'toasts', {
          session: { start: true },
        });
        await goTo(page(), `/workspaces/${lab}/sessions`);
        const restart = page().getByRole('button', {
          name: 'Restart session default',
        });
        await restart.click();
        await toast(/Restarting session default/).waitFor();
        await expect(restart).toBeEnabled();
      });
    });
  }
});
