import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { refuseOutsideDevelopment } from './guard';
import { createPeopleRouter } from './people';
import { demoAuthenticator, signInAsChosenPerson } from './provider';

/**
 * Sign-in for trying things out: whoever opens the portal picks a person of the catalog and is that person.
 * It exists where `auth.providers.demo` is configured, and keeps the backend from starting in production.
 */
export const demoSignInModule = createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo-sign-in',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        providers: authProvidersExtensionPoint,
      },
      async init({ auth, catalog, config, httpRouter, logger, providers }) {
        if (!config.has('auth.providers.demo')) return;
        refuseOutsideDevelopment(config, process.env.NODE_ENV);

        logger.warn(
          'Demo sign-in is on: anybody who reaches this portal may be anybody in it',
        );
        httpRouter.use(createPeopleRouter({ auth, catalog }));
        providers.registerProvider({
          providerId: 'demo',
          factory: createProxyAuthProviderFactory({
            authenticator: demoAuthenticator,
            signInResolver: signInAsChosenPerson,
          }),
        });
      },
    });
  },
});
