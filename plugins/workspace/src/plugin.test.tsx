import { Route } from 'react-router-dom';
import { screen } from '@testing-library/react';
import { FlatRoutes } from '@backstage/core-app-api';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  MockFetchApi,
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { WorkspaceApi } from '@eoepca/backstage-plugin-workspace-common';
import { workspaceApiRef, WorkspacesPage, workspacePlugin } from '.';
import { summary } from './__testUtils__/builders';
import { BACKEND, fakeBackend } from './__testUtils__/server';

const backend = fakeBackend();

describe('the plugin on the legacy frontend system', () => {
  it('mounts its pages and its API', async () => {
    backend.onGet('/workspaces', () => [summary({ name: 'forest' })]);
    const [apiFactory] = workspacePlugin.getApis();
    expect(apiFactory.api).toBe(workspaceApiRef);
    const workspaceApi = apiFactory.factory({
      discoveryApi: mockApis.discovery({ baseUrl: new URL(BACKEND).origin }),
      fetchApi: new MockFetchApi(),
    });

    await renderInTestApp(
      <TestApiProvider
        apis={[
          [workspaceApiRef, workspaceApi as WorkspaceApi],
          [permissionApiRef, mockApis.permission()],
        ]}
      >
        <FlatRoutes>
          <Route path="/workspaces" element={<WorkspacesPage />} />
        </FlatRoutes>
      </TestApiProvider>,
      { routeEntries: ['/workspaces'] },
    );

    expect(await screen.findByRole('link', { name: 'forest' })).toHaveAttribute(
      'href',
      '/workspaces/forest',
    );
  });
});
