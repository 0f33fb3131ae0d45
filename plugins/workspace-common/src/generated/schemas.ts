// Generated from openapi.yaml of the backend by scripts/generate.mjs (npm run generate): change that file instead.

import { components } from './openapi';

/**
 * A value in which no member is null. In most bodies the API takes null for nothing, as the recorded one did; nobody needs to
 * send it.
 *
 * @public
 */
export type WithoutNulls<T> = T extends readonly (infer Item)[]
  ? WithoutNulls<Item>[]
  : T extends object
  ? { [Name in keyof T]: WithoutNulls<T[Name]> }
  : Exclude<T, null>;

/** Answer to a write with `dry_run=true`: nothing was stored. @public */
export type DryRun = components['schemas']['DryRun'];

/** A resource before and after a write; without `before` it is created, without `after` deleted. @public */
export type ResourceChange = components['schemas']['ResourceChange'];

/** What is declared of a workspace, fit to be applied elsewhere. What providers keep secret is not in it, nor what addresses of files may hold: user names, passwords and queries. @public */
export type DeclaredResource = components['schemas']['DeclaredResource'];

/** What people decide about a resource. @public */
export type ResourceContent = components['schemas']['ResourceContent'];

/** A member's role in a workspace, as the Datalab holds it: the first of `spec.users` is the owner, `spec.userOverrides[NAME].role` tells admins from users. @public */
export type MemberRole = components['schemas']['MemberRole'];

/** What a caller may see or do in one workspace. @public */
export type WorkspacePermission = components['schemas']['WorkspacePermission'];

/** Which workspaces `GET /workspaces` lists, by the caller's role by membership: one role, any (`member`) or none. @public */
export type WorkspaceRoleFilter = components['schemas']['WorkspaceRoleFilter'];

/** The order of `GET /workspaces`: by name, what needs attention first (in the order of `HealthState`), the newest first, or what requests the most storage first; by name among equals. @public */
export type WorkspaceSort = components['schemas']['WorkspaceSort'];

/** @public */
export type SessionState = components['schemas']['SessionState'];

/** @public */
export type WorkspaceName = components['schemas']['WorkspaceName'];

/** Body of `POST /workspaces`. @public */
export type CreateWorkspace = WithoutNulls<components['schemas']['CreateWorkspace']>;

/** A member and the role to give them. @public */
export type NewMember = components['schemas']['NewMember'];

/** The first bucket; by default it has the workspace's name, and others may find it. @public */
export type FirstBucket = WithoutNulls<components['schemas']['FirstBucket']>;

/** The first session; by default what the configured mode says. With start false, a session that the mode or the name requires is there, stopped. @public */
export type FirstSession = WithoutNulls<components['schemas']['FirstSession']>;

/** Whether a workspace's name is free, as far as is known without asking the cluster. @public */
export type NameCheck = components['schemas']['NameCheck'];

/** What new workspaces may have here. @public */
export type CreationOptions = components['schemas']['CreationOptions'];

/** Body of `PATCH /workspaces/NAME/members`: one write, accepted or rejected as a whole, with a problem at each entry that can't be. @public */
export type ChangeMembers = components['schemas']['ChangeMembers'];

/** Body of `PUT /workspaces/NAME`. @public */
export type EditWorkspace = WithoutNulls<components['schemas']['EditWorkspace']>;

/** One of the workspace itself asks; one of another decides: denied_timestamp wins over grant_timestamp, neither changes nothing. @public */
export type BucketAccessEntry = WithoutNulls<components['schemas']['BucketAccessEntry']>;

/** The permission of a workspace on a bucket of another one; `None` denies access. @public */
export type BucketPermission = components['schemas']['BucketPermission'];

/** A permission that can be requested. @public */
export type WantedPermission = components['schemas']['WantedPermission'];

/** The state of a request. It is `expired` from the moment of `expires_at` on. @public */
export type AccessState = components['schemas']['AccessState'];

/** A request by the workspace, a request by another workspace for a bucket of this one, or a discoverable bucket that could be requested (without any timestamp). @public */
export type BucketAccessRequest = components['schemas']['BucketAccessRequest'];

/** What a grant lacks: the grantee's request, the bucket on the Storage that grants it, or the label `storages.pkg.internal/discoverable` on that Storage. Absent where the grant is in effect. @public */
export type MissingForGrant = components['schemas']['MissingForGrant'];

