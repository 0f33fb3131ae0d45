/**
 * The pages on which people work with their workspaces. This entry point is for the legacy frontend system; `./alpha`
 * is for the new one.
 *
 * @packageDocumentation
 */
export { workspaceApiRef } from './api/workspaceApiRef';
export { WorkspacesPage, workspacePlugin } from './plugin';
export {
  bucketsRouteRef,
  membersRouteRef,
  rootRouteRef,
  sessionRouteRef,
  sessionsRouteRef,
  workspaceRouteRef,
} from './routes';
