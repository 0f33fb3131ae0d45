import { useApi } from '@backstage/core-plugin-api';
import {
  AccessOffer,
  AccessOverview,
  AccessRequest,
  ContentEntry,
  CreationOptions,
  DirectoryBucket,
  DirectoryQuery,
  DeclaredResource,
  NameCheck,
  ProvisioningReport,
  WorkspaceQuery,
  WorkspaceSummary,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { useMutationState } from '@tanstack/react-query';
import { Live, LivePages, useLivePages, useLiveQuery } from './liveQueries';
import { workspaceApiRef } from './workspaceApiRef';

/** Keys of what the workspace API told; everything below `all` is live. */
export const workspaceKeys = {
  all: ['workspaces'] as const,
  list: ['workspaces', 'list'] as const,
  view: (name: string) => ['workspaces', 'view', name] as const,
  resources: (name: string) => ['workspaces', 'resources', name] as const,
  access: (name: string) => ['workspaces', 'access', name] as const,
  content: (name: string) => ['workspaces', 'content', name] as const,
  activity: (name: string) => ['workspaces', 'activity', name] as const,
  inbox: ['workspaces', 'inbox'] as const,
  offers: ['workspaces', 'offers'] as const,
  suggestions: (name: string) => ['workspaces', 'suggestions', name] as const,
  inboxSuggestions: ['workspaces', 'suggestions'] as const,
  directory: ({
    q = '',
    except = '',
    owner = '',
    accessible,
  }: DirectoryQuery) =>
    [
      'workspaces',
      'directory',
      q,
      except,
      owner,
      String(Boolean(accessible)),
    ] as const,
  provisioning: (name: string) => ['workspaces', 'provisioning', name] as const,
  nameCheck: (name: string) => ['workspace-names', name] as const,
  creationOptions: ['workspace-options'] as const,
  deletion: (name: string) => ['workspaces', 'deletion', name] as const,
};

/** Which of the workspaces are wanted; what is empty counts as not asked for. */
export type WorkspaceFilters = Pick<
  WorkspaceQuery,
  'q' | 'health' | 'owner' | 'member' | 'bucket'
>;

/** The workspaces that the user may see, kept up to date; all of them unless filters are given. */
export function useWorkspaces(
  filters: WorkspaceFilters = {},
  enabled = true,
): Live<WorkspaceSummary[]> {
  const api = useApi(workspaceApiRef);
  const given = Object.entries(filters).filter(([, value]) => value);
  const query: WorkspaceFilters = Object.fromEntries(given);
  const queryKey = given.length
    ? [...workspaceKeys.list, JSON.stringify(query)]
    : workspaceKeys.list;
  return useLiveQuery(
    queryKey,
    ({ signal }) => api.listWorkspaces({ ...query, signal }),
    enabled,
  );
}

/** Whether the user is deleting the workspace, or just has. */
function useIsLeaving(name: string): boolean {
  const deletions = useMutationState({
    filters: { mutationKey: workspaceKeys.deletion(name) },
    select: mutation => mutation.state.status,
  });
  return deletions.some(status => status === 'pending' || status === 'success');
}

/**
 * One workspace as the user may see it, kept up to date; none for an empty name; while the user deletes it, as it was: asking for it could
 * only tell that there is no such workspace.
 */
export function useWorkspace(name: string): Live<WorkspaceView> {
  const api = useApi(workspaceApiRef);
  const leaving = useIsLeaving(name);
  return useLiveQuery(
    workspaceKeys.view(name),
    ({ signal }) => api.getWorkspace(name, { signal }),
    name !== '' && !leaving,
  );
}

/** Who asks for which bucket of the workspace, what it asks for, and what it has granted; for those who may see buckets. */
export function useAccess(name: string, enabled = true): Live<AccessOverview> {
  const api = useApi(workspaceApiRef);
  return useLiveQuery(
    workspaceKeys.access(name),
    ({ signal }) => api.getAccess(name, { signal }),
    enabled,
  );
}

/** The files that sessions of the workspace start with; for those who may see sessions. */
export function useContent(name: string, enabled = true): Live<ContentEntry[]> {
  const api = useApi(workspaceApiRef);
  return useLiveQuery(
    workspaceKeys.content(name),
    ({ signal }) => api.listContent(name, { signal }),
    enabled,
  );
}

/** What waits for the user's decision, in all of their workspaces; what waits longest comes first. */
export function useInbox(): Live<AccessRequest[]> {
  const api = useApi(workspaceApiRef);
  return useLiveQuery(workspaceKeys.inbox, ({ signal }) =>
    api.listInbox({ signal }),
  );
}

/** What is offered to the user's workspaces, that they may accept; what was offered first comes first. */
export function useOffers(): Live<AccessOffer[]> {
  const api = useApi(workspaceApiRef);
  return useLiveQuery(workspaceKeys.offers, ({ signal }) =>
    api.listOffers({ signal }),
  );
}

/** Events, and what happens to composed objects, send no signals. */
const PROVISIONING_INTERVAL_MS = 10_000;

/** Why what is not ready is not. Each look asks Kubernetes: only to be enabled while something is not. */
export function useProvisioning(
  name: string,
  enabled: boolean,
): Live<ProvisioningReport> {
  const api = useApi(workspaceApiRef);
  return useLiveQuery(
    workspaceKeys.provisioning(name),
    ({ signal }) => api.getProvisioning(name, { signal }),
    enabled,
    PROVISIONING_INTERVAL_MS,
  );
}

/** What is declared of a workspace; for those who may see buckets. */
export function useResources(name: string): Live<DeclaredResource[]> {
  const api = useApi(workspaceApiRef);
  return useLiveQuery(workspaceKeys.resources(name), ({ signal }) =>
    api.getResources(name, { signal }),
  );
}

const DIRECTORY_PAGE = 50;

/** The directory of discoverable buckets, page by page. */
export function useDirectory(
  which: Pick<DirectoryQuery, 'q' | 'except' | 'owner' | 'accessible'>,
): LivePages<DirectoryBucket> {
  const api = useApi(workspaceApiRef);
  return useLivePages(workspaceKeys.directory(which), page =>
    api.listBuckets({
      limit: DIRECTORY_PAGE,
      q: which.q || undefined,
      except: which.except,
      owner: which.owner || undefined,
      accessible: which.accessible || undefined,
      ...page,
    }),
  );
}

/** Whether the name of a new workspace is free, at that moment; not asked without one. */
export function useCheckedName(name: string): Live<NameCheck> {
  const api = useApi(workspaceApiRef);
  return useLiveQuery(
    workspaceKeys.nameCheck(name),
    options => api.checkWorkspaceName({ name, ...options }),
    name !== '',
  );
}

/** What new workspaces may have. */
export function useCreationOptions(): Live<CreationOptions> {
  const api = useApi(workspaceApiRef);
  return useLiveQuery(workspaceKeys.creationOptions, options =>
    api.getCreationOptions(options),
  );
}
