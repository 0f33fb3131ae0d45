import {
  ActiveKey,
  BucketAccessRequest,
  DetailedHealth,
  RegistryCredentials,
  S3Credentials,
  Store,
  SessionSignIn,
  StoreCredentials,
  StoreType,
  WorkspacePermission,
  WorkspaceStatus,
  WorkspaceSummary,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { bucketsOf } from './buckets/bucketView';
import { etagOf } from './etag';
import { membershipsOf } from './members/memberView';
import {
  hasRegistryKeys,
  missingForS3,
  S3Defaults,
  withoutPassword,
} from './credentials/credentials';
import { shortHealth } from './health/health';
import { DatalabResource, StorageResource } from './resources';
import { seesResource } from './sees';
import { SessionPolicy } from './sessions/sessionPolicy';
import { sessionLinksOf, sessionsOf } from './sessions/sessionView';
import { storageUsage } from './usage';
import { titleIn, workspaceTextsIn } from './workspaceTexts';
import { Rights } from './rights';
import { WorkspaceRecord } from './record';

/** What a view tells beside the workspace itself: JSON, by which views can be told apart. */
export interface ViewContext {
  /** What the caller is called. */
  readonly userName: string;
  readonly platformAdmin: boolean;
  /** What the configuration says of S3. */
  readonly s3: S3Defaults;
  /** The S3 key pairs that work now. */
  readonly activeKeys: readonly ActiveKey[];
  /** The Datalab definition is installed. */
  readonly datalabsAvailable: boolean;
  readonly storeTypes: readonly StoreType[];
  /** Whether the cluster is known to be able to make stores of these types. */
  readonly storeTypesKnown: boolean;
  readonly maxSessions: number;
  /** Everyone who may open sessions starts a stopped one by opening it. */
  readonly openingStarts: boolean;
  readonly contentAvailable: boolean;
  readonly sessionSignIn: SessionSignIn;
  /** Its cluster, where the plugin serves several. */
  readonly clusterName?: string;
  /** Another cluster has a workspace of this name too. */
  readonly hasNamesake: boolean;
  readonly sessionPolicy?: SessionPolicy;
  /** Whether the claims of the record are all there are. */
  readonly claimsKnown: boolean;
  /** The buckets of the workspace that another one lists too. */
  readonly clashes: readonly string[];
  /** Of the parts that the caller may see. */
  readonly health: DetailedHealth;
  /** The requests that a view shows to whoever may see buckets. */
  readonly accessRequests: readonly BucketAccessRequest[];
  /** Only for who may decide. */
  readonly pendingDecisions?: number;
}

/** What the caller asked for and may see of the credentials, as far as it is there. */
export interface ViewCredentials {
  readonly s3?: S3Credentials;
  readonly stores?: StoreCredentials;
  readonly registry?: RegistryCredentials;
}

/**
 * A workspace as one caller sees it: parts that they may not see are empty or left out. It tells of nothing but what is
 * given here, and not of the time.
 */
export function workspaceView(
  record: WorkspaceRecord,
  rights: Rights,
  context: ViewContext,
  credentials: ViewCredentials = {},
): WorkspaceView {
  const { storage } = record;
  const { s3 } = credentials;
  const etag = etagOf(record);
  const clashes = new Set(context.clashes);
  const may = (permission: WorkspacePermission) =>
    rights.permissions.has(permission);
  return {
    name: record.name,
    ...(etag && { etag }),
    ...(context.clusterName && { cluster: context.clusterName }),
    ...(context.hasNamesake && { clash: true }),
    ...workspaceTextsIn(storage.meta.annotations),
    ...timesOf(record),
    version: storage.meta.resourceVersion,
    status: statusOf(record, context.s3),
    health: context.health,
    conditions: conditionsFor(record, may),
    storage: {
      buckets: may('VIEW_BUCKETS')
        ? bucketsOf(storage, name => clashes.has(name))
        : [],
      ...(may('VIEW_BUCKETS') &&
        storage.credentialsRollover && {
          credentials_rollover: storage.credentialsRollover,
        }),
      ...(may('VIEW_BUCKETS') && { active_keys: [...context.activeKeys] }),
      ...(s3 && { credentials: s3 }),
      ...((context.platformAdmin || may('MANAGE_BUCKETS')) &&
        record.secretClashes && {
          credential_clashes: [...record.secretClashes],
        }),
      bucket_access_requests: may('VIEW_BUCKETS')
        ? [...context.accessRequests]
        : [],
      ...(context.pendingDecisions !== undefined && {
        pending_decisions: context.pendingDecisions,
      }),
    },
    datalab: datalabPart(record, context, credentials, may),
    ...(may('VIEW_RESOURCE_USAGE') &&
      context.claimsKnown && {
        resource_usage: { storage: storageUsage(record) },
      }),
    user: {
      name: context.userName,
      ...(rights.role && { role: rights.role }),
      permissions: [...rights.permissions].sort(),
      may_delete: rights.mayDelete,
      ...(context.platformAdmin && { platform_admin: true }),
      ...(rights.mayReadActivity && { may_read_activity: true }),
      ...asPlatformAdmin(rights),
    },
  };
}

function asPlatformAdmin({
  permissions,
  ownPermissions,
}: Rights): Pick<WorkspaceView['user'], 'as_platform_admin'> {
  const others = [...permissions].filter(each => !ownPermissions.has(each));
  return others.length > 0 ? { as_platform_admin: others.sort() } : {};
}

/** What a summary tells beside the workspace itself. */
export interface SummaryContext
  extends Pick<
    ViewContext,
    'clusterName' | 's3' | 'health' | 'claimsKnown' | 'sessionPolicy'
  > {
  /** Its address in this API. */
  readonly url: string;
}

/** A workspace in a list, as one caller sees it. */
export function workspaceSummary(
  record: WorkspaceRecord,
  rights: Rights,
  context: SummaryContext,
): WorkspaceSummary {
  const { url, clusterName, s3, health, claimsKnown, sessionPolicy } = context;
  const { storage } = record;
  const may = (permission: WorkspacePermission) =>
    rights.permissions.has(permission);
  return {
    name: record.name,
    ...(clusterName && { cluster: clusterName }),
    url,
    sessions:
      record.datalab && may('VIEW_SESSIONS')
        ? sessionLinksOf(record.datalab, url, {
            policy: sessionPolicy,
            ...(may('VIEW_RESOURCE_USAGE') && { claims: record.claims }),
          })
        : [],
    ...titleOf(storage),
    ...(rights.role && { role: rights.role }),
    ...(rights.platformAdmin && { platform_admin: true as const }),
    status: statusOf(record, s3),
    health: shortHealth(health),
    ...timesOf(record),
    ...(may('VIEW_MEMBERS') && memberFacts(record)),
    ...(may('VIEW_BUCKETS') && { bucket_count: storage.buckets.length }),
    ...(claimsKnown &&
      may('VIEW_RESOURCE_USAGE') && { storage: requestedOf(record) }),
  };
}

/** A workspace is being deleted from when the first of its resources is. */
function timesOf({
  storage,
  datalab,
}: WorkspaceRecord): Pick<
  WorkspaceView,
  'creation_timestamp' | 'deletion_timestamp'
> {
  const [deleted] = [storage.meta.deletion, datalab?.meta.deletion]
    .flatMap(deletion => deletion?.since ?? [])
    .sort();
  return {
    creation_timestamp: storage.meta.creationTimestamp,
    ...(deleted && { deletion_timestamp: deleted }),
  };
}

function requestedOf(record: WorkspaceRecord): WorkspaceSummary['storage'] {
  const { requested, quota } = storageUsage(record);
  return { requested, ...(quota && { quota }) };
}

function memberFacts({
  datalab,
  members,
}: WorkspaceRecord): Pick<WorkspaceSummary, 'owner' | 'member_count'> {
  if (!datalab && members.length === 0) return {};
  const owner = members.find(({ role }) => role === 'owner');
  return { ...(owner && { owner: owner.name }), member_count: members.length };
}

function datalabPart(
  { storage, datalab, members, secrets, claims }: WorkspaceRecord,
  context: ViewContext,
  { stores, registry }: ViewCredentials,
  may: (permission: WorkspacePermission) => boolean,
): WorkspaceView['datalab'] {
  return {
    memberships: may('VIEW_MEMBERS')
      ? membershipsOf({ meta: (datalab ?? storage).meta, members })
      : [],
    available: context.datalabsAvailable,
    present: datalab !== undefined,
    available_store_types: [...context.storeTypes],
    ...(!context.storeTypesKnown && { store_types_known: false as const }),
    stores: datalab && may('VIEW_STORES') ? storesOf(datalab) : [],
    sessions:
      datalab && may('VIEW_SESSIONS')
        ? sessionsOf(datalab, {
            policy: context.sessionPolicy,
            ...(may('VIEW_RESOURCE_USAGE') && { claims }),
          })
        : [],
    max_sessions: context.maxSessions,
    ...(context.openingStarts && { opening_starts: true as const }),
    content_available: context.contentAvailable,
    session_sign_in: context.sessionSignIn,
    ...(datalab &&
      seesResource('Datalab', may) && { settings: datalab.settings }),
    store_credentials: stores ?? {},
    ...(may('VIEW_STORES') &&
      hasRegistryKeys(secrets.registry?.keys) && {
        has_registry_credentials: true as const,
      }),
    ...(registry && {
      container_registry_credentials: withoutPassword(registry),
    }),
  };
}

/** Ready once one can work with S3: there are both keys, an endpoint and a bucket. */
export function statusOf(
  record: Pick<WorkspaceRecord, 'secrets' | 'storage'>,
  defaults: S3Defaults,
): WorkspaceStatus {
  return missingForS3(record, defaults) ? 'provisioning' : 'ready';
}

/** The title that people gave to a workspace, if any. */
export function titleOf({ meta }: StorageResource): { title?: string } {
  const title = titleIn(meta.annotations);
  return title ? { title } : {};
}

/** Conditions may speak of a resource's parts, so they go with the rights to see some of them. */
function conditionsFor(
  { storage, datalab }: WorkspaceRecord,
  may: (permission: WorkspacePermission) => boolean,
): WorkspaceView['conditions'] {
  return [
    ...(seesResource('Storage', may) ? storage.conditions : []),
    ...(seesResource('Datalab', may) ? datalab?.conditions ?? [] : []),
  ];
}

function storesOf({ meta, stores }: DatalabResource): Store[] {
  return stores.map(({ name, type, storage, backupStorage }) => ({
    name,
    type,
    storage,
    ...(backupStorage && { backup_storage: backupStorage }),
    creation_timestamp: meta.creationTimestamp,
  }));
}
