/**
 * What the activity record names of what was done. The part before the dot groups actions: `member` stands for all of
 * members.
 *
 * @public
 */
export type ActivityAction =
  | 'workspace.created'
  | 'workspace.deleted'
  | 'workspace.repaired'
  | 'ownership.transferred'
  | 'settings.changed'
  | 'member.added'
  | 'member.removed'
  | 'member.left'
  | 'member.role_changed'
  | 'bucket.created'
  | 'bucket.changed'
  | 'bucket.deleted'
  | 'request.created'
  | 'request.withdrawn'
  | 'request.denied'
  | 'request.expired'
  | 'grant.given'
  | 'grant.revoked'
  | 'grant.expired'
  | 'store.created'
  | 'store.deleted'
  | 'session.created'
  | 'session.started'
  | 'session.stopped'
  | 'session.opened'
  | 'session.restarted'
  | 'session.extended'
  | 'session.deleted'
  | 'content.added'
  | 'content.replaced'
  | 'content.removed'
  | 'credentials.revealed'
  | 'token.issued'
  | 'activity.exported';

/**
 * What came of it: `started` where the process ended before it could tell, `refused` where the caller lost the right
 * meanwhile.
 *
 * @public
 */
export type ActivityOutcome = 'started' | 'succeeded' | 'failed' | 'refused';

/** Who did it. @public */
export interface ActivityActor {
  /** `user:default/alice` of a user, the subject of a service, the user name of an OIDC token, `schedule` of a task. */
  ref: string;
  kind: 'user' | 'service' | 'oidc' | 'schedule';
  /** Had no role in the workspace at that moment, and acted as a platform admin. */
  platform_admin?: true;
}

/** An entry of the activity record of a workspace. @public */
export interface ActivityEntry {
  id: string;
  /** RFC 3339. */
  at: string;
  actor: ActivityActor;
  /** One of {@link ActivityAction}; newer backends may know more. */
  action: string;
  /** The member, bucket, session… that it is about; absent where it is about the workspace. */
  subject?: string;
  /** More about it, by action: never a secret. */
  details?: Record<string, unknown>;
  /** Why, in the actor's own words, where one was required. */
  reason?: string;
  outcome: ActivityOutcome;
}

/** What `GET /workspaces/NAME/activity` may be asked. @public */
export interface ActivityQuery {
  /** 1 to 1,000; default 50. */
  limit?: number;
  /** Where to go on: from the page before. */
  cursor?: string;
  /** An actor, as {@link ActivityActor.ref} has it. */
  actor?: string;
  /** Actions, or groups of them (`member`), with commas between. */
  action?: string;
  /** No entry before this time, RFC 3339. */
  since?: string;
  /** Only entries before this time, RFC 3339. */
  until?: string;
}

/** A page of it, newest first. @public */
export interface ActivityPage {
  items: ActivityEntry[];
  /** Gets the next page, where there is one. */
  cursor?: string;
}

/** How long a reason may be, in characters, without white space around it. @public */
export const REASON_LENGTH = { min: 3, max: 500 } as const;
