import {
  DatabaseCredentials,
  STORE_OPERATORS,
  STORE_TYPES,
  storeOperator,
  StoreCredentials,
  StoreType,
} from '@eoepca/backstage-plugin-workspace-common';
import { StoreResource } from '../resources';
import { SecretValues } from '../credentials/secretValues';
import { databaseKeys, databaseListKey, storeKey } from './storeKeys';

type Fields<T extends StoreType> = Partial<
  Record<keyof (typeof STORE_OPERATORS)[T]['keys'] & string, string>
>;

/** Between the names in a list: whatever is in no name. */
const SEPARATORS = /[^\w.-]+/;

/** The credentials of stores, as far as a Secret has them. */
export function storeCredentials(
  values: SecretValues,
  stores: readonly StoreResource[],
): StoreCredentials {
  return Object.fromEntries(
    STORE_TYPES.flatMap(type => {
      const found =
        type === 'database'
          ? databaseHosts(values, stores)
          : storesOfType(values, stores, type);
      return found ? [[type, found]] : [];
    }),
  );
}

function storesOfType(
  values: SecretValues,
  stores: readonly StoreResource[],
  type: StoreType,
) {
  return present(
    stores
      .filter(store => store.type === type)
      .map(({ name }) => [name, fieldsFor(values, type, name)] as const)
      .filter(([, found]) => Object.keys(found).length > 0),
  );
}

function databaseHosts(
  values: SecretValues,
  stores: readonly StoreResource[],
): Record<string, DatabaseCredentials> | undefined {
  const databases = new Map<string, string[]>();
  for (const { type, host, name } of stores) {
    if (type !== 'database' || host === undefined) continue;
    const names = databases.get(host);
    if (names) names.push(name);
    else databases.set(host, [name]);
  }
  return present(
    [...databases].flatMap(([host, names]) => {
      const found = databaseHost(values, host, names);
      return found ? [[host, found] as const] : [];
    }),
  );
}

/** The host's credentials and, of its declared databases, those that are there by what the Secret says. */
function databaseHost(
  values: SecretValues,
  host: string,
  declared: readonly string[],
): DatabaseCredentials | undefined {
  const fields = fieldsFor(values, 'database', host);
  const listed = listedDatabases(values, host);
  const names = declared.filter(name => listed?.has(name) ?? true);
  const addresses = (addressOf: (name: string) => string | undefined) =>
    Object.fromEntries(
      names.flatMap(name => {
        const address = addressOf(name);
        return address === undefined ? [] : [[name, address]];
      }),
    );
  const urls = addresses(
    name =>
      values.get(databaseKeys(host, name).url) ??
      (listed && urlOf(fields, name)),
  );
  const external = addresses(name =>
    values.get(databaseKeys(host, name).external),
  );
  const known = [fields, urls, external].some(
    each => Object.keys(each).length > 0,
  );
  return known
    ? {
        ...fields,
        databases: names.join(','),
        urls,
        external_urls: external,
      }
    : undefined;
}

/** The databases that a Secret says are on a host; `undefined` where it lists none. */
function listedDatabases(
  values: SecretValues,
  host: string,
): ReadonlySet<string> | undefined {
  const list = values.get(databaseListKey(host));
  return list === undefined
    ? undefined
    : new Set(list.split(SEPARATORS).filter(Boolean));
}

/** The address of a database, for Secrets that have its parts alone. */
function urlOf(
  { host, port, username, password }: Fields<'database'>,
  database: string,
): string | undefined {
  if (!host || !username || !password) return undefined;
  const user = [username, password].map(encodeURIComponent).join(':');
  const address = port ? `${host}:${port}` : host;
  return `postgresql://${user}@${address}/${encodeURIComponent(database)}`;
}

function fieldsFor<T extends StoreType>(
  values: SecretValues,
  type: T,
  name: string,
): Fields<T> {
  const found = Object.entries(storeOperator(type).keys).flatMap(
    ([field, key]) => {
      const value = values.get(storeKey(type, name, key));
      return value === undefined ? [] : [[field, value]];
    },
  );
  return Object.fromEntries(found);
}

function present<T>(
  entries: readonly (readonly [string, T])[],
): Record<string, T> | undefined {
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
