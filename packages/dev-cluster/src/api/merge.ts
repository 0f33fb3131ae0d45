import { jsonEqual } from '../schema/jsonEqual';
import type { KubeObject, ObjectMeta } from '../store/types';
import type { Target } from './types';

/** What only the server writes: an update keeps it as it was. */
const KEPT = [
  'name',
  'namespace',
  'uid',
  'resourceVersion',
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'generation',
  'generateName',
] as const;

/** The part of an update that counts: on `…/status` the status alone, elsewhere all but the status. */
export function mergeUpdate(
  { definition, version, subresource }: Target,
  current: KubeObject,
  next: KubeObject,
): KubeObject {
  if (subresource === 'status') {
    return withField(current, 'status', next.status);
  }
  if (subresource === 'finalize') {
    return withField(current, 'spec', next.spec);
  }
  const merged = version.statusSubresource
    ? withField(next, 'status', current.status)
    : next;
  const metadata = keepServerFields(merged.metadata, current.metadata);
  const changed = { ...merged, metadata };
  const generation = current.metadata.generation ?? 1;
  if (definition.hasGeneration && !sameDesire(changed, current)) {
    metadata.generation = generation + 1;
  }
  return changed;
}

function withField(object: KubeObject, field: string, value: unknown) {
  const { [field]: _replaced, ...rest } = object;
  const merged = rest as KubeObject;
  return value === undefined ? merged : { ...merged, [field]: value };
}

function keepServerFields(next: ObjectMeta, current: ObjectMeta): ObjectMeta {
  const metadata: ObjectMeta = { ...next };
  for (const field of KEPT) {
    if (current[field] === undefined) delete metadata[field];
    else Object.assign(metadata, { [field]: current[field] });
  }
  return metadata;
}

/** Whether two states differ in metadata and status at most. */
function sameDesire(a: KubeObject, b: KubeObject): boolean {
  const desire = ({ metadata: _m, status: _s, ...rest }: KubeObject) => rest;
  return jsonEqual(desire(a), desire(b));
}

/** Whether nothing but versions and bookkeeping differs, so that there is nothing to write. */
export function isUnchanged(next: KubeObject, current: KubeObject): boolean {
  const plain = (object: KubeObject) => {
    const { resourceVersion: _v, managedFields, ...metadata } = object.metadata;
    const owners = Array.isArray(managedFields)
      ? managedFields.map(({ time: _t, ...entry }) => entry)
      : [];
    return { ...object, metadata: { ...metadata, owners } };
  };
  return jsonEqual(plain(next), plain(current));
}
