/**
 * The pages on which people work with their workspaces. This entry point is for the legacy frontend system; `./alpha`
 * is for the new one.
 *
 * @packageDocumentation
 */
export { workspaceApiRef } from './api/workspaceApiRef';
export {
  isWorkspaceAvailable,
  workspaceOfEntity,
} from './entity/workspaceOfEntity';
export {
  DatasetsPage,
  EntityWorkspaceCard,
  EntityWorkspaceContent,
  HomeWorkspacesCard,
  WorkspacesPage,
  workspacePlugin,
} from './plugin';
export {
  accessRouteRef,
  activityRouteRef,
  bucketRouteRef,
  bucketsRouteRef,
  contentRouteRef,
  credentialsRouteRef,
  datasetsRouteRef,
  directoryRouteRef,
  entityWorkspaceRouteRef,
  membersRouteRef,
  rootRouteRef,
  sessionRouteRef,
  sessionsRouteRef,
  settingsRouteRef,
  storesRouteRef,
  workspaceRouteRef,
} from './routes';
