import { Policy } from '../authorization/Authorizer';
import { orderKey } from '../model/listOrder';
import { WorkspaceService } from '../service/types';
import { Federation } from './Federation';
import { FederatedDirectory } from './FederatedDirectory';
import { FederatedInbox } from './FederatedInbox';
import { federatedStatus, isStale } from './federatedStatus';
import { mergePages } from './mergePages';

/** The rooms of the service: all that is asked of one workspace. */
type Room =
  | 'members'
  | 'buckets'
  | 'access'
  | 'suggestions'
  | 'credentials'
  | 'stores'
  | 'tokens'
  | 'sessions'
  | 'content'
  | 'settings'
  | 'provisioning'
  | 'activity';

type Verb = (
  caller: unknown,
  workspace: string,
  ...rest: unknown[]
) => Promise<unknown>;

/**
 * One service over those of several clusters. Whatever is asked of a workspace goes to its cluster, which authorises;
 * lists are put together from all that can answer.
 */
export function federate(
  federation: Federation,
  policy: Policy,
): WorkspaceService {
  const at = (workspace: string) => federation.holding(workspace).service;
  const target = (cluster = '') =>
    (federation.named(cluster) ?? federation.all[0]).service;
  const room = <R extends Room>(name: R) => roomOf(name, federation);
  return {
    workspaces: {
      // Which cluster is to hold a new workspace stands in the body: who may create may do so in each of them.
      admit: async (caller, name) => {
        const { service } =
          name === undefined
            ? federation.serving()[0]
            : federation.holding(name);
        return service.workspaces.admit(caller, name);
      },
      list: (caller, query = {}) =>
        mergePages(
          federation.serving().map(cluster => ({
            page: part =>
              cluster.service.workspaces.list(caller, { ...query, ...part }),
            wanted: ({ name }) => !federation.isHidden(cluster, name),
          })),
          summary => orderKey(summary, query.sort ?? 'name'),
          query,
        ),
      create: (caller, body, options) =>
        target(body.cluster).workspaces.create(caller, body, options),
      checkName: (caller, query) =>
        target(query.cluster).workspaces.checkName(caller, query),
      creationOptions: (caller, cluster) =>
        target(cluster).workspaces.creationOptions(caller, cluster),
      view: (caller, name, ...rest) =>
        at(name).workspaces.view(caller, name, ...rest),
      edit: (caller, name, ...rest) =>
        at(name).workspaces.edit(caller, name, ...rest),
      delete: (caller, name, ...rest) =>
        at(name).workspaces.delete(caller, name, ...rest),
    },
    members: room('members'),
    buckets: room('buckets'),
    access: room('access'),
    suggestions: room('suggestions'),
    directory: new FederatedDirectory(federation, policy),
    inbox: new FederatedInbox(federation),
    credentials: room('credentials'),
    stores: room('stores'),
    tokens: room('tokens'),
    sessions: room('sessions'),
    content: room('content'),
    settings: room('settings'),
    provisioning: room('provisioning'),
    activity: room('activity'),
    presence: (caller, workspace) => at(workspace).presence(caller, workspace),
    status: () => federatedStatus(federation),
    isStale: () => isStale(federation),
    etag: workspace => at(workspace).etag(workspace),
  };
}

/** A room whose verbs go to the cluster of the workspace that they are asked of. */
function roomOf<R extends Room>(
  name: R,
  federation: Federation,
): WorkspaceService[R] {
  const verbsIn = (service: WorkspaceService) =>
    service[name] as unknown as Record<string, Verb>;
  const verbs = Object.keys(verbsIn(federation.all[0].service)).map(
    (verb): [string, Verb] => [
      verb,
      (caller, workspace, ...rest) =>
        verbsIn(federation.holding(workspace).service)[verb](
          caller,
          workspace,
          ...rest,
        ),
    ],
  );
  return Object.fromEntries(verbs) as unknown as WorkspaceService[R];
}
