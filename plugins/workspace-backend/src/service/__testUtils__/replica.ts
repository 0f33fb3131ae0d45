import { mockServices } from '@backstage/backend-test-utils';
import { KubeConfig } from '@kubernetes/client-node';
import { TestCluster } from 'dev-cluster/testing';
import { userCaller } from '../../__testUtils__/callers';
import { decide } from '../../authorization/decide';
import { Caller } from '../../authorization/types';
import { KubernetesClient } from '../../cluster/KubernetesClient';
import { KubernetesCluster } from '../../cluster/KubernetesCluster';
import { WatchedWorkspaceIndex } from '../../index/WatchedWorkspaceIndex';
import {
  DefaultWorkspaceService,
  DefaultWorkspaceServiceOptions,
} from '../DefaultWorkspaceService';
import { Actor } from '../types';
import { FaultyCluster } from './FaultyCluster';

/** One process's service with its own index and connection, and what tests ask of them. */
export interface Replica {
  readonly service: DefaultWorkspaceService;
  readonly cluster: FaultyCluster;
  readonly index: WatchedWorkspaceIndex;
  /** An actor of this replica who is authorised by their role alone. */
  actor(caller: Caller | string): Actor;
  stop(): Promise<void>;
}

export async function startReplica(
  kubernetes: TestCluster,
  namespace: string,
  options: Partial<
    Pick<DefaultWorkspaceServiceOptions, 'sessions' | 'prefixForName' | 'fetch'>
  > = {},
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
  return {
    service: new DefaultWorkspaceService({
      cluster,
      index,
      baseUrl: 'https://portal.example.org/api/workspace',
      sessions: { mode: 'on', max: 3, readiness: 'status' },
      ...options,
    }),
    cluster,
    index,
    actor: who => {
      const caller = typeof who === 'string' ? userCaller(who) : who;
      return {
        caller,
        accessTo: record => decide(caller, record.name, record),
        visible: () => index.list(),
      };
    },
    stop: async () => {
      await index.stop();
      client.close();
    },
  };
}
