import { Page } from '@playwright/test';
import { settled } from './settled';

/** More stops than any page has. */
const MAX_STOPS = 300;
/** How far around a control its ring may be. */
const MARGIN = 8;

interface Stop {
  label: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The control that has the focus, and the part of the page that it is in. */
function focused(): Stop {
  const element = document.activeElement!;
  // Checkboxes and the like: what one sees is around the invisible input.
  const seen =
    element instanceof HTMLInputElement &&
    ['checkbox', 'radio'].includes(element.type)
      ? element.closest('.MuiButtonBase-root') ?? element
      : element;
  const { x, y, width, height } = seen.getBoundingClientRect();
  const label =
    element.getAttribute('aria-label') ||
    element.textContent?.trim().slice(0, 60) ||
    element.id;
  const kind = element.getAttribute('role') ?? element.tagName.toLowerCase();
  return { label: `${kind} “${label}”`, x, y, width, height };
}

/**
 * Goes through all controls of a page, or of the dialog on it, with Tab.
 *
 * @param within - a selector of what is ours
 * @returns how many there are, and those that look the same with and without the focus
 */
export async function unseenFocus(
  page: Page,
  within: string,
): Promise<{ stops: number; unseen: string[] }> {
  const unseen: string[] = [];
  let stops = 0;
  await page.evaluate(selector => {
    const start = document.querySelector<HTMLElement>(selector);
    start?.setAttribute('tabindex', '-1');
    start?.focus();
  }, within);
  for (let pressed = 0; pressed < MAX_STOPS; pressed++) {
    await page.keyboard.press('Tab');
    const isWithin = await page.evaluate(
      selector => Boolean(document.activeElement?.closest(selector)),
      within,
    );
    if (!isWithin || (await hasStopped(page))) break;
    stops++;
    const { label } = await page.evaluate(focused);
    // What loads above a control moves it between the two pictures: a second pair decides.
    if ((await looksSame(page)) && (await looksSame(page))) unseen.push(label);
  }
  return { stops, unseen };
}

/** Whether the control has been stopped at before; it has from now on. */
function hasStopped(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { dataset } = document.activeElement as HTMLElement;
    const before = 'stopped' in dataset;
    dataset.stopped = '';
    return before;
  });
}

/** Whether the control that has the focus looks the same without it. */
async function looksSame(page: Page): Promise<boolean> {
  await settled(page);
  const clip = await around(page);
  const picture = () =>
    page.screenshot({ animations: 'disabled', caret: 'hide', clip });
  const withFocus = await picture();
  const control = await page.evaluateHandle(
    () => document.activeElement as HTMLElement,
  );
  await control.evaluate(element => element.blur());
  await settled(page);
  const without = await picture();
  await control.evaluate(element => element.focus());
  return withFocus.equals(without);
}

/** Where a control with its ring is, as far as it is in sight. */
async function around(page: Page) {
  const stop = await page.evaluate(focused);
  const size = page.viewportSize()!;
  const x = Math.max(0, stop.x - MARGIN);
  const y = Math.max(0, stop.y - MARGIN);
  return {
    x,
    y,
    width: Math.min(stop.x + stop.width + MARGIN, size.width) - x,
    height: Math.min(stop.y + stop.height + MARGIN, size.height) - y,
  };
}
