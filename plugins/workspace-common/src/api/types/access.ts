import { Session } from './sessions';

/** The permission of a workspace on a bucket of another one; `None` denies access. @public */
export type BucketPermission = 'ReadWrite' | 'ReadOnly' | 'WriteOnly' | 'None';

/** A permission that can be requested. @public */
export type WantedPermission = Exclude<BucketPermission, 'None'>;

/** The state of a request. It is `expired` from the moment of `expires_at` on. @public */
export type AccessState = 'pending' | 'granted' | 'denied' | 'expired';

/**
 * A row of `storage.bucket_access_requests` of a view: a request by the workspace, a request by another workspace
 * for a bucket of this one, or a discoverable bucket that could be requested (without any timestamp).
 *
 * @public
 */
export interface BucketAccessRequest {
  /** The requester. */
  workspace: string;
  bucket: string;
  /** The requested permission. */
  permission: BucketPermission;
  /** As recorded: the time of the request, or of the decision once there is one, also without a request. */
  request_timestamp?: string;
  grant_timestamp?: string;
  denied_timestamp?: string;
  /** Absent without a request. */
  state?: AccessState;
  /** The granted permission; `None` for a denial. */
  granted_permission?: BucketPermission;
  /** The time of the request. */
  requested_at?: string;
  /** The requester's own words. */
  reason?: string;
  /** When the grant expires; without a grant, the requested expiry. */
  expires_at?: string;
  /** Why the grant has no effect; absent where it is in effect. */
  not_in_effect?: MissingForGrant;
}

/**
 * A workspace as another one knows it. Title, owner and contact are absent where the workspace has none, or where the other one
 * may not know them.
 *
 * @public
 */
export interface WorkspaceIntroduction {
  workspace: string;
  workspace_title?: string;
  /** The member name of its owner. */
  workspace_owner?: string;
  /** Whom to contact about it, in its own words. */
  workspace_contact?: string;
}

/**
 * A request as its two sides see it. To the owner of the bucket, the requester introduces itself: with its title, owner and
 * contact.
 *
 * @public
 */
export interface AccessRequest extends WorkspaceIntroduction {
  bucket: string;
  /** The workspace that owns the bucket; requesters are told of discoverable buckets only. */
  owner?: string;
  /** The title of that workspace, where it has one; told along with `owner`. */
  owner_title?: string;
  permission: WantedPermission;
  state: AccessState;
  requested_at: string;
  /** Who requested access for the workspace; visible to the bucket's owner and the requester. */
  requested_by?: string;
  /** The requester's own words. */
  reason?: string;
  /** The requested expiry. */
  expires_at?: string;
  /** The last decision, even if it has expired or a new request is pending. */
  decision?: {
    permission: BucketPermission;
    decided_at: string;
    comment?: string;
    expires_at?: string;
    /** The decision applies at this moment. */
    holds: boolean;
    /** Why the decision has no effect; absent where it is in effect, and for denials. */
    not_in_effect?: MissingForGrant;
  };
}

/** A decision of the workspace on one of its buckets. @public */
export interface AccessGrant {
  bucket: string;
  /** The principal that the decision is about, on whose behalf workspaces request access. */
  grantee: string;
  /** The workspaces of that principal, as far as the caller may know of them. */
  workspaces: string[];
  /**
   * The same workspaces with what may be told of each: all of its introduction where it requests the bucket, else as much as
   * the bucket directory tells.
   */
  receivers: WorkspaceIntroduction[];
  permission: BucketPermission;
  state: Exclude<AccessState, 'pending'>;
  /** The grantee requests the bucket; without a request, a grant has no effect. */
  requested: boolean;
  granted_at: string;
  granted_by?: string;
  comment?: string;
  expires_at?: string;
  /** Why a grant has no effect; absent where it is in effect, and for what grants nothing. */
  not_in_effect?: MissingForGrant;
}

/**
 * What a grant needs and lacks: the grantee's own request, the bucket on the Storage that grants it, or the label
 * `storages.pkg.internal/discoverable` on that Storage.
 *
 * @public
 */
export type MissingForGrant = 'request' | 'bucket' | 'label';

/** A grant that a workspace has not requested: it takes effect once it is accepted, by a request. @public */
export interface AccessOffer {
  /** The receiver. */
  workspace: string;
  bucket: string;
  /** The workspace that offers it, with its title and contact, where it has any. */
  owner: string;
  owner_title?: string;
  owner_contact?: string;
  permission: WantedPermission;
  granted_at: string;
  comment?: string;
  expires_at?: string;
  /** The workspace has declined it, or removed its access; it can still accept the offer. */
  declined?: true;
  /** What the offer lacks besides the request. */
  not_in_effect?: 'label';
}

/** The offer as the accepting user saw it. @public */
export interface SeenOffer {
  permission: WantedPermission;
  granted_at: string;
  expires_at?: string;
}

