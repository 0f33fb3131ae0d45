import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { workspaceApiServiceRef } from '@eoepca/backstage-plugin-workspace-node';
import { BucketCollatorFactory } from './collator/BucketCollatorFactory';
import { ChangeRunner } from './collator/ChangeRunner';
import { readCollatorConfig } from './collator/config';
import { WorkspaceCollatorFactory } from './collator/WorkspaceCollatorFactory';

/**
 * Registers the collators of workspaces and of discoverable buckets with the search, where
 * `search.collators.workspace.enabled` is set and permissions are on.
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
        events: eventsServiceRef,
        indexRegistry: searchIndexRegistryExtensionPoint,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
        workspaces: workspaceApiServiceRef,
      },
      async init(services) {
        const { auth, config, events, indexRegistry, logger } = services;
        const { scheduler, workspaces } = services;
        const collator = readCollatorConfig(config);
        if (!collator) {
          logger.info(
            "Workspaces are not searched for: 'search.collators.workspace.enabled' is not set",
          );
          return;
        }
        const factories = [
          new WorkspaceCollatorFactory({ auth, logger, workspaces }),
          new BucketCollatorFactory({ auth, workspaces }),
        ];
        for (const factory of factories) {
          const schedule = scheduler.createScheduledTaskRunner(
            collator.schedule,
          );
          indexRegistry.addCollator({
            schedule: new ChangeRunner({ schedule, events, logger }),
            factory,
          });
        }
      },
    });
  },
});
