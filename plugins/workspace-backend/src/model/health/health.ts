import {
  DetailedHealth,
  HealthCause,
  HealthPart,
  HealthState,
  UnreadyPart,
  WorkspaceHealth,
  WorkspacePermission,
} from '@eoepca/backstage-plugin-workspace-common';
import { intentOf } from '../creating/intent';
import { isTrouble, overdueAt } from '../access/overdue';
import { seesResource } from '../sees';
import { storeName, UnreadyContext, unreadyParts } from './unready';
import { WorkspaceRecord } from '../record';

type Permissions = ReadonlySet<WorkspacePermission>;

/** A health, and when it will be another one although nothing changes; in milliseconds, `undefined` where it won't. */
export interface TimedHealth {
  readonly health: DetailedHealth;
  readonly until?: number;
}

const MAX_MESSAGE = 300;

/**
 * How a workspace is, by what the cache knows and as far as the caller may see the parts, which are those that
 * `GET …/provisioning` begins with. The first state that fits counts:
 *
 * 1. `deleting`: either resource is, or is marked to be. Whatever else is wrong ends with it.
 * 2. `paused`: Crossplane leaves either resource alone, so nothing else that is told of it is of today.
 * 3. `needs_attention`: something is in the way of a part (`Synced` is not true, a session failed, a name clashes,
 *    credentials are missing where all is said to be ready), or a part has waited for ten minutes without any change.
 *    Comes before `no_owner`, as it stops the work of people who are members today.
 * 4. `no_owner`: there is none among the members, and the workspace is not being created.
 * 5. `setting_up`: some part isn't there yet.
 * 6. `ready`.
 *
 * A workspace without a Datalab lacks none: its Storage and credentials are all its parts, and the owner whom the Storage
 * names is its owner.
 */
export function healthOf(
  record: WorkspaceRecord,
  permissions: Permissions,
  context: UnreadyContext,
): TimedHealth {
  const unready = unreadyParts(record, permissions, context);
  const state = stateOf(record, permissions, unready);
  const checklist = checklistOf(record, permissions, unready);
  const cause = causeOf(state, unready);
  const until = Math.min(
    ...unready
      .flatMap(part => overdueAt(part) ?? [])
      .filter(at => at > context.now),
  );
  return {
    health: {
      state,
      ...(state !== 'deleting' && { parts: countOf(checklist) }),
      ...(cause && { cause }),
      checklist,
    },
    ...(Number.isFinite(until) && { until }),
  };
}

/** The health as lists tell of it: without the single parts, which only matter in number, and not once all are there. */
export function shortHealth({
  state,
  parts,
  cause,
}: DetailedHealth): WorkspaceHealth {
  return {
    state,
    ...(state !== 'ready' && parts && { parts }),
    ...(cause && { cause }),
  };
}

function stateOf(
  record: WorkspaceRecord,
  permissions: Permissions,
  unready: readonly UnreadyPart[],
): HealthState {
  if (has(record, 'delete')) return 'deleting';
  if (unready.some(isPause)) return 'paused';
  if (unready.some(isTrouble)) return 'needs_attention';
  if (permissions.has('VIEW_MEMBERS') && isOwnerless(record)) return 'no_owner';
  return unready.length > 0 ? 'setting_up' : 'ready';
}

/** Whether a workspace is being created or deleted. */
function has(
  { storage, datalab }: WorkspaceRecord,
  verb: 'create' | 'delete',
): boolean {
  return [storage, datalab].some(
    each =>
      each &&
      (intentOf(each.meta)?.verb === verb ||
        (verb === 'delete' && each.meta.deletion !== undefined)),
  );
}

function isOwnerless(record: WorkspaceRecord): boolean {
  return (
    !has(record, 'create') &&
    !record.members.some(({ role }) => role === 'owner')
  );
}

function isPause({ reason }: UnreadyPart): boolean {
  return reason === 'ReconcilePaused';
}

/** The part that a state comes from; where several do, the one that others build on. */
function causeOf(
  state: HealthState,
  unready: readonly UnreadyPart[],
): HealthCause | undefined {
  const part =
    state === 'paused' ? unready.find(isPause) : unready.find(isTrouble);
  if (!part) return undefined;
  const { kind, name, reason, message, since } = part;
  return {
    kind,
    name,
    ...(reason && { reason }),
    ...(message && { message: message.slice(0, MAX_MESSAGE) }),
    ...(since && { since }),
  };
}

/** The parts that people know, as far as the caller may see them. */
function checklistOf(
  { name, datalab, isRemains }: WorkspaceRecord,
  permissions: Permissions,
  unready: readonly UnreadyPart[],
): HealthPart[] {
  const may = (permission: WorkspacePermission) => permissions.has(permission);
  const started = (datalab?.sessions ?? []).filter(
    session => session.state === 'started',
  );
  const parts = (kind: HealthPart['kind'], isSeen: boolean, names: string[]) =>
    isSeen ? names.map(part => asPart({ kind, name: part }, unready)) : [];
  return [
    ...parts('Storage', !isRemains && seesResource('Storage', may), [name]),
    ...parts('Credentials', true, [name]),
    ...parts('Datalab', datalab !== undefined && seesResource('Datalab', may), [
      name,
    ]),
    ...parts(
      'Session',
      may('VIEW_SESSIONS'),
      started.map(session => session.name),
    ),
    ...parts(
      'Store',
      may('VIEW_STORES'),
      (datalab?.stores ?? []).map(storeName),
    ),
  ];
}

function asPart(
  part: Pick<HealthPart, 'kind' | 'name'>,
  unready: readonly UnreadyPart[],
): HealthPart {
  if (unready.length === 0) return { ...part, state: 'ready' };
  const own = unready.filter(
    ({ kind, name, of }) => !of && kind === part.kind && name === part.name,
  );
  if (own.length === 0) return { ...part, state: 'ready' };
  const [since] = own.flatMap(each => each.since ?? []).sort();
  return {
    ...part,
    state: own.some(isTrouble) ? 'problem' : 'waiting',
    ...(since && { since }),
  };
}

function countOf(checklist: readonly HealthPart[]) {
  const ready = checklist.filter(({ state }) => state === 'ready').length;
  return { ready, total: checklist.length };
}