/** `GET /workspaces/NAME/access`. @public */
export interface AccessOverview {
  /** Requests by this workspace; expired ones are listed for a while. */
  requests: AccessRequest[];
  /** Requests by other workspaces for buckets of this one, private ones included. */
  inbox: AccessRequest[];
  /** Decisions of this workspace. */
  grants: AccessGrant[];
  /** Grants to this workspace that it has not requested. */
  offers: AccessOffer[];
}

/** Body of `POST /workspaces/NAME/requests`. @public */
export interface RequestAccess {
  bucket: string;
  permission: WantedPermission;
  /** Up to 500 characters, for the bucket's owner. */
  reason?: string;
  /** When access expires; in the future. */
  expires_at?: string;
  /** The offer that this accepts, as it was seen. Where it was changed or revoked since, the answer is 409. */
  offer?: SeenOffer;
}

/** The request as the deciding user saw it. @public */
export interface SeenRequest {
  permission: WantedPermission;
  requested_at: string;
  expires_at?: string;
}

/** Body of `PUT /workspaces/NAME/grants/BUCKET/GRANTEE`. @public */
export interface DecideOnRequest {
  /**
   * The request that this answers, as it was seen. Where the requester has changed it since, the answer is 409 with the
   * new one (`changedRequestOf`). Default: whatever is requested when the call arrives.
   */
  request?: SeenRequest;
  /** `None` denies access. */
  permission: BucketPermission;
  /** Up to 500 characters, for the requester. */
  comment?: string;
  /** When the grant expires, in the future; by default the requested expiry. */
  expires_at?: string;
}

/** A discoverable bucket: a row of `GET /buckets`. @public */
export interface DirectoryBucket {
  bucket: string;
  /** The workspace that owns it. */
  workspace: string;
  /** The bucket's title, where it has one. */
  title?: string;
  description?: string;
  /** The workspace's title, where it has one. */
  workspace_title?: string;
  /** Whom to contact about the workspace, where it says so. */
  workspace_contact?: string;
  /** The owner's cluster, where the backend serves several: only workspaces of the same one can get access. */
  cluster?: string;
  /** The caller is a member of the owner workspace. */
  own?: true;
  /** How access stands for those of the caller's workspaces that have requested the bucket or are offered it. */
  access?: DirectoryAccess[];
}

/** How access to a bucket stands for one of the caller's workspaces. @public */
export interface DirectoryAccess {
  workspace: string;
  state: AccessState | 'offered';
  /** The requested permission, or the offered one. */
  permission: WantedPermission;
  /** The current permission on the bucket; absent without access. */
  current_permission?: WantedPermission;
  expires_at?: string;
  /** What a grant lacks to take effect. */
  not_in_effect?: MissingForGrant;
}

/** Query of `GET /buckets`. @public */
export interface DirectoryQuery {
  /** 1 to 1,000; default 100. */
  limit?: number;
  cursor?: string;
  /** Words, each of which is in a name, a title or the description. */
  q?: string;
  /** Leave out the buckets of this workspace. */
  except?: string;
  /** Only the buckets of this workspace. */
  owner?: string;
  /** Only buckets that one of the caller's workspaces owns or has access to at this moment. */
  accessible?: boolean;
}

/** A page of `GET /buckets`. @public */
export interface DirectoryPage {
  items: DirectoryBucket[];
  /** Requests the next page; absent on the last one. */
  cursor?: string;
}

/**
 * What a member suggests to those who may do it; to accept it, what is to be done: about the same bucket or session.
 *
 * @public
 */
export type NewSuggestion =
  | ({ kind: 'request-access' } & Pick<
      RequestAccess,
      'bucket' | 'permission' | 'reason' | 'expires_at'
    >)
  | { kind: 'start-session'; session: string };

/** A suggestion, pending or dismissed: a row of `GET /workspaces/NAME/suggestions` and `GET /inbox/suggestions`. @public */
export interface Suggestion {
  id: string;
  workspace: string;
  kind: NewSuggestion['kind'];
  /** Who suggests it: `user:default/carol`. */
  suggested_by: string;
  suggested_at: string;
  /** When the suggestion itself expires. */
  ends_at: string;
  /** It is the caller's own. */
  own?: true;
  /** The caller may accept or dismiss it. */
  may_decide?: true;
  /** Who dismissed it, and when; absent while it is pending. */
  dismissed_by?: string;
  dismissed_at?: string;
  /** Of a suggestion to request access. */
  bucket?: string;
  permission?: WantedPermission;
  reason?: string;
  expires_at?: string;
  /** Of a suggestion to start a session. */
  session?: string;
}

/** What accepting a suggestion has brought about. @public */
export interface AcceptedSuggestion {
  request?: AccessRequest;
  session?: Session;
}
