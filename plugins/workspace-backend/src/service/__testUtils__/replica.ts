import { mockServices } from '@backstage/backend-test-utils';
import { KubeConfig } from '@kubernetes/client-node';
import { TestCluster } from 'dev-cluster/testing';
import { Policy } from '../../authorization/Authorizer';
import { Inspector } from '../../cluster/Inspector';
import { KubernetesClient } from '../../cluster/KubernetesClient';
import { KubernetesCluster } from '../../cluster/KubernetesCluster';
import { WatchedWorkspaceIndex } from '../../index/WatchedWorkspaceIndex';
import { createService, ServiceOptions } from '../createService';
import { WorkspaceService } from '../types';
import { FaultyCluster } from './FaultyCluster';

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

/** One process's service with its own index and connection, and what tests ask of them. */
export interface Replica {
  readonly service: WorkspaceService;
  readonly cluster: FaultyCluster;
  readonly index: WatchedWorkspaceIndex;
  stop(): Promise<void>;
}

export async function startReplica(
  kubernetes: TestCluster,
  namespace: string,
  options: Partial<ServiceOptions['config']> &
    Pick<ServiceOptions, 'fetch' | 'now'> = {},
): Promise<Replica> {
  const client = new KubernetesClient(() => {
    const kubeConfig = new KubeConfig();
    kubeConfig.loadFromString(kubernetes.kubeconfig);
    return kubeConfig;
  });
  const cluster = new FaultyCluster(new KubernetesCluster(client, namespace));
  const index = new WatchedWorkspaceIndex({
    client,
    namespace,
    logger: mockServices.logger.mock(),
  });
  index.start();
  await index.ready;
  const { fetch, now, ...config } = options;
  return {
    service: createService({
      cluster,
      inspector: new Inspector(client, namespace),
      index,
      policy: RULES_NOTHING_OUT,
      baseUrl: 'https://portal.example.org/api/workspace',
      config: {
        sessions: { mode: 'on', max: 3, readiness: 'status' },
        newWorkspaces: NEW_WORKSPACES,
        s3: {},
        stores: { disabled: new Set() },
        tokenBroker: {
          timeoutMs: 1_000,
          audience: 'workspace-api',
          allowGet: false,
        },
        ...config,
      },
      fetch,
      now,
    }),
    cluster,
    index,
    stop: async () => {
      await index.stop();
      client.close();
    },
  };
}
