import { Sheet, Thing } from './things';

/** A field that has another value. */
export interface FieldChange {
  /** A path in the resource, such as `quota.memory`. */
  field: string;
  from?: unknown;
  to?: unknown;
}

export type Difference =
  | { what: 'added' | 'removed'; thing: Thing }
  | { what: 'changed'; thing: Thing; fields: FieldChange[] }
  | { what: 'setting'; field: FieldChange };

/** When something was written: of no interest beside what was. */
const TIMES = new Set(['grantedAt', 'requestedAt']);

/** What differs between two states, thing by thing. */
export function differences(before: Sheet, after: Sheet): Difference[] {
  const old = byIdentity(before.things);
  const present = byIdentity(after.things);
  const removed = [...old].filter(([id]) => !present.has(id));
  return [
    ...[...present].flatMap(([id, thing]): Difference[] => {
      const previous = old.get(id);
      if (!previous) return [{ what: 'added', thing }];
      const fields = fieldChanges(previous.fields, thing.fields);
      return fields.length > 0 ? [{ what: 'changed', thing, fields }] : [];
    }),
    ...removed.map(([, thing]): Difference => ({ what: 'removed', thing })),
    ...fieldChanges(before.settings, after.settings).map(
      (field): Difference => ({ what: 'setting', field }),
    ),
  ];
}

/** Which fields have another value; none and absent are the same. */
export function fieldChanges(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): FieldChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields]
    .filter(field => !TIMES.has(field))
    .map(field => ({ field, from: before[field], to: after[field] }))
    .filter(({ from, to }) => told(from) !== told(to));
}

function told(value: unknown): string {
  return JSON.stringify(value ?? null);
}

function byIdentity(things: readonly Thing[]): Map<string, Thing> {
  return new Map(
    things.map(thing => [
      JSON.stringify([thing.kind, thing.name, thing.of]),
      thing,
    ]),
  );
}
