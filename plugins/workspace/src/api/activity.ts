import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  ActivityEntry,
  ActivityQuery,
} from '@eoepca/backstage-plugin-workspace-common';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Live, whileSignedIn, workspaceKeys } from './queries';
import { useWorkspaceMutation } from './useWorkspaceMutation';
import { workspaceApiRef } from './workspaceApiRef';

/** Which entries are wanted. */
export type ActivityFilter = Pick<ActivityQuery, 'actor' | 'action'>;

/** The activity of a workspace as far as a page shows it. */
export interface WorkspaceActivity extends Omit<Live<unknown>, 'data'> {
  items?: ActivityEntry[];
  hasMore: boolean;
  /** Fetches the next page. */
  more: () => void;
  loadingMore: boolean;
}

const PAGE = 50;
/** What changes nothing, such as a reveal, sends no signal. */
const INTERVAL_MS = 15_000;

/** What was done in a workspace, newest first, page by page; kept up to date. */
export function useActivity(
  name: string,
  { actor, action }: ActivityFilter,
): WorkspaceActivity {
  const api = useApi(workspaceApiRef);
  const query = useInfiniteQuery({
    queryKey: [...workspaceKeys.activity(name), actor ?? '', action ?? ''],
    queryFn: ({ pageParam, signal }) =>
      api.listActivity(name, {
        limit: PAGE,
        actor,
        action,
        cursor: pageParam,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.cursor,
    placeholderData: keepPreviousData,
    refetchInterval: whileSignedIn(INTERVAL_MS),
  });
  const { data, refetch, fetchNextPage } = query;
  const error = query.failureReason ?? query.error ?? undefined;
  return {
    items: data?.pages.flatMap(({ items }) => items),
    error,
    loading: data === undefined && !error,
    retry: useCallback(() => void refetch(), [refetch]),
    hasMore: query.hasNextPage,
    more: () => void fetchNextPage(),
    loadingMore: query.isFetchingNextPage,
  };
}

/** Fetches all of it as JSON lines; that is an entry of its own. */
export function useExportActivity(name: string) {
  return useWorkspaceMutation((api, filter: ActivityFilter) =>
    api.exportActivity(name, filter),
  );
}
