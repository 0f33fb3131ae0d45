import { Page } from '@playwright/test';

/** Tables that are wider than the page has room for, one line for each. */
export function sidewaysTables(page: Page): Promise<string[]> {
  return page.getByRole('table').evaluateAll(tables =>
    tables.flatMap(table => {
      const wide = [table, table.parentElement!].find(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1,
      );
      return wide
        ? [`table scrolls sideways: ${wide.scrollWidth} > ${wide.clientWidth}`]
        : [];
    }),
  );
}
