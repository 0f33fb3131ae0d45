import type { ResourceDefinition } from '../registry/types';
import type { KubeObject } from '../store/types';

/** Marked as deleted, and nothing holds it any more. */
export function isReleased({ kind, metadata, spec }: KubeObject): boolean {
  if (!metadata.deletionTimestamp) return false;
  const held = metadata.finalizers ?? [];
  const ofNamespace =
    kind === 'Namespace' ? (spec as { finalizers?: string[] })?.finalizers : [];
  return held.length === 0 && !ofNamespace?.length;
}

/** The finalizers that the kind itself puts on every object: its controller takes them off at once. */
export function withoutProtection(
  { rules }: ResourceDefinition,
  object: KubeObject,
): KubeObject {
  if (!rules.finalizers) return object;
  const left = object.metadata.finalizers?.filter(
    name => !rules.finalizers?.includes(name),
  );
  return { ...object, metadata: { ...object.metadata, finalizers: left } };
}

/** An object that is being deleted since a time and waits for its finalizers; a new object. */
export function markDeleted(
  { namespaced, hasGeneration }: ResourceDefinition,
  object: KubeObject,
  time: string,
): KubeObject {
  const metadata = { ...object.metadata };
  metadata.deletionTimestamp ??= time;
  if (namespaced) metadata.deletionGracePeriodSeconds = 0;
  if (hasGeneration) metadata.generation = (metadata.generation ?? 1) + 1;
  return { ...object, metadata };
}
