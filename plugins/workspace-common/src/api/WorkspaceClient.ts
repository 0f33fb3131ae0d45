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
import { assertOk, isStatus, toOpening, toPage } from './answers';
import { Calls, WorkspaceClientOptions, WriteOptions } from './Calls';
import { CallOptions, ViewOptions, WorkspaceApi } from './WorkspaceApi';

/**
 * The workspace API over HTTP. Sign-in is up to the `fetch` that it is given.
 *
 * @public
 */
export class WorkspaceClient implements WorkspaceApi {
  #calls: Calls;

  constructor(options: WorkspaceClientOptions) {
    this.#calls = new Calls(options);
  }

  ifUnchanged(etag: string): WorkspaceApi {
    return this.#with({ ifMatch: etag });
  }

  async preview(
    write: (api: WorkspaceApi) => Promise<unknown>,
  ): Promise<ResourceChange[]> {
    const changes: ResourceChange[] = [];
    await write(this.#with({ preview: changes }));
    return changes;
  }

  async getStatus(options?: CallOptions): Promise<ServiceStatus> {
    const response = await this.#calls.send(['status'], options);
    const body = await response
      .clone()
      .json()
      .catch(() => undefined);
    return isStatus(body) ? body : (await assertOk(response)).json();
  }

  async listWorkspaces(
    query?: WorkspaceQuery & CallOptions,
  ): Promise<WorkspaceSummary[]> {
    return (await this.listWorkspacePage(query)).items;
  }

  async listWorkspacePage(
    options: WorkspaceQuery & CallOptions = {},
  ): Promise<WorkspacePage> {
    const { signal, ...query } = options;
    return toPage(await this.#calls.ok(['workspaces'], { signal, query }));
  }

  async getWorkspace(
    name: string,
    options: ViewOptions & CallOptions = {},
  ): Promise<WorkspaceView> {
    const { signal, credentials = false, discoverable = false } = options;
    const query = { credentials, discoverable };
    const response = await this.#calls.ok(['workspaces', name], {
      signal,
      query,
    });
    const etag = response.headers.get('ETag');
    // Proxies drop and rename the header; the body has the tag, too.
    return { ...(etag && { etag }), ...(await response.json()) };
  }

  getProvisioning(
    workspace: string,
    options?: CallOptions,
  ): Promise<ProvisioningReport> {
    return this.#calls.json(['workspaces', workspace, 'provisioning'], options);
  }

  checkWorkspaceName(options: NameQuery & CallOptions): Promise<NameCheck> {
    const { signal, ...query } = options;
    return this.#calls.json(['workspace-names', 'check'], { signal, query });
  }

  getCreationOptions(
    options: { cluster?: string } & CallOptions = {},
  ): Promise<CreationOptions> {
    const { signal, ...query } = options;
    return this.#calls.json(['workspace-options'], { signal, query });
  }

  createWorkspace(body: CreateWorkspace): Promise<{ name: string }> {
    return this.#calls.json(['workspaces'], { method: 'POST', body });
  }

  editWorkspace(name: string, body: EditWorkspace): Promise<{ name: string }> {
    return this.#calls.json(['workspaces', name], { method: 'PUT', body });
  }

  changeWorkspace(
    name: string,
    body: ChangeWorkspace,
  ): Promise<{ name: string }> {
    return this.#calls.json(['workspaces', name], { method: 'PATCH', body });
  }

  deleteWorkspace(name: string): Promise<void> {
    return this.#calls.delete(['workspaces', name]);
  }

  getResources(
    name: string,
    options?: CallOptions,
  ): Promise<DeclaredResource[]> {
    return this.#calls.json(['workspaces', name, 'resources'], options);
  }

  addMember(workspace: string, body: AddMember): Promise<Membership> {
    return this.#calls.post(['workspaces', workspace, 'members'], body);
  }

  changeMembers(workspace: string, body: ChangeMembers): Promise<Membership[]> {
    return this.#calls.patch(['workspaces', workspace, 'members'], body);
  }

