import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Page } from '@playwright/test';
import { findings } from '../support/axe';

const MOST_HEIGHT = 4_000;

/** Looks at a page: takes its picture, where pictures are wanted, and asks axe what is wrong with it. */
export class Camera {
  constructor(private readonly folder?: string) {}

  /** @returns what axe finds, one line for each place */
  async look(page: Page, name: string, part?: string): Promise<string[]> {
    const found = await findings(page, part);
    if (this.folder) {
      mkdirSync(this.folder, { recursive: true });
      await withWholeContent(page, () =>
        page.screenshot({ path: join(this.folder!, `${name}.png`) }),
      );
    }
    return found;
  }
}

/** Backstage pages scroll inside of the window: the window grows until all of the page is in it. */
async function withWholeContent(page: Page, act: () => Promise<unknown>) {
  const size = page.viewportSize()!;
  const missing = await page.evaluate(() =>
    Math.max(
      0,
      ...[...document.querySelectorAll('main, article, [role=dialog] *')].map(
        ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
      ),
    ),
  );
  const isOpen = await page.getByRole('dialog').count();
  if (!missing || isOpen) {
    await act();
    return;
  }
  const height = Math.min(MOST_HEIGHT, size.height + missing);
  await page.setViewportSize({ ...size, height });
  await act();
  await page.setViewportSize(size);
}
