import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import {
  WorkspaceApiService,
  workspaceApiServiceRef,
} from './workspaceApiServiceRef';

describe('workspaceApiServiceRef', () => {
  let backend: TestBackend;
  let workspaces: WorkspaceApiService;
  const seen: unknown[] = [];

  /** Stands where the workspace backend stands and notes who called. */
  const listener = createBackendPlugin({
    pluginId: 'workspace',
    register(env) {
      env.registerInit({
        deps: {
          httpRouter: coreServices.httpRouter,
          httpAuth: coreServices.httpAuth,
        },
        async init({ httpRouter, httpAuth }) {
          httpRouter.use(async (request, response) => {
            const { principal } = await httpAuth.credentials(request);
            seen.push([request.method, request.url, principal]);
            response.json([]);
          });
        },
      });
    },
  });

  const user = createBackendPlugin({
    pluginId: 'catalog',
    register(env) {
      env.registerInit({
        deps: { api: workspaceApiServiceRef },
        async init({ api }) {
          workspaces = api;
        },
      });
    },
  });

  beforeAll(async () => {
    backend = await startTestBackend({ features: [listener, user] });
  });

  afterAll(() => backend.stop());

  beforeEach(() => {
    seen.length = 0;
  });

  it('asks for the user whose credentials it is given', async () => {
    const credentials = mockCredentials.user('user:default/alice');
    await workspaces.as(credentials).listWorkspaces();
    expect(seen).toEqual([
      [
        'GET',
        '/workspaces',
        expect.objectContaining({
          type: 'user',
          userEntityRef: 'user:default/alice',
        }),
      ],
    ]);
  });

  it('asks for the plugin itself, with bodies as they are', async () => {
    const credentials = mockCredentials.service('plugin:catalog');
    await workspaces.as(credentials).createWorkspace({ preferred_name: 'Lab' });
    expect(seen).toEqual([
      [
        'POST',
        '/workspaces',
        expect.objectContaining({ type: 'service', subject: 'plugin:catalog' }),
      ],
    ]);
  });
});
