import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { workspaceApiServiceRef } from '@eoepca/backstage-plugin-workspace-node';
import { readCollatorConfig } from './collator/config';
import { WorkspaceCollatorFactory } from './collator/WorkspaceCollatorFactory';

/**
 * Registers the collator of workspaces with the search, where `search.collators.workspace.enabled` is set and
 * permissions are on.
 *
 * @public
 */
export const searchModuleWorkspace = createBackendModule({
  pluginId: 'search',
  moduleId: 'workspace-collator',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        indexRegistry: searchIndexRegistryExtensionPoint,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
        workspaces: workspaceApiServiceRef,
      },
      async init({ auth, config, indexRegistry, logger, ...services }) {
        const collator = readCollatorConfig(config);
        if (!collator) {
          logger.info(
            "Workspaces are not searched for: 'search.collators.workspace.enabled' is not set",
          );
          return;
        }
        indexRegistry.addCollator({
          schedule: services.scheduler.createScheduledTaskRunner(
            collator.schedule,
          ),
          factory: new WorkspaceCollatorFactory({
            auth,
            logger,
            workspaces: services.workspaces,
          }),
        });
      },
    });
  },
});
