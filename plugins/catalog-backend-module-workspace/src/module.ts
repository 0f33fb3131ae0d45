import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { workspaceApiServiceRef } from '@eoepca/backstage-plugin-workspace-node';
import { workspaceEntityRules } from './permissions/rules';
import { WorkspaceMembersProcessor } from './processor/WorkspaceMembersProcessor';
import { WorkspaceEntityProvider } from './provider/WorkspaceEntityProvider';

/**
 * Registers the entity provider of workspaces with the catalog, where `catalog.providers.workspace` is configured, and the
 * rule by which a permission policy decides who sees its entities.
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
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        events: eventsServiceRef,
        processing: catalogProcessingExtensionPoint,
        logger: coreServices.logger,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        workspaces: workspaceApiServiceRef,
      },
      async init({ processing, permissionsRegistry, config, ...services }) {
        permissionsRegistry.addPermissionRules(workspaceEntityRules);
        const providers = WorkspaceEntityProvider.fromConfig(config, services);
        processing.addEntityProvider(providers);
        if (providers.length) {
          processing.addProcessor(new WorkspaceMembersProcessor());
        }
      },
    });
  },
});
