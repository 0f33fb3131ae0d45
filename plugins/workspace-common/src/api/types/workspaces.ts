import { MEMBER_ROLES, MemberRole, WorkspacePermission } from '../../roles';
import { BucketAccessRequest, BucketPermission } from './access';
import { Bucket, LifecycleRule } from './buckets';
import {
  ActiveKey,
  RegistryCredentials,
  S3Credentials,
  SecretClash,
  StoreCredentials,
} from './credentials';
import { DetailedHealth, HealthState, WorkspaceHealth } from './health';
import { Membership, NewMember } from './members';
import { Session, SessionLink, SessionSignIn } from './sessions';
import { CredentialsRollover, DatalabSettings } from './settings';
import { NewStore, Store, StoreType } from './stores';
import { StorageUsage } from './usage';

/** `provisioning` until there are both S3 keys, an endpoint and a bucket. @public */
export type WorkspaceStatus = 'ready' | 'provisioning';

/**
 * Which workspaces `GET /workspaces` lists, by the caller's role by membership: one role, any (`member`) or none.
 *
 * @public
 */
export type WorkspaceRoleFilter = MemberRole | 'member' | 'none';

/** @public */
export const WORKSPACE_ROLE_FILTERS: readonly WorkspaceRoleFilter[] = [
  ...MEMBER_ROLES,
  'member',
  'none',
];

/** Query of `GET /workspaces`. @public */
export interface WorkspaceQuery {
  /** 1 to 1,000; without it all there are. */
  limit?: number;
  /** Where to go on: from the page before. */
  cursor?: string;
  /** Words, each of which is in the name, the title, the owner or a bucket, as far as the caller may see these. */
  q?: string;
  role?: WorkspaceRoleFilter;
  health?: HealthState;
  /** The owner's member name, whole, letter case aside. Like the next two, it finds nothing that the caller may not see. */
  owner?: string;
  /** Member name, whole, letter case aside. */
  member?: string;
  /** A bucket that the workspace lists. */
  bucket?: string;
  /** Default: `name`. */
  sort?: WorkspaceSort;
}

/**
 * The order of `GET /workspaces`: by name, what needs attention first (see {@link HEALTH_STATES}), the newest first, or
 * what requests the most storage first; by name among equals.
 *
 * @public
 */
export type WorkspaceSort = 'name' | 'health' | 'created' | 'storage';

/** @public */
export const WORKSPACE_SORTS: readonly WorkspaceSort[] = [
  'name',
  'health',
  'created',
  'storage',
];

/** A page of `GET /workspaces`. @public */
export interface WorkspacePage {
  items: WorkspaceSummary[];
  /** Requests the next page; absent on the last one. */
  cursor?: string;
}

