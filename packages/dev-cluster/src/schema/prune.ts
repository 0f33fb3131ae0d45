import { isObject, JsonObject, memberSchema, StructuralSchema } from './types';

/**
 * Removes, in place, the members that a schema does not know, as the API server does before it stores an object.
 * Returns their paths (`spec.buckets[0].extra`).
 */
export function prune(
  value: unknown,
  schema: StructuralSchema,
  path = '',
): string[] {
  if (Array.isArray(value)) {
    const { items } = schema;
    if (!items) return [];
    return value.flatMap((item, index) =>
      prune(item, items, `${path}[${index}]`),
    );
  }
  return isObject(value) ? pruneObject(value, schema, path) : [];
}

function pruneObject(
  object: JsonObject,
  schema: StructuralSchema,
  path: string,
): string[] {
  const unknown: string[] = [];
  for (const name of Object.keys(object)) {
    const memberPath = path ? `${path}.${name}` : name;
    const member = memberSchema(schema, name);
    if (member) {
      unknown.push(...prune(object[name], member, memberPath));
    } else if (!keepsUnknown(schema, name)) {
      delete object[name];
      unknown.push(memberPath);
    }
  }
  return unknown;
}

const EMBEDDED = new Set(['apiVersion', 'kind', 'metadata']);

function keepsUnknown(schema: StructuralSchema, name: string): boolean {
  return (
    schema['x-kubernetes-preserve-unknown-fields'] === true ||
    schema.additionalProperties === true ||
    (schema['x-kubernetes-embedded-resource'] === true && EMBEDDED.has(name))
  );
}
