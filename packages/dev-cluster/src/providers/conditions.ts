import type { Condition } from './resources';

/** What a condition says, before it is known since when. */
export type UntimedCondition = Pick<
  Condition,
  'type' | 'status' | 'reason' | 'message'
>;

export function synced(): UntimedCondition {
  return { type: 'Synced', status: 'True', reason: 'ReconcileSuccess' };
}

export function notSynced(message: string): UntimedCondition {
  return { type: 'Synced', status: 'False', reason: 'ReconcileError', message };
}

export function paused(): UntimedCondition {
  return {
    type: 'Synced',
    status: 'False',
    reason: 'ReconcilePaused',
    message: 'Reconciliation is paused via the pause annotation',
  };
}

/** Ready once nothing is left to be made; the message names three of what is, as Crossplane's does. */
export function ready(unready: string[]): UntimedCondition {
  return unready.length === 0
    ? { type: 'Ready', status: 'True', reason: 'Available' }
    : {
        type: 'Ready',
        status: 'False',
        reason: 'Creating',
        message: `Unready resources: ${someOf([...unready].sort())}`,
      };
}

export function deleting(): UntimedCondition {
  return { type: 'Ready', status: 'False', reason: 'Deleting' };
}

/** What a composed object says that is not there yet. */
export function creating(): UntimedCondition {
  return { type: 'Ready', status: 'False', reason: 'Creating' };
}

const NAMED = 3;

function someOf(names: string[]): string {
  const named = names.slice(0, NAMED).join(', ');
  if (names.length > NAMED) return `${named}, and ${names.length - NAMED} more`;
  return names.length === NAMED
    ? `${names.slice(0, -1).join(', ')}, and ${names[NAMED - 1]}`
    : named;
}

/**
 * The conditions after updates at a time: `lastTransitionTime` moves only where `status` does; conditions of other types stay.
 */
export function updateConditions(
  before: Condition[],
  updates: UntimedCondition[],
  time: string,
): Condition[] {
  const others = before.filter(({ type }) =>
    updates.every(update => update.type !== type),
  );
  const updated = updates.map(update => {
    const old = before.find(({ type }) => type === update.type);
    return {
      ...update,
      lastTransitionTime:
        old?.status === update.status ? old.lastTransitionTime : time,
    };
  });
  return [...updated, ...others];
}
