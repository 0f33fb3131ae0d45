import { readFileSync } from 'node:fs';
import { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { settled } from './settled';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/**
 * What axe finds on the page as it is now, one line for each place.
 *
 * @param within - a selector of the part that is looked at; all of the page without it
 */
export async function findings(page: Page, within?: string): Promise<string[]> {
  // Text that is half there has half the contrast.
  await settled(page);
  if (!(await page.evaluate('Boolean(window.axe)'))) await page.evaluate(AXE);
  const { violations } = await page.evaluate<
    AxeResults,
    { part?: string; rules: string[] }
  >(
    ({ part, rules }) =>
      (window as any).axe.run(part ?? document, { runOnly: rules }),
    { part: within, rules: RULES },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html}`),
  );
}
