import { Locator, Page } from '@playwright/test';

/** What one can press on a page without leaving it; what sorts a table changes nothing worth a picture. */
const ON_PAGE = [
  'main button',
  'main [role=button]:not(a)',
  'main [role=tab]:not(a)',
].join(',');
const IN_MENU = '[role=menu] [role=menuitem]';

/** One way on from a page as it is. */
export interface Opener {
  /** Its accessible name, as far as labels and texts tell. */
  name: string;
  /** Which of those with this name. */
  nth: number;
  /** In the page's header, which all of a workspace's pages share. */
  inHeader: boolean;
}

function locate(page: Page, inMenu: boolean): Locator {
  return page.locator(inMenu ? IN_MENU : ON_PAGE).filter({ visible: true });
}

/** Everything that can be pressed now. */
export async function openersOf(page: Page, inMenu = false): Promise<Opener[]> {
  const found = await locate(page, inMenu).evaluateAll(elements =>
    elements.map(element => ({
      name: (
        element.getAttribute('aria-label') ??
        element.textContent ??
        ''
      ).trim(),
      usable:
        !element.matches(':disabled,[aria-disabled=true]') &&
        !element.closest('thead'),
      inHeader: Boolean(element.closest('header')),
    })),
  );
  const counts = new Map<string, number>();
  return found.flatMap(({ name, usable, inHeader }) => {
    const nth = counts.get(name) ?? 0;
    counts.set(name, nth + 1);
    return usable && name ? [{ name, nth, inHeader }] : [];
  });
}

/** Presses it; answers whether it was there to be pressed. */
export async function press(
  page: Page,
  { name, nth }: Opener,
  inMenu = false,
): Promise<boolean> {
  const candidates = locate(page, inMenu);
  const names = await candidates.evaluateAll(elements =>
    elements.map(element =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
    ),
  );
  const indexes = names.flatMap((text, i) => (text === name ? [i] : []));
  const index = indexes[nth];
  if (index === undefined) return false;
  try {
    await candidates.nth(index).click({ timeout: 3_000 });
    return true;
  } catch {
    // Moved away, or something lies over it.
    return false;
  }
}

/**
 * One of each kind, or two where there are more, the first and the last: “Remove alice” and “Remove bob” open the same
 * dialog, yet the owner's row may differ from the others.
 */
export function oneOfEachKind(
  openers: readonly Opener[],
  names: ReadonlySet<string>,
): Opener[] {
  const kinds = new Map<string, Opener[]>();
  for (const opener of openers) {
    const kind = opener.name
      .split(/\s+/)
      .filter(
        (word, i) => i === 0 || !(names.has(word) || /^\p{Lu}/u.test(word)),
      )
      .join(' ');
    kinds.set(kind, [...(kinds.get(kind) ?? []), opener]);
  }
  return [...kinds.values()].flatMap(([first, ...others]) =>
    others.length ? [first, others[others.length - 1]] : [first],
  );
}
