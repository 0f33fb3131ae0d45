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
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { WorkspaceClient } from '@eoepca/backstage-plugin-workspace-common';
import GroupWorkIcon from '@material-ui/icons/GroupWork';
import StorageIcon from '@material-ui/icons/Storage';
import { workspaceApiRef } from './api/workspaceApiRef';
import { isWorkspaceAvailable } from './entity/workspaceOfEntity';
import { loadRouter, preloadPage } from './pages/loadRouter';
import {
  datasetsRouteRef,
  pluginExternalRoutes,
  pluginRoutes,
  rootRouteRef,
} from './routes';

export { workspaceTranslationRef } from './translation';

preloadPage();

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
      const WorkspaceRouter = await loadRouter();
      return <WorkspaceRouter />;
    },
  },
});

const datasetsPage = PageBlueprint.make({
  name: 'datasets',
  params: {
    path: '/datasets',
    title: 'Datasets',
    icon: <StorageIcon fontSize="inherit" />,
    routeRef: datasetsRouteRef,
    noHeader: true,
    loader: async () => {
      const { DatasetsPage } = await import('./pages/datasets');
      return <DatasetsPage />;
    },
  },
});

const homeWidget = HomePageWidgetBlueprint.make({
  name: 'workspaces',
  params: {
    name: 'HomeWorkspaces',
    title: 'My workspaces',
    description: 'Running sessions, pending decisions, and your workspaces',
    components: async () => {
      const { HomeCard, HomeWorkspaces } = await import('./home');
      return { Content: HomeWorkspaces, Renderer: HomeCard };
    },
    layout: { width: { minColumns: 4 }, height: { minRows: 4 } },
  },
});

const entityCard = EntityCardBlueprint.make({
  name: 'workspace',
  params: {
    type: 'info',
    filter: isWorkspaceAvailable,
    loader: async () => {
      const { EntityWorkspaceCard } = await import('./entity');
      return <EntityWorkspaceCard />;
    },
  },
});

const entityContent = EntityContentBlueprint.make({
  name: 'workspace',
  params: {
    path: '/workspace',
    title: 'Workspace',
    filter: isWorkspaceAvailable,
    loader: async () => {
      const { EntityWorkspaceContent } = await import('./entity');
      return <EntityWorkspaceContent />;
    },
  },
});

/** @public */
export default createFrontendPlugin({
  pluginId: 'workspace',
  title: 'Workspaces',
  icon: <GroupWorkIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: pluginRoutes,
  externalRoutes: pluginExternalRoutes,
  extensions: [
    workspaceApi,
    workspacesPage,
    datasetsPage,
    homeWidget,
    entityCard,
    entityContent,
  ],
});
