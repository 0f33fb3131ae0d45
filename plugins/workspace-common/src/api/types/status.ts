/** How far the index of one resource kind is. @public */
export interface WatchStatus {
  /** Where the backend serves several. */
  cluster?: string;
  kind: string;
  /** `missing`: the cluster has no such definition; `forbidden`: we may not list it, and do without. */
  state: 'syncing' | 'fresh' | 'stale' | 'missing' | 'forbidden';
  /** When the cluster last confirmed what we know. */
  last_confirmed?: string;
  /** Why it is not fresh. */
  message?: string;
}

/** `GET /status`. @public */
export interface ServiceStatus {
  status: 'ok' | 'stale' | 'unavailable';
  message?: string;
  watches: WatchStatus[];
}
