import type { StatusCause } from '../store/StatusError';
import { quote } from './causes';
import { isObject, JsonObject, memberSchema, StructuralSchema } from './types';

/** The key members of an item in a list of type map, as an object; what identifies the item. */
export function itemKey(
  item: unknown,
  keys: readonly string[],
  items?: StructuralSchema,
): JsonObject {
  const source = isObject(item) ? item : {};
  return Object.fromEntries(
    keys
      .map((key): [string, unknown] => [
        key,
        source[key] ?? items?.properties?.[key]?.default,
      ])
      .filter(([, value]) => value !== undefined),
  );
}

/** Items that occur twice in lists of type set or map, at every depth. */
export function findDuplicates(
  value: unknown,
  schema: StructuralSchema | undefined,
  path = '',
): StatusCause[] {
  if (!schema) return [];
  if (Array.isArray(value)) {
    return [
      ...duplicatesOfList(value, schema, path),
      ...value.flatMap((item, index) =>
        findDuplicates(item, schema.items, `${path}[${index}]`),
      ),
    ];
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    findDuplicates(
      member,
      memberSchema(schema, name),
      path ? `${path}.${name}` : name,
    ),
  );
}

function duplicatesOfList(
  list: unknown[],
  schema: StructuralSchema,
  path: string,
): StatusCause[] {
  const type = schema['x-kubernetes-list-type'];
  if (type !== 'set' && type !== 'map') return [];
  const keys = schema['x-kubernetes-list-map-keys'] ?? [];
  const seen = new Set<string>();
  const causes: StatusCause[] = [];
  list.forEach((item, index) => {
    const identity =
      type === 'map' ? quote(itemKey(item, keys, schema.items)) : quote(item);
    if (seen.has(identity)) {
      causes.push({
        reason: 'FieldValueDuplicate',
        message: `Duplicate value: ${identity}`,
        field: `${path}[${index}]`,
      });
    }
    seen.add(identity);
  });
  return causes;
}
