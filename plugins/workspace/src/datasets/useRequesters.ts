import {
  DirectoryBucket,
  WorkspaceSummary,
} from '@eoepca/backstage-plugin-workspace-common';
import { useWorkspaces } from '../api';

/** A workspace for which access may be requested. */
export type Requester = Pick<WorkspaceSummary, 'name' | 'title' | 'cluster'>;

/** The user's workspaces for which they may request access, by name; undefined until they are known. */
export function useRequesters(): Requester[] | undefined {
  const { data } = useWorkspaces();
  return data?.filter(
    ({ role, deletion_timestamp: deleted }) =>
      !deleted && (role === 'owner' || role === 'admin'),
  );
}

/** Those that can get access to a bucket: providers grant it within a cluster, and never to its owner. */
export function requestersOf(
  requesters: readonly Requester[],
  bucket: Pick<DirectoryBucket, 'workspace' | 'cluster'>,
): Requester[] {
  return requesters.filter(
    ({ name, cluster }) =>
      name !== bucket.workspace && cluster === bucket.cluster,
  );
}
