import { Page } from '@playwright/test';

const BUSY =
  '[aria-busy=true], [data-testid=progress], [role=progressbar]:not([aria-valuenow])';
const STEP_MS = 100;

/** After a press: time for a dialog to come, or for an answer. */
const PRESS_MS = 300;

/** A page that waits for something that will not come here says so after this long. */
const PATIENCE_MS = 3_000;

/** Resolves when nothing on the page is under way, or when it seems to go on for ever. */
export async function whenQuiet(page: Page, patienceMs = PATIENCE_MS) {
  await page.waitForTimeout(PRESS_MS);
  for (let waited = 0; waited < patienceMs; waited += STEP_MS) {
    const busy = await page.locator(BUSY).filter({ visible: true }).count();
    if (busy === 0) return;
    await page.waitForTimeout(STEP_MS);
  }
}

/** Resolves when the page has its heading and its content. */
export async function whenShown(page: Page) {
  await page.locator('h1').first().waitFor();
  await whenQuiet(page);
}
