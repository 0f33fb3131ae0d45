/**
 * How quick the portal's pages are with few and with many workspaces, in Chromium, on the stack of `npm start`.
 * Usage: npm run bench -- portal [COUNT]   (default 1000)
 */
import { Page } from '@playwright/test';
import { Portal } from '../e2e/support/portal';
import { startStack } from './support/stack';

const FEW = 10;
const RUNS = 7;

/** Creates workspaces NAME-from … NAME-to through the API, ten at a time. */
async function createWorkspaces(portal: Portal, from: number, to: number) {
  const names = Array.from({ length: to - from }, (_, i) => `lab-${from + i}`);
  while (names.length > 0) {
    await Promise.all(
      names.splice(0, 10).map(async preferred_name => {
        const response = await portal.api('alice', 'POST', '/workspaces', {
          preferred_name,
        });
        if (!response.ok) throw new Error(await response.text());
      }),
    );
  }
}

/** Milliseconds from a click within the portal until the page shows what was asked for. */
async function clickToShown(
  page: Page,
  click: () => Promise<void>,
  shown: string,
) {
  const start = performance.now();
  await click();
  await page.getByText(shown, { exact: true }).first().waitFor();
  return performance.now() - start;
}

async function measure(page: Page, name: string) {
  const list: number[] = [];
  const view: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await page.getByRole('link', { name: 'Catalog' }).first().click();
    await page.waitForURL('**/catalog**');
    list.push(
      await clickToShown(
        page,
        () => page.getByRole('link', { name: 'Workspaces' }).first().click(),
        'lab-0',
      ),
    );
    view.push(
      await clickToShown(
        page,
        () => page.getByRole('link', { name: 'lab-0', exact: true }).click(),
        name,
      ),
    );
  }
  return { list: median(list), view: median(view) };
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

async function main() {
  const many = Number(process.argv[2] ?? 1000);
  const { stack, stop } = await startStack();
  const portal = await Portal.open(stack);
  try {
    const page = await portal.signIn('alice');
    await createWorkspaces(portal, 0, FEW);
    await measure(page, 'Overview');
    const few = await measure(page, 'Overview');
    await createWorkspaces(portal, FEW, many);
    const lots = await measure(page, 'Overview');
    console.log(`
| page, median of ${RUNS} | ${FEW} workspaces | ${many} workspaces | ratio |
|---|---|---|---|
| list | ${few.list.toFixed(0)} ms | ${lots.list.toFixed(0)} ms | ${(
      lots.list / few.list
    ).toFixed(2)} |
| workspace | ${few.view.toFixed(0)} ms | ${lots.view.toFixed(0)} ms | ${(
      lots.view / few.view
    ).toFixed(2)} |`);
    const slow = Math.max(lots.list, lots.view) >= 1000;
    if (slow) console.error('Above one second.');
    process.exitCode = slow ? 1 : 0;
  } finally {
    await portal.close();
    await stop();
  }
}

main().catch(error => {
  console.error(error);
  process.exit(1);
});
