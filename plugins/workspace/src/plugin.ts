import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { createCardExtension } from '@backstage/plugin-home-react';
import { WorkspaceClient } from '@eoepca/backstage-plugin-workspace-common';
import { workspaceApiRef } from './api/workspaceApiRef';
import { loadRouter, preloadPage } from './pages/loadRouter';
import {
  datasetsRouteRef,
  entityWorkspaceRouteRef,
  pluginExternalRoutes,
  pluginRoutes,
  rootRouteRef,
} from './routes';

preloadPage();

/** The plugin for portals on the legacy frontend system. @public */
export const workspacePlugin = createPlugin({
  id: 'workspace',
  routes: pluginRoutes,
  externalRoutes: pluginExternalRoutes,
  apis: [
    createApiFactory({
      api: workspaceApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new WorkspaceClient(deps),
    }),
  ],
});

/** All workspace pages: `<Route path="/workspaces" element={<WorkspacesPage />} />`. @public */
export const WorkspacesPage: () => JSX.Element = workspacePlugin.provide(
  createRoutableExtension({
    name: 'WorkspacesPage',
    component: () => loadRouter(),
    mountPoint: rootRouteRef,
  }),
);

/** The directory of discoverable buckets: `<Route path="/datasets" element={<DatasetsPage />} />`. @public */
export const DatasetsPage: () => JSX.Element = workspacePlugin.provide(
  createRoutableExtension({
    name: 'DatasetsPage',
    component: () => import('./pages/datasets').then(m => m.DatasetsPage),
    mountPoint: datasetsRouteRef,
  }),
);

/** A card for an entity's overview; show it where {@link isWorkspaceAvailable} says so. @public */
export const EntityWorkspaceCard: () => JSX.Element = workspacePlugin.provide(
  createComponentExtension({
    name: 'EntityWorkspaceCard',
    component: {
      lazy: () => import('./entity').then(m => m.EntityWorkspaceCard),
    },
  }),
);

/** A tab for an entity's page: the workspace at a glance, and its sessions. @public */
export const EntityWorkspaceContent: () => JSX.Element =
  workspacePlugin.provide(
    createRoutableExtension({
      name: 'EntityWorkspaceContent',
      component: () => import('./entity').then(m => m.EntityWorkspaceContent),
      mountPoint: entityWorkspaceRouteRef,
    }),
  );

/** A widget for the home page: running sessions, decisions that wait, workspaces. @public */
export const HomeWorkspacesCard = workspacePlugin.provide(
  createCardExtension({
    name: 'HomeWorkspaces',
    title: 'My workspaces',
    components: () =>
      import('./home').then(m => ({
        Content: m.HomeWorkspaces,
        Renderer: m.HomeCard,
      })),
  }),
);
