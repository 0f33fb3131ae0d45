import { StoreType } from '@eoepca/backstage-plugin-workspace-common';

/** What providers put before the keys of a store's credentials, by type. */
const PREFIXES: Readonly<Record<StoreType, string>> = {
  database: 'POSTGRES',
  vector: 'QDRANT',
  cache: 'REDIS',
  document: 'MONGO',
};

/** The keys of a Secret that hold a store's credentials, behind its prefix and name, by what the API calls them. */
export const STORE_FIELDS = {
  database: {
    host: 'HOST',
    port: 'PORT',
    username: 'USER',
    password: 'PASSWORD',
    host_external: 'HOST_EXTERNAL',
  },
  vector: {
    host: 'HOST',
    port: 'PORT',
    grpc_port: 'GRPC_PORT',
    url: 'URL',
    api_key: 'API_KEY',
    read_api_key: 'READ_API_KEY',
  },
  cache: {
    host: 'HOST',
    port: 'PORT',
    username: 'USER',
    database: 'DATABASE',
    password: 'PASSWORD',
    url: 'URL',
  },
  document: {
    host: 'HOST',
    port: 'PORT',
    database: 'DATABASE',
    auth_source: 'AUTH_SOURCE',
    username: 'USER',
    password: 'PASSWORD',
    uri: 'URI',
  },
} as const satisfies Record<StoreType, Record<string, string>>;

/** The key of a Secret for something of a store (for databases: of a host, or of a database on it). */
export function storeKey(type: StoreType, ...parts: string[]): string {
  return [PREFIXES[type], ...parts.map(inKey)].join('_');
}

/** All keys of a store's own; for databases those of the host. */
export function storeKeys(type: StoreType, name: string): string[] {
  return Object.values(STORE_FIELDS[type]).map(field =>
    storeKey(type, name, field),
  );
}

/** The keys of one database on a host. */
export function databaseKeys(host: string, database: string) {
  return {
    url: storeKey('database', host, database, 'URL'),
    external: storeKey('database', host, database, 'URL_EXTERNAL'),
  };
}

/** The key that lists the databases of a host. */
export function databaseListKey(host: string): string {
  return storeKey('database', host, 'DATABASES');
}

/** Names are upper-cased in keys, with `_` for whatever is neither letter nor digit. */
function inKey(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
