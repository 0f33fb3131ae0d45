import { ResponseError } from '@backstage/errors';
import { setTimeout as sleep } from 'timers/promises';

/** How patient the actions are, in milliseconds. */
export interface Pace {
  /** Between two questions. */
  readonly pollMs: number;
  /** How long a workspace may be unknown at first. */
  readonly unknownForMs: number;
}

export const DEFAULT_PACE: Pace = { pollMs: 2_000, unknownForMs: 10_000 };

/**
 * Asks again while the workspace is not known. One that was just created may be new to the replica that answers, which
 * says then what it says of foreign workspaces: 403 or 404.
 *
 * @throws what was answered last when patience ends; any other error at once
 */
export async function untilKnown<T>(
  ask: () => Promise<T>,
  { pollMs, unknownForMs }: Pace,
  signal?: AbortSignal,
): Promise<T> {
  const end = Date.now() + unknownForMs;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isUnknown(error) || Date.now() >= end) throw error;
    }
    await sleep(Math.min(pollMs, 500), undefined, { signal });
  }
}

function isUnknown(error: unknown): boolean {
  return (
    error instanceof ResponseError && [403, 404].includes(error.statusCode)
  );
}
