import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { workspaceApiServiceRef } from '@eoepca/backstage-plugin-workspace-node';
import { createWorkspaceCreateAction } from './actions/create';
import { DEFAULT_PACE } from './actions/untilKnown';
import { createWorkspaceWaitAction } from './actions/waitUntilReady';

/**
 * Gives templates the actions `workspace:create` and `workspace:wait-until-ready`.
 *
 * @public
 */
export const scaffolderModuleWorkspace = createBackendModule({
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
          pace: DEFAULT_PACE,
        };
        actions.addActions(
          createWorkspaceCreateAction(options),
          createWorkspaceWaitAction(options),
        );
      },
    });
  },
});
