import {
  EditWorkspace,
  Store,
  STORE_DESCRIPTORS,
  STORE_TYPES,
  storeDescriptor,
  StoreType,
} from '@eoepca/backstage-plugin-workspace-common';

/** What the add dialog holds. */
export interface StoreDraft {
  type: StoreType;
  name: string;
  /** By type, so that a size stays with the type it was meant for. */
  storage: Record<StoreType, string>;
  backup: string;
}

export function newStore(available: readonly StoreType[]): StoreDraft {
  return {
    type: STORE_TYPES.find(type => available.includes(type)) ?? 'database',
    name: '',
    storage: Object.fromEntries(
      STORE_TYPES.map(type => [type, storeDescriptor(type).storage]),
    ) as Record<StoreType, string>,
    backup: STORE_DESCRIPTORS.database.backupStorage,
  };
}

/** The database whose server a new one shares; undefined for the first one. */
export function sharedServer(
  type: StoreType,
  stores: readonly Store[],
): Store | undefined {
  return type === 'database'
    ? stores.find(store => store.type === 'database')
    : undefined;
}

/** The edit that adds the store of a valid form. */
export function toEdit(
  { type, name, storage, backup }: StoreDraft,
  stores: readonly Store[],
): EditWorkspace {
  const sizes = {
    storage: storage[type].trim(),
    ...(type === 'database' && { backup_storage: backup.trim() }),
  };
  return {
    add_stores: [{ type, name, ...(!sharedServer(type, stores) && sizes) }],
  };
}

/** The form's field for a field of the edit; undefined where the form has none. */
export function formField(
  path: readonly (string | number)[],
  type: StoreType,
): 'type' | 'name' | 'backup' | `storage.${StoreType}` | undefined {
  const [list, , field] = path;
  if (list !== 'add_stores') return undefined;
  switch (field) {
    case 'type':
    case 'name':
      return field;
    case 'storage':
      return `storage.${type}`;
    case 'backup_storage':
      return 'backup';
    default:
      return undefined;
  }
}

export function hasStore(
  stores: readonly Store[],
  type: StoreType,
  name: string,
): boolean {
  return stores.some(store => store.type === type && store.name === name);
}
