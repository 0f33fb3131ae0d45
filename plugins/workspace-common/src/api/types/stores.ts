/** @public */
export type StoreType = 'database' | 'vector' | 'cache' | 'document';

/** @public */
export interface Store {
  name: string;
  type: StoreType;
  storage: string;
  backup_storage?: string;
  creation_timestamp: string;
}
