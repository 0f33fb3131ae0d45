/** What a workspace may do with a bucket of another one; `None` refuses. @public */
export type BucketPermission = 'ReadWrite' | 'ReadOnly' | 'WriteOnly' | 'None';

/** What can be asked for. @public */
export type WantedPermission = Exclude<BucketPermission, 'None'>;

/** How a request stands. An end that has passed counts from that moment on. @public */
export type AccessState = 'asked' | 'granted' | 'refused' | 'expired';

/**
 * A row of `storage.bucket_access_requests` of a view: a request of the workspace's own, one of another workspace for
 * a bucket of this one, or a bucket that could be asked for (without any time).
 *
 * @public
 */
export interface BucketAccessRequest {
  /** Who asks. */
  workspace: string;
  bucket: string;
  /** What is asked for. */
  permission: BucketPermission;
  /** As recorded: when it was asked, or decided once it is, also where that was without a request. */
  request_timestamp?: string;
  grant_timestamp?: string;
  denied_timestamp?: string;
  /** Absent where nobody has asked. */
  state?: AccessState;
  /** What the decision gives; `None` for a refusal. */
  granted_permission?: BucketPermission;
  /** When it was asked. */
  requested_at?: string;
  /** The asker's own words. */
  reason?: string;
  /** When the grant ends, else when the asker wants it to end. */
  expires_at?: string;
  /** Why what was granted has no effect; absent where it is in effect. */
  not_in_effect?: MissingForGrant;
}

/** A request as its two sides see it. @public */
export interface AccessRequest {
  /** Who asks. */
  workspace: string;
  bucket: string;
  /** Whose bucket it is; to those who ask it is told of discoverable ones only. */
  owner?: string;
  permission: WantedPermission;
  state: AccessState;
  requested_at: string;
  /** Who asked in the workspace's name; told to the bucket's owner and the asking workspace. */
  requested_by?: string;
  /** The asker's own words. */
  reason?: string;
  /** When the asker wants it to end. */
  expires_at?: string;
  /** What was decided last; also where that is over, or is asked to be thought over. */
  decision?: {
    permission: BucketPermission;
    decided_at: string;
    comment?: string;
    expires_at?: string;
    /** It holds at this moment. */
    holds: boolean;
    /** Why it has no effect all the same; absent where it is in effect, and for denials. */
    not_in_effect?: MissingForGrant;
  };
}

/** A decision of the workspace on one of its buckets. @public */
export interface AccessGrant {
  bucket: string;
  /** The principal that it is about, for whom workspaces ask. */
  grantee: string;
  /** The workspaces of that principal. */
  workspaces: string[];
  permission: BucketPermission;
  state: Exclude<AccessState, 'asked'>;
  /** The grantee asks for the bucket: without that a grant has no effect. */
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
  /** Whom it is offered to. */
  workspace: string;
  bucket: string;
  /** Who offers it. */
  owner: string;
  permission: WantedPermission;
  granted_at: string;
  comment?: string;
  expires_at?: string;
  /** The workspace has declined it, or given the access back; it may still accept it. */
  declined?: true;
  /** What it lacks besides the request. */
  not_in_effect?: 'label';
}

/** What of an offer somebody has seen who accepts it. @public */
export interface SeenOffer {
  permission: WantedPermission;
  granted_at: string;
  expires_at?: string;
}

/** `GET /workspaces/NAME/access`. @public */
export interface AccessOverview {
  /** What this workspace asks for; what has expired stays a while. */
  requests: AccessRequest[];
  /** What others ask of this workspace's buckets, private ones too. */
  inbox: AccessRequest[];
  /** What this workspace decided. */
  grants: AccessGrant[];
  /** What others grant to this workspace, which has not requested it. */
  offers: AccessOffer[];
}

/** Body of `POST /workspaces/NAME/requests`. @public */
export interface AskForBucket {
  bucket: string;
  permission: WantedPermission;
  /** Up to 500 characters, for the bucket's owner. */
  reason?: string;
  /** When it shall end by itself; in the future. */
  expires_at?: string;
  /** The offer that this accepts, as it was seen. Where it was changed or revoked since, the answer is 409. */
  offer?: SeenOffer;
}

/** What of a request somebody has seen who decides on it. @public */
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
  /** `None` refuses. */
  permission: BucketPermission;
  /** Up to 500 characters, for the asker. */
  comment?: string;
  /** When it shall end by itself, in the future; by default when the asker wants it to. */
  expires_at?: string;
}

/** A bucket that other workspaces may ask for: a row of `GET /buckets`. @public */
export interface DirectoryBucket {
  bucket: string;
  /** Whose it is. */
  workspace: string;
  /** The bucket's title, where it has one. */
  title?: string;
  description?: string;
  /** The workspace's title, where it has one. */
  workspace_title?: string;
}

/** What `GET /buckets` may be asked. @public */
export interface DirectoryQuery {
  /** 1 to 1,000; default 100. */
  limit?: number;
  cursor?: string;
  /** Words, each of which is in a name, a title or the description. */
  q?: string;
  /** Leave out the buckets of this workspace. */
  except?: string;
}

/** A page of `GET /buckets`. @public */
export interface DirectoryPage {
  items: DirectoryBucket[];
  /** Asks for the next page, where there is one. */
  cursor?: string;
}
