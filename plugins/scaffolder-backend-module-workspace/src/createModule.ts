import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { workspaceApiServiceRef } from '@eoepca/backstage-plugin-workspace-node';
import { createWorkspaceCreateAction } from './actions/create';
import { Pace } from './actions/untilKnown';
import { createWorkspaceWaitAction } from './actions/waitUntilReady';

/** The module, as patient as the pace says. */
export function createModule(pace: Pace) {
  return createBackendModule({
    pluginId: 'scaffolder',
    moduleId: 'workspace',
    register(env) {
      env.registerInit({
        deps: {
          actions: scaffolderActionsExtensionPoint,
          config: coreServices.rootConfig,
          workspaces: workspaceApiServiceRef,
        },
        async init({ actions, config, workspaces }) {
          const options = {
            workspaces,
            portalUrl: config.getString('app.baseUrl').replace(/\/+$/, ''),
            prefixForName: config.getOptionalString('workspace.prefixForName'),
            pace,
          };
          actions.addActions(
            createWorkspaceCreateAction(options),
            createWorkspaceWaitAction(options),
          );
        },
      });
    },
  });
}
