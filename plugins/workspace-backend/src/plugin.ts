import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { workspacePermissions } from '@eoepca/backstage-plugin-workspace-common';
import { FrameworkPolicy } from './authorization/FrameworkPolicy';
import { createIdentify } from './authorization/identify';
import { OidcVerifier } from './authorization/oidc';
import {
  workspacePermissionRules,
  workspaceResourceRef,
} from './authorization/permissions';
import { readClusterConfig } from './cluster/config';
import { connect } from './cluster/connect';
import { readWorkspaceConfig } from './config';
import { GUARDED_PATHS, OPEN_PATHS, createRouter } from './http/router';
import { WatchedWorkspaceIndex } from './index/WatchedWorkspaceIndex';
import { secretNames } from './model/secretNames';
import { Metrics } from './metrics/Metrics';
import { createService } from './service/createService';
import { createTasks, scheduleTasks } from './service/tasks';
import { createConcernedBy } from './signals/concerned';
import { SignalSender } from './signals/SignalSender';
import { createRecipients } from './signals/recipients';

/**
 * The workspace API on Kubernetes resources, below `/api/workspace`. It starts whether or not the cluster can be
 * reached, and says in the log and at `/status` how it stands.
 *
 * @public
 */
export const workspacePlugin = createBackendPlugin({
  pluginId: 'workspace',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
      },
      async init(deps) {
        const { auth, discovery, httpAuth, httpRouter, lifecycle, logger } =
          deps;
        const config = readWorkspaceConfig(deps.config);
        const baseUrl = await discovery.getExternalBaseUrl('workspace');

        const connection = connect(readClusterConfig(deps.config));
        const { client } = connection;
        const index = new WatchedWorkspaceIndex({
          client,
          namespace: connection.cluster.namespace,
          logger,
          maxStalenessMs: config.index.maxStalenessMs,
          secretNames: secretNames(config.secrets),
        });

        const metrics = config.metrics.enabled ? new Metrics(index) : undefined;
        const cluster =
          metrics?.metered(connection.cluster) ?? connection.cluster;

        deps.permissionsRegistry.addResourceType({
          resourceRef: workspaceResourceRef,
          permissions: workspacePermissions,
          rules: workspacePermissionRules,
          getResources: async names => names.map(name => index.get(name)),
        });
        const policy = new FrameworkPolicy(
          deps.permissions,
          deps.permissionsRegistry,
          logger,
        );

        const service = createService({
          cluster,
          index,
          policy,
          baseUrl,
          config,
        });

        const oidc = config.oidc && new OidcVerifier(config.oidc, logger);
        const identify = createIdentify({ auth, httpAuth, config, oidc });
        for (const path of OPEN_PATHS) {
          httpRouter.addAuthPolicy({ path, allow: 'unauthenticated' });
        }
        // Backstage refuses tokens that are not its own before we see them, unless we check them all ourselves.
        for (const path of oidc ? GUARDED_PATHS : []) {
          httpRouter.addAuthPolicy({ path, allow: 'unauthenticated' });
        }
        httpRouter.use(
          createRouter({
            service,
            identify,
            auditor: deps.auditor,
            logger,
            baseUrl,
            metrics,
            tokenByGet: config.tokenBroker.allowGet,
          }),
        );

        const sender = new SignalSender({
          signals: deps.signals,
          recipientsOf: createRecipients(config, createConcernedBy(index)),
          logger,
        });
        const tasks = createTasks({
          cluster,
          index,
          config,
          auditor: deps.auditor,
          logger,
        });
        lifecycle.addStartupHook(async () => {
          index.onChange(change => sender.tell(change));
          index.start();
          await scheduleTasks(tasks, deps.scheduler, index);
        });
        lifecycle.addShutdownHook(async () => {
          sender.stop();
          await index.stop();
          connection.close();
        });
      },
    });
  },
});
