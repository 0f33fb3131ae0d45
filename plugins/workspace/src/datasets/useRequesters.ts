import {
  DirectoryBucket,
  WorkspaceSummary,
} from '@eoepca/backstage-plugin-workspace-common';
import { useWorkspaces } from '../api';

/** A workspace for which access may be requested. */
export interface Requester
  extends Pick<WorkspaceSummary, 'name' | 'title' | 'cluster'> {
  /** The user can only suggest that to its admins. */
  suggests: boolean;
}

/** The workspaces that the user is a member of, by name; undefined until they are known. */
export function useRequesters(): Requester[] | undefined {
  const { data } = useWorkspaces();
  return data
    ?.filter(({ role, deletion_timestamp: deleted }) => role && !deleted)
    .map(({ name, title, cluster, role }) => ({
      name,
      title,
      cluster,
      suggests: role === 'user',
    }));
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
