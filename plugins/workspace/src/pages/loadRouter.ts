import { loadList, loadWorkspace } from './pageLoaders';

/** In a portal that mounts the plugin at its own path; elsewhere the router alone loads the pages. */
const LIST = /\/workspaces\/?$/;
const WORKSPACE = /\/workspaces\/(?!-\/)[^/]+(\/(?!sessions\/.)|$)/;
const OVERVIEW = /\/workspaces\/[^/]+\/?$/;

async function loadPage(address: string): Promise<void> {
  if (LIST.test(address)) await loadList();
  if (!WORKSPACE.test(address)) return;
  const { loadOverview } = await loadWorkspace();
  if (OVERVIEW.test(address)) await loadOverview();
}

/**
 * Loads the router, and the page that the address names beside it: one after the other, each would take a round trip to
 * the server.
 */
export async function loadRouter(address = window.location.pathname) {
  // A page that can't be loaded fails where the router loads it again.
  loadPage(address).catch(() => {});
  const { WorkspaceRouter } = await import('./WorkspaceRouter');
  return WorkspaceRouter;
}
