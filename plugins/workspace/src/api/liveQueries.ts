import { useCallback, useRef } from 'react';
import { CallOptions } from '@eoepca/backstage-plugin-workspace-common';
import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { failureKindOf } from './failures';

/** What a page knows of something that it has asked for. */
export interface Live<T> {
  /** What is known: with an `error` beside it, the last that was heard. */
  data?: T;
  /** Why the last try failed; gone with the next one that succeeds. */
  error?: Error;
  /** Nothing is known yet, and nothing has failed. */
  loading: boolean;
  /** Asks again at once. */
  retry: () => void;
}

/** Has a query that is fetched at intervals stop when the sign-in has expired. */
export function whileSignedIn(interval: number | false) {
  return ({ state: { error } }: { state: { error: Error | null } }) =>
    error && failureKindOf(error) === 'unauthenticated' ? false : interval;
}

/** What the API tells, kept up to date by `useLive`. */
export function useLiveQuery<T>(
  queryKey: readonly string[],
  queryFn: (options: CallOptions) => Promise<T>,
  enabled = true,
  refetchInterval: number | false = false,
): Live<T> {
  const query = useQuery({
    queryKey,
    queryFn,
    enabled,
    refetchInterval: whileSignedIn(refetchInterval),
  });
  const failure = query.failureReason ?? query.error ?? undefined;
  const { data, dataUpdatedAt, refetch } = query;
  // While another try is under way the query forgets the failure; the page should not.
  const last = useRef<{ error: Error; scope: string }>();
  const scope = `${queryKey.join('/')}@${dataUpdatedAt}`;
  if (failure) {
    last.current = { error: failure, scope };
  }
  const error =
    failure ?? (last.current?.scope === scope ? last.current.error : undefined);
  return {
    data,
    error,
    loading: data === undefined && !error,
    retry: useCallback(() => void refetch(), [refetch]),
  };
}

/** A list as far as a page shows it. */
export interface LivePages<T> extends Omit<Live<unknown>, 'data'> {
  /** Those of the last query that was answered. */
  items?: T[];
  hasMore: boolean;
  /** Fetches the next page. */
  more: () => void;
  loadingMore: boolean;
}

/** Asks for a list page by page; while another one is being asked for, the last one stays. */
export function useLivePages<T>(
  queryKey: readonly string[],
  fetchPage: (
    page: CallOptions & { cursor?: string },
  ) => Promise<{ items: T[]; cursor?: string }>,
  refetchInterval: number | false = false,
): LivePages<T> {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      fetchPage({ cursor: pageParam, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.cursor,
    placeholderData: keepPreviousData,
    refetchInterval: whileSignedIn(refetchInterval),
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
