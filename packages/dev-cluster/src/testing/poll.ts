import { setTimeout as sleep } from 'timers/promises';

/** Asks again until the answer is not `undefined`; throws what was waited for when time is up. */
export async function poll<T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
  options: { timeoutMs?: number; intervalMs?: number } = {},
): Promise<T> {
  const { timeoutMs = 120_000, intervalMs = 50 } = options;
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) {
      return answer;
    }
    if (Date.now() > end) {
      throw new Error(`Waited ${timeoutMs / 1000} s for ${what}`);
    }
    await sleep(intervalMs);
  }
}