/** Body of `POST /workspaces/NAME/requests`. @public */
export type RequestAccess = WithoutNulls<components['schemas']['RequestAccess']>;

/** The offer as the accepting user saw it. @public */
export type SeenOffer = WithoutNulls<components['schemas']['SeenOffer']>;

/** The request as the deciding user saw it. @public */
export type SeenRequest = WithoutNulls<components['schemas']['SeenRequest']>;

/** Body of `PUT /workspaces/NAME/grants/BUCKET/GRANTEE`. @public */
export type DecideOnRequest = WithoutNulls<components['schemas']['DecideOnRequest']>;

/** `GET /workspaces/NAME/access`. @public */
export type AccessOverview = components['schemas']['AccessOverview'];

/** A grant that a workspace has not requested. It takes effect once it is accepted, by a request. @public */
export type AccessOffer = components['schemas']['AccessOffer'];

/** A workspace as another one knows it. What it has not, or the caller may not know, is absent. @public */
export type WorkspaceIntroduction = components['schemas']['WorkspaceIntroduction'];

/** A request as its two sides see it. To the owner of the bucket, the requester introduces itself: with its title, owner and contact. @public */
export type AccessRequest = components['schemas']['AccessRequest'];

/** A decision of the workspace on one of its buckets. @public */
export type AccessGrant = components['schemas']['AccessGrant'];

/** A discoverable bucket: a row of `GET /buckets`. @public */
export type DirectoryBucket = components['schemas']['DirectoryBucket'];

/** How access to a bucket stands for one of the caller's workspaces. @public */
export type DirectoryAccess = components['schemas']['DirectoryAccess'];

/** What a member suggests to those who may do it; to accept it, what is to be done: about the same bucket or session. @public */
export type NewSuggestion = components['schemas']['NewSuggestion'];

/** @public */
export type SuggestRequest = components['schemas']['SuggestRequest'];

/** @public */
export type SuggestStart = components['schemas']['SuggestStart'];

/** A suggestion, pending or dismissed: a row of `GET /workspaces/NAME/suggestions` and `GET /inbox/suggestions`. @public */
export type Suggestion = components['schemas']['Suggestion'];

/** What accepting a suggestion has brought about. @public */
export type AcceptedSuggestion = components['schemas']['AcceptedSuggestion'];

/** A store to add. @public */
export type NewStore = WithoutNulls<components['schemas']['NewStore']>;

/** @public */
export type NewMembership = WithoutNulls<components['schemas']['NewMembership']>;

/** Body of `PATCH /workspaces/NAME`: what is left out stays, what is null goes back to the default, at every depth. Blank texts go, too. @public */
export type ChangeWorkspace = components['schemas']['ChangeWorkspace'];

/** How often new keys are made, and how many old ones stay valid. @public */
export type CredentialsRollover = components['schemas']['CredentialsRollover'];

/** What sessions may use; what is left out is up to the provider. @public */
export type QuotaSettings = components['schemas']['QuotaSettings'];

/** How far sessions are confined; what is left out is up to the provider. @public */
export type SecuritySettings = components['schemas']['SecuritySettings'];

/** The container registry of a workspace. @public */
export type RegistrySettings = components['schemas']['RegistrySettings'];

/** The settings of a workspace's Datalab. @public */
export type DatalabSettings = components['schemas']['DatalabSettings'];

/** Body of `PATCH /workspaces/NAME/members/M`. @public */
export type AddMember = components['schemas']['AddMember'];

/** A new role for who is a member. @public */
export type SetMemberRole = components['schemas']['SetMemberRole'];

/** Body of `PUT /workspaces/NAME/owner`. @public */
export type SetOwner = components['schemas']['SetOwner'];

/** @public */
export type NewBucket = WithoutNulls<components['schemas']['NewBucket']>;

/** Exactly one of min_age and at. @public */
export type NewLifecycleRule = WithoutNulls<components['schemas']['NewLifecycleRule']>;

/** Body of `PATCH /workspaces/NAME/buckets/B`: what is left out stays, a null or blank text is taken away. @public */
export type ChangeBucket = components['schemas']['ChangeBucket'];

/** Exactly one of min_age and at. @public */
export type SetLifecycleRule = components['schemas']['SetLifecycleRule'];

