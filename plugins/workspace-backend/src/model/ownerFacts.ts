import { OwnerFacts } from './ownership';
import { DatalabResource, StorageResource } from './resources';
import { SecretPart } from './credentials/secretNames';

/**
 * What decides whether something is this workspace's. What a Datalab's provider makes (the OAuth client, the namespace) may
 * be older than the Storage where the Datalab is, as tools apply the two in any order.
 */
export function ownerFacts(
  storage: Pick<StorageResource, 'meta' | 'principal'>,
  datalab: Pick<DatalabResource, 'meta'> | undefined,
  what: SecretPart | 'namespace',
): OwnerFacts {
  const { name, creationTimestamp } = storage.meta;
  const uids = [storage.meta.uid, datalab?.meta.uid].filter(
    (uid): uid is string => Boolean(uid),
  );
  const byDatalab = what === 'oauth' || what === 'namespace';
  return {
    name,
    principal: storage.principal,
    uids: new Set(uids),
    since:
      byDatalab && datalab
        ? [creationTimestamp, datalab.meta.creationTimestamp].sort()[0]
        : creationTimestamp,
  };
}
