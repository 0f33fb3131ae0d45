import {
  Condition,
  StoreType,
  UnreadyLevel,
  UnreadyPart,
  WorkspacePermission,
} from '@eoepca/backstage-plugin-workspace-common';
import { openWords } from '../openWords';
import { missingForS3, S3Defaults } from '../credentials/credentials';
import { intentOf, isPaused } from '../creating/intent';
import { inTime, isOverdue } from '../access/overdue';
import { DatalabResource, Deletion, StorageResource } from '../resources';
import { seesResource } from '../sees';
import { marksIn } from '../sessions/sessionPolicy';
import { sessionsOf } from '../sessions/sessionView';
import { storeKeys } from '../stores/storeKeys';
import { WorkspaceRecord } from '../record';

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

/** What is known beside the resources of a workspace. */
export interface UnreadyContext {
  readonly s3: S3Defaults;
  /** Milliseconds. */
  readonly now: number;
  /** The buckets of the workspace that another one lists too. */
  readonly clashes: readonly string[];
}

/** The parts of a workspace that are not ready, as far as the cache knows and the caller may see them. */
export function unreadyParts(
  record: WorkspaceRecord,
  permissions: ReadonlySet<WorkspacePermission>,
  context: UnreadyContext,
): UnreadyPart[] {
  const may = (permission: WorkspacePermission) => permissions.has(permission);
  const { storage, datalab } = record;
  const living = !datalab?.meta.deletion && datalab;
  const missing = storage.meta.deletion
    ? undefined
    : missingForS3(record, context.s3);
  const parts = [
    ...(seesResource('Storage', may) && !record.isRemains
      ? ofResource('Storage', storage)
      : []),
    ...(missing ? [ofCredentials(record, missing, context.now)] : []),
    ...(may('MANAGE_BUCKETS') ? ofSecretClashes(record) : []),
    ...(may('VIEW_BUCKETS') ? context.clashes.map(ofBucketClash) : []),
    ...(datalab && seesResource('Datalab', may)
      ? ofResource('Datalab', datalab)
      : []),
    ...(living && may('VIEW_SESSIONS') ? ofSessions(living) : []),
    ...(living && may('VIEW_STORES') ? ofStores(living, record) : []),
  ];
  return parts.map(part => inTime(part, context.now));
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

/** Crossplane's reason where an annotation stops it; we set that one while a workspace is being created. */
const PAUSED = 'ReconcilePaused';

function ofResource(
  kind: 'Storage' | 'Datalab',
  { meta, conditions }: StorageResource | DatalabResource,
): UnreadyPart[] {
  const part = { kind, name: meta.name };
  const isNew = intentOf(meta)?.verb === 'create';
  const told = conditions.filter(({ reason }) => !isNew || reason !== PAUSED);
  const unready = unreadyConditions(part, told);
  if (meta.deletion) {
    return [
      deletionPart(part, meta.deletion),
      ...unready.filter(({ level }) => level === 'problem'),
    ];
  }
  if (isPaused(meta) && !isNew) {
    const known = unready.find(({ reason }) => reason === PAUSED);
    return [known ?? { ...part, level: 'problem', reason: PAUSED }];
  }
  const unseen = !told.some(({ type }) => TELLING.has(type));
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
  now: number,
): UnreadyPart {
  const ready = storage.conditions.find(({ type }) => type === 'Ready');
  const since = ready?.last_transition_time ?? storage.meta.creationTimestamp;
  const part = {
    kind: 'Credentials',
    name,
    level: 'waiting' as const,
    reason,
    ...(since && { since }),
  };
  if (ready?.status !== 'True') return part;
  // The provider calls all ready, and they are not there: after a while, as we hear of Secrets later, somebody has to look.
  const comes = reason === 'SecretMissing' || reason === 'KeysMissing';
  return comes && ready.last_transition_time && !isOverdue(part, now)
    ? part
    : { kind: 'Credentials', name, level: 'problem', reason };
}

function ofSecretClashes({
  secretClashes = [],
}: WorkspaceRecord): UnreadyPart[] {
  return secretClashes.map(({ secret }) => ({
    kind: 'Secret',
    name: secret,
    level: 'problem',
    reason: 'SecretClash',
  }));
}

function ofBucketClash(name: string): UnreadyPart {
  return { kind: 'Bucket', name, level: 'problem', reason: 'BucketClash' };
}

/** A session whose address nobody may be led to doesn't get another one by waiting. */
function ofSessions(datalab: DatalabResource): UnreadyPart[] {
  const marks = marksIn(datalab.meta.annotations, Infinity);
  const isHopeless = (name: string, phase = '') =>
    FAILED_PHASE.test(phase) ||
    datalab.sessionStatus.get(name)?.refusal !== undefined;
  return sessionsOf(datalab)
    .filter(({ state, ready }) => state === 'started' && !ready)
    .map(({ name, phase, message }) => {
      const started = marks.get(name)?.started;
      return {
        kind: 'Session',
        name,
        level: isHopeless(name, phase) ? 'problem' : 'waiting',
        ...wordsOf({ reason: phase, message }),
        ...(started && { since: new Date(started).toISOString() }),
      };
    });
}

/** A store is there once its keys are. Where the provider calls all of the Datalab ready, that counts. */
function ofStores(
  { stores, conditions }: DatalabResource,
  { secrets }: WorkspaceRecord,
): UnreadyPart[] {
  const ready = conditions.find(({ type }) => type === 'Ready');
  if (ready?.status === 'True') return [];
  const hasKeys = (type: StoreType, name: string) =>
    storeKeys(type, name).some(key => secrets.stores?.keys.has(key));
  return stores
    .filter(({ type, name, host }) => !hasKeys(type, host ?? name))
    .map(store => ({
      kind: 'Store',
      name: storeName(store),
      level: 'waiting',
      reason: 'KeysMissing',
      ...(ready?.last_transition_time && { since: ready.last_transition_time }),
    }));
}

/** What tells a store from all others of a workspace. */
export function storeName(store: { type: StoreType; name: string }): string {
  return `${store.type}/${store.name}`;
}

function levelOf({ type, status, reason }: Condition): UnreadyLevel {
  if (status === 'Unknown') return 'unknown';
  return type !== 'Synced' && UNDER_WAY.has(reason ?? '')
    ? 'waiting'
    : 'problem';
}
