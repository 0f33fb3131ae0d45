import type { Column } from '../registry/types';
import type { KubeObject } from '../store/types';

/** Which part of each object a table carries along, as `includeObject` asks. */
export type IncludedObject = 'None' | 'Metadata' | 'Object';

/** Objects as they are at a moment, as the rows of a `meta.k8s.io/v1` Table. */
export function toTable(
  columns: Column[],
  objects: KubeObject[],
  metadata: Record<string, unknown>,
  included: IncludedObject,
  now: number,
) {
  return {
    kind: 'Table',
    apiVersion: 'meta.k8s.io/v1',
    metadata,
    columnDefinitions: columns.map(
      ({ name, type, format = '', description = '', priority = 0 }) => ({
        name,
        type,
        format,
        description,
        priority,
      }),
    ),
    rows: objects.map(object => ({
      cells: columns.map(({ cell }) => cell(object, now) ?? null),
      object: includedObject(object, included),
    })),
  };
}

function includedObject(object: KubeObject, included: IncludedObject) {
  if (included === 'None') return null;
  return included === 'Object' ? object : toPartialObject(object);
}

/** An object's metadata alone. */
export function toPartialObject({ metadata }: KubeObject) {
  return {
    kind: 'PartialObjectMetadata',
    apiVersion: 'meta.k8s.io/v1',
    metadata,
  };
}
