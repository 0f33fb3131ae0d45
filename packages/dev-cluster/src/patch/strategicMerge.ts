import { mergeKeys } from '../fields/mergeKeys';
import { isObject, JsonObject } from '../schema/types';

const DIRECTIVE = '$patch';
const DELETE_FROM = '$deleteFromPrimitiveList/';
const SET_ORDER = '$setElementOrder/';
const RETAIN_KEYS = '$retainKeys';

/**
 * Strategic merge patch, as built-in kinds take it: like a merge patch, but lists whose items have a key merge by that
 * key, and `$patch`, `$retainKeys` and `$deleteFromPrimitiveList/…` direct it. A new value.
 */
export function strategicMerge(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return structuredClone(patch);
  if (patch[DIRECTIVE] === 'replace') return withoutDirectives(patch);
  const merged: JsonObject = isObject(target) ? { ...target } : {};
  retainOnly(merged, patch[RETAIN_KEYS]);
  for (const [name, value] of Object.entries(patch)) {
    if (name.startsWith(DELETE_FROM)) {
      deleteFrom(merged, name.slice(DELETE_FROM.length), value);
    } else if (isDirective(name)) {
      continue;
    } else if (value === null || isDeletion(value)) {
      delete merged[name];
    } else if (Array.isArray(value)) {
      merged[name] = mergeList(name, merged[name], value);
    } else {
      merged[name] = strategicMerge(merged[name], value);
    }
  }
  return merged;
}

function mergeList(field: string, target: unknown, patch: unknown[]) {
  const items = patch.filter(item => !isListDirective(item));
  if (items.length < patch.length) return structuredClone(items);
  const live = Array.isArray(target) ? target : [];
  const keys = mergeKeys(field, [...live, ...items]);
  if (!keys) return structuredClone(items);
  if (keys.length === 0) return [...new Set([...live, ...items])];
  const [key] = keys;
  const keyOf = (item: unknown) => (isObject(item) ? item[key] : undefined);
  const merged = new Map(live.map(item => [keyOf(item), item]));
  for (const item of items) {
    const identity = keyOf(item);
    if (isDeletion(item)) merged.delete(identity);
    else merged.set(identity, strategicMerge(merged.get(identity), item));
  }
  return [...merged.values()];
}

function deleteFrom(object: JsonObject, field: string, values: unknown): void {
  const list = object[field];
  if (!Array.isArray(list) || !Array.isArray(values)) return;
  object[field] = list.filter(item => !values.includes(item));
}

function retainOnly(object: JsonObject, keys: unknown): void {
  if (!Array.isArray(keys)) return;
  for (const name of Object.keys(object)) {
    if (!keys.includes(name)) delete object[name];
  }
}

function isDirective(name: string): boolean {
  return (
    name === DIRECTIVE || name === RETAIN_KEYS || name.startsWith(SET_ORDER)
  );
}

function isDeletion(value: unknown): boolean {
  return isObject(value) && value[DIRECTIVE] === 'delete';
}

/** `- $patch: replace` alone in a list: the other items replace it. */
function isListDirective(item: unknown): boolean {
  return isObject(item) && item[DIRECTIVE] === 'replace';
}

function withoutDirectives(patch: JsonObject): JsonObject {
  const { [DIRECTIVE]: _directive, ...rest } = patch;
  return structuredClone(rest);
}
