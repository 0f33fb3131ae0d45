import {
  Condition,
  UnreadyLevel,
  UnreadyPart,
  WorkspacePermission,
} from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceRecord } from '../index/types';
import { openWords } from '../openWords';
import { missingForS3, S3Defaults } from './credentials';
import { DatalabResource, Deletion, StorageResource } from './resources';
import { sessionsOf } from './sessionView';
import { seesResource } from './view';

/**
 * The conditions that say whether something is there: Crossplane's own, that of its providers for what they make in the
 * background, and those of Kubernetes' own workloads.
 */
const TELLING = new Set([
  'Synced',
  'Ready',
  'LastAsyncOperation',
  'Available',
  'PodScheduled',
]);

/** Crossplane's reasons for what is on its way. */
const UNDER_WAY = new Set(['Creating', 'Deleting', 'Waiting']);

/** The providers' words for a session whose start will not succeed by waiting. */
export const FAILED_PHASE = /^(failed|error|crashloopbackoff)$/i;

/** As much of foreign words as a page can show. */
const MAX_WORDS = 2_000;
const MAX_FINALIZERS = 20;

/** The parts of a workspace that are not ready, as far as the index knows and the caller may see them. */
export function unreadyParts(
  record: WorkspaceRecord,
  permissions: ReadonlySet<WorkspacePermission>,
  s3: S3Defaults,
): UnreadyPart[] {
  const may = (permission: WorkspacePermission) => permissions.has(permission);
  const { storage, datalab } = record;
  const missing = storage.meta.deletion ? undefined : missingForS3(record, s3);
  return [
    ...(seesResource('Storage', may) && !record.isRemains
      ? ofResource('Storage', storage)
      : []),
    ...(missing ? [ofCredentials(record, missing)] : []),
    ...(datalab && seesResource('Datalab', may)
      ? ofResource('Datalab', datalab)
      : []),
    ...(datalab && !datalab.meta.deletion && may('VIEW_SESSIONS')
      ? ofSessions(datalab)
      : []),
  ];
}

/** The conditions that say of a part that it is not ready, in the shape of parts. */
export function unreadyConditions(
  part: Pick<UnreadyPart, 'kind' | 'name' | 'of' | 'managed_by'>,
  conditions: readonly Condition[],
): UnreadyPart[] {
  return conditions
    .filter(({ type, status }) => TELLING.has(type) && status !== 'True')
    .map(condition => ({
      ...part,
      condition: condition.type,
      level: levelOf(condition),
      ...wordsOf(condition),
      ...(condition.last_transition_time && {
        since: condition.last_transition_time,
      }),
    }));
}

/** A part that is being deleted, and which finalizers still keep it. */
export function deletionPart(
  part: Pick<UnreadyPart, 'kind' | 'name' | 'of' | 'managed_by'>,
  { since, finalizers }: Deletion,
): UnreadyPart {
  return {
    ...part,
    level: 'waiting',
    reason: 'Deleting',
    since,
    ...(finalizers.length > 0 && {
      finalizers: finalizers.slice(0, MAX_FINALIZERS),
    }),
  };
}

/** What foreign objects say of themselves, without values and credentials, cut to size. */
export function wordsOf({
  reason,
  message,
}: {
  reason?: string;
  message?: string;
}): Pick<UnreadyPart, 'reason' | 'message'> {
  return {
    ...(reason && { reason: reason.slice(0, MAX_WORDS) }),
    ...(message && {
      message: openWords(message).slice(0, MAX_WORDS),
    }),
  };
}

function ofResource(
  kind: 'Storage' | 'Datalab',
  { meta, conditions }: StorageResource | DatalabResource,
): UnreadyPart[] {
  const part = { kind, name: meta.name };
  const unready = unreadyConditions(part, conditions);
  if (meta.deletion) {
    return [
      deletionPart(part, meta.deletion),
      ...unready.filter(({ level }) => level === 'problem'),
    ];
  }
  const unseen = !conditions.some(({ type }) => TELLING.has(type));
  return unseen
    ? [
        {
          ...part,
          level: 'waiting',
          reason: 'Unobserved',
          ...(meta.creationTimestamp && { since: meta.creationTimestamp }),
        },
      ]
    : unready;
}

/** What is missing, and since when that is waited for, as far as the Storage tells. */
function ofCredentials(
  { name, storage }: WorkspaceRecord,
  reason: string,
): UnreadyPart {
  const ready = storage.conditions.find(({ type }) => type === 'Ready');
  const since =
    ready?.status === 'True'
      ? undefined
      : ready?.last_transition_time ?? storage.meta.creationTimestamp;
  return {
    kind: 'Credentials',
    name,
    // The provider calls all ready, and they are not there: somebody has to look.
    level: ready?.status === 'True' ? 'problem' : 'waiting',
    reason,
    ...(since && { since }),
  };
}

function ofSessions(datalab: DatalabResource): UnreadyPart[] {
  return sessionsOf(datalab)
    .filter(({ state, ready }) => state === 'started' && !ready)
    .map(({ name, phase, message, since }) => ({
      kind: 'Session',
      name,
      level: FAILED_PHASE.test(phase ?? '') ? 'problem' : 'waiting',
      ...wordsOf({ reason: phase, message }),
      ...(since && { since }),
    }));
}

function levelOf({ type, status, reason }: Condition): UnreadyLevel {
  if (status === 'Unknown') return 'unknown';
  return type !== 'Synced' && UNDER_WAY.has(reason ?? '')
    ? 'waiting'
    : 'problem';
}
