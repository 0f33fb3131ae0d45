import { ReactElement, useEffect, useState } from 'react';
import { Route, Routes, useLocation } from 'react-router-dom';
import {
  alertApiRef,
  ApiRef,
  configApiRef,
  discoveryApiRef,
  identityApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { WorkspaceClient } from '@eoepca/backstage-plugin-workspace-common';
import { workspaceApiRef } from '../api';
import { WorkspaceRouter } from '../pages/WorkspaceRouter';
import { rootRouteRef } from '../routes';
import { BACKEND } from './server';

function Address() {
  return <output aria-label="address">{useLocation().pathname}</output>;
}

/** What the pages say after changes: portals without toasts show alerts. */
function LastAlert() {
  const alerts = useApi(alertApiRef);
  const [text, setText] = useState('');
  useEffect(() => {
    const subscription = alerts.alert$().subscribe(alert => {
      setText(alert.message);
    });
    return () => subscription.unsubscribe();
  }, [alerts]);
  return <output aria-label="last alert">{text}</output>;
}

interface RenderPagesOptions {
  mayCreate?: boolean;
  prefixForName?: string;
  apis?: [ApiRef<object>, object][];
  /** In place of all the plugin's pages. */
  element?: ReactElement;
}

/** Renders the plugin's pages at an address, with the real client behind them. */
export function renderPages(path: string, options: RenderPagesOptions = {}) {
  const { mayCreate = true, prefixForName, apis = [] } = options;
  const { element = <WorkspaceRouter /> } = options;
  const discoveryApi = { getBaseUrl: async () => BACKEND };
  const workspaceApi = new WorkspaceClient({
    fetchApi: { fetch: (input, init) => fetch(input, init) },
    discoveryApi,
  });
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [workspaceApiRef, workspaceApi],
        [discoveryApiRef, discoveryApi],
        [catalogApiRef, catalogApiMock()],
        [
          configApiRef,
          mockApis.config({ data: { workspace: { prefixForName } } }),
        ],
        [
          identityApiRef,
          mockApis.identity({ userEntityRef: 'user:default/alice' }),
        ],
        [
          permissionApiRef,
          mockApis.permission({
            authorize: mayCreate ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
          }),
        ],
        ...apis,
      ]}
    >
      <Address />
      <LastAlert />
      <Routes>
        <Route path="/workspaces/*" element={element} />
      </Routes>
    </TestApiProvider>,
    {
      routeEntries: [path],
      mountedRoutes: {
        '/workspaces': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
}
