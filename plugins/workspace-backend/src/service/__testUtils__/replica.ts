import { LoggerService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { TestCluster } from '@internal/dev-cluster/testing';
import { testConfig } from '../../__testUtils__/testConfig';
import {
  NO_ACTIVITY,
  unrecorded,
} from '../../activity/__testUtils__/unrecorded';
import { Policy } from '../../authorization/Authorizer';
import { Inspector } from '../../kubernetes/Inspector';
import { targetFrom } from '../../kubernetes/__testUtils__/targetFrom';
import { KubernetesClient } from '../../kubernetes/KubernetesClient';
import { KubernetesCluster } from '../../kubernetes/KubernetesCluster';
import { NamespaceLookup } from '../../kubernetes/NamespaceLookup';
import { WatchedCache } from '../../cache/WatchedCache';
import { createService, ServiceOptions } from '../createService';
import { createTasks } from '../tasks/tasks';
import { WorkspaceService } from '../types';
import { FaultyCluster } from './FaultyCluster';
import { Clock, systemClock } from '../../model/clock';

/** What the configuration says of new workspaces by default. */
export const NEW_WORKSPACES = {
  environment: 'datalab',
  vcluster: false,
  registry: true,
};

/** Callers are authorised by their roles alone. */
const RULES_NOTHING_OUT: Policy = {
  verdictOn: async () => ({ mayCreate: true, allows: () => true }),
};

/** One process's service with its own cache and connection, and what tests ask of them. */
export interface Replica {
  readonly service: WorkspaceService;
  readonly cluster: FaultyCluster;
  readonly namespaces: NamespaceLookup;
  readonly cache: WatchedCache;
  /** Does by itself, once, what the tasks of this id do. */
  runTask(id: string, logger?: LoggerService): Promise<void>;
  stop(): Promise<void>;
}

export async function startReplica(
  kubernetes: TestCluster,
  namespace: string,
  options: Partial<ServiceOptions['config']> &
    Pick<ServiceOptions, 'fetch'> & { clock?: Clock } = {},
): Promise<Replica> {
  const client = new KubernetesClient(() => targetFrom(kubernetes.kubeconfig));
  const cluster = new FaultyCluster(new KubernetesCluster(client, namespace));
  const cache = new WatchedCache({
    client,
    namespace,
    logger: mockServices.logger.mock(),
    clock: systemClock,
  });
  cache.start();
  await cache.ready;
  const namespaces = new NamespaceLookup(client);
  const { fetch, clock = systemClock, ...config } = options;
  return {
    service: createService({
      cluster,
      inspector: new Inspector(client, namespace),
      cache,
      policy: RULES_NOTHING_OUT,
      activity: NO_ACTIVITY,
      baseUrl: 'https://portal.example.org/api/workspace',
      namespaces,
      config: testConfig({
        sessions: { mode: 'on', max: 3, readiness: 'status' },
        tokenBroker: {
          timeoutMs: 1_000,
          audience: 'workspace-api',
          clientAuthentication: 'client_secret_basic' as const,
          allowGet: false,
        },
        ...config,
      }),
      fetch,
      clock,
    }),
    cluster,
    namespaces,
    cache,
    runTask: async (id, logger = mockServices.logger.mock()) => {
      const tasks = createTasks({
        cluster,
        cache,
        namespaces,
        config: testConfig(config),
        auditor: mockServices.auditor.mock(),
        recorder: unrecorded(),
        logger,
        clock,
      });
      const task = tasks.find(each => each.id === id);
      await task?.run(new AbortController().signal);
    },
    stop: async () => {
      await cache.stop();
      client.close();
    },
  };
}
