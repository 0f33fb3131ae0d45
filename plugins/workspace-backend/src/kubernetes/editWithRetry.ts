import { setTimeout as sleep } from 'timers/promises';
import { isDeepStrictEqual } from 'util';
import { ApiFault } from './faults';
import { EditHooks, Superseded } from './types';
import { Edit, KubernetesObject } from '../model/kubernetes';

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
 * copy after a conflict. A given copy is only a guess: where a hook or the edit refuses it, or the edit finds nothing to
 * change on it, the object is read, since the guess may be old.
 *
 * @returns the object as stored; the current one where there was nothing to change
 * @throws ApiFault 409 after the last attempt; whatever a hook or the edit throws on a copy that was read
 */
export async function editWithRetry(
  target: EditTarget,
  edit: Edit,
  {
    guess,
    limits = EDIT_LIMITS,
    ...hooks
  }: EditHooks & { guess?: KubernetesObject; limits?: EditLimits } = {},
): Promise<KubernetesObject> {
  const giveUpAt = performance.now() + limits.totalMs;
  if (guess) {
    const stored = await tryGuess(target, edit, guess, hooks);
    if (stored) return stored;
  }
  for (let attempt = 1; ; attempt++) {
    const current = await target.read();
    try {
      return (await tryOn(current, target, edit, hooks)) ?? current;
    } catch (fault) {
      const pause = pauseAfter(attempt, limits);
      const mayGoOn =
        attempt < limits.attempts && performance.now() + pause < giveUpAt;
      if (!isConflict(fault)) throw fault;
      if (!mayGoOn) throw asApiFault(fault);
      await sleep(pause);
    }
  }
}

/** @returns the object as stored; `undefined` where there is nothing to change */
async function tryOn(
  current: KubernetesObject,
  target: EditTarget,
  edit: Edit,
  hooks: EditHooks,
): Promise<KubernetesObject | undefined> {
  // First, so that whoever may not make the edit learns nothing from what it finds.
  await hooks.admit?.(current);
  const next = applyEdit(edit, current);
  if (!next) return undefined;
  await hooks.beforeReplace?.(current);
  return target.replace(next);
}

async function tryGuess(
  target: EditTarget,
  edit: Edit,
  guess: KubernetesObject,
  hooks: EditHooks,
): Promise<KubernetesObject | undefined> {
  let isOutdated = true;
  const noting: EditTarget = {
    ...target,
    replace(object) {
      isOutdated = false;
      return target.replace(object);
    },
  };
  try {
    return await tryOn(guess, noting, edit, hooks);
  } catch (fault) {
    // What hooks and the edit say of a guess is told from the copy that is read next, if it is still so.
    if (isOutdated || isConflict(fault)) return undefined;
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
  return (
    fault instanceof Superseded ||
    (fault instanceof ApiFault && fault.code === 409)
  );
}

function asApiFault(conflict: unknown): ApiFault {
  return conflict instanceof ApiFault ? conflict : new ApiFault(409);
}