/** Body of `POST /workspaces/NAME/sessions`. @public */
export type CreateSession = WithoutNulls<components['schemas']['CreateSession']>;

/** @public */
export type SetSessionState = components['schemas']['SetSessionState'];

/** What is known of a session's times and volume, each absent where it isn't. @public */
export type SessionFacts = components['schemas']['SessionFacts'];

/** A started session in a list of workspaces. @public */
export type SessionLink = components['schemas']['SessionLink'];

/** A row of `GET /workspaces`. @public */
export type WorkspaceSummary = components['schemas']['WorkspaceSummary'];

/** `ready` once there are both S3 keys, an endpoint and a bucket, whatever else is wrong. How a workspace is, `health` says. @public */
export type WorkspaceStatus = components['schemas']['WorkspaceStatus'];

/** The first that fits of: being deleted (`deleting`); Crossplane's reconciliation is paused (`paused`); something is in the way of a part, or a part has waited for ten minutes without any change (`needs_attention`); nobody owns it (`no_owner`); a part isn't there yet (`setting_up`); `ready`. What the caller may not see counts for nothing. @public */
export type HealthState = components['schemas']['HealthState'];

/** How a workspace is, as far as its caller may see the parts: what they may not see counts for nothing. @public */
export type WorkspaceHealth = components['schemas']['WorkspaceHealth'];

/** The part that the state of health comes from, as `GET …/provisioning` tells of it, in short. @public */
export type HealthCause = components['schemas']['HealthCause'];

/** The health in a view, with each of the parts it is made of. @public */
export type DetailedHealth = components['schemas']['DetailedHealth'];

/** A part of a workspace that people know, and how it stands. @public */
export type HealthPart = components['schemas']['HealthPart'];

/** A Secret that has the name of one of the workspace's but is not proved to be the workspace's: it is never read. @public */
export type SecretClash = components['schemas']['SecretClash'];

/** Why a Secret does not count as the workspace's: `marked_for_other`, its labels, annotations or owner name another workspace or another tool; `older_than_workspace`, it was there before the workspace; `shared_name`, providers derive its name for another workspace, too; `unexpected_type`, no provider gives its type to credentials. @public */
export type SecretClashReason = components['schemas']['SecretClashReason'];

/** `GET /workspaces/NAME`: parts that the caller may not see are empty or left out. @public */
export type WorkspaceView = components['schemas']['WorkspaceView'];

/** A pair of S3 keys that works now; several do where key rotation keeps older ones. @public */
export type ActiveKey = components['schemas']['ActiveKey'];

/** The S3 keys of a workspace. @public */
export type S3Credentials = components['schemas']['S3Credentials'];

/** Body of `POST /workspaces/NAME/credentials`: what to reveal, one thing at least. @public */
export type RevealCredentials = components['schemas']['RevealCredentials'];

/** Body of `POST /workspaces/NAME/token`, where there is one. @public */
export type IssueToken = components['schemas']['IssueToken'];

/** Why. Required of platform admins whose own role doesn't give the permission (`user.as_platform_admin` of a view); the activity record shows it to the workspace. @public */
export type Reason = components['schemas']['Reason'];

/** An entry of the activity record of a workspace. @public */
export type ActivityEntry = components['schemas']['ActivityEntry'];

/** Who did it. @public */
export type ActivityActor = components['schemas']['ActivityActor'];

/** What the activity record names of what was done. The part before the dot groups actions: `member` stands for all of members. @public */
export type ActivityAction = components['schemas']['ActivityAction'];

/** What came of it: `started` where the process ended before it could tell, `refused` where the caller lost the right meanwhile. @public */
export type ActivityOutcome = components['schemas']['ActivityOutcome'];

/** What the body named, and nothing else. @public */
export type RevealedCredentials = components['schemas']['RevealedCredentials'];

/** Answer of `POST /workspaces/NAME/token`: an access token for this API. @public */
export type IssuedToken = components['schemas']['IssuedToken'];

/** @public */
export type StoreType = components['schemas']['StoreType'];

/** @public */
export type Store = components['schemas']['Store'];

/** In a view the password is `**********`. @public */
export type RegistryCredentials = components['schemas']['RegistryCredentials'];

/** The credentials of stores by type and name; those of databases by the name of their host. @public */
export type StoreCredentials = components['schemas']['StoreCredentials'];

