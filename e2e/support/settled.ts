import { Page } from '@playwright/test';

/** What still moves after so long seems to move for ever. */
const PATIENCE_MS = 3_000;

/**
 * Resolves when nothing on the page moves or fades any more, save for what goes on for ever: a dialog that fades in is
 * hard to read until it is there.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async patience => {
    const frame = () => new Promise(requestAnimationFrame);
    const moving = () =>
      document
        .getAnimations()
        .filter(
          ({ playState, effect }) =>
            playState === 'running' &&
            effect?.getComputedTiming().endTime !== Infinity,
        );
    const over = new Promise<true>(resolve => {
      setTimeout(() => resolve(true), patience);
    });
    let isOver: unknown;
    do {
      // What was pressed just before begins to move with the next frames.
      await frame();
      await frame();
      // One that is cancelled rejects: it moves no more, either.
      const ended = Promise.allSettled(
        moving().map(({ finished }) => finished),
      );
      isOver = await Promise.race([over, ended.then(() => false)]);
    } while (!isOver && moving().length > 0);
  }, PATIENCE_MS);
}
