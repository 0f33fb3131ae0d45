import { intentOf } from '../creating/intent';
import { DatalabResource, StorageResource } from '../resources';

/**
 * Stands for the Storage of a workspace that is deleted except for its Datalab, which Kubernetes is still deleting:
 * without buckets, requests and grants. `undefined` for any other Datalab, since without a Storage that is no workspace.
 */
export function storageOfRemains({
  meta,
}: DatalabResource): StorageResource | undefined {
  if (!meta.deletion || intentOf(meta)?.verb !== 'delete') return undefined;
  return {
    meta: { ...meta, uid: '', resourceVersion: '', annotations: {} },
    // Whose grants it had went with the Storage: those to its name may be another's.
    principal: '',
    buckets: [],
    requests: [],
    grants: [],
    ended: { requests: [], grants: [] },
    declined: new Map(),
    conditions: [],
    claims: [],
  };
}
