import { loadList, loadWorkspace } from './pageLoaders';

/** In a portal that mounts the plugin at its own path; elsewhere the router alone loads the pages. */
const BASE = String.raw`^(/[^/]+)?/workspaces`;
const LIST = new RegExp(`${BASE}/?$`);
const WORKSPACE = new RegExp(`${BASE}/(?!-/)[^/]+(/(?!sessions/.)|$)`);
const OVERVIEW = new RegExp(`${BASE}/[^/]+/?$`);

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

/**
 * Starts to load the page that the portal is opened at: until the user is signed in, the network has little else to do.
 */
export function preloadPage(
  address = globalThis.location?.pathname ?? '',
): void {
  if (LIST.test(address) || WORKSPACE.test(address)) {
    loadRouter(address).catch(() => {});
  }
}
