import { Page } from 'playwright-core';
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

/** The control that has the focus, and the part of the page that it is in; nothing at the end of the page. */
function focused(): Stop | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
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
    const stop = isWithin ? await page.evaluate(focused) : undefined;
    const seen = await page.evaluate(() => {
      const marked = document.activeElement?.hasAttribute('data-stopped');
      document.activeElement?.setAttribute('data-stopped', '');
      return marked;
    });
    if (!stop || seen) break;
    stops++;
    const size = page.viewportSize()!;
    const x = Math.max(0, stop.x - MARGIN);
    const y = Math.max(0, stop.y - MARGIN);
    const clip = {
      x,
      y,
      width: Math.min(stop.x + stop.width + MARGIN, size.width) - x,
      height: Math.min(stop.y + stop.height + MARGIN, size.height) - y,
    };
    const picture = () =>
      page.screenshot({ animations: 'disabled', caret: 'hide', clip });
    const looks = async () => {
      await settled(page);
      const withFocus = await picture();
      await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        (window as any).stopped = element;
        element.blur();
      });
      await settled(page);
      const without = await picture();
      await page.evaluate(() => (window as any).stopped.focus());
      return withFocus.equals(without) ? 'same' : 'different';
    };
    if ((await looks()) === 'same') unseen.push(stop.label);
  }
  return { stops, unseen };
}
