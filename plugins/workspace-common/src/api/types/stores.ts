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

/** A store to add (`add_stores`). @public */
export interface NewStore {
  name: string;
  type: StoreType;
  /** A quantity; for a database of the host's first only. Default: 1Gi, of a document store 10Gi. */
  storage?: string;
  /** Of the first database of a host. Default: 10Gi. */
  backup_storage?: string;
}
