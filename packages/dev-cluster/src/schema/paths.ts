import { isObject } from './types';

/** What stands at a path of member names; `undefined` where it breaks off. */
export function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (here, name) => (isObject(here) ? here[name] : undefined),
    value,
  );
}

/** The same as text for a cell: `<none>` where there is nothing. */
export function textAt(value: unknown, ...path: string[]): string {
  const found = at(value, ...path);
  return found === undefined || found === '' ? '<none>' : String(found);
}

/** The same as a list, empty where there is none. */
export function listAt(value: unknown, ...path: string[]): unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The same as a number, 0 where there is none. */
export function countAt(value: unknown, ...path: string[]): number {
  const found = at(value, ...path);
  return typeof found === 'number' ? found : 0;
}
