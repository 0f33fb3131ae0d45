import {
  DirectoryBucket,
  DirectoryQuery,
  Page,
  WorkspaceQuery,
  WorkspaceSummary,
} from './types';
import { CallOptions, WorkspaceApi } from './WorkspaceApi';

const PAGE_SIZE = 500;

/**
 * The workspaces that the caller may see, by name, fetched page by page. Those that come and go meanwhile may be
 * among them or not; no other is left out or told twice.
 *
 * @param query - its `limit` is the size of a page
 * @throws like {@link WorkspaceApi}, at any page
 * @public
 */
export function eachWorkspace(
  api: Pick<WorkspaceApi, 'listWorkspacePage'>,
  query: WorkspaceQuery & CallOptions = {},
): AsyncGenerator<WorkspaceSummary, void> {
  return eachOf(paged => api.listWorkspacePage(paged), query);
}

/**
 * The discoverable buckets, fetched page by page, like {@link eachWorkspace}.
 *
 * @param query - its `limit` is the size of a page
 * @throws like {@link WorkspaceApi}, at any page
 * @public
 */
export function eachBucket(
  api: Pick<WorkspaceApi, 'listBuckets'>,
  query: DirectoryQuery & CallOptions = {},
): AsyncGenerator<DirectoryBucket, void> {
  return eachOf(paged => api.listBuckets(paged), query);
}

async function* eachOf<Item, Query extends { cursor?: string }>(
  list: (query: Query & { limit: number }) => Promise<Page<Item>>,
  query: Query,
): AsyncGenerator<Item, void> {
  let { cursor } = query;
  do {
    const page = await list({ limit: PAGE_SIZE, ...query, cursor });
    yield* page.items;
    cursor = page.cursor;
  } while (cursor !== undefined);
}
