import {
  ServiceStatus,
  WatchStatus,
} from '@eoepca/backstage-plugin-workspace-common';
import { DATALAB } from '../cluster/kinds';
import { WorkspaceIndex } from '../index/types';

/** How well the plugin knows the cluster, in one word and in detail. */
export function serviceStatus(
  index: Pick<WorkspaceIndex, 'assertServing' | 'status'>,
): ServiceStatus {
  const watches = index.status();
  try {
    index.assertServing();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { status: 'unavailable', message, watches };
  }
  const stale = watches.filter(({ state }) => state === 'stale');
  if (stale.length > 0) {
    return {
      status: 'stale',
      message: `What is known may be old: ${stale.map(explain).join('; ')}`,
      watches,
    };
  }
  const message = missingDatalabs(watches);
  return { status: 'ok', ...(message && { message }), watches };
}

function explain({ kind, message }: WatchStatus): string {
  return message ? `${kind} (${message})` : kind;
}

function missingDatalabs(watches: readonly WatchStatus[]): string | undefined {
  const missing = watches.some(
    ({ kind, state }) => kind === DATALAB.kind && state === 'missing',
  );
  return missing
    ? 'The cluster has no definition of Datalabs: workspaces have no members besides their owner, no sessions and no stores'
    : undefined;
}
