import { ServiceHealth } from '../service/status';
import { Federation } from './Federation';

type Part = ServiceHealth & { cluster: string };

/**
 * How well the plugin knows its clusters: it is unavailable where all of them are, and stale where one is not well, as
 * its workspaces are missing or old then.
 */
export function federatedStatus(federation: Federation): ServiceHealth {
  const parts: Part[] = federation.all.map(({ name, service }) => ({
    cluster: name,
    ...service.status(),
  }));
  const message = [
    ...parts.flatMap(part =>
      part.message ? [`${part.cluster}: ${part.message}`] : [],
    ),
    ...clashMessage(federation.clashes().length),
  ].join('; ');
  return {
    status: worst(parts),
    ...(message && { message }),
    watches: parts.flatMap(({ cluster, watches }) =>
      watches.map(watch => ({ cluster, ...watch })),
    ),
  };
}

/** Whether what answers tell may be old or lack a whole cluster. */
export function isStale(federation: Federation): boolean {
  return federation.all.some(
    cluster => cluster.service.isStale() || !federation.isServing(cluster),
  );
}

function worst(parts: readonly Part[]): ServiceHealth['status'] {
  if (parts.every(({ status }) => status === 'unavailable')) {
    return 'unavailable';
  }
  return parts.every(({ status }) => status === 'ok') ? 'ok' : 'stale';
}

/** Whose names they are is for the log: this is open to all. */
function clashMessage(count: number): string[] {
  if (count === 0) return [];
  const names =
    count === 1
      ? '1 name of a workspace is'
      : `${count} names of workspaces are`;
  return [
    `${names} in several clusters, and only the workspace of the first is served; the log of the backend tells more`,
  ];
}
