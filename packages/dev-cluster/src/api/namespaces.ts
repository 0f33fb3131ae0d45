import type { ResourceDefinition } from '../registry/types';
import { forbidden, notFound } from '../store/errors';
import type { RevisionStore } from '../store/RevisionStore';

export const NAMESPACES = '/namespaces';

/** Throws 404 when a new object's namespace is missing, 403 when that is being deleted. */
export function checkNamespace(
  storage: RevisionStore,
  { group, plural, namespaced }: ResourceDefinition,
  namespace: string | undefined,
  name: string,
): void {
  if (!namespaced) return;
  const found = storage.get(NAMESPACES, `/${namespace}`);
  if (!found) {
    throw notFound({ group: '', resource: 'namespaces' }, namespace ?? '');
  }
  if (!found.metadata.deletionTimestamp) return;
  throw forbidden(
    { group, resource: plural },
    name,
    `unable to create new content in namespace ${namespace} because it is being terminated`,
    [
      {
        reason: 'NamespaceTerminating',
        message: `namespace ${namespace} is being terminated`,
        field: 'metadata.namespace',
      },
    ],
  );
}
