import type { Target } from '../api/types';
import type { Clock } from '../store/clock';
import type { KubeObject } from '../store/types';
import { IncludedObject, toPartialObject, toTable } from '../table/table';
import type { ListPage } from './list';
import type { Representation } from './negotiate';

/** How a request wants its answer. */
export interface Shape {
  representation: Representation;
  included: IncludedObject;
  /** Ages are shown by it. */
  now: Clock;
}

/** One object as JSON, in the shape that was asked for. */
export function representObject(
  target: Target,
  object: KubeObject,
  { representation, included, now }: Shape,
): string {
  if (representation === 'Table') {
    const { resourceVersion } = object.metadata;
    const { columns } = target.version;
    return JSON.stringify(
      toTable(columns, [object], { resourceVersion }, included, now()),
    );
  }
  return representation === 'Object'
    ? serialize(object)
    : JSON.stringify(toPartialObject(object));
}

/** A page of a list as JSON, in the shape that was asked for. */
export function representList(
  { definition, version }: Target,
  { items, metadata }: ListPage,
  { representation, included, now }: Shape,
): string {
  if (representation === 'Table') {
    return JSON.stringify(
      toTable(version.columns, items, metadata, included, now()),
    );
  }
  const partial = representation !== 'Object';
  const { group, listKind } = definition;
  const apiVersion = group ? `${group}/${version.name}` : version.name;
  const head = JSON.stringify(
    partial
      ? {
          kind: 'PartialObjectMetadataList',
          apiVersion: 'meta.k8s.io/v1',
          metadata,
        }
      : { kind: listKind, apiVersion, metadata },
  );
  const texts = items.map(item =>
    partial ? JSON.stringify(toPartialObject(item)) : serialize(item),
  );
  return `${head.slice(0, -1)},"items":[${texts.join(',')}]}`;
}

const texts = new WeakMap<object, string>();

/** The JSON of an object that never changes again, written once. */
function serialize(object: KubeObject): string {
  if (!Object.isFrozen(object)) return JSON.stringify(object);
  let text = texts.get(object);
  if (text === undefined) {
    text = JSON.stringify(object);
    texts.set(object, text);
  }
  return text;
}
