/**
 * The plugin for portals on the new frontend system.
 *
 * @packageDocumentation
 */
import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { WorkspaceClient } from '@eoepca/backstage-plugin-workspace-common';
import GroupWorkIcon from '@material-ui/icons/GroupWork';
import { workspaceApiRef } from './api/workspaceApiRef';
import { rootRouteRef } from './routes';

export { workspaceTranslationRef } from './translation';

const workspaceApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: workspaceApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new WorkspaceClient(deps),
    }),
});

// The page brings its own header and tabs: sub-pages would have neither counts nor a workspace's name.
const workspacesPage = PageBlueprint.make({
  params: {
    path: '/workspaces',
    title: 'Workspaces',
    icon: <GroupWorkIcon fontSize="inherit" />,
    routeRef: rootRouteRef,
    noHeader: true,
    loader: async () => {
      const { WorkspaceRouter } = await import('./pages/WorkspaceRouter');
      return <WorkspaceRouter />;
    },
  },
});

/** @public */
export default createFrontendPlugin({
  pluginId: 'workspace',
  title: 'Workspaces',
  icon: <GroupWorkIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  extensions: [workspaceApi, workspacesPage],
});
