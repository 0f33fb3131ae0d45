import {
  AcceptedSuggestion,
  NewSuggestion,
  Suggestion,
  AccessGrant,
  AccessOffer,
  AccessOverview,
  AccessRequest,
  ActivityPage,
  ActivityQuery,
  AddContent,
  RequestAccess,
  Bucket,
  ChangeBucket,
  ChangeMembers,
  ChangeWorkspace,
  ContentEntry,
  CreateSession,
  CreateWorkspace,
  CreationOptions,
  DecideOnRequest,
  DeclaredResource,
  DirectoryPage,
  DirectoryQuery,
  EditWorkspace,
  IssueToken,
  IssuedToken,
  RevealCredentials,
  RevealedCredentials,
  Membership,
  NameCheck,
  NameQuery,
  ProvisioningReport,
  ResourceChange,
  ServiceStatus,
  Session,
  SessionOpening,
  SessionState,
  AddMember,
  SetMemberRole,
  StoreType,
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
  /**
   * The same API, whose writes are rejected with 412 if the workspace has changed since the view with this
   * entity tag.
   */
  ifUnchanged(etag: string): WorkspaceApi;
  /**
   * What writes would change: `write` is given the same API, whose writes are checked and store nothing. What they
   * resolve with there is not what they promise.
   */
  preview(
    write: (api: WorkspaceApi) => Promise<unknown>,
  ): Promise<ResourceChange[]>;

  getStatus(options?: CallOptions): Promise<ServiceStatus>;

  listWorkspaces(
    query?: WorkspaceQuery & CallOptions,
  ): Promise<WorkspaceSummary[]>;
  /** Like {@link WorkspaceApi.listWorkspaces}, with the way to the next page. */
  listWorkspacePage(
    query: WorkspaceQuery & CallOptions,
  ): Promise<WorkspacePage>;
  /** Without credentials and without discoverable buckets that this workspace hasn't requested, unless the options include them. */
  getWorkspace(
    name: string,
    options?: ViewOptions & CallOptions,
  ): Promise<WorkspaceView>;
  /** Why what is not ready is not: asks Kubernetes at that moment, so only worth a call while something is not. */
  getProvisioning(
    workspace: string,
    options?: CallOptions,
  ): Promise<ProvisioningReport>;
  /** Whether the name of a new workspace is free; for who may create one. */
  checkWorkspaceName(query: NameQuery & CallOptions): Promise<NameCheck>;
  /** What new workspaces may have; for who may create one. */
  getCreationOptions(
    query?: { cluster?: string } & CallOptions,
  ): Promise<CreationOptions>;
  /** Creates a workspace with all that the body names, or nothing. */
  createWorkspace(body: CreateWorkspace): Promise<{ name: string }>;
  editWorkspace(name: string, body: EditWorkspace): Promise<{ name: string }>;
  /** Changes texts and settings. */
  changeWorkspace(
    name: string,
    body: ChangeWorkspace,
  ): Promise<{ name: string }>;
  deleteWorkspace(name: string): Promise<void>;
  /** The Storage and, for those who may see all of it, the Datalab. */
  getResources(
    name: string,
    options?: CallOptions,
  ): Promise<DeclaredResource[]>;

  /** Adds a member as of now, or gives one who is there the role. */
  addMember(workspace: string, body: AddMember): Promise<Membership>;
  /** Adds members, changes roles and removes members: all of it, or nothing. */
  changeMembers(workspace: string, body: ChangeMembers): Promise<Membership[]>;
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

  /** A page of the discoverable buckets of all workspaces, or of all but one. */
  listBuckets(query?: DirectoryQuery & CallOptions): Promise<DirectoryPage>;
  getAccess(workspace: string, options?: CallOptions): Promise<AccessOverview>;
  /**
   * Pending requests that the user can decide on, in all of their workspaces, each with its owner; the oldest first.
   */
  listInbox(options?: CallOptions): Promise<AccessRequest[]>;
  /** Offers that the user can accept for one of their workspaces, without declined ones; the oldest first. */
  listOffers(options?: CallOptions): Promise<AccessOffer[]>;
  /** What members suggest in the user's workspaces: what the user may accept, and their own; the oldest first. */
  listInboxSuggestions(options?: CallOptions): Promise<Suggestion[]>;
  /** The workspace's suggestions: those that the user may accept, and their own, dismissed ones too. */
  listSuggestions(
    workspace: string,
    options?: CallOptions,
  ): Promise<Suggestion[]>;
  /** Suggests something to those who may do it, in the user's name. */
  suggest(workspace: string, body: NewSuggestion): Promise<Suggestion>;
  /** Withdraws the user's own suggestion, or removes it once it was dismissed. */
  removeSuggestion(workspace: string, id: string): Promise<void>;
  /** Dismisses what a member suggests; the member sees it. */
  dismissSuggestion(workspace: string, id: string): Promise<void>;
  /** Has a dismissed suggestion be pending again. */
  restoreSuggestion(workspace: string, id: string): Promise<void>;
  /** Does what was suggested, in the user's name; with another permission, reason or expiry where the body says so. */
  acceptSuggestion(
    workspace: string,
    id: string,
    body: NewSuggestion,
  ): Promise<AcceptedSuggestion>;
  /** Requests access to a bucket of another workspace, or renews the request. */
  askForBucket(workspace: string, body: RequestAccess): Promise<AccessRequest>;
  /** Withdraws a request and removes the access that was granted for it; or declines an offer. */
  withdrawRequest(workspace: string, bucket: string): Promise<void>;
  /** Grants or denies access to another workspace, or offers it without a request. */
  decideOnRequest(
    workspace: string,
    bucket: string,
    grantee: string,
    body: DecideOnRequest,
  ): Promise<AccessGrant>;
  /** Revokes a decision. */
  revokeGrant(
    workspace: string,
    bucket: string,
    grantee: string,
  ): Promise<void>;

  /** Removes a store and all that is in it. */
  deleteStore(workspace: string, type: StoreType, store: string): Promise<void>;

  /** What the body names, and nothing else; recorded with the names of it. */
  revealCredentials(
    workspace: string,
    body: RevealCredentials,
    options?: CallOptions,
  ): Promise<RevealedCredentials>;
  /** An access token for this API, of the workspace's own OAuth client. */
  issueToken(
    workspace: string,
    options?: IssueToken & CallOptions,
  ): Promise<IssuedToken>;

  /** A page of what was done in a workspace, newest first. */
  listActivity(
    workspace: string,
    query?: ActivityQuery & CallOptions,
  ): Promise<ActivityPage>;
  /** All of it, as JSON lines (`application/x-ndjson`); recorded itself. */
  exportActivity(
    workspace: string,
    query?: Omit<ActivityQuery, 'limit' | 'cursor'> & CallOptions,
  ): Promise<Blob>;

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
  /** Stops a started session and starts it again, as one action; it keeps its volume. */
  restartSession(workspace: string, session: string): Promise<Session>;
  /** Extends a started session that has an auto-stop. */
  extendSession(workspace: string, session: string): Promise<Session>;

  /** The files that are copied into every session. */
  listContent(
    workspace: string,
    options?: CallOptions,
  ): Promise<ContentEntry[]>;
  /** Running sessions have it after their next start. */
  addContent(workspace: string, body: AddContent): Promise<ContentEntry>;
  /** Puts content in the place of an entry, which gets another id. */
  replaceContent(
    workspace: string,
    id: string,
    body: AddContent,
  ): Promise<ContentEntry>;
  removeContent(workspace: string, id: string): Promise<void>;
}
