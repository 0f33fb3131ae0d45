import { ReactElement } from 'react';
import { Route } from 'react-router-dom';
import { screen } from '@testing-library/react';
import { Entity } from '@backstage/catalog-model';
import { FlatRoutes } from '@backstage/core-app-api';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  MockFetchApi,
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { WorkspaceApi } from '@eoepca/backstage-plugin-workspace-common';
import {
  DatasetsPage,
  EntityWorkspaceCard,
  EntityWorkspaceContent,
  entityWorkspaceRouteRef,
  HomeWorkspacesCard,
  workspaceApiRef,
  WorkspacesPage,
  workspacePlugin,
} from '.';
import { session, summary, view } from './__testUtils__/builders';
import { BACKEND, fakeBackend } from './__testUtils__/server';

const backend = fakeBackend();

/** The plugin's own API, and what the portal has for it. */
function Portal(props: { children: ReactElement }) {
  const [apiFactory] = workspacePlugin.getApis();
  expect(apiFactory.api).toBe(workspaceApiRef);
  const workspaceApi = apiFactory.factory({
    discoveryApi: mockApis.discovery({ baseUrl: new URL(BACKEND).origin }),
    fetchApi: new MockFetchApi(),
  });
  return (
    <TestApiProvider
      apis={[
        [workspaceApiRef, workspaceApi as WorkspaceApi],
        [permissionApiRef, mockApis.permission()],
      ]}
    >
      {props.children}
    </TestApiProvider>
  );
}

const TIDES: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'tide-gauges',
    annotations: { 'workspace.eoepca.org/name': 'tides' },
  },
};

/** Beside the pages, whose links are to be found. */
const showBesidePages = (
  path: string,
  element: ReactElement,
  mountedRoutes = {},
) =>
  renderInTestApp(
    <Portal>
      <FlatRoutes>
        <Route path="/workspaces" element={<WorkspacesPage />} />
        <Route path={path} element={element} />
      </FlatRoutes>
    </Portal>,
    { routeEntries: [path], mountedRoutes },
  );

describe('the plugin on the legacy frontend system', () => {
  it('mounts its pages and its API', async () => {
    backend.onGet('/workspaces', () => [summary({ name: 'forest' })]);

    await renderInTestApp(
      <Portal>
        <FlatRoutes>
          <Route path="/workspaces" element={<WorkspacesPage />} />
        </FlatRoutes>
      </Portal>,
      { routeEntries: ['/workspaces'] },
    );

    expect(await screen.findByRole('link', { name: 'forest' })).toHaveAttribute(
      'href',
      '/workspaces/forest',
    );
  });

  it('mounts the datasets page', async () => {
    backend.onGet('/workspaces', () => []);
    backend.onGet('/buckets', () => [{ bucket: 'maps', workspace: 'sea' }]);

    await showBesidePages('/datasets', <DatasetsPage />);

    expect(
      await screen.findByRole('heading', { name: 'maps' }),
    ).toBeInTheDocument();
  });

  it('has a card for the home page', async () => {
    backend.onGet('/inbox', () => []);
    backend.onGet('/workspaces', () => [summary({ name: 'tides' })]);

    await showBesidePages('/home', <HomeWorkspacesCard />);

    expect(await screen.findByText('My workspaces')).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: 'tides' })).toHaveAttribute(
      'href',
      '/workspaces/tides',
    );
  });

  it('has a card and a tab for entities', async () => {
    backend.onGet('/workspaces/tides', () => {
      const tides = view({ name: 'tides' });
      tides.datalab.sessions = [session({ name: 'gpu' })];
      return tides;
    });

    await showBesidePages(
      '/entity',
      <EntityProvider entity={TIDES}>
        <EntityWorkspaceCard />
        <EntityWorkspaceContent />
      </EntityProvider>,
      { '/entity': entityWorkspaceRouteRef },
    );

    expect(
      await screen.findByRole('link', { name: /Open workspace/ }),
    ).toHaveAttribute('href', '/workspaces/tides');
    expect(
      await screen.findByRole('heading', { name: 'gpu' }),
    ).toBeInTheDocument();
  });
});
