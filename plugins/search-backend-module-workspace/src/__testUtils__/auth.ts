import {
  AuthService,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';

/**
 * The mock auth service, whose tokens on behalf of a user also say which plugin asks, as real ones do: the permission
 * backend gives conditional decisions to plugins alone, never to users themselves.
 */
export const authWithActors = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory({ plugin }) {
    const pluginId = plugin.getId();
    const auth: AuthService = mockServices.auth({ pluginId });
    const ask = auth.getPluginRequestToken.bind(auth);
    auth.getPluginRequestToken = async options => {
      const { onBehalfOf } = options;
      if (!auth.isPrincipal(onBehalfOf, 'user')) return ask(options);
      const actor = { subject: `plugin:${pluginId}` };
      const { userEntityRef } = onBehalfOf.principal;
      return { token: mockCredentials.user.token(userEntityRef, { actor }) };
    };
    return auth;
  },
});
