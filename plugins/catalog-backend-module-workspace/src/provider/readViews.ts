import { ResponseError } from '@backstage/errors';
import {
  WorkspaceApi,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import pLimit from 'p-limit';

/** How many views are asked for at a time: a refresh is not to crowd out people. */
const CONCURRENCY = 5;

/** A workspace's view, or why that one has none; neither where it went away or may no longer be seen. */
export interface Reading {
  readonly name: string;
  readonly view?: WorkspaceView;
  readonly error?: Error;
}

/**
 * Reads the views of these workspaces.
 *
 * @throws what is no single workspace's fault: the backend cannot be reached, or does not know the cluster well enough
 */
export async function readViews(
  api: WorkspaceApi,
  names: readonly string[],
  signal: AbortSignal,
): Promise<Reading[]> {
  const limit = pLimit(CONCURRENCY);
  try {
    return await Promise.all(
      names.map(name => limit(() => readView(api, name, signal))),
    );
  } finally {
    limit.clearQueue();
  }
}

async function readView(
  api: WorkspaceApi,
  name: string,
  signal: AbortSignal,
): Promise<Reading> {
  try {
    return { name, view: await api.getWorkspace(name, { signal }) };
  } catch (error) {
    if (!(error instanceof ResponseError)) throw error;
    if ([403, 404].includes(error.statusCode)) return { name };
    if (error.statusCode === 500) return { name, error };
    throw error;
  }
}
