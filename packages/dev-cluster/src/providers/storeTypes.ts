import type { StoreType } from '@eoepca/backstage-plugin-workspace-common';
import { password, SecretData } from './secrets';

/** An object of the cluster, by what its place in the composition is called. */
export type Part = [id: string, apiVersion: string, kind: string, name: string];

/** What a store's credentials are made of. */
export interface StoreAccess {
  host: string;
  workspace: string;
  /** The databases of a host. */
  names: string[];
  /** The password (or API key) that is there, by its key; a new one otherwise. */
  secret: (key: string) => string;
}

/** How a provider makes the stores of a type. */
export interface StoreProvider {
  /** What the operator is given, which has the store's size. */
  operated: [id: string, apiVersion: string, kind: string];
  /** What it is called, if not like the store. */
  nameOf?: (store: string) => string;
  /** The claim on which it keeps the data, by that name. */
  claimOf: (name: string) => string;
  /** What is made besides; what is looked at. */
  managed: (store: string) => Part[];
  observed: (store: string) => Part[];
  /** What the operator needs once in a namespace. */
  once?: Part[];
  /** Values by their keys, without prefix and name. */
  credentials: (access: StoreAccess) => SecretData;
}

const rbac = 'rbac.authorization.k8s.io/v1';

function secretPart(id: string, name: string): Part {
  return [id, 'v1', 'Secret', name];
}

/** The providers of stores, in the order in which they are composed. */
export const STORE_PROVIDERS: Readonly<Record<StoreType, StoreProvider>> = {
  database: {
    operated: [
      'db-postgrescluster',
      'postgres-operator.crunchydata.com/v1',
      'PostgresCluster',
    ],
    claimOf: name => `${name}-pgdata`,
    managed: store => [
      ['db-configmap', 'v1', 'ConfigMap', `${store}-init-sql`],
      ['db-tlsroute', 'gateway.networking.k8s.io/v1', 'TLSRoute', store],
    ],
    observed: store => [
      secretPart('observe-database-secret', `${store}-pguser-postgres`),
    ],
    credentials: ({ host, workspace, names, secret }) => ({
      HOST: host,
      PORT: '5432',
      USER: workspace,
      PASSWORD: secret('PASSWORD'),
      HOST_EXTERNAL: `${host}.dev-cluster.example`,
      DATABASES: names.join(','),
    }),
  },
  document: {
    operated: [
      'mongodb-community',
      'mongodbcommunity.mongodb.com/v1',
      'MongoDBCommunity',
    ],
    nameOf: store => `mongodb-${store}`,
    claimOf: name => `data-volume-${name}-0`,
    managed: store => [
      secretPart('mongodb-auth-secret', `${store}-mongodb-auth`),
    ],
    observed: store => [
      secretPart('observe-mongodb-auth-secret', `${store}-mongodb-auth`),
    ],
    once: [
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
    ],
    credentials: ({ host, workspace, secret }) => {
      const PASSWORD = secret('PASSWORD');
      return {
        HOST: host,
        PORT: '27017',
        DATABASE: workspace,
        AUTH_SOURCE: 'admin',
        USER: workspace,
        PASSWORD,
        URI: `mongodb://${workspace}:${PASSWORD}@${host}:27017/${workspace}?authSource=admin`,
      };
    },
  },
  vector: {
    operated: ['qdrant-vector', 'qdrant.io/v1alpha1', 'QdrantCluster'],
    claimOf: name => `qdrant-storage-qdrant-${name}-0`,
    managed: store => [
      secretPart('qdrant-auth-secret', `${store}-qdrant-auth`),
    ],
    observed: store => [
      secretPart('observe-qdrant-auth-secret', `${store}-qdrant-auth`),
      ['qdrant-pod', 'v1', 'Pod', `qdrant-${store}-0`],
    ],
    credentials: ({ host, secret }) => ({
      HOST: host,
      PORT: '6333',
      GRPC_PORT: '6334',
      URL: `http://${host}:6333`,
      API_KEY: secret('API_KEY'),
      READ_API_KEY: secret('READ_API_KEY'),
    }),
  },
  cache: {
    operated: ['redis-cache', 'redis.redis.opstreelabs.in/v1beta2', 'Redis'],
    claimOf: name => `${name}-${name}-0`,
    managed: store => [
      secretPart('redis-acl-secret', `${store}-redis-acl`),
      secretPart('redis-auth-secret', `${store}-redis-auth`),
    ],
    observed: store => [
      secretPart('observe-redis-auth-secret', `${store}-redis-auth`),
      ['redis-pod', 'v1', 'Pod', `${store}-0`],
    ],
    credentials: ({ host, secret }) => {
      const PASSWORD = secret('PASSWORD');
      return {
        HOST: host,
        PORT: '6379',
        USER: 'default',
        DATABASE: '0',
        PASSWORD,
        URL: `redis://default:${PASSWORD}@${host}:6379/0`,
      };
    },
  },
};

/** All of them, each with its type. */
export const EACH_STORE_PROVIDER = Object.entries(STORE_PROVIDERS) as [
  StoreType,
  StoreProvider,
][];

/** The password that is there, or a new one. */
export function kept(before: SecretData, prefix: string) {
  return (key: string) => before[`${prefix}_${key}`] ?? password();
}
