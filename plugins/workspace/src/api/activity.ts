import { useApi } from '@backstage/core-plugin-api';
import {
  ActivityEntry,
  ActivityQuery,
} from '@eoepca/backstage-plugin-workspace-common';
import { LivePages, useLivePages } from './liveQueries';
import { workspaceKeys } from './queries';
import { useWorkspaceMutation } from './useWorkspaceMutation';
import { workspaceApiRef } from './workspaceApiRef';

/** Which entries are wanted. */
export type ActivityFilter = Pick<ActivityQuery, 'actor' | 'action'>;

const PAGE = 50;
/** What changes nothing, such as a reveal, sends no signal. */
const INTERVAL_MS = 15_000;

/** What was done in a workspace, newest first, page by page; kept up to date. */
export function useActivity(
  name: string,
  { actor, action }: ActivityFilter,
): LivePages<ActivityEntry> {
  const api = useApi(workspaceApiRef);
  return useLivePages(
    [...workspaceKeys.activity(name), actor ?? '', action ?? ''],
    page => api.listActivity(name, { limit: PAGE, actor, action, ...page }),
    INTERVAL_MS,
  );
}

/** Fetches all of it as JSON lines; that is an entry of its own. */
export function useExportActivity(name: string) {
  return useWorkspaceMutation((api, filter: ActivityFilter) =>
    api.exportActivity(name, filter),
  );
}
