import { z } from 'zod';

/** Told about each part of a resource that is left out or read with a guess; never told a secret. */
export type Warn = (problem: string) => void;

/** A text that says something. */
export const someText = z.string().refine(text => text.trim() !== '', {
  error: 'must not be blank',
});

/** The entries of a foreign map; none, with a warning, where it is no map. */
export function foreignEntries(
  value: unknown,
  what: string,
  warn: Warn,
): [string, unknown][] {
  if (value === undefined || value === null) {
    return [];
  }
  if (typeof value !== 'object' || Array.isArray(value)) {
    warn(`${what} is no map and is left out`);
    return [];
  }
  return Object.entries(value);
}

/** The elements of a foreign list that fit the schema; the rest is left out with a warning. */
export function foreignList<T>(
  value: unknown,
  schema: z.ZodType<T>,
  what: string,
  warn: Warn,
): T[] {
  if (value === undefined || value === null) {
    return [];
  }
  if (!Array.isArray(value)) {
    warn(`${what} is no list and is left out`);
    return [];
  }
  return value.flatMap((element, index) =>
    orNone(parseForeign(element, schema, `${what}[${index}]`, warn)),
  );
}

/** A foreign value that fits the schema; `undefined`, with a warning, where it does not. */
export function parseForeign<T>(
  value: unknown,
  schema: z.ZodType<T>,
  what: string,
  warn: Warn,
): T | undefined {
  const result = schema.safeParse(value);
  if (result.success) {
    return result.data;
  }
  const [issue] = result.error.issues;
  const where = [what, ...issue.path].join('.');
  warn(`${where} is left out: ${issue.message}`);
  return undefined;
}

/** The first of each name, in order; later ones are left out with a warning. */
export function distinctByName<T extends { name: string }>(
  elements: readonly T[],
  what: string,
  warn: Warn,
): T[] {
  const byName = new Map<string, T>();
  for (const element of elements) {
    if (byName.has(element.name)) {
      warn(`${what} holds '${element.name}' again; the first one counts`);
    } else {
      byName.set(element.name, element);
    }
  }
  return [...byName.values()];
}

/** The fields of a foreign object; none where it is no object. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function orNone<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
