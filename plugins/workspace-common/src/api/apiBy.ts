import { assertOk, isStatus, toOpening, toPage } from './answers';
import { Calls } from './Calls';
import { ResourceChange } from './types';
import { WorkspaceApi } from './WorkspaceApi';

/** The API by these calls: nearly each method is one request. */
export function apiBy(calls: Calls): WorkspaceApi {
  const listWorkspacePage: WorkspaceApi['listWorkspacePage'] = async ({
    signal,
    ...query
  } = {}) => toPage(await calls.ok('GET /workspaces', {}, { signal, query }));
  return {
    ifUnchanged: etag => apiBy(calls.with({ ifMatch: etag })),
    preview: async write => {
      const changes: ResourceChange[] = [];
      await write(apiBy(calls.with({ preview: changes })));
      return changes;
    },
    getStatus: async options => {
      const response = await calls.send('GET /status', {}, options);
      const body = await response
        .clone()
        .json()
        .catch(() => undefined);
      return isStatus(body) ? body : (await assertOk(response)).json();
    },
    listWorkspaces: async query => (await listWorkspacePage(query ?? {})).items,
    listWorkspacePage,
    getWorkspace: async (workspace, options = {}) => {
      const { signal, credentials = false, discoverable = false } = options;
      const query = { credentials, discoverable };
      const response = await calls.ok(
        'GET /workspaces/{workspace}',
        { workspace },
        { signal, query },
      );
      const etag = response.headers.get('ETag');
      // Proxies drop and rename the header; the body has the tag, too.
      return { ...(etag && { etag }), ...(await response.json()) };
    },
    getProvisioning: (workspace, options) =>
      calls.json(
        'GET /workspaces/{workspace}/provisioning',
        { workspace },
        options,
      ),
    checkWorkspaceName: ({ signal, ...query }) =>
      calls.json('GET /workspace-names/check', {}, { signal, query }),
    getCreationOptions: ({ signal, ...query } = {}) =>
      calls.json('GET /workspace-options', {}, { signal, query }),
    createWorkspace: body => calls.json('POST /workspaces', {}, { body }),
    editWorkspace: (workspace, body) =>
      calls.json('PUT /workspaces/{workspace}', { workspace }, { body }),
    changeWorkspace: (workspace, body) =>
      calls.json('PATCH /workspaces/{workspace}', { workspace }, { body }),
    deleteWorkspace: workspace =>
      calls.done('DELETE /workspaces/{workspace}', { workspace }),
    getResources: (workspace, options) =>
      calls.json(
        'GET /workspaces/{workspace}/resources',
        { workspace },
        options,
      ),
    addMember: (workspace, body) =>
      calls.json(
        'POST /workspaces/{workspace}/members',
        { workspace },
        { body },
      ),
    changeMembers: (workspace, body) =>
      calls.json(
        'PATCH /workspaces/{workspace}/members',
        { workspace },
        { body },
      ),
    setMemberRole: (workspace, member, role) =>
      calls.json(
        'PATCH /workspaces/{workspace}/members/{member}',
        { workspace, member },
        { body: { role } },
      ),
    removeMember: (workspace, member) =>
      calls.done('DELETE /workspaces/{workspace}/members/{member}', {
        workspace,
        member,
      }),
    setOwner: (workspace, member) =>
      calls.json(
        'PUT /workspaces/{workspace}/owner',
        { workspace },
        { body: { member } },
      ),
    changeBucket: (workspace, bucket, body) =>
      calls.json(
        'PATCH /workspaces/{workspace}/buckets/{bucket}',
        { workspace, bucket },
        { body },
      ),
    deleteBucket: (workspace, bucket) =>
      calls.done(
        'DELETE /workspaces/{workspace}/buckets/{bucket}',
        { workspace, bucket },
        { query: { name: bucket } },
      ),
    listBuckets: async ({ signal, ...query } = {}) =>
      toPage(await calls.ok('GET /buckets', {}, { signal, query })),
    getAccess: (workspace, options) =>
      calls.json('GET /workspaces/{workspace}/access', { workspace }, options),
    listInbox: options => calls.json('GET /inbox', {}, options),
    listOffers: options => calls.json('GET /inbox/offers', {}, options),
    listInboxSuggestions: options =>
      calls.json('GET /inbox/suggestions', {}, options),
    listSuggestions: (workspace, options) =>
      calls.json(
        'GET /workspaces/{workspace}/suggestions',
        { workspace },
        options,
      ),
    suggest: (workspace, body) =>
      calls.json(
        'POST /workspaces/{workspace}/suggestions',
        { workspace },
        { body },
      ),
    removeSuggestion: (workspace, suggestion) =>
      calls.done('DELETE /workspaces/{workspace}/suggestions/{suggestion}', {
        workspace,
        suggestion,
      }),
    dismissSuggestion: (workspace, suggestion) =>
      calls.done(
        'POST /workspaces/{workspace}/suggestions/{suggestion}/dismiss',
        { workspace, suggestion },
      ),
    restoreSuggestion: (workspace, suggestion) =>
      calls.done(
        'POST /workspaces/{workspace}/suggestions/{suggestion}/restore',
        { workspace, suggestion },
      ),
    acceptSuggestion: (workspace, suggestion, body) =>
      calls.json(
        'POST /workspaces/{workspace}/suggestions/{suggestion}/accept',
        { workspace, suggestion },
        { body },
      ),
    askForBucket: (workspace, body) =>
      calls.json(
        'POST /workspaces/{workspace}/requests',
        { workspace },
        { body },
      ),
    withdrawRequest: (workspace, bucket) =>
      calls.done('DELETE /workspaces/{workspace}/requests/{bucket}', {
        workspace,
        bucket,
      }),
    decideOnRequest: (workspace, bucket, grantee, body) =>
      calls.json(
        'PUT /workspaces/{workspace}/grants/{bucket}/{grantee}',
        { workspace, bucket, grantee },
        { body },
      ),
    revokeGrant: (workspace, bucket, grantee) =>
      calls.done('DELETE /workspaces/{workspace}/grants/{bucket}/{grantee}', {
        workspace,
        bucket,
        grantee,
      }),
    deleteStore: (workspace, type, store) =>
      calls.done('DELETE /workspaces/{workspace}/stores/{type}/{store}', {
        workspace,
        type,
        store,
      }),
    revealCredentials: (workspace, body, options) =>
      calls.json(
        'POST /workspaces/{workspace}/credentials',
        { workspace },
        { ...options, body },
      ),
    issueToken: (workspace, { reason, signal } = {}) =>
      calls.json(
        'POST /workspaces/{workspace}/token',
        { workspace },
        { signal, ...(reason !== undefined && { body: { reason } }) },
      ),
    listActivity: async (workspace, { signal, ...query } = {}) =>
      toPage(
        await calls.ok(
          'GET /workspaces/{workspace}/activity',
          { workspace },
          { signal, query },
        ),
      ),
    exportActivity: async (workspace, { signal, ...query } = {}) =>
      (
        await calls.ok(
          'GET /workspaces/{workspace}/activity/export',
          { workspace },
          { signal, query },
        )
      ).blob(),
    listSessions: (workspace, options) =>
      calls.json(
        'GET /workspaces/{workspace}/sessions',
        { workspace },
        options,
      ),
    createSession: (workspace, body) =>
      calls.json(
        'POST /workspaces/{workspace}/sessions',
        { workspace },
        { body },
      ),
    setSessionState: (workspace, session, state) =>
      calls.json(
        'PATCH /workspaces/{workspace}/sessions/{session}',
        { workspace, session },
        { body: { state } },
      ),
    deleteSession: (workspace, session) =>
      calls.done('DELETE /workspaces/{workspace}/sessions/{session}', {
        workspace,
        session,
      }),
    getSession: async (workspace, session, options) =>
      toOpening(
        await calls.ok(
          'GET /workspaces/{workspace}/sessions/{session}',
          { workspace, session },
          options,
        ),
      ),
    openSession: async (workspace, session) =>
      toOpening(
        await calls.ok('POST /workspaces/{workspace}/sessions/{session}/open', {
          workspace,
          session,
        }),
      ),
    restartSession: (workspace, session) =>
      calls.json('POST /workspaces/{workspace}/sessions/{session}/restart', {
        workspace,
        session,
      }),
    extendSession: (workspace, session) =>
      calls.json('POST /workspaces/{workspace}/sessions/{session}/extend', {
        workspace,
        session,
      }),
    listContent: (workspace, options) =>
      calls.json('GET /workspaces/{workspace}/content', { workspace }, options),
    addContent: (workspace, body) =>
      calls.json(
        'POST /workspaces/{workspace}/content',
        { workspace },
        { body },
      ),
    replaceContent: (workspace, content, body) =>
      calls.json(
        'PUT /workspaces/{workspace}/content/{content}',
        { workspace, content },
        { body },
      ),
    removeContent: (workspace, content) =>
      calls.done('DELETE /workspaces/{workspace}/content/{content}', {
        workspace,
        content,
      }),
  };
}
