import {
  createApiFactory,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { WorkspaceClient } from '@eoepca/backstage-plugin-workspace-common';
import { workspaceApiRef } from './api/workspaceApiRef';
import { rootRouteRef } from './routes';

/** The plugin for portals on the legacy frontend system. @public */
export const workspacePlugin = createPlugin({
  id: 'workspace',
  routes: { root: rootRouteRef },
  apis: [
    createApiFactory({
      api: workspaceApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new WorkspaceClient(deps),
    }),
  ],
});

/** All workspace pages: `<Route path="/workspaces" element={<WorkspacesPage />} />`. @public */
export const WorkspacesPage = workspacePlugin.provide(
  createRoutableExtension({
    name: 'WorkspacesPage',
    component: () =>
      import('./pages/WorkspaceRouter').then(m => m.WorkspaceRouter),
    mountPoint: rootRouteRef,
  }),
);
