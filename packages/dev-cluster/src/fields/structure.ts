import { quote } from '../schema/causes';
import { itemKey } from '../schema/lists';
import { isObject, memberSchema, StructuralSchema } from '../schema/types';
import { mergeKeys } from './mergeKeys';

/** One part of a value that can be owned and merged by itself. */
export interface Part {
  /** As `managedFields` names it: `f:NAME`, `k:{"key":"value"}` or `v:VALUE`. */
  element: string;
  value: unknown;
  schema?: StructuralSchema;
  /** The name of the nearest field, for built-in kinds whose lists are known by name. */
  field: string;
}

/** The parts of a value, none when it is empty; `undefined` when it is owned and replaced as a whole. */
export function partsOf(
  value: unknown,
  schema: StructuralSchema | undefined,
  field: string,
): Part[] | undefined {
  if (isObject(value)) {
    const atomic = schema?.['x-kubernetes-map-type'] === 'atomic';
    if (atomic) return undefined;
    return Object.entries(value).map(([name, member]) => ({
      element: `f:${name}`,
      value: member,
      schema: memberSchema(schema, name),
      field: name,
    }));
  }
  if (!Array.isArray(value)) return undefined;
  const identify = itemIdentity(value, schema, field);
  return (
    identify &&
    value.map(item => ({
      element: identify(item),
      value: item,
      schema: schema?.items,
      field,
    }))
  );
}

/** How items of a list are told apart; `undefined` for lists that are replaced as a whole. */
export function itemIdentity(
  list: unknown[],
  schema: StructuralSchema | undefined,
  field: string,
): ((item: unknown) => string) | undefined {
  if (schema?.['x-kubernetes-list-type'] === 'set') {
    return item => `v:${quote(item)}`;
  }
  const keys = schema
    ? schema['x-kubernetes-list-map-keys']
    : mergeKeys(field, list);
  if (!keys) return undefined;
  if (keys.length === 0) return item => `v:${quote(item)}`;
  const sorted = [...keys].sort();
  return item => `k:${quote(itemKey(item, sorted, schema?.items))}`;
}
