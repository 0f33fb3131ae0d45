import {
  ServiceStatus,
  WatchStatus,
} from '@eoepca/backstage-plugin-workspace-common';
import { DATALAB } from '../model/kinds';
import { WorkspaceCache } from '../cache/types';

/** What the service itself tells of its status. */
export type ServiceHealth = Pick<
  ServiceStatus,
  'status' | 'message' | 'watches'
>;

/** How well the plugin knows the cluster, in one word and in detail. */
export function serviceStatus(
  cache: Pick<WorkspaceCache, 'assertServing' | 'status'>,
): ServiceHealth {
  const watches = cache.status();
  try {
    cache.assertServing();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { status: 'unavailable', message, watches };
  }
  const stale = watches.filter(({ state }) => state === 'stale');
  if (stale.length > 0) {
    return {
      status: 'stale',
      message: `Answers may be outdated: ${stale.map(explain).join('; ')}`,
      watches,
    };
  }
  const message = [missingDatalabs(watches), notKnown(watches)]
    .filter(Boolean)
    .join('; ');
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

/** What depends on the kinds that the plugin can do without. */
const UNKNOWN: Readonly<Record<string, string>> = {
  Namespace:
    'whether a workspace name is free, and which volumes belong to a workspace',
  PersistentVolumeClaim: 'requested storage',
  ResourceQuota: 'storage quotas',
  CustomResourceDefinition: 'which types of stores can be made',
  DatalabDefinition: 'which fields Datalabs have',
};

function notKnown(watches: readonly WatchStatus[]): string | undefined {
  const unknown = watches.flatMap(({ kind, state }) =>
    state === 'forbidden' ? [`${UNKNOWN[kind] ?? kind} (${kind})`] : [],
  );
  return unknown.length > 0
    ? `Not known, as the service account has no right to list it: ${unknown.join(
        ', ',
      )}; see deploy/rbac.yaml`
    : undefined;
}
