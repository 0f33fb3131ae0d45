import { NotFoundError } from '@backstage/errors';
import {
  NewStore,
  STORE_DESCRIPTORS,
  storeDescriptor,
  StoreType,
  UnprocessableError,
} from '@eoepca/backstage-plugin-workspace-common';
import { editSpec, elementsOf, Spec } from '../editing';
import { fieldsOf } from '../foreign';
import { parseStores } from './parseStores';
import { databaseKeys, storeKeys } from './storeKeys';
import { Edit } from '../kubernetes';

const FIRST_HOST = 'pg0';

/**
 * Adds stores to a Datalab. One that is there stays as it is; a database goes to the first host, and what that stores
 * is its own affair.
 *
 * @throws (the edit) UnprocessableError at `add_stores` for a name whose credentials could not be told from another's
 */
export function addStores(additions: readonly NewStore[]): Edit {
  return editSpec(spec => {
    const taken = new Set(keysIn(spec));
    let current = spec;
    additions.forEach((addition, index) => {
      const next = withStore(current, addition);
      if (next === current) return;
      const keys = keysOf(addition, current);
      if (keys.some(key => taken.has(key))) throw keysClash(addition, index);
      keys.forEach(key => taken.add(key));
      current = next;
    });
    return current;
  });
}

/**
 * Removes a store from a Datalab; the last database of a host takes the host with it.
 *
 * @throws (the edit) NotFoundError
 */
export function removeStore(type: StoreType, name: string): Edit {
  return editSpec(spec => {
    const { field } = storeDescriptor(type);
    const entries = Object.entries(fieldsOf(spec[field]));
    const rest =
      type === 'database'
        ? entries.flatMap(([host, entry]) => withoutDatabase(host, entry, name))
        : entries.filter(([each]) => each !== name);
    const unchanged =
      rest.length === entries.length &&
      rest.every((entry, index) => entry[1] === entries[index][1]);
    if (unchanged) throw storeNotFound(type, name);
    return { [field]: Object.fromEntries(rest) };
  });
}

/** The volumes that a new store would claim; none where it is there, or shares the server of other databases. */
export function volumesOfNew(
  { type, name, storage, backup_storage: backup }: NewStore,
  present: readonly { readonly type: StoreType; readonly name: string }[],
): string[] {
  const same = present.filter(store => store.type === type);
  const isDatabase = type === 'database';
  if (isDatabase ? same.length > 0 : same.some(each => each.name === name)) {
    return [];
  }
  return [
    storage ?? storeDescriptor(type).storage,
    ...(isDatabase ? [backup ?? STORE_DESCRIPTORS.database.backupStorage] : []),
  ];
}

/** The answer to whoever names a store that is not there. */
export function storeNotFound(type: string, name: string): NotFoundError {
  return new NotFoundError(
    `There is no ${type} store '${name}' in this workspace`,
  );
}

function withStore(spec: Spec, store: NewStore): Spec {
  const { type, name } = store;
  if (type === 'database') return withDatabase(spec, store);
  const { field } = storeDescriptor(type);
  const stores = fieldsOf(spec[field]);
  if (Object.hasOwn(stores, name)) return spec;
  const storage = store.storage?.trim() ?? storeDescriptor(type).storage;
  return { ...spec, [field]: { ...stores, [name]: { storage } } };
}

function withDatabase(spec: Spec, store: NewStore): Spec {
  const hosts = Object.entries(fieldsOf(spec.databases));
  if (hosts.some(([, host]) => namesOf(host).includes(store.name))) return spec;
  const [first] = hosts;
  const [name, host] = first
    ? [first[0], { ...fieldsOf(first[1]) }]
    : [
        FIRST_HOST,
        {
          storage: store.storage?.trim() ?? STORE_DESCRIPTORS.database.storage,
          backupStorage:
            store.backup_storage?.trim() ??
            STORE_DESCRIPTORS.database.backupStorage,
        },
      ];
  return {
    ...spec,
    databases: {
      ...fieldsOf(spec.databases),
      [name]: { ...host, names: [...namesOf(first?.[1]), store.name] },
    },
  };
}

function withoutDatabase(
  host: string,
  entry: unknown,
  name: string,
): [string, unknown][] {
  const names = namesOf(entry);
  if (!names.includes(name)) return [[host, entry]];
  const rest = names.filter(each => each !== name);
  return rest.length > 0 ? [[host, { ...fieldsOf(entry), names: rest }]] : [];
}

function namesOf(host: unknown): readonly unknown[] {
  return elementsOf(fieldsOf(host).names);
}

/** Keys of Secrets are made of names, with `_` for whatever is no letter or digit: `a-b` and `a_b` would be one. */
function keysClash({ name }: NewStore, index: number): UnprocessableError {
  return UnprocessableError.field(
    ['add_stores', index, 'name'],
    `The credentials of '${name}' could not be told from those of another store here; choose another name.`,
  );
}

/** The keys that will hold the credentials of a store to come. */
function keysOf({ type, name }: NewStore, { databases }: Spec): string[] {
  if (type !== 'database') return storeKeys(type, name);
  const [host] = Object.keys(fieldsOf(databases));
  return [
    ...Object.values(databaseKeys(host ?? FIRST_HOST, name)),
    ...(host === undefined ? storeKeys('database', FIRST_HOST) : []),
  ];
}

/** The keys that hold the credentials of the stores that are there. */
function keysIn(spec: Spec): string[] {
  // Of what is odd the cache warns.
  const stores = parseStores(spec, () => {});
  const hosts = new Set(stores.flatMap(({ host }) => host ?? []));
  return [
    ...[...hosts].flatMap(host => storeKeys('database', host)),
    ...stores.flatMap(({ type, name, host }) =>
      host === undefined
        ? storeKeys(type, name)
        : Object.values(databaseKeys(host, name)),
    ),
  ];
}
