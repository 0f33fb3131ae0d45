import { z } from 'zod';
import { ConnectionFault } from './faults';
import { KubernetesObject, ObjectMeta } from '../model/kubernetes';

const metadataSchema = z.looseObject({
  name: z.string().min(1),
  namespace: z.string().optional(),
  uid: z.string().optional(),
  resourceVersion: z.string().optional(),
  creationTimestamp: z.string().nullish(),
});

const objectSchema = z.looseObject({
  apiVersion: z.string().optional(),
  kind: z.string().optional(),
  metadata: metadataSchema,
});

/** What is missing from an object of a list: there only the list itself says of which kind it is. */
export interface TypeMeta {
  readonly apiVersion: string;
  readonly kind: string;
}

/**
 * Foreign JSON as an object of Kubernetes: with a name at least; the model looks at the rest. `undefined` for anything
 * else. `managedFields` is left out, as it is large and nobody here reads it (the API server keeps its own).
 */
export function parseObject(
  value: unknown,
  type: TypeMeta,
): KubernetesObject | undefined {
  const parsed = objectSchema.safeParse(value).data;
  if (!parsed) return undefined;
  const { managedFields, ...metadata } = parsed.metadata;
  return {
    ...parsed,
    apiVersion: parsed.apiVersion ?? type.apiVersion,
    kind: parsed.kind ?? type.kind,
    metadata: metadata as ObjectMeta,
  };
}

/** The object that an answer holds. @throws ConnectionFault when it is none: something else answered */
export function answeredObject(
  value: unknown,
  type: TypeMeta,
): KubernetesObject {
  const object = parseObject(value, type);
  if (!object) throw new ConnectionFault('NOT_AN_OBJECT');
  return object;
}

const listSchema = z.object({
  metadata: z.object({
    resourceVersion: z.string().min(1),
    continue: z.string().optional(),
  }),
  items: z.array(z.unknown()).nullish(),
});

/** A part of a list. */
export interface ListPage {
  readonly objects: KubernetesObject[];
  /** The `resourceVersion` of the list as a whole: where a watch goes on. */
  readonly version: string;
  /** Where the next page goes on; absent on the last one. */
  readonly continueFrom?: string;
}

/** The objects that an answer lists. @throws ConnectionFault when it is no list: something else answered */
export function answeredList(value: unknown, type: TypeMeta): ListPage {
  const list = listSchema.safeParse(value).data;
  if (!list) throw new ConnectionFault('NOT_A_LIST');
  return {
    objects: (list.items ?? []).flatMap(item => parseObject(item, type) ?? []),
    version: list.metadata.resourceVersion,
    continueFrom: list.metadata.continue || undefined,
  };
}
