import { LoggerService } from '@backstage/backend-plugin-api';
import { ClusterConfig } from '../config/clusters';
import { connect } from '../kubernetes/connect';
import { Inspector } from '../kubernetes/Inspector';
import { NamespaceLookup } from '../kubernetes/NamespaceLookup';
import { Cluster } from '../kubernetes/types';
import { WorkspaceConfig } from '../config/WorkspaceConfig';
import { WatchedCache } from '../cache/WatchedCache';
import { secretNames } from '../model/credentials/secretNames';
import { warnOfSecretClashes } from './warnOfSecretClashes';
import { WorkspaceRecord } from '../model/record';
import { Clock } from '../model/clock';

/** A cluster, or a namespace of one, that the plugin serves: what reaches it, and what it is known by. */
export interface ClusterConnection {
  /** What it is called among several. */
  readonly name?: string;
  readonly inCluster: boolean;
  readonly cluster: Cluster;
  readonly inspector: Inspector;
  readonly namespaces: NamespaceLookup;
  readonly cache: WatchedCache;
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
      'cache' | 'secrets' | 'ownership' | 'sessions'
    >;
    logger: LoggerService;
    clock: Clock;
  },
): ClusterConnection {
  const { config, clock } = options;
  const logger =
    name === undefined
      ? options.logger
      : options.logger.child({ cluster: name });
  const { client, cluster, inspector, namespaces, close } = connect(
    { ...where, inCluster },
    clock,
  );
  const cache = new WatchedCache({
    client,
    namespace: cluster.namespace,
    logger,
    clock,
    maxStalenessMs: config.cache.maxStalenessMs,
    sessionHosts: config.sessions.hosts,
    secretNames: secretNames(config.secrets),
    ownership: config.ownership,
  });
  warnOfSecretClashes(cache, cluster.namespace, logger);
  return {
    name,
    inCluster,
    cluster,
    inspector,
    namespaces,
    cache,
    logger,
    close,
  };
}

/** The workspace of this name: that of the first cluster which has one. */
export function findWorkspace(
  clusters: readonly Pick<ClusterConnection, 'cache'>[],
  name: string,
): WorkspaceRecord | undefined {
  for (const { cache } of clusters) {
    const record = cache.get(name);
    if (record) return record;
  }
  return undefined;
}