  setMemberRole(
    workspace: string,
    member: string,
    role: SetMemberRole['role'],
  ): Promise<Membership> {
    return this.#calls.patch(['workspaces', workspace, 'members', member], {
      role,
    });
  }

  removeMember(workspace: string, member: string): Promise<void> {
    return this.#calls.delete(['workspaces', workspace, 'members', member]);
  }

  setOwner(workspace: string, member: string): Promise<Membership> {
    return this.#calls.put(['workspaces', workspace, 'owner'], { member });
  }

  changeBucket(
    workspace: string,
    bucket: string,
    body: ChangeBucket,
  ): Promise<Bucket> {
    return this.#calls.patch(
      ['workspaces', workspace, 'buckets', bucket],
      body,
    );
  }

  async deleteBucket(workspace: string, bucket: string): Promise<void> {
    await this.#calls.ok(['workspaces', workspace, 'buckets', bucket], {
      method: 'DELETE',
      query: { name: bucket },
    });
  }

  async listBuckets(
    options: DirectoryQuery & CallOptions = {},
  ): Promise<DirectoryPage> {
    const { signal, ...query } = options;
    return toPage(await this.#calls.ok(['buckets'], { signal, query }));
  }

  getAccess(workspace: string, options?: CallOptions): Promise<AccessOverview> {
    return this.#calls.json(['workspaces', workspace, 'access'], options);
  }

  listInbox(options?: CallOptions): Promise<AccessRequest[]> {
    return this.#calls.json(['inbox'], options);
  }

  listOffers(options?: CallOptions): Promise<AccessOffer[]> {
    return this.#calls.json(['inbox', 'offers'], options);
  }

  listInboxSuggestions(options?: CallOptions): Promise<Suggestion[]> {
    return this.#calls.json(['inbox', 'suggestions'], options);
  }

  listSuggestions(
    workspace: string,
    options?: CallOptions,
  ): Promise<Suggestion[]> {
    return this.#calls.json(['workspaces', workspace, 'suggestions'], options);
  }

  suggest(workspace: string, body: NewSuggestion): Promise<Suggestion> {
    return this.#calls.post(['workspaces', workspace, 'suggestions'], body);
  }

  removeSuggestion(workspace: string, id: string): Promise<void> {
    return this.#calls.delete(['workspaces', workspace, 'suggestions', id]);
  }

  async dismissSuggestion(workspace: string, id: string): Promise<void> {
    await this.#calls.ok(
      ['workspaces', workspace, 'suggestions', id, 'dismiss'],
      {
        method: 'POST',
      },
    );
  }

  async restoreSuggestion(workspace: string, id: string): Promise<void> {
    await this.#calls.ok(
      ['workspaces', workspace, 'suggestions', id, 'restore'],
      {
        method: 'POST',
      },
    );
  }

  acceptSuggestion(
    workspace: string,
    id: string,
    body: NewSuggestion,
  ): Promise<AcceptedSuggestion> {
    return this.#calls.post(
      ['workspaces', workspace, 'suggestions', id, 'accept'],
      body,
    );
  }

  askForBucket(workspace: string, body: RequestAccess): Promise<AccessRequest> {
    return this.#calls.post(['workspaces', workspace, 'requests'], body);
  }

  withdrawRequest(workspace: string, bucket: string): Promise<void> {
    return this.#calls.delete(['workspaces', workspace, 'requests', bucket]);
  }

  decideOnRequest(
    workspace: string,
    bucket: string,
    grantee: string,
    body: DecideOnRequest,
  ): Promise<AccessGrant> {
    return this.#calls.put(
      ['workspaces', workspace, 'grants', bucket, grantee],
      body,
    );
  }

  revokeGrant(
    workspace: string,
    bucket: string,
    grantee: string,
  ): Promise<void> {
    return this.#calls.delete([
      'workspaces',
      workspace,
      'grants',
      bucket,
      grantee,
    ]);
  }

  deleteStore(
    workspace: string,
    type: StoreType,
    store: string,
  ): Promise<void> {
    return this.#calls.delete(['workspaces', workspace, 'stores', type, store]);
  }

  revealCredentials(
    workspace: string,
    body: RevealCredentials,
    options?: CallOptions,
  ): Promise<RevealedCredentials> {
    return this.#calls.json(['workspaces', workspace, 'credentials'], {
      ...options,
      method: 'POST',
      body,
    });
  }

  issueToken(
    workspace: string,
    { reason, signal }: IssueToken & CallOptions = {},
  ): Promise<IssuedToken> {
    return this.#calls.json(['workspaces', workspace, 'token'], {
      signal,
      method: 'POST',
      ...(reason !== undefined && { body: { reason } }),
    });
  }

  async listActivity(
    workspace: string,
    { signal, ...query }: ActivityQuery & CallOptions = {},
  ): Promise<ActivityPage> {
    const path = ['workspaces', workspace, 'activity'];
    return toPage(await this.#calls.ok(path, { signal, query }));
  }

  async exportActivity(
    workspace: string,
    {
      signal,
      ...query
    }: Omit<ActivityQuery, 'limit' | 'cursor'> & CallOptions = {},
  ): Promise<Blob> {
    const path = ['workspaces', workspace, 'activity', 'export'];
    return (await this.#calls.ok(path, { signal, query })).blob();
  }

  listSessions(workspace: string, options?: CallOptions): Promise<Session[]> {
    return this.#calls.json(['workspaces', workspace, 'sessions'], options);
  }

  createSession(workspace: string, body: CreateSession): Promise<Session> {
    return this.#calls.post(['workspaces', workspace, 'sessions'], body);
  }

  setSessionState(
    workspace: string,
    session: string,
    state: SessionState,
  ): Promise<Session> {
    return this.#calls.patch(['workspaces', workspace, 'sessions', session], {
      state,
    });
  }

  deleteSession(workspace: string, session: string): Promise<void> {
    return this.#calls.delete(['workspaces', workspace, 'sessions', session]);
  }

  async getSession(
    workspace: string,
    session: string,
    options?: CallOptions,
  ): Promise<SessionOpening> {
    return toOpening(
      await this.#calls.ok(
        ['workspaces', workspace, 'sessions', session],
        options,
      ),
    );
  }

  async openSession(
    workspace: string,
    session: string,
  ): Promise<SessionOpening> {
    return toOpening(
      await this.#calls.ok(
        ['workspaces', workspace, 'sessions', session, 'open'],
        {
          method: 'POST',
        },
      ),
    );
  }

  restartSession(workspace: string, session: string): Promise<Session> {
    return this.#calls.post([
      'workspaces',
      workspace,
      'sessions',
      session,
      'restart',
    ]);
  }

  extendSession(workspace: string, session: string): Promise<Session> {
    return this.#calls.post([
      'workspaces',
      workspace,
      'sessions',
      session,
      'extend',
    ]);
  }

  listContent(
    workspace: string,
    options?: CallOptions,
  ): Promise<ContentEntry[]> {
    return this.#calls.json(['workspaces', workspace, 'content'], options);
  }

  addContent(workspace: string, body: AddContent): Promise<ContentEntry> {
    return this.#calls.post(['workspaces', workspace, 'content'], body);
  }

  replaceContent(
    workspace: string,
    id: string,
    body: AddContent,
  ): Promise<ContentEntry> {
    return this.#calls.put(['workspaces', workspace, 'content', id], body);
  }

  removeContent(workspace: string, id: string): Promise<void> {
    return this.#calls.delete(['workspaces', workspace, 'content', id]);
  }

  #with(writing: WriteOptions): WorkspaceClient {
    const client = new WorkspaceClient(this.#calls.options);
    client.#calls = this.#calls.with(writing);
    return client;
  }
}
