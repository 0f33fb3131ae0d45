import { Locator, Page } from '@playwright/test';

/** The tabs of a workspace's page: links, as everywhere in Backstage UI's headers. */
export function tabsOf(page: Page): Locator {
  return page.locator('main nav').getByRole('link');
}

/** A tab by its label, of which the count is a part. */
export function tabOf(page: Page, label: RegExp): Locator {
  return tabsOf(page).filter({ hasText: label });
}

/** The tab that is shown. */
export function shownTab(page: Page): Locator {
  return page.locator('main nav a[aria-current=page]');
}
