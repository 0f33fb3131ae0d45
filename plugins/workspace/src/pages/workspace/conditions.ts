import { Condition } from '@eoepca/backstage-plugin-workspace-common';

/** What a condition says of its resource, in a word that has a text. */
export type PartState =
  | 'ready'
  | 'creating'
  | 'notReady'
  | 'notSynced'
  | 'unknown';

/** Crossplane's reasons for what has just begun. */
const CREATING_REASONS = new Set(['Creating', 'Waiting']);

export function partState(condition: Condition): PartState {
  if (condition.status === 'True') {
    return 'ready';
  }
  if (condition.type === 'Synced' && condition.status === 'False') {
    return 'notSynced';
  }
  if (condition.reason && CREATING_REASONS.has(condition.reason)) {
    return 'creating';
  }
  return condition.status === 'False' ? 'notReady' : 'unknown';
}

/** The conditions that keep a workspace from being ready. */
export function openConditions(conditions: Condition[]): Condition[] {
  return conditions.filter(
    ({ type, status }) =>
      (type === 'Ready' || type === 'Synced') && status !== 'True',
  );
}
