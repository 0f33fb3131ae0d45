import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { workspaceApiServiceRef } from '@eoepca/backstage-plugin-workspace-node';
import { WorkspaceEntityProvider } from './provider/WorkspaceEntityProvider';

/**
 * Registers the entity provider of workspaces with the catalog, where `catalog.providers.workspace` is configured.
 *
 * @public
 */
export const catalogModuleWorkspace = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'workspace',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
        workspaces: workspaceApiServiceRef,
      },
      async init({ catalog, config, ...services }) {
        catalog.addEntityProvider(
          WorkspaceEntityProvider.fromConfig(config, services),
        );
      },
    });
  },
});
