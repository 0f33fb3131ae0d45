import { ObjectSchema } from '../schema/ObjectSchema';
import { isObject } from '../schema/types';
import { badRequest } from '../store/errors';
import type { KubeObject } from '../store/types';
import { OBJECT_META } from './schema';

const metaSchema = new ObjectSchema({
  type: 'object',
  properties: {
    apiVersion: { type: 'string' },
    kind: { type: 'string' },
    metadata: OBJECT_META,
  },
});

/**
 * A JSON value as a Kubernetes object: its metadata has the right types, and nulls in it are dropped. A new object;
 * throws BadRequest.
 */
export function toKubeObject(
  value: unknown,
  kind: string,
  version: string,
): KubeObject {
  if (!isObject(value)) {
    throw badRequest(
      `the object provided is unrecognized (must be of type ${kind})`,
    );
  }
  const object = structuredClone(value);
  object.metadata ??= {};
  const [problem] = metaSchema.validateShape(object);
  if (problem || !isObject(object.metadata)) {
    throw badRequest(
      `${kind} in version "${version}" cannot be handled as a ${kind}: ${problem?.field}: ${problem?.message}`,
    );
  }
  dropEmpty(object.metadata);
  return object as KubeObject;
}

/** As in Go, a null or an empty map of metadata is the same as none. */
function dropEmpty(metadata: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(metadata)) {
    const empty =
      value === null ||
      value === '' ||
      (typeof value === 'object' && Object.keys(value).length === 0);
    if (empty) delete metadata[name];
  }
}
