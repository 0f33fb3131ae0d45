import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/core-plugin-api';

/** The list of workspaces; everything else lies below it. @public */
export const rootRouteRef = createRouteRef({ id: 'workspace' });

/** One workspace, at its overview. @public */
export const workspaceRouteRef = createSubRouteRef({
  id: 'workspace.overview',
  parent: rootRouteRef,
  path: '/:name',
});

/** @public */
export const membersRouteRef = createSubRouteRef({
  id: 'workspace.members',
  parent: rootRouteRef,
  path: '/:name/members',
});

/** @public */
export const bucketsRouteRef = createSubRouteRef({
  id: 'workspace.buckets',
  parent: rootRouteRef,
  path: '/:name/buckets',
});

/** One bucket, of the workspace's own or shared with it. @public */
export const bucketRouteRef = createSubRouteRef({
  id: 'workspace.bucket',
  parent: rootRouteRef,
  path: '/:name/buckets/:bucket',
});

/** Who asks for which bucket, and who has it. @public */
export const accessRouteRef = createSubRouteRef({
  id: 'workspace.access',
  parent: rootRouteRef,
  path: '/:name/access',
});

/** The directory of all discoverable buckets, a page of its own. @public */
export const datasetsRouteRef = createRouteRef({ id: 'workspace.datasets' });

/** Where the plugin's own pages find the datasets page; unbound in portals that don't mount it. */
export const datasetsLinkRef = createExternalRouteRef({
  id: 'workspace.datasets-link',
  optional: true,
  defaultTarget: 'workspace.datasets',
});

/** The directory of discoverable buckets within a workspace, to request access for it. @public */
export const directoryRouteRef = createSubRouteRef({
  id: 'workspace.directory',
  parent: rootRouteRef,
  path: '/:name/access/find',
});

/** @public */
export const storesRouteRef = createSubRouteRef({
  id: 'workspace.stores',
  parent: rootRouteRef,
  path: '/:name/stores',
});

/** @public */
export const credentialsRouteRef = createSubRouteRef({
  id: 'workspace.credentials',
  parent: rootRouteRef,
  path: '/:name/credentials',
});

/** Who did what. @public */
export const activityRouteRef = createSubRouteRef({
  id: 'workspace.activity',
  parent: rootRouteRef,
  path: '/:name/activity',
});

/** @public */
export const settingsRouteRef = createSubRouteRef({
  id: 'workspace.settings',
  parent: rootRouteRef,
  path: '/:name/settings',
});

/** @public */
export const sessionsRouteRef = createSubRouteRef({
  id: 'workspace.sessions',
  parent: rootRouteRef,
  path: '/:name/sessions',
});

/** The files that sessions start with. @public */
export const contentRouteRef = createSubRouteRef({
  id: 'workspace.content',
  parent: rootRouteRef,
  path: '/:name/content',
});

/** The page that waits for a session and then leads to it. @public */
export const sessionRouteRef = createSubRouteRef({
  id: 'workspace.session',
  parent: rootRouteRef,
  path: '/:name/sessions/:session',
});

/** The tab of an entity's page, in portals on the legacy frontend system. @public */
export const entityWorkspaceRouteRef = createRouteRef({
  id: 'workspace.entity',
});

/** What links of other plugins are bound to, on either frontend system. */
export const pluginRoutes = {
  root: rootRouteRef,
  workspace: workspaceRouteRef,
  members: membersRouteRef,
  buckets: bucketsRouteRef,
  bucket: bucketRouteRef,
  access: accessRouteRef,
  directory: directoryRouteRef,
  stores: storesRouteRef,
  sessions: sessionsRouteRef,
  session: sessionRouteRef,
  content: contentRouteRef,
  credentials: credentialsRouteRef,
  activity: activityRouteRef,
  settings: settingsRouteRef,
  datasets: datasetsRouteRef,
};

/** What the plugin's own links are bound to. */
export const pluginExternalRoutes = { datasetsPage: datasetsLinkRef };
