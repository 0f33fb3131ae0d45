import { createApp } from '@backstage/frontend-defaults';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { SignInPageBlueprint } from '@backstage/plugin-app-react';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { WorkspaceClient } from '@eoepca/backstage-plugin-workspace-common';
import plugin from '../src/alpha';
import { workspaceApiRef } from '../src/api/workspaceApiRef';
import { SAMPLE_BACKEND, sampleFetch } from './sampleBackend';
import { SignedInAsAlice } from './SignedInAsAlice';

const workspaceApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: workspaceApiRef,
      deps: {},
      factory: () =>
        new WorkspaceClient({
          discoveryApi: { getBaseUrl: async () => SAMPLE_BACKEND },
          fetchApi: { fetch: sampleFetch },
        }),
    }),
});

const catalogApi = ApiBlueprint.make({
  name: 'catalog',
  params: defineParams =>
    defineParams({
      api: catalogApiRef,
      deps: {},
      factory: () => catalogApiMock(),
    }),
});

const signInPage = SignInPageBlueprint.make({
  params: { loader: async () => SignedInAsAlice },
});

/** A portal with nothing but this plugin, over sample data. */
export const devApp = createApp({
  features: [
    plugin,
    createFrontendModule({ pluginId: 'workspace', extensions: [workspaceApi] }),
    createFrontendModule({
      pluginId: 'app',
      extensions: [catalogApi, signInPage],
    }),
  ],
});
