import {
  ActivityEntry,
  DirectoryBucket,
  operations,
  WorkspaceSummary,
} from '../generated/openapi';

/**
 * The JSON of the workspace API, as openapi.yaml of the backend describes it, and what the client makes of it: field names
 * are the recorded API's (snake_case), times are RFC 3339 in UTC, sizes are Kubernetes quantities.
 */
export * from '../generated/openapi';

/** The query of an operation. @public */
export type QueryOf<Name extends keyof operations> = NonNullable<
  operations[Name]['parameters']['query']
>;

/** Query of `GET /workspaces`. @public */
export type WorkspaceQuery = QueryOf<'listWorkspaces'>;

/** Query of `GET /workspace-names/check`: what a new workspace of this title or short name would be called. @public */
export type NameQuery = QueryOf<'checkWorkspaceName'>;

/** Query of `GET /buckets`. @public */
export type DirectoryQuery = QueryOf<'listBuckets'>;

/** Query of `GET /workspaces/NAME/activity`. @public */
export type ActivityQuery = QueryOf<'listActivity'>;

/** A page of a list. @public */
export interface Page<T> {
  items: T[];
  /** Requests the next page; absent on the last one. */
  cursor?: string;
}

/** A page of `GET /workspaces`. @public */
export type WorkspacePage = Page<WorkspaceSummary>;

/** A page of `GET /buckets`. @public */
export type DirectoryPage = Page<DirectoryBucket>;

/** A page of `GET /workspaces/NAME/activity`, newest first. @public */
export type ActivityPage = Page<ActivityEntry>;

/** How long a reason may be, in characters, without white space around it. @public */
export const REASON_LENGTH = { min: 3, max: 500 } as const;

/** Answer of `GET /workspaces/NAME/sessions/S` and of `POST …/open`. @public */
export type SessionOpening =
  | { status: 'ready'; url: string }
  | {
      status: 'starting';
      url?: string;
      /** Seconds until the next attempt (`Retry-After`). */
      retryAfter: number;
      phase?: string;
      message?: string;
    };
