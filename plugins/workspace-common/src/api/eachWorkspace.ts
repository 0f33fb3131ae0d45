import { WorkspaceQuery, WorkspaceSummary } from './types';
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
export async function* eachWorkspace(
  api: Pick<WorkspaceApi, 'listWorkspacePage'>,
  query: WorkspaceQuery & CallOptions = {},
): AsyncGenerator<WorkspaceSummary, void> {
  let { cursor } = query;
  do {
    const page = await api.listWorkspacePage({
      limit: PAGE_SIZE,
      ...query,
      cursor,
    });
    yield* page.items;
    cursor = page.cursor;
  } while (cursor !== undefined);
}
