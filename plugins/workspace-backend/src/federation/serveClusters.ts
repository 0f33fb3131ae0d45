import { LoggerService } from '@backstage/backend-plugin-api';
import { createService, ServiceOptions } from '../service/createService';
import { Federation } from './Federation';
import { federate } from './federate';
import { NamesElsewhere } from '../service/names/NamesElsewhere';
import { WorkspaceService } from '../service/types';
import { ClusterConnection } from './connectCluster';
import { warnOfClashes } from './warnOfClashes';

/** One service for all clusters, in the order of the configuration. */
export function serveClusters(
  connected: readonly ClusterConnection[],
  options: Pick<
    ServiceOptions,
    'policy' | 'baseUrl' | 'config' | 'activity' | 'clock'
  > & {
    logger: LoggerService;
  },
): WorkspaceService {
  const caches = connected.map(({ cache }) => cache);
  const services = connected.map(
    ({ name, inCluster, cluster, inspector, namespaces, cache }, position) =>
      createService({
        ...options,
        cluster,
        inspector,
        namespaces,
        cache,
        inCluster,
        clusterName: name,
        elsewhere: elsewhereOf(connected, position),
        allCaches: caches,
      }),
  );
  if (services.length === 1) return services[0];

  const federation = new Federation(
    connected.map(({ name = '', cache }, position) => ({
      name,
      cache,
      service: services[position],
    })),
  );
  warnOfClashes(caches, federation, options.logger);
  return federate(federation, options.policy);
}

/** The clusters beside the one at this position, as that one knows them. */
export function elsewhereOf(
  connected: readonly ClusterConnection[],
  position: number,
): NamesElsewhere {
  return new NamesElsewhere({
    before: connected.slice(0, position),
    after: connected.slice(position + 1),
  });
}
