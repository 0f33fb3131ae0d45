import { LoggerService } from '@backstage/backend-plugin-api';
import { createService, ServiceOptions } from '../service/createService';
import { Clusters } from './Clusters';
import { federate } from './federate';
import { OtherClusters } from '../service/names/OtherClusters';
import { WorkspaceService } from '../service/types';
import { ConnectedCluster } from './connectCluster';
import { warnOfClashes } from './warnOfClashes';

/** One service for all clusters, in the order of the configuration. */
export function serveClusters(
  connected: readonly ConnectedCluster[],
  options: Pick<
    ServiceOptions,
    'policy' | 'baseUrl' | 'config' | 'activity'
  > & {
    logger: LoggerService;
  },
): WorkspaceService {
  const indexes = connected.map(({ index }) => index);
  const services = connected.map(
    ({ name, inCluster, cluster, inspector, namespaces, index }, position) =>
      createService({
        ...options,
        cluster,
        inspector,
        namespaces,
        index,
        inCluster,
        clusterName: name,
        others: othersOf(connected, position),
        allIndexes: indexes,
      }),
  );
  if (services.length === 1) return services[0];

  const clusters = new Clusters(
    connected.map(({ name = '', index }, position) => ({
      name,
      index,
      service: services[position],
    })),
  );
  warnOfClashes(indexes, clusters, options.logger);
  return federate(clusters, options.policy);
}

/** The clusters beside the one at this position, as that one knows them. */
export function othersOf(
  connected: readonly ConnectedCluster[],
  position: number,
): OtherClusters {
  return new OtherClusters({
    before: connected.slice(0, position),
    after: connected.slice(position + 1),
  });
}
