import {
  BackstageCredentials,
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import {
  WorkspaceApi,
  WorkspaceClient,
} from '@eoepca/backstage-plugin-workspace-common';

/**
 * The workspace API for other backend plugins.
 *
 * @public
 */
export interface WorkspaceApiService {
  /**
   * The API as these credentials may use it: those of a request, to act for its user, or the plugin's own
   * (`auth.getOwnServiceCredentials()`), which have no role unless `workspace.readers` or `workspace.admins`
   * names the plugin.
   */
  as(credentials: BackstageCredentials): WorkspaceApi;
}

/**
 * Gives other backend plugins and modules the workspace API over HTTP, wherever the workspace backend runs.
 *
 * @public
 */
export const workspaceApiServiceRef = createServiceRef<WorkspaceApiService>({
  id: 'workspace.api',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { auth: coreServices.auth, discovery: coreServices.discovery },
      factory: ({ auth, discovery }) => ({
        as: credentials =>
          new WorkspaceClient({
            discoveryApi: discovery,
            fetchApi: {
              fetch: async (input, init) => {
                const { token } = await auth.getPluginRequestToken({
                  onBehalfOf: credentials,
                  targetPluginId: 'workspace',
                });
                const headers = new Headers(init?.headers);
                headers.set('Authorization', `Bearer ${token}`);
                return fetch(input, { ...init, headers });
              },
            },
          }),
      }),
    }),
});