/** A row of `GET /workspaces`. @public */
export interface WorkspaceSummary {
  name: string;
  /** Its cluster, where the backend serves several. */
  cluster?: string;
  /** Address of the workspace in this API. */
  url: string;
  /** The started sessions. */
  sessions: SessionLink[];
  /** Human title, where one is set. */
  title?: string;
  /** The caller's role by membership; absent for platform admins and token callers who are no members. */
  role?: MemberRole;
  /** The caller is a platform admin: they may do everything here, with or without a role. */
  platform_admin?: true;
  /** Member name. Absent where the caller may not see members (or nobody owns it). */
  owner?: string;
  /** Whether there are S3 credentials; {@link WorkspaceSummary.health} says how the workspace is. */
  status: WorkspaceStatus;
  health: WorkspaceHealth;
  creation_timestamp: string;
  /** Since when it is being deleted; absent otherwise. */
  deletion_timestamp?: string;
  /** Absent where the caller may not see members (or there is no Datalab). */
  member_count?: number;
  bucket_count?: number;
  /** What its volumes request; absent where the caller may not see it, or the backend may not look at volumes. */
  storage?: Pick<StorageUsage, 'requested' | 'quota'>;
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
  /** Its cluster, where the backend serves several. */
  cluster?: string;
  /** Another cluster has a workspace of this name as well, which is not served. */
  clash?: true;
  title?: string;
  description?: string;
  /** Whom to ask about it. */
  contact?: string;
  creation_timestamp: string;
  /** Since when it is being deleted; absent otherwise. */
  deletion_timestamp?: string;
  /** The Storage's resourceVersion. */
  version: string;
  /** Entity tag (RFC 9110) of the state that this view tells of, which the header `ETag` has, too. */
  etag?: string;
  /** Whether there are S3 credentials; {@link WorkspaceView.health} says how the workspace is. */
  status: WorkspaceStatus;
  health: DetailedHealth;
  conditions: Condition[];
  storage: {
    buckets: Bucket[];
    /** Where one is set. */
    credentials_rollover?: CredentialsRollover;
    /** The S3 key pairs that work now, the current one first; only for who may see buckets. */
    active_keys?: ActiveKey[];
    /** Where requested, allowed and present. */
    credentials?: S3Credentials;
    /** Secrets in the way of the workspace's credentials; only for platform admins and who may manage buckets. */
    credential_clashes?: SecretClash[];
    bucket_access_requests: BucketAccessRequest[];
  };
  datalab: {
    memberships: Membership[];
    /** The Datalab definition is installed. */
    available: boolean;
    /** This workspace has a Datalab. */
    present: boolean;
    available_store_types: StoreType[];
    /** The backend has no right to look whether the cluster can make stores of these types. */
    store_types_known?: false;
    stores: Store[];
    sessions: Session[];
    max_sessions: number;
    /** Everyone who may open sessions starts a stopped one by opening it. */
    opening_starts?: true;
    /** The Datalab definition has the field for content of sessions. */
    content_available: boolean;
    session_sign_in?: SessionSignIn;
    /** Left out for a caller who may see neither sessions nor stores, and without a Datalab. */
    settings?: DatalabSettings;
    /** Where requested and allowed, as far as present. */
    store_credentials: StoreCredentials;
    /** The workspace's Secret has credentials of the container registry; only for who may see stores. */
    has_registry_credentials?: true;
    /** Where requested, allowed and present; the password is hidden. */
    container_registry_credentials?: RegistryCredentials;
  };
  /** Left out for a caller without `VIEW_RESOURCE_USAGE`, and where the backend may not look at volumes. */
  resource_usage?: { storage: StorageUsage };
  user: {
    name: string;
    /** The caller's role by membership, if any. */
    role?: MemberRole;
    permissions: WorkspacePermission[];
    /** The caller may delete the workspace (its owner or a platform admin). */
    may_delete: boolean;
    /** The caller may set quota and security, with `MANAGE_STORES`, and transfer ownership of workspaces of others, with `MANAGE_MEMBERS`. */
    platform_admin?: true;
    /** The caller may see the activity record. */
    may_read_activity?: true;
    /** Permissions that the caller has only as a platform admin: revealing credentials by one takes a reason. */
    as_platform_admin?: WorkspacePermission[];
  };
}

/** Body of `POST /workspaces`. @public */
export interface CreateWorkspace {
  preferred_name: string;
  /** Defaults to the caller; only platform admins may name another. */
  default_owner?: string;
  /** The name of a cluster, where the backend serves several; default the one configured first. */
  cluster?: string;
  title?: string;
  description?: string;
  /** Besides the owner; 200 at most. */
  members?: NewMember[];
  /** The first bucket; default one of the workspace's name that others may find. */
  bucket?: {
    /** Default: the workspace's name. */
    name?: string;
    /** Whether it stands in the bucket directory. Default: true. */
    discoverable?: boolean;
    title?: string;
  };
  /** The first session; default what the configured mode says. */
  session?: {
    /** Whether it starts at once; `false` leaves a stopped one where the mode has one. */
    start: boolean;
    /** Default: `default`. */
    name?: string;
  };
}

/** What a new workspace of this title or short name would be called. @public */
export interface NameQuery {
  /** A short name is suggested for it, which ends at the end of a word. */
  title?: string;
  /** The short name as it was typed; wins over the title. */
  name?: string;
  /** Like {@link CreateWorkspace.cluster}. */
  cluster?: string;
}

/** Whether a workspace's name is free, as far as is known without asking the cluster. @public */
export interface NameCheck {
  /** What to send as `preferred_name`: without the prefix; empty where no letter or digit is left. */
  short_name: string;
  /** The whole name, with the configured prefix; empty where there can be none. */
  name: string;
  state: 'available' | 'taken' | 'invalid';
  /** What is wrong with an invalid name, in a sentence. */
  problem?: string;
  /** A free name, where this one is taken. */
  alternative?: { short_name: string; name: string };
}

/** What new workspaces may have here. @public */
export interface CreationOptions {
  /** What stands before every name, with its `-`; empty without. */
  prefix: string;
  /** Members besides the owner; false on clusters that have storage only. */
  members: boolean;
  sessions: {
    /** A session may be started with the workspace. */
    offered: boolean;
    /** Whether one does where nothing is said: at once, when it is first opened, or none. */
    default: 'started' | 'stopped' | 'none';
  };
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
  add_stores?: NewStore[];
  /** An entry of the workspace itself asks; one of another decides: `denied_timestamp` wins, neither changes nothing. */
  patch_bucket_access_requests?: {
    workspace: string;
    bucket: string;
    permission: BucketPermission;
    request_timestamp: string;
    grant_timestamp?: string;
    denied_timestamp?: string;
  }[];
}
