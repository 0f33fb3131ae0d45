import { isObject, memberSchema, StructuralSchema } from '../schema/types';
import { itemIdentity } from './structure';

/** Takes one field or list item out of a value, in place (the lists and objects on the way are copied). */
export function removePath(
  root: Record<string, unknown>,
  path: string[],
  schema: StructuralSchema | undefined,
): void {
  const [element, ...rest] = path;
  const name = element.slice(2);
  if (!(name in root)) return;
  const memberOf = memberSchema(schema, name);
  if (rest.length === 0) {
    delete root[name];
    return;
  }
  const left = without(root[name], rest, memberOf, name);
  if (left === undefined) delete root[name];
  else root[name] = left;
}

/** A value without what a path names; `undefined` when nothing is left of it. */
function without(
  value: unknown,
  path: string[],
  schema: StructuralSchema | undefined,
  field: string,
): unknown {
  if (isObject(value)) {
    const copy = { ...value };
    removePath(copy, path, schema);
    return Object.keys(copy).length > 0 ? copy : undefined;
  }
  if (!Array.isArray(value)) return value;
  const identify = itemIdentity(value, schema, field);
  const [element, ...rest] = path;
  const left = value.flatMap(item => {
    if (identify?.(item) !== element) return [item];
    if (rest.length === 0) return [];
    return without(item, rest, schema?.items, field) ?? [];
  });
  return left.length > 0 ? left : undefined;
}
