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
  /** As recorded: when it was asked, or decided once it is. */
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
}
