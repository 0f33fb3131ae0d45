import {
  Bucket,
  ChangeBucket,
  CreateSession,
  CreateWorkspace,
  EditWorkspace,
  Membership,
  ServiceStatus,
  Session,
  SessionOpening,
  SessionState,
  SetMemberRole,
  WorkspacePage,
  WorkspaceQuery,
  WorkspaceSummary,
  WorkspaceView,
} from './types';

/** Per-call options. @public */
export interface CallOptions {
  signal?: AbortSignal;
}

/** What a view holds beyond what goes without saying. @public */
export interface ViewOptions {
  /** The values of Secrets that the caller may see: such a view is recorded as a reveal. Default: false. */
  credentials?: boolean;
  /** Every discoverable bucket of other workspaces, too. Default: false. */
  discoverable?: boolean;
}

/**
 * The workspace API as a TypeScript interface. Every method throws a `ResponseError` of `@backstage/errors`
 * for an answer that is no success.
 *
 * @public
 */
export interface WorkspaceApi {
  getStatus(options?: CallOptions): Promise<ServiceStatus>;

  listWorkspaces(
    query?: WorkspaceQuery & CallOptions,
  ): Promise<WorkspaceSummary[]>;
  /** Like {@link WorkspaceApi.listWorkspaces}, with the way to the next page. */
  listWorkspacePage(
    query: WorkspaceQuery & CallOptions,
  ): Promise<WorkspacePage>;
  /** Without credentials and without the buckets of others that nobody asked for, unless they are asked for. */
  getWorkspace(
    name: string,
    options?: ViewOptions & CallOptions,
  ): Promise<WorkspaceView>;
  createWorkspace(body: CreateWorkspace): Promise<{ name: string }>;
  editWorkspace(name: string, body: EditWorkspace): Promise<{ name: string }>;
  deleteWorkspace(name: string): Promise<void>;

  setMemberRole(
    workspace: string,
    member: string,
    role: SetMemberRole['role'],
  ): Promise<Membership>;
  /** Removes another member, or lets the caller leave. */
  removeMember(workspace: string, member: string): Promise<void>;
  /** Hands the workspace over; the former owner becomes an admin. */
  setOwner(workspace: string, member: string): Promise<Membership>;

  changeBucket(
    workspace: string,
    bucket: string,
    body: ChangeBucket,
  ): Promise<Bucket>;
  /** Deletes a bucket and the grants of it. */
  deleteBucket(workspace: string, bucket: string): Promise<void>;

  listSessions(workspace: string, options?: CallOptions): Promise<Session[]>;
  createSession(workspace: string, body: CreateSession): Promise<Session>;
  setSessionState(
    workspace: string,
    session: string,
    state: SessionState,
  ): Promise<Session>;
  deleteSession(workspace: string, session: string): Promise<void>;
  /** Asks whether a session is ready; changes nothing. */
  getSession(
    workspace: string,
    session: string,
    options?: CallOptions,
  ): Promise<SessionOpening>;
  /** Starts a stopped session where the caller may, and answers like {@link WorkspaceApi.getSession}. */
  openSession(workspace: string, session: string): Promise<SessionOpening>;
}
