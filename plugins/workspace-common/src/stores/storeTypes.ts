import { STORE_TYPES, StoreType } from '../generated/openapi';

/** What tells one type of store from the others. @public */
export interface StoreTypeDescriptor {
  /** The field of a Datalab's spec that declares the stores. */
  readonly field: string;
  /** What the type is called besides in the configuration; hyphens, underscores and spaces aside. */
  readonly aliases: readonly string[];
  /** The size of a new store, where nobody says. */
  readonly storage: string;
  /** The same for its backups, where it has some. */
  readonly backupStorage?: string;
  /** A name that a form shows as an example. */
  readonly example: string;
}

/** The operator behind a type of stores, and what it makes of them. @public */
export interface StoreOperator {
  /** The definition that the operator behind it installs: without it, the cluster makes no such stores. */
  readonly definition: string;
  /** What providers put before the keys of the credentials: `PREFIX_NAME_KEY`. */
  readonly keyPrefix: string;
  /** The keys behind that, by what the API calls their values. */
  readonly keys: Readonly<Record<string, string>>;
  /** The objects that a Datalab composes for each store, without what comes last: `-WORKSPACE-STORE`. */
  readonly objects: readonly string[];
  /** Those that it composes once for all stores of the type, without `-WORKSPACE`. */
  readonly sharedObjects?: readonly string[];
}

/**
 * The types of stores. To add one, start here; CONTRIBUTING.md says what else it takes.
 *
 * @public
 */
export const STORE_DESCRIPTORS = {
  database: {
    field: 'databases',
    aliases: ['databases', 'postgres', 'postgresql'],
    storage: '1Gi',
    backupStorage: '10Gi',
    example: 'shorelines',
  },
  vector: {
    field: 'vectorStores',
    aliases: ['vectorstore', 'vectorstores', 'qdrant'],
    storage: '1Gi',
    example: 'embeddings',
  },
  cache: {
    field: 'cacheStores',
    aliases: ['caches', 'cachestore', 'cachestores', 'redis'],
    storage: '1Gi',
    example: 'tiles',
  },
  document: {
    field: 'documentStores',
    aliases: [
      'documents',
      'documentstore',
      'documentstores',
      'mongo',
      'mongodb',
    ],
    storage: '10Gi',
    example: 'reports',
  },
} as const satisfies Record<StoreType, StoreTypeDescriptor>;

/**
 * The operators behind them. Apart from the descriptors, which pages load: these are for backends.
 *
 * @public
 */
export const STORE_OPERATORS = {
  database: {
    definition: 'postgresclusters.postgres-operator.crunchydata.com',
    keyPrefix: 'POSTGRES',
    keys: {
      host: 'HOST',
      port: 'PORT',
      username: 'USER',
      password: 'PASSWORD',
      host_external: 'HOST_EXTERNAL',
    },
    objects: [
      'db-configmap',
      'db-postgrescluster',
      'db-tlsroute',
      'observe-database-secret',
    ],
  },
  vector: {
    definition: 'qdrantclusters.qdrant.io',
    keyPrefix: 'QDRANT',
    keys: {
      host: 'HOST',
      port: 'PORT',
      grpc_port: 'GRPC_PORT',
      url: 'URL',
      api_key: 'API_KEY',
      read_api_key: 'READ_API_KEY',
    },
    objects: [
      'qdrant-auth-secret',
      'observe-qdrant-auth-secret',
      'qdrant-pod',
      'qdrant-vector',
    ],
  },
  cache: {
    definition: 'redis.redis.redis.opstreelabs.in',
    keyPrefix: 'REDIS',
    keys: {
      host: 'HOST',
      port: 'PORT',
      username: 'USER',
      database: 'DATABASE',
      password: 'PASSWORD',
      url: 'URL',
    },
    objects: [
      'redis-acl-secret',
      'redis-auth-secret',
      'observe-redis-auth-secret',
      'redis-cache',
      'redis-pod',
    ],
  },
  document: {
    definition: 'mongodbcommunity.mongodbcommunity.mongodb.com',
    keyPrefix: 'MONGO',
    keys: {
      host: 'HOST',
      port: 'PORT',
      database: 'DATABASE',
      auth_source: 'AUTH_SOURCE',
      username: 'USER',
      password: 'PASSWORD',
      uri: 'URI',
    },
    objects: [
      'mongodb-auth-secret',
      'observe-mongodb-auth-secret',
      'mongodb-community',
    ],
    sharedObjects: [
      'mongodb-rb-appdb',
      'mongodb-role-appdb',
      'mongodb-sa-appdb',
      'mongodb-sa-database-pods',
      'mongodb-sa-ops-manager',
    ],
  },
} as const satisfies Record<StoreType, StoreOperator>;

/** Whether a text is a type of stores. @public */
export function isStoreType(text: string): text is StoreType {
  return STORE_TYPES.some(type => type === text);
}

/** The descriptor of a type, as any of them. @public */
export function storeDescriptor(type: StoreType): StoreTypeDescriptor {
  return STORE_DESCRIPTORS[type];
}

/** The operator behind a type, as any of them. @public */
export function storeOperator(type: StoreType): StoreOperator {
  return STORE_OPERATORS[type];
}
