import { Condition } from '@eoepca/backstage-plugin-workspace-common';
import { z } from 'zod';
import { openWords } from './openWords';
import { fieldsOf, foreignList, parseForeign, Warn } from './foreign';
import { Deletion, ResourceMeta } from './resources';
import { KubernetesObject, ObjectMeta } from './kubernetes';

const texts = z.record(z.string(), z.string());

const metaSchema = z.object({
  name: z.string().min(1),
  uid: z.string().catch(''),
  resourceVersion: z.string().catch(''),
  creationTimestamp: z.string().catch(''),
  annotations: texts.catch({}),
  labels: texts.catch({}),
});

const deletionSchema = z
  .object({
    deletionTimestamp: z.string().min(1),
    finalizers: z.array(z.string()).catch([]),
  })
  .transform(({ deletionTimestamp: since, finalizers }) => ({
    since,
    finalizers,
  }));

const conditionSchema = z.object({
  type: z.string(),
  status: z.enum(['True', 'False', 'Unknown']),
  reason: z.string().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
  lastTransitionTime: z.string().optional().catch(undefined),
});

/** Reads the metadata of a foreign object; `undefined` when it has no name. */
export function parseMeta(
  object: KubernetesObject,
  warn: Warn,
): ResourceMeta | undefined {
  const meta = parseForeign(object.metadata, metaSchema, 'metadata', warn);
  const deletion = deletionIn(object.metadata);
  return (
    meta && {
      name: meta.name,
      uid: meta.uid,
      resourceVersion: meta.resourceVersion,
      creationTimestamp: meta.creationTimestamp,
      annotations: meta.annotations,
      labels: meta.labels,
      ...(deletion && { deletion }),
    }
  );
}

/** The deletion that metadata tells of; `undefined` where there is none. */
export function deletionIn(metadata: ObjectMeta): Deletion | undefined {
  return deletionSchema.safeParse(metadata).data;
}

/** Reads `status.conditions`, as Crossplane writes them; what tools say there may quote addresses with credentials. */
export function parseConditions(
  object: Pick<KubernetesObject, 'status'>,
  resource: Condition['resource'],
  warn: Warn,
): Condition[] {
  const { conditions } = fieldsOf(object.status);
  return foreignList(
    conditions,
    conditionSchema,
    'status.conditions',
    warn,
  ).map(({ type, status, reason, message, lastTransitionTime }) => ({
    resource,
    type,
    status,
    ...(reason && { reason }),
    ...(message && { message: openWords(message) }),
    ...(lastTransitionTime && { last_transition_time: lastTransitionTime }),
  }));
}