/** What it takes to reach a PostgreSQL host and its databases; what is not known is left out. @public */
export type DatabaseCredentials = components['schemas']['DatabaseCredentials'];

/** What it takes to reach a Qdrant store; what is not known is left out. @public */
export type VectorCredentials = components['schemas']['VectorCredentials'];

/** What it takes to reach a Redis store; what is not known is left out. @public */
export type CacheCredentials = components['schemas']['CacheCredentials'];

/** What it takes to reach a MongoDB store; what is not known is left out. @public */
export type DocumentCredentials = components['schemas']['DocumentCredentials'];

/** One of `status.conditions` of a resource (Crossplane's `Synced` and `Ready`). @public */
export type Condition = components['schemas']['Condition'];

/** `GET /workspaces/NAME/provisioning`: why what is not ready is not, as far as the caller may see the parts. @public */
export type ProvisioningReport = components['schemas']['ProvisioningReport'];

/** A part of a workspace that is not ready. @public */
export type UnreadyPart = components['schemas']['UnreadyPart'];

/** The state of a part that is not ready: it is being provisioned (`waiting`), something blocks it (`problem`), or it could not be read (`unknown`). @public */
export type UnreadyLevel = components['schemas']['UnreadyLevel'];

/** What Kubernetes recorded about a Storage or Datalab. @public */
export type ProvisioningEvent = components['schemas']['ProvisioningEvent'];

/** @public */
export type Bucket = components['schemas']['Bucket'];

/** @public */
export type LifecycleRule = components['schemas']['LifecycleRule'];

/** @public */
export type Membership = components['schemas']['Membership'];

/** What the claims of a workspace request. @public */
export type StorageUsage = components['schemas']['StorageUsage'];

/** @public */
export type Session = components['schemas']['Session'];

/** What sessions require when they are opened: `credentials`, the workspace's S3 access key and secret key as user name and password; `delegated`, nothing of their own. Providers: `auth.type` of their environment. @public */
export type SessionSignIn = components['schemas']['SessionSignIn'];

/** The volume of the session's home directory, which is deleted with the session. Absent where no such claim is known, and for callers without VIEW_RESOURCE_USAGE. @public */
export type SessionVolume = components['schemas']['SessionVolume'];

/** Where files of sessions come from. @public */
export type ContentType = components['schemas']['ContentType'];

/** Body of `POST /workspaces/NAME/content`: files that are copied into every session. @public */
export type AddContent = WithoutNulls<components['schemas']['AddContent']>;

/** An entry of a Datalab's `spec.files`, as far as the caller may see it. @public */
export type ContentEntry = components['schemas']['ContentEntry'];

/** @public */
export type SessionReady = components['schemas']['SessionReady'];

/** @public */
export type SessionStarting = components['schemas']['SessionStarting'];

/** How far the index of one resource kind is. @public */
export type WatchStatus = components['schemas']['WatchStatus'];

/** `GET /status`. @public */
export type ServiceStatus = components['schemas']['ServiceStatus'];

/** What is wrong with one field of a request. @public */
export type FieldProblem = components['schemas']['FieldProblem'];

/** Each `MemberRole`. @public */
export const MEMBER_ROLES: readonly MemberRole[] = ["owner","admin","user"];

/** Each `WorkspacePermission`. @public */
export const ALL_PERMISSIONS: readonly WorkspacePermission[] = ["VIEW_BUCKETS","VIEW_BUCKET_CREDENTIALS","VIEW_MEMBERS","VIEW_STORES","VIEW_SESSIONS","VIEW_RESOURCE_USAGE","MANAGE_BUCKETS","MANAGE_MEMBERS","MANAGE_STORES","MANAGE_SESSIONS","ISSUE_TOKENS"];

/** Each `WorkspaceRoleFilter`. @public */
export const WORKSPACE_ROLE_FILTERS: readonly WorkspaceRoleFilter[] = ["owner","admin","user","member","none"];

/** Each `WorkspaceSort`. @public */
export const WORKSPACE_SORTS: readonly WorkspaceSort[] = ["name","health","created","storage"];

/** Each `HealthState`. @public */
export const HEALTH_STATES: readonly HealthState[] = ["needs_attention","no_owner","paused","deleting","setting_up","ready"];

/** Each `StoreType`. @public */
export const STORE_TYPES: readonly StoreType[] = ["database","vector","cache","document"];
