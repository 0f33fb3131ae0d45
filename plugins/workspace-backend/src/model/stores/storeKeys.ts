import {
  storeOperator,
  StoreType,
} from '@eoepca/backstage-plugin-workspace-common';

/** The key of a Secret for something of a store (for databases: of a host, or of a database on it). */
export function storeKey(type: StoreType, ...parts: string[]): string {
  return [storeOperator(type).keyPrefix, ...parts.map(inKey)].join('_');
}

/** All keys of a store's own; for databases those of the host. */
export function storeKeys(type: StoreType, name: string): string[] {
  return Object.values(storeOperator(type).keys).map(field =>
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
