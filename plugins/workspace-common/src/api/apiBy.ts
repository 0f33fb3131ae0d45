import { assertOk, isStatus, toOpening, toPage } from './answers';
import { Calls } from './Calls';
import { ResourceChange } from './types';
import { WorkspaceApi } from './WorkspaceApi';

/** The API by these calls: nearly each method is one request. */
export function apiBy(calls: Calls): WorkspaceApi {
  const listWorkspacePage: WorkspaceApi['listWorkspacePage'] = async ({
    signal,
    ...query
  } = {}) => toPage(await calls.ok('listWorkspaces', {}, { signal, query }));
  return {
    ifUnchanged: etag => apiBy(calls.with({ ifMatch: etag })),
    preview: async write => {
      const changes: ResourceChange[] = [];
      await write(apiBy(calls.with({ preview: changes })));
      return changes;
    },
    getStatus: async options => {
      const response = await calls.send('getStatus', {}, options);
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
        'getWorkspace',
        { workspace },
        { signal, query },
      );
      const etag = response.headers.get('ETag');
      // Proxies drop and rename the header; the body has the tag, too.
      return { ...(etag && { etag }), ...(await response.json()) };
    },
    getProvisioning: (workspace, options) =>
      calls.json('getProvisioning', { workspace }, options),
    checkWorkspaceName: ({ signal, ...query }) =>
      calls.json('checkWorkspaceName', {}, { signal, query }),
    getCreationOptions: ({ signal, ...query } = {}) =>
      calls.json('getCreationOptions', {}, { signal, query }),
    createWorkspace: body => calls.json('createWorkspace', {}, { body }),
    editWorkspace: (workspace, body) =>
      calls.json('editWorkspace', { workspace }, { body }),
    changeWorkspace: (workspace, body) =>
      calls.json('changeWorkspace', { workspace }, { body }),
    deleteWorkspace: workspace => calls.done('deleteWorkspace', { workspace }),
    getResources: (workspace, options) =>
      calls.json('getResources', { workspace }, options),
    addMember: (workspace, body) =>
      calls.json('addMember', { workspace }, { body }),
    changeMembers: (workspace, body) =>
      calls.json('changeMembers', { workspace }, { body }),
    setMemberRole: (workspace, member, role) =>
      calls.json('setMemberRole', { workspace, member }, { body: { role } }),
    removeMember: (workspace, member) =>
      calls.done('removeMember', { workspace, member }),
    setOwner: (workspace, member) =>
      calls.json('setOwner', { workspace }, { body: { member } }),
    changeBucket: (workspace, bucket, body) =>
      calls.json('changeBucket', { workspace, bucket }, { body }),
    deleteBucket: (workspace, bucket) =>
      calls.done(
        'deleteBucket',
        { workspace, bucket },
        { query: { name: bucket } },
      ),
    listBuckets: async ({ signal, ...query } = {}) =>
      toPage(await calls.ok('listBuckets', {}, { signal, query })),
    getAccess: (workspace, options) =>
      calls.json('getAccess', { workspace }, options),
    listInbox: options => calls.json('listInbox', {}, options),
    listOffers: options => calls.json('listOffers', {}, options),
    listInboxSuggestions: options =>
      calls.json('listInboxSuggestions', {}, options),
    listSuggestions: (workspace, options) =>
      calls.json('listSuggestions', { workspace }, options),
    suggest: (workspace, body) =>
      calls.json('suggest', { workspace }, { body }),
    removeSuggestion: (workspace, suggestion) =>
      calls.done('removeSuggestion', { workspace, suggestion }),
    dismissSuggestion: (workspace, suggestion) =>
      calls.done('dismissSuggestion', { workspace, suggestion }),
    restoreSuggestion: (workspace, suggestion) =>
      calls.done('restoreSuggestion', { workspace, suggestion }),
    acceptSuggestion: (workspace, suggestion, body) =>
      calls.json('acceptSuggestion', { workspace, suggestion }, { body }),
    askForBucket: (workspace, body) =>
      calls.json('askForBucket', { workspace }, { body }),
    withdrawRequest: (workspace, bucket) =>
      calls.done('withdrawRequest', { workspace, bucket }),
    decideOnRequest: (workspace, bucket, grantee, body) =>
      calls.json('decideOnRequest', { workspace, bucket, grantee }, { body }),
    revokeGrant: (workspace, bucket, grantee) =>
      calls.done('revokeGrant', { workspace, bucket, grantee }),
    deleteStore: (workspace, type, store) =>
      calls.done('deleteStore', { workspace, type, store }),
    revealCredentials: (workspace, body, options) =>
      calls.json('revealCredentials', { workspace }, { ...options, body }),
    issueToken: (workspace, { reason, signal } = {}) =>
      calls.json(
        'issueToken',
        { workspace },
        { signal, ...(reason !== undefined && { body: { reason } }) },
      ),
    listActivity: async (workspace, { signal, ...query } = {}) =>
      toPage(await calls.ok('listActivity', { workspace }, { signal, query })),
    exportActivity: async (workspace, { signal, ...query } = {}) =>
      (
        await calls.ok('exportActivity', { workspace }, { signal, query })
      ).blob(),
    listSessions: (workspace, options) =>
      calls.json('listSessions', { workspace }, options),
    createSession: (workspace, body) =>
      calls.json('createSession', { workspace }, { body }),
    setSessionState: (workspace, session, state) =>
      calls.json(
        'setSessionState',
        { workspace, session },
        { body: { state } },
      ),
    deleteSession: (workspace, session) =>
      calls.done('deleteSession', { workspace, session }),
    getSession: async (workspace, session, options) =>
      toOpening(await calls.ok('getSession', { workspace, session }, options)),
    openSession: async (workspace, session) =>
      toOpening(await calls.ok('openSession', { workspace, session })),
    restartSession: (workspace, session) =>
      calls.json('restartSession', { workspace, session }),
    extendSession: (workspace, session) =>
      calls.json('extendSession', { workspace, session }),
    listContent: (workspace, options) =>
      calls.json('listContent', { workspace }, options),
    addContent: (workspace, body) =>
      calls.json('addContent', { workspace }, { body }),
    replaceContent: (workspace, content, body) =>
      calls.json('replaceContent', { workspace, content }, { body }),
    removeContent: (workspace, content) =>
      calls.done('removeContent', { workspace, content }),
  };
}
