import { LoggerService } from '@backstage/backend-plugin-api';
import { ClusterConfig } from '../config/clusters';
import { connect } from '../kubernetes/connect';
import { Inspector } from '../kubernetes/Inspector';
import { NamespaceLookup } from '../kubernetes/NamespaceLookup';
import { Cluster } from '../kubernetes/types';
import { WorkspaceConfig } from '../config/WorkspaceConfig';
import { WatchedWorkspaceIndex } from '../cache/WatchedWorkspaceIndex';
import { secretNames } from '../model/credentials/secretNames';
import { warnOfSecretClashes } from './warnOfSecretClashes';
import { WorkspaceRecord } from '../model/record';

/** A cluster, or a namespace of one, that the plugin serves: what reaches it, and what it is known by. */
export interface ConnectedCluster {
  /** What it is called among several. */
  readonly name?: string;
  readonly inCluster: boolean;
  readonly cluster: Cluster;
  readonly inspector: Inspector;
  readonly namespaces: NamespaceLookup;
  readonly index: WatchedWorkspaceIndex;
  readonly logger: LoggerService;
  /** Lets go of the sockets, each when its request has ended. */
  close(): void;
}

/** Asks nothing and throws nothing yet: see {@link connect}. */
export function connectCluster(
  { name, inCluster, ...where }: ClusterConfig,
  options: {
    config: Pick<
      WorkspaceConfig,
      'index' | 'secrets' | 'ownership' | 'sessions'
    >;
    logger: LoggerService;
  },
): ConnectedCluster {
  const { config } = options;
  const logger =
    name === undefined
      ? options.logger
      : options.logger.child({ cluster: name });
  const { client, cluster, inspector, namespaces, close } = connect({
    ...where,
    inCluster,
  });
  const index = new WatchedWorkspaceIndex({
    client,
    namespace: cluster.namespace,
    logger,
    maxStalenessMs: config.index.maxStalenessMs,
    sessionHosts: config.sessions.hosts,
    secretNames: secretNames(config.secrets),
    ownership: config.ownership,
  });
  warnOfSecretClashes(index, cluster.namespace, logger);
  return {
    name,
    inCluster,
    cluster,
    inspector,
    namespaces,
    index,
    logger,
    close,
  };
}

/** The workspace of this name: that of the first cluster which has one. */
export function findWorkspace(
  clusters: readonly Pick<ConnectedCluster, 'index'>[],
  name: string,
): WorkspaceRecord | undefined {
  for (const { index } of clusters) {
    const record = index.get(name);
    if (record) return record;
  }
  return undefined;
}
