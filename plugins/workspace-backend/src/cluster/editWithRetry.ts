import { setTimeout as sleep } from 'timers/promises';
import { isDeepStrictEqual } from 'util';
import { ApiFault } from './faults';
import { Edit, KubernetesObject } from './types';

/** How to read and replace the object that is edited. Both throw ApiFault. */
export interface EditTarget {
  read(): Promise<KubernetesObject>;
  replace(object: KubernetesObject): Promise<KubernetesObject>;
}

/** How long to go on after conflicts. */
export interface EditLimits {
  readonly attempts: number;
  readonly totalMs: number;
  /** The longest pause after the first conflict; it doubles with each. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
}

/** Lets 20 writers in as many processes through to one object within seconds. */
export const EDIT_LIMITS: EditLimits = {
  attempts: 200,
  totalMs: 20_000,
  firstPauseMs: 10,
  longestPauseMs: 250,
};

/**
 * Applies a pure edit to an object: optimistic, with the `resourceVersion` that the edit was made on, again from a newer
 * copy after a conflict. A given copy is only a guess: where the edit refuses it or finds nothing to change on it, the
 * object is read, since the guess may be old.
 *
 * @returns the object as stored; the current one where there was nothing to change
 * @throws ApiFault 409 after the last attempt; whatever the edit throws on a copy that was read
 */
export async function editWithRetry(
  target: EditTarget,
  edit: Edit,
  guess?: KubernetesObject,
  limits: EditLimits = EDIT_LIMITS,
): Promise<KubernetesObject> {
  const giveUpAt = Date.now() + limits.totalMs;
  if (guess) {
    const stored = await tryGuess(target, edit, guess);
    if (stored) return stored;
  }
  for (let attempt = 1; ; attempt++) {
    const current = await target.read();
    const next = applyEdit(edit, current);
    if (!next) return current;
    try {
      return await target.replace(next);
    } catch (fault) {
      const pause = pauseAfter(attempt, limits);
      const mayGoOn =
        attempt < limits.attempts && Date.now() + pause < giveUpAt;
      if (!isConflict(fault) || !mayGoOn) throw fault;
      await sleep(pause);
    }
  }
}

async function tryGuess(
  target: EditTarget,
  edit: Edit,
  guess: KubernetesObject,
): Promise<KubernetesObject | undefined> {
  let next: KubernetesObject | undefined;
  try {
    next = applyEdit(edit, guess);
  } catch {
    // Told from the copy that is read next, if it is still so.
    return undefined;
  }
  try {
    return next && (await target.replace(next));
  } catch (fault) {
    if (isConflict(fault)) return undefined;
    throw fault;
  }
}

/** The edited object with the version that it was made on; `undefined` where it equals the current one. */
function applyEdit(
  edit: Edit,
  current: KubernetesObject,
): KubernetesObject | undefined {
  const edited = edit(current);
  if (!edited || isDeepStrictEqual(edited, current)) return undefined;
  const { name, namespace, uid, resourceVersion } = current.metadata;
  return {
    ...edited,
    metadata: { ...edited.metadata, name, namespace, uid, resourceVersion },
  };
}

/** Full jitter: anything up to a bound that doubles, so that writers who met once do not meet again. */
function pauseAfter(attempt: number, limits: EditLimits): number {
  const bound = limits.firstPauseMs * 2 ** Math.min(attempt - 1, 20);
  return Math.random() * Math.min(bound, limits.longestPauseMs);
}

function isConflict(fault: unknown): boolean {
  return fault instanceof ApiFault && fault.code === 409;
}
