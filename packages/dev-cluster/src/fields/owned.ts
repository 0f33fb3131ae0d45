import type { StructuralSchema } from '../schema/types';
import { KubeObject } from '../store/types';
import { FieldSet } from './FieldSet';
import { partsOf } from './structure';

/** What nobody owns: identity and what the server writes. */
const SERVER_FIELDS = new Set([
  'name',
  'namespace',
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'selfLink',
  'managedFields',
]);

/** One field of an object: its path, and what stands there when it has no parts of its own. */
export interface Field {
  path: string[];
  /** JSON text of a whole value; `undefined` for what has parts. */
  leaf?: string;
}

/** Every field that a manager may own, as path text → field. */
export type Fields = Map<string, Field>;

export function ownableFields(
  object: KubeObject | undefined,
  schema: StructuralSchema | undefined,
): Fields {
  const fields: Fields = new Map();
  if (!object) return fields;
  const { apiVersion, kind, metadata, ...rest } = object;
  const ownMeta = Object.fromEntries(
    Object.entries(metadata).filter(([name]) => !SERVER_FIELDS.has(name)),
  );
  collect({ metadata: ownMeta, ...rest }, schema, '', [], fields);
  fields.delete('');
  fields.delete('f:metadata');
  return fields;
}

function collect(
  value: unknown,
  schema: StructuralSchema | undefined,
  field: string,
  path: string[],
  into: Fields,
): void {
  const parts = partsOf(value, schema, field);
  into.set(path.join('\u0000'), {
    path,
    leaf: parts ? undefined : JSON.stringify(value),
  });
  for (const part of parts ?? []) {
    const partPath = [...path, part.element];
    collect(part.value, part.schema, part.field, partPath, into);
  }
}

/** Fields whose value is new or other than before. */
export function changedFields(before: Fields, after: Fields): FieldSet {
  const paths = [...after]
    .filter(([key, { leaf }]) => {
      const old = before.get(key);
      return !old || (leaf !== undefined && old.leaf !== leaf);
    })
    .map(([, { path }]) => path);
  return FieldSet.of(paths);
}

/** Fields that are gone. */
export function removedFields(before: Fields, after: Fields): FieldSet {
  return FieldSet.of(
    [...before].filter(([key]) => !after.has(key)).map(([, { path }]) => path),
  );
}

/** What an apply owns: whole values, and the items of lists. */
export function appliedFields(fields: Fields): FieldSet {
  return FieldSet.of(
    [...fields.values()]
      .filter(
        ({ path, leaf }) =>
          leaf !== undefined || path[path.length - 1].startsWith('k:'),
      )
      .map(({ path }) => path),
  );
}
