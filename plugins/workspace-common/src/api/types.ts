import { MemberRole, WorkspacePermission } from '../roles';

/**
 * The JSON of the workspace API: field names are the recorded API's (snake_case), times are RFC 3339 in UTC,
 * sizes are Kubernetes quantities.
 */

/** `provisioning` until the Secret with the S3 keys is there. @public */
export type WorkspaceStatus = 'ready' | 'provisioning';

/** @public */
export type SessionState = 'started' | 'stopped';

/** @public */
export interface SessionLink {
  name: string;
  url: string;
}

/** A row of `GET /workspaces`. @public */
export interface WorkspaceSummary {
  name: string;
  /** Address of the workspace in this API. */
  url: string;
  /** The started sessions. */
  sessions: SessionLink[];
  /** Human title, where one is set. */
  title?: string;
  /** The caller's role by membership; absent for platform admins and token callers who are no members. */
  role?: MemberRole;
  status: WorkspaceStatus;
  creation_timestamp: string;
  /** Absent where the caller may not see members (or there is no Datalab). */
  member_count?: number;
  bucket_count?: number;
}

/** @public */
export interface LifecycleRule {
  /** `*`, or a path or prefix with an optional trailing `*`. */
  target: string;
  mode: 'Notify' | 'Delete';
  /** Like `7d`; exactly one of `min_age` and `at` is set. */
  min_age?: string;
  at?: string;
}

/** @public */
export interface Bucket {
  name: string;
  discoverable: boolean;
  lifecycle_rules: LifecycleRule[];
  /** Another workspace lists a bucket of this name too; the older workspace owns it. */
  clash?: boolean;
}

/** @public */
export interface Membership {
  member: string;
  role: MemberRole;
  creation_timestamp: string;
}

/** @public */
export interface Session {
  name: string;
  state: SessionState;
  /** Where the session is open, an absolute http(s) address; only once the provider has told it. */
  url?: string;
  ready: boolean;
  /** The provider's own word on how far it is, e.g. `Pending`, `Running`, `Failed`. */
  phase?: string;
  /** The provider's explanation of the phase. */
  message?: string;
}

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

/** @public */
export interface StorageUsage {
  /** The smallest `requests.storage` of the quotas; absent without one. */
  quota?: string;
  requested: string;
  remaining?: string;
  persistent_volume_claims: { name: string; size: string }[];
}

/** One of `status.conditions` of a resource (Crossplane's `Synced` and `Ready`). @public */
export interface Condition {
  resource: 'Storage' | 'Datalab';
  type: string;
  status: 'True' | 'False' | 'Unknown';
  reason?: string;
  message?: string;
  last_transition_time?: string;
}

/** `GET /workspaces/NAME`: parts that the caller may not see are empty or left out. @public */
export interface WorkspaceView {
  name: string;
  title?: string;
  creation_timestamp: string;
  /** The Storage's resourceVersion. */
  version: string;
  status: WorkspaceStatus;
  conditions: Condition[];
  storage: {
    buckets: Bucket[];
    bucket_access_requests: unknown[];
  };
  datalab: {
    memberships: Membership[];
    /** The Datalab definition is installed. */
    available: boolean;
    /** This workspace has a Datalab. */
    present: boolean;
    available_store_types: StoreType[];
    stores: Store[];
    sessions: Session[];
    max_sessions: number;
    store_credentials: Record<string, unknown>;
  };
  /** Left out for a caller without `VIEW_RESOURCE_USAGE`. */
  resource_usage?: { storage: StorageUsage };
  user: {
    name: string;
    /** The caller's role by membership, if any. */
    role?: MemberRole;
    permissions: WorkspacePermission[];
    /** The caller may delete the workspace (its owner or a platform admin). */
    may_delete: boolean;
  };
}

/** Body of `POST /workspaces`. @public */
export interface CreateWorkspace {
  preferred_name: string;
  /** Defaults to the caller; only platform admins may name another. */
  default_owner?: string;
}

/** Body of `PUT /workspaces/NAME`, as far as it is served. @public */
export interface EditWorkspace {
  add_memberships?: {
    member: string;
    role: MemberRole;
    creation_timestamp?: string;
  }[];
  add_buckets?: {
    name: string;
    discoverable?: boolean;
    lifecycle_rules?: LifecycleRule[];
  }[];
  /** Not served yet: refused where it holds anything (501). */
  add_stores?: unknown[];
  /** Not served yet: refused where it holds anything (501). */
  patch_bucket_access_requests?: unknown[];
}

/** Body of `POST /workspaces/NAME/sessions`. @public */
export interface CreateSession {
  name: string;
  /** Defaults to `stopped`. */
  state?: SessionState;
}

/** Answer of `GET /workspaces/NAME/sessions/S` and of `POST …/open`. @public */
export type SessionOpening =
  | { status: 'ready'; url: string }
  | {
      status: 'starting';
      url?: string;
      /** Seconds after which to ask again (`Retry-After`). */
      retryAfter: number;
      phase?: string;
      message?: string;
    };

/** How far the index of one resource kind is. @public */
export interface WatchStatus {
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
