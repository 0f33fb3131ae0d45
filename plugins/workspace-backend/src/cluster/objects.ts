import { z } from 'zod';
import { ConnectionFault } from './faults';
import { KubernetesObject, ObjectMeta } from './types';

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
