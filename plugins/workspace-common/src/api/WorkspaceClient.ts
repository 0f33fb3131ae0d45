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
import {
  assertOk,
  encodeSegment,
  isStatus,
  toOpening,
  toPage,
} from './answers';
import { queryString } from './query';
import { CallOptions, ViewOptions, WorkspaceApi } from './WorkspaceApi';

const DRY_RUN = { dry_run: true };

/** What the client needs from its caller, in the shapes of Backstage's own APIs. @public */
export interface WorkspaceClientOptions {
  fetchApi: { fetch: typeof fetch };
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
}

/** How writes are made. */
interface WriteOptions {
  /** An entity tag for `If-Match`. */
  ifMatch?: string;
  /** Only try writes out, and gather here what they would change. */
  preview?: ResourceChange[];
}

interface Request extends CallOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  query?: object;
}

/**
 * The workspace API over HTTP. Sign-in is up to the `fetch` that it is given.
 *
 * @public
 */
export class WorkspaceClient implements WorkspaceApi {
  readonly #fetchApi: WorkspaceClientOptions['fetchApi'];
  readonly #discoveryApi: WorkspaceClientOptions['discoveryApi'];
  #writing: WriteOptions = {};

  constructor(options: WorkspaceClientOptions) {
    this.#fetchApi = options.fetchApi;
    this.#discoveryApi = options.discoveryApi;
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
    const response = await this.#send(['status'], options);
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
    return toPage(await this.#ok(['workspaces'], { signal, query }));
  }

  async getWorkspace(
    name: string,
    options: ViewOptions & CallOptions = {},
  ): Promise<WorkspaceView> {
    const { signal, credentials = false, discoverable = false } = options;
    const query = { credentials, discoverable };
    const response = await this.#ok(['workspaces', name], { signal, query });
    const etag = response.headers.get('ETag');
    // Proxies drop and rename the header; the body has the tag, too.
    return { ...(etag && { etag }), ...(await response.json()) };
  }

  getProvisioning(
    workspace: string,
    options?: CallOptions,
  ): Promise<ProvisioningReport> {
    return this.#json(['workspaces', workspace, 'provisioning'], options);
  }

  checkWorkspaceName(options: NameQuery & CallOptions): Promise<NameCheck> {
    const { signal, ...query } = options;
    return this.#json(['workspace-names', 'check'], { signal, query });
  }

  getCreationOptions(
    options: { cluster?: string } & CallOptions = {},
  ): Promise<CreationOptions> {
    const { signal, ...query } = options;
    return this.#json(['workspace-options'], { signal, query });
  }

  createWorkspace(body: CreateWorkspace): Promise<{ name: string }> {
    return this.#json(['workspaces'], { method: 'POST', body });
  }

  editWorkspace(name: string, body: EditWorkspace): Promise<{ name: string }> {
    return this.#json(['workspaces', name], { method: 'PUT', body });
  }

  changeWorkspace(
    name: string,
    body: ChangeWorkspace,
  ): Promise<{ name: string }> {
    return this.#json(['workspaces', name], { method: 'PATCH', body });
  }

  async deleteWorkspace(name: string): Promise<void> {
    await this.#ok(['workspaces', name], { method: 'DELETE' });
  }

  getResources(
    name: string,
    options?: CallOptions,
  ): Promise<DeclaredResource[]> {
    return this.#json(['workspaces', name, 'resources'], options);
  }

  addMember(workspace: string, body: AddMember): Promise<Membership> {
    return this.#json(['workspaces', workspace, 'members'], {
      method: 'POST',
      body,
    });
  }

  changeMembers(workspace: string, body: ChangeMembers): Promise<Membership[]> {
    return this.#json(['workspaces', workspace, 'members'], {
      method: 'PATCH',
      body,
    });
  }

  setMemberRole(
    workspace: string,
    member: string,
    role: SetMemberRole['role'],
  ): Promise<Membership> {
    return this.#json(['workspaces', workspace, 'members', member], {
      method: 'PATCH',
      body: { role },
    });
  }

  async removeMember(workspace: string, member: string): Promise<void> {
    await this.#ok(['workspaces', workspace, 'members', member], {
      method: 'DELETE',
    });
  }

  setOwner(workspace: string, member: string): Promise<Membership> {
    return this.#json(['workspaces', workspace, 'owner'], {
      method: 'PUT',
      body: { member },
    });
  }

  changeBucket(
    workspace: string,
    bucket: string,
    body: ChangeBucket,
  ): Promise<Bucket> {
    return this.#json(['workspaces', workspace, 'buckets', bucket], {
      method: 'PATCH',
      body,
    });
  }

  async deleteBucket(workspace: string, bucket: string): Promise<void> {
    await this.#ok(['workspaces', workspace, 'buckets', bucket], {
      method: 'DELETE',
      query: { name: bucket },
    });
  }

  async listBuckets(
    options: DirectoryQuery & CallOptions = {},
  ): Promise<DirectoryPage> {
    const { signal, ...query } = options;
    return toPage(await this.#ok(['buckets'], { signal, query }));
  }

  getAccess(workspace: string, options?: CallOptions): Promise<AccessOverview> {
    return this.#json(['workspaces', workspace, 'access'], options);
  }

  listInbox(options?: CallOptions): Promise<AccessRequest[]> {
    return this.#json(['inbox'], options);
  }

  listOffers(options?: CallOptions): Promise<AccessOffer[]> {
    return this.#json(['inbox', 'offers'], options);
  }

  listInboxSuggestions(options?: CallOptions): Promise<Suggestion[]> {
    return this.#json(['inbox', 'suggestions'], options);
  }

  listSuggestions(
    workspace: string,
    options?: CallOptions,
  ): Promise<Suggestion[]> {
    return this.#json(['workspaces', workspace, 'suggestions'], options);
  }

  suggest(workspace: string, body: NewSuggestion): Promise<Suggestion> {
    return this.#json(['workspaces', workspace, 'suggestions'], {
      method: 'POST',
      body,
    });
  }

  async removeSuggestion(workspace: string, id: string): Promise<void> {
    await this.#ok(['workspaces', workspace, 'suggestions', id], {
      method: 'DELETE',
    });
  }

  async dismissSuggestion(workspace: string, id: string): Promise<void> {
    await this.#ok(['workspaces', workspace, 'suggestions', id, 'dismiss'], {
      method: 'POST',
    });
  }

  async restoreSuggestion(workspace: string, id: string): Promise<void> {
    await this.#ok(['workspaces', workspace, 'suggestions', id, 'restore'], {
      method: 'POST',
    });
  }

  acceptSuggestion(
    workspace: string,
    id: string,
    body: NewSuggestion,
  ): Promise<AcceptedSuggestion> {
    return this.#json(['workspaces', workspace, 'suggestions', id, 'accept'], {
      method: 'POST',
      body,
    });
  }

  askForBucket(workspace: string, body: RequestAccess): Promise<AccessRequest> {
    return this.#json(['workspaces', workspace, 'requests'], {
      method: 'POST',
      body,
    });
  }

  async withdrawRequest(workspace: string, bucket: string): Promise<void> {
    await this.#ok(['workspaces', workspace, 'requests', bucket], {
      method: 'DELETE',
    });
  }

  decideOnRequest(
    workspace: string,
    bucket: string,
    grantee: string,
    body: DecideOnRequest,
  ): Promise<AccessGrant> {
    return this.#json(['workspaces', workspace, 'grants', bucket, grantee], {
      method: 'PUT',
      body,
    });
  }

  async revokeGrant(
    workspace: string,
    bucket: string,
    grantee: string,
  ): Promise<void> {
    await this.#ok(['workspaces', workspace, 'grants', bucket, grantee], {
      method: 'DELETE',
    });
  }

  async deleteStore(
    workspace: string,
    type: StoreType,
    store: string,
  ): Promise<void> {
    await this.#ok(['workspaces', workspace, 'stores', type, store], {
      method: 'DELETE',
    });
  }

  revealCredentials(
    workspace: string,
    body: RevealCredentials,
    options?: CallOptions,
  ): Promise<RevealedCredentials> {
    return this.#json(['workspaces', workspace, 'credentials'], {
      ...options,
      method: 'POST',
      body,
    });
  }

  issueToken(
    workspace: string,
    { reason, signal }: IssueToken & CallOptions = {},
  ): Promise<IssuedToken> {
    return this.#json(['workspaces', workspace, 'token'], {
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
    return toPage(await this.#ok(path, { signal, query }));
  }

  async exportActivity(
    workspace: string,
    {
      signal,
      ...query
    }: Omit<ActivityQuery, 'limit' | 'cursor'> & CallOptions = {},
  ): Promise<Blob> {
    const path = ['workspaces', workspace, 'activity', 'export'];
    return (await this.#ok(path, { signal, query })).blob();
  }

  listSessions(workspace: string, options?: CallOptions): Promise<Session[]> {
    return this.#json(['workspaces', workspace, 'sessions'], options);
  }

  createSession(workspace: string, body: CreateSession): Promise<Session> {
    return this.#json(['workspaces', workspace, 'sessions'], {
      method: 'POST',
      body,
    });
  }

  setSessionState(
    workspace: string,
    session: string,
    state: SessionState,
  ): Promise<Session> {
    return this.#json(['workspaces', workspace, 'sessions', session], {
      method: 'PATCH',
      body: { state },
    });
  }

  async deleteSession(workspace: string, session: string): Promise<void> {
    await this.#ok(['workspaces', workspace, 'sessions', session], {
      method: 'DELETE',
    });
  }

  async getSession(
    workspace: string,
    session: string,
    options?: CallOptions,
  ): Promise<SessionOpening> {
    return toOpening(
      await this.#ok(['workspaces', workspace, 'sessions', session], options),
    );
  }

  async openSession(
    workspace: string,
    session: string,
  ): Promise<SessionOpening> {
    return toOpening(
      await this.#ok(['workspaces', workspace, 'sessions', session, 'open'], {
        method: 'POST',
      }),
    );
  }

  restartSession(workspace: string, session: string): Promise<Session> {
    return this.#json(
      ['workspaces', workspace, 'sessions', session, 'restart'],
      { method: 'POST' },
    );
  }

  extendSession(workspace: string, session: string): Promise<Session> {
    return this.#json(
      ['workspaces', workspace, 'sessions', session, 'extend'],
      { method: 'POST' },
    );
  }

  listContent(
    workspace: string,
    options?: CallOptions,
  ): Promise<ContentEntry[]> {
    return this.#json(['workspaces', workspace, 'content'], options);
  }

  addContent(workspace: string, body: AddContent): Promise<ContentEntry> {
    return this.#json(['workspaces', workspace, 'content'], {
      method: 'POST',
      body,
    });
  }

  replaceContent(
    workspace: string,
    id: string,
    body: AddContent,
  ): Promise<ContentEntry> {
    return this.#json(['workspaces', workspace, 'content', id], {
      method: 'PUT',
      body,
    });
  }

  async removeContent(workspace: string, id: string): Promise<void> {
    await this.#ok(['workspaces', workspace, 'content', id], {
      method: 'DELETE',
    });
  }

  async #send(path: string[], request: Request = {}): Promise<Response> {
    const base = await this.#discoveryApi.getBaseUrl('workspace');
    const url = `${base}/${path.map(encodeSegment).join('/')}`;
    const { method = 'GET', body, query, signal } = request;
    const { ifMatch, preview } = method === 'GET' ? {} : this.#writing;
    const question = queryString({ ...query, ...(preview && DRY_RUN) });
    return this.#fetchApi.fetch(`${url}${question}`, {
      method,
      ...(signal && { signal }),
      headers: {
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(ifMatch !== undefined && { 'If-Match': ifMatch }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  async #ok(path: string[], request?: Request): Promise<Response> {
    const response = await assertOk(await this.#send(path, request));
    const { preview } = this.#writing;
    if (preview && request?.method && request.method !== 'GET') {
      preview.push(...(await response.clone().json()).changes);
    }
    return response;
  }

  #with(writing: WriteOptions): WorkspaceClient {
    const client = new WorkspaceClient({
      fetchApi: this.#fetchApi,
      discoveryApi: this.#discoveryApi,
    });
    client.#writing = { ...this.#writing, ...writing };
    return client;
  }

  async #json<T>(path: string[], request?: Request): Promise<T> {
    return (await this.#ok(path, request)).json();
  }
}
