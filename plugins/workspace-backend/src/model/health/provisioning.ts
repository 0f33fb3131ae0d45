import {
  ProvisioningEvent,
  ProvisioningReport,
  UnreadyPart,
  WorkspacePermission,
} from '@eoepca/backstage-plugin-workspace-common';
import { z } from 'zod';
import { ComposedObject, composedPart } from './composedParts';
import { fieldsOf, foreignList } from '../foreign';
import { seesResource } from '../sees';
import { wordsOf } from './unready';
import { KubernetesObject, ObjectReference } from '../kubernetes';

type Resource = 'Storage' | 'Datalab';

/** What a look at the cluster found of one resource. */
export interface Finding {
  readonly of: Resource;
  /** Absent where they cannot be read. */
  readonly events?: readonly KubernetesObject[];
  readonly composed: readonly ComposedObject[];
  /** There are more composed objects than were looked at. */
  readonly cut?: true;
  /** The resource itself is being deleted. */
  readonly deleting: boolean;
}

const MAX_EVENTS = 20;

const referenceSchema = z.object({
  apiVersion: z.string().min(1),
  kind: z.string().min(1),
  name: z.string().min(1),
});

const eventSchema = z.object({
  type: z.string().catch('Normal'),
  reason: z.string().catch(''),
  message: z.string().catch(''),
  count: z.number().int().positive().catch(1),
  series: z
    .object({
      count: z.number().optional().catch(undefined),
      lastObservedTime: z.string().optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  lastTimestamp: z.string().optional().catch(undefined),
  eventTime: z.string().optional().catch(undefined),
  firstTimestamp: z.string().optional().catch(undefined),
});

/**
 * What a Storage or Datalab is composed of and can be looked at, as Crossplane notes it: `spec.crossplane.resourceRefs`
 * without Secrets, which say nothing of themselves.
 */
export function composedReferences(
  resource: KubernetesObject,
): ObjectReference[] {
  const { resourceRefs } = fieldsOf(fieldsOf(resource.spec).crossplane);
  return foreignList(
    resourceRefs,
    referenceSchema,
    'resourceRefs',
    () => {},
  ).filter(({ kind }) => kind !== 'Secret');
}

/** The unready parts, with what was found of those that the caller may see. */
export function provisioningReport(
  name: string,
  parts: readonly UnreadyPart[],
  findings: readonly Finding[],
  permissions: ReadonlySet<WorkspacePermission>,
): ProvisioningReport {
  const seen = findings.filter(({ of }) =>
    seesResource(of, permission => permissions.has(permission)),
  );
  const incomplete = seen.some(
    ({ events, composed, cut }) =>
      !events ||
      cut ||
      composed.some(each => 'missing' in each && each.missing !== 'NotFound'),
  );
  return {
    parts: [...parts, ...seen.flatMap(composedParts)],
    events: seen
      .flatMap(({ of, events = [] }) =>
        events.map(event => toEvent(of, name, event)),
      )
      .sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))
      .slice(0, MAX_EVENTS),
    ...(incomplete && { incomplete }),
  };
}

function composedParts({ of, composed, deleting }: Finding): UnreadyPart[] {
  return composed.flatMap(each => composedPart(of, each, deleting) ?? []);
}

/** An event of either API, by what it says of when and how often. */
function toEvent(
  kind: Resource,
  name: string,
  event: KubernetesObject,
): ProvisioningEvent {
  const told = eventSchema.parse(event);
  const { reason = '', message = '' } = wordsOf(told);
  const at =
    told.series?.lastObservedTime ??
    told.lastTimestamp ??
    told.eventTime ??
    told.firstTimestamp;
  return {
    kind,
    name,
    type: told.type,
    reason,
    message,
    ...(at && { at }),
    count: told.series?.count ?? told.count,
  };
}
