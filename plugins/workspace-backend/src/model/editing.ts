import { ConflictError } from '@backstage/errors';
import { Edit, KubernetesObject } from '../cluster/types';
import { fieldsOf } from './foreign';

/** The spec of a foreign object, whatever is in it. */
export type Spec = Readonly<Record<string, unknown>>;

/**
 * An edit of an object's spec: what `change` does not name survives.
 *
 * @throws (the edit) ConflictError for an object that is being deleted, and whatever `change` throws
 */
export function editSpec(change: (spec: Spec) => Spec): Edit {
  return current => {
    assertStays(current);
    const spec = fieldsOf(current.spec);
    return { ...current, spec: { ...spec, ...change(spec) } };
  };
}

/** The elements of a foreign list; none where it is no list. */
export function elementsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function assertStays({ kind, metadata }: KubernetesObject): void {
  if (metadata.deletionTimestamp) {
    throw new ConflictError(
      `${kind} '${metadata.name}' is being deleted and takes no changes any more`,
    );
  }
}
