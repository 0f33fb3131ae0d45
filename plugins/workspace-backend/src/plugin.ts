import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { workspacePermissions } from '@eoepca/backstage-plugin-workspace-common';
import { ActivityDatabase } from './activity/ActivityDatabase';
import { ActivityRecorder } from './activity/ActivityRecorder';
import { startActivity } from './activity/startActivity';
import { FrameworkPolicy } from './authorization/FrameworkPolicy';
import { warnOfSmallHeaders } from './authorization/headerSize';
import { createIdentify } from './authorization/identify';
import { OidcVerifier } from './authorization/oidc';
import {
  workspacePermissionRules,
  workspaceResourceRef,
} from './authorization/permissions';
import { readClusterConfigs } from './config/clusters';
import { ClusterRuntime } from './federation/ClusterRuntime';
import { connectCluster, findWorkspace } from './federation/connectCluster';
import { elsewhereOf, serveClusters } from './federation/serveClusters';
import { readWorkspaceConfig } from './config/WorkspaceConfig';
import { GUARDED_PATHS, OPEN_PATHS, createRouter } from './http/router';
import { Metrics } from './metrics/Metrics';
import { systemClock } from './model/clock';

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
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
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
        const clock = systemClock;
        const baseUrl = await discovery.getExternalBaseUrl('workspace');

        const connected = readClusterConfigs(deps.config).map(each =>
          connectCluster(each, { config, logger, clock }),
        );
        const metrics = config.metrics.enabled
          ? new Metrics(connected, clock)
          : undefined;
        const clusters = connected.map(each => ({
          ...each,
          cluster: metrics?.metered(each.cluster, each.name) ?? each.cluster,
        }));

        deps.permissionsRegistry.addResourceType({
          resourceRef: workspaceResourceRef,
          permissions: workspacePermissions,
          rules: workspacePermissionRules,
          getResources: async names =>
            names.map(name => findWorkspace(clusters, name)),
        });
        const policy = new FrameworkPolicy(
          deps.permissions,
          deps.permissionsRegistry,
          logger,
        );
        const activity = new ActivityDatabase(deps.database, logger, clock);
        const recorder = new ActivityRecorder({
          database: activity,
          required: config.activity.required,
          logger,
          clock,
        });
        const service = serveClusters(clusters, {
          policy,
          activity,
          baseUrl,
          config,
          logger,
          clock,
        });

        const oidc =
          config.oidc && new OidcVerifier(config.oidc, logger, clock);
        if (oidc) warnOfSmallHeaders(logger);
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
            recorder,
            logger,
            baseUrl,
            metrics,
            tokenByGet: config.tokenBroker.allowGet,
            rates: config.limits,
            clock,
          }),
        );

        const runtimes = clusters.map(
          (each, position) =>
            new ClusterRuntime(each, {
              ...deps,
              recorder,
              config,
              elsewhere: elsewhereOf(clusters, position),
              clock,
            }),
        );
        lifecycle.addStartupHook(async () => {
          await Promise.all(runtimes.map(each => each.start()));
          await startActivity({
            ...deps,
            activity,
            config: config.activity,
            clock,
          });
        });
        lifecycle.addShutdownHook(async () => {
          await Promise.all(runtimes.map(each => each.stop()));
        });
      },
    });
  },
});
