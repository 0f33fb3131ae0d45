import type { Datalab } from '../resources';
import { Composed, managing, Manifest, observing } from './types';

type Managed = [id: string, apiVersion: string, kind: string, name: string];

/** Databases and stores of a Datalab: what their operators are given, and what of theirs is looked at. */
export function composeStores({ object, spec }: Datalab): Composed[] {
  const workspace = object.metadata.name;
  const of = (
    store: string,
    size: string,
    managed: Managed[],
    observed: Managed[],
  ) => [
    ...managed.map(([id, apiVersion, kind, name]) =>
      managing(
        `${id}-${workspace}-${store}`,
        sized(
          { apiVersion, kind, metadata: { name, namespace: workspace } },
          size,
        ),
      ),
    ),
    ...observed.map(([id, apiVersion, kind, name]) =>
      observing(
        `${id}-${workspace}-${store}`,
        apiVersion,
        kind,
        name,
        workspace,
      ),
    ),
  ];
  const secret = (id: string, name: string): Managed => [
    id,
    'v1',
    'Secret',
    name,
  ];
  const each = <T>(
    map: Record<string, T>,
    make: (name: string, store: T) => Composed[],
  ) => Object.entries(map).flatMap(([name, store]) => make(name, store));
  return [
    ...each(spec.databases, (name, { storage }) =>
      of(
        name,
        storage,
        [
          ['db-configmap', 'v1', 'ConfigMap', `${name}-init-sql`],
          [
            'db-postgrescluster',
            'postgres-operator.crunchydata.com/v1',
            'PostgresCluster',
            name,
          ],
          ['db-tlsroute', 'gateway.networking.k8s.io/v1', 'TLSRoute', name],
        ],
        [secret('observe-database-secret', `${name}-pguser-postgres`)],
      ),
    ),
    ...each(spec.documentStores, (name, { storage }) =>
      of(
        name,
        storage,
        [
          secret('mongodb-auth-secret', `${name}-mongodb-auth`),
          [
            'mongodb-community',
            'mongodbcommunity.mongodb.com/v1',
            'MongoDBCommunity',
            `mongodb-${name}`,
          ],
        ],
        [secret('observe-mongodb-auth-secret', `${name}-mongodb-auth`)],
      ),
    ),
    ...(Object.keys(spec.documentStores).length > 0
      ? mongoAccounts(workspace)
      : []),
    ...each(spec.vectorStores, (name, { storage }) =>
      of(
        name,
        storage,
        [
          secret('qdrant-auth-secret', `${name}-qdrant-auth`),
          ['qdrant-vector', 'qdrant.io/v1alpha1', 'QdrantCluster', name],
        ],
        [
          secret('observe-qdrant-auth-secret', `${name}-qdrant-auth`),
          ['qdrant-pod', 'v1', 'Pod', `qdrant-${name}-0`],
        ],
      ),
    ),
    ...each(spec.cacheStores, (name, { storage }) =>
      of(
        name,
        storage,
        [
          secret('redis-acl-secret', `${name}-redis-acl`),
          secret('redis-auth-secret', `${name}-redis-auth`),
          ['redis-cache', 'redis.redis.opstreelabs.in/v1beta2', 'Redis', name],
        ],
        [
          secret('observe-redis-auth-secret', `${name}-redis-auth`),
          ['redis-pod', 'v1', 'Pod', `${name}-0`],
        ],
      ),
    ),
  ];
}

/** What MongoDB's operator needs once in a namespace. */
function mongoAccounts(workspace: string): Composed[] {
  const rbac = 'rbac.authorization.k8s.io/v1';
  const accounts: Managed[] = [
    ['mongodb-rb-appdb', rbac, 'RoleBinding', 'mongodb-kubernetes-appdb'],
    ['mongodb-role-appdb', rbac, 'Role', 'mongodb-kubernetes-appdb'],
    ['mongodb-sa-appdb', 'v1', 'ServiceAccount', 'mongodb-kubernetes-appdb'],
    [
      'mongodb-sa-database-pods',
      'v1',
      'ServiceAccount',
      'mongodb-kubernetes-database-pods',
    ],
    [
      'mongodb-sa-ops-manager',
      'v1',
      'ServiceAccount',
      'mongodb-kubernetes-ops-manager',
    ],
  ];
  return accounts.map(([id, apiVersion, kind, name]) =>
    managing(`${id}-${workspace}`, {
      apiVersion,
      kind,
      metadata: { name, namespace: workspace },
    }),
  );
}

const OPERATED = [
  'PostgresCluster',
  'MongoDBCommunity',
  'QdrantCluster',
  'Redis',
];

function sized(manifest: Manifest, storage: string): Manifest {
  return OPERATED.includes(manifest.kind)
    ? { ...manifest, spec: { storage } }
    : manifest;
}
