import { UnreadyPart } from '@eoepca/backstage-plugin-workspace-common';
import { z } from 'zod';
import { fieldsOf, foreignList } from '../foreign';
import { deletionIn, parseConditions } from '../parseMeta';
import {
  deletionPart,
  FAILED_PHASE,
  unreadyConditions,
  wordsOf,
} from './unready';
import { ObjectMeta, ObjectReference } from '../kubernetes';
import { Inspected } from './managed';

/** A look at one of the objects that a Storage or Datalab is composed of. */
export type ComposedObject = Inspected & {
  readonly reference: ObjectReference;
};

type Named = Pick<UnreadyPart, 'kind' | 'name' | 'of' | 'managed_by'>;

const wordsSchema = z.object({
  phase: z.string().optional().catch(undefined),
  reason: z.string().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
});

const containerSchema = z.object({
  state: z.object({ waiting: wordsSchema }),
});

/** Kubernetes' reasons for a container that is on its way. */
const STARTING = new Set(['ContainerCreating', 'PodInitializing']);

/** What Keycloak's provider answers where a member has no account, in `Synced` of Memberships. */
const NO_ACCOUNT = /user with username (\S+) does not exist/g;

/**
 * Why a composed object is not ready, or still there while what it belongs to is being deleted: what hinders it, else how
 * far it is; `undefined` for one that is as it should be.
 */
export function composedPart(
  of: 'Storage' | 'Datalab',
  { reference, ...look }: ComposedObject,
  deleting: boolean,
): UnreadyPart | undefined {
  const { kind, name } = reference;
  if ('missing' in look) {
    return missingPart({ kind, name, of }, look.missing, deleting);
  }
  const { metadata, status, managed } = look;
  const part = managed
    ? {
        kind: managed.kind,
        name: managed.metadata.name,
        of,
        managed_by: name,
      }
    : { kind, name, of };
  const said = [
    ...saidIn(part, status),
    ...saidIn(part, managed?.status),
    ...deletionOf(part, metadata, deleting),
  ];
  const [first] = (['problem', 'waiting', 'unknown'] as const).flatMap(level =>
    said.filter(each => each.level === level),
  );
  return first && withMembers(first);
}

function missingPart(
  part: Named,
  reason: 'NotFound' | 'Forbidden' | 'Unreachable',
  deleting: boolean,
): UnreadyPart | undefined {
  if (reason !== 'NotFound') return { ...part, level: 'unknown', reason };
  return deleting ? undefined : { ...part, level: 'waiting', reason };
}

function deletionOf(
  part: Named,
  metadata: ObjectMeta,
  deleting: boolean,
): UnreadyPart[] {
  const deletion = deletionIn(metadata);
  if (deletion) return [deletionPart(part, deletion)];
  return deleting ? [{ ...part, level: 'waiting', reason: 'Deleting' }] : [];
}

/** What a status says of what is not ready: in conditions, a phase, or containers that cannot start. */
function saidIn(part: Named, status: unknown): UnreadyPart[] {
  const fields = fieldsOf(status);
  return [
    ...unreadyConditions(
      part,
      parseConditions({ status }, 'Datalab', () => {}),
    ),
    ...failedPhase(part, fields),
    // Educates keeps the phase of sessions and environments in a part of its own.
    ...failedPhase(part, fieldsOf(fields.educates)),
    ...stuckContainers(part, fields.containerStatuses),
  ];
}

function failedPhase(
  part: Named,
  status: Record<string, unknown>,
): UnreadyPart[] {
  const { phase, message } = wordsSchema.parse(status);
  return phase && FAILED_PHASE.test(phase)
    ? [{ ...part, level: 'problem', ...wordsOf({ reason: phase, message }) }]
    : [];
}

function stuckContainers(part: Named, statuses: unknown): UnreadyPart[] {
  return foreignList(
    statuses,
    containerSchema,
    'status.containerStatuses',
    () => {},
  )
    .map(({ state }) => state.waiting)
    .filter(({ reason }) => reason && !STARTING.has(reason))
    .map(waiting => ({ ...part, level: 'problem', ...wordsOf(waiting) }));
}

function withMembers(part: UnreadyPart): UnreadyPart {
  const members = Array.from(
    part.kind === 'Memberships'
      ? (part.message ?? '').matchAll(NO_ACCOUNT)
      : [],
    ([, member]) => member,
  );
  return members.length > 0
    ? { ...part, members: [...new Set(members)] }
    : part;
}
