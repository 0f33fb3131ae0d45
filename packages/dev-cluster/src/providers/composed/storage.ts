import { keyGenerations } from '@eoepca/backstage-plugin-workspace-common';
import type { Storage } from '../resources';
import { Composed, inOrder, managing, Manifest, observing } from './types';

const MINIO = 'minio.crossplane.io/v1';
const DISCOVERABLE = 'storages.pkg.internal/discoverable';

/** What the composition of a Storage looks at besides the Storage. */
interface StorageWorld {
  /** All Storages of the namespace. */
  storages: Storage[];
  now: Date;
}

/** What provider-storage (MinIO) makes of a Storage. */
export function composeStorage(
  storage: Storage,
  world: StorageWorld,
): Composed[] {
  const { principal, buckets, bucketAccessGrants } = storage.spec;
  const { namespace = '' } = storage.object.metadata;
  const generations = generationsOf(storage, world.now);
  const policies = policiesOf(storage, world);
  return inOrder([
    ...buckets.flatMap(({ bucketName }) => [
      managing(`bucket-${bucketName}`, minio('Bucket', bucketName)),
      managing(
        `policy-full-${bucketName}`,
        minio('Policy', `${principal}.${bucketName}`),
      ),
    ]),
    ...bucketAccessGrants.map(({ grantee, bucketName }) =>
      managing(
        `policy-${grantee}-${bucketName}`,
        minio('Policy', `${grantee}.${bucketName}`),
      ),
    ),
    ...generations.map(name =>
      managing(`user-${name}`, minio('User', name, { policies })),
    ),
    observing(
      `observe-secret-${principal}`,
      'v1',
      'Secret',
      generations[0],
      namespace,
    ),
    managing(`secret-${principal}`, {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: principal, namespace },
      type: 'Opaque',
    }),
  ]);
}

/** Names of the users with valid keys, the current one first: `PRINCIPAL-GENERATION`. */
export function generationsOf({ spec }: Storage, now: Date): string[] {
  const { interval, maxToKeep } = spec.credentialsRollover;
  return keyGenerations({ interval, max_to_keep: maxToKeep }, now).map(
    ({ name }) => `${spec.principal}-${name}`,
  );
}

/** The user's own buckets, then those of others: asked for, granted, and of a Storage that can be discovered. */
function policiesOf({ spec }: Storage, { storages }: StorageWorld): string[] {
  const granted = spec.bucketAccessRequests.filter(({ bucketName }) =>
    storages.some(
      ({ object, spec: other }) =>
        object.metadata.labels?.[DISCOVERABLE] === 'true' &&
        other.buckets.some(bucket => bucket.bucketName === bucketName) &&
        other.bucketAccessGrants.some(
          grant =>
            grant.bucketName === bucketName &&
            grant.grantee === spec.principal &&
            grant.permission !== 'None',
        ),
    ),
  );
  return [...spec.buckets, ...granted].map(
    ({ bucketName }) => `${spec.principal}.${bucketName}`,
  );
}

function minio(kind: string, name: string, forProvider: object = {}): Manifest {
  return {
    apiVersion: MINIO,
    kind,
    metadata: { name },
    spec: { forProvider },
  };
}
