import type { StatusCause } from '../store/StatusError';
import { jsonEqual } from './jsonEqual';
import { itemKey } from './lists';
import { isObject, memberSchema, StructuralSchema } from './types';

/**
 * The problems that an update is to blame for: those within values that it leaves as they were are let pass, so that an
 * object which an older or looser schema took can still be changed elsewhere.
 */
export function withoutOldProblems(
  problems: StatusCause[],
  object: unknown,
  old: unknown,
  schema: StructuralSchema,
): StatusCause[] {
  if (problems.length === 0) return problems;
  const unchanged = unchangedPaths(object, old, schema, '');
  return problems.filter(
    ({ field }) => !unchanged.some(path => isWithin(field, path)),
  );
}

/** The highest paths whose values are the same. Items are the same ones only in lists that have keys. */
function unchangedPaths(
  value: unknown,
  old: unknown,
  schema: StructuralSchema | undefined,
  path: string,
): string[] {
  if (jsonEqual(value, old)) return [path];
  if (Array.isArray(value) && Array.isArray(old)) {
    const keys = schema?.['x-kubernetes-list-map-keys'];
    if (!keys) return [];
    const key = (item: unknown) => itemKey(item, keys, schema.items);
    return value.flatMap((item, index) => {
      const before = old.find(other => jsonEqual(key(other), key(item)));
      return before === undefined
        ? []
        : unchangedPaths(item, before, schema.items, `${path}[${index}]`);
    });
  }
  if (!isObject(value) || !isObject(old)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name in old
      ? unchangedPaths(
          member,
          old[name],
          schema && memberSchema(schema, name),
          path ? `${path}.${name}` : name,
        )
      : [],
  );
}

function isWithin(field: string, path: string): boolean {
  return (
    field === path ||
    field.startsWith(`${path}.`) ||
    field.startsWith(`${path}[`)
  );
}
