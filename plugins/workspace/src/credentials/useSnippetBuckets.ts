import {
  AccessRequest,
  BucketPermission,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { useAccess } from '../api';
import { may } from '../components';
import { SnippetBucket } from './snippets/s3';

/** A bucket that the keys of a workspace open. */
export interface UsableBucket extends SnippetBucket {
  /** What was granted on it; absent for the workspace's own buckets. */
  permission?: BucketPermission;
}

/** The buckets that the keys of a workspace open: its own, then those that are shared with it and in effect. */
export function useSnippetBuckets(view: WorkspaceView): UsableBucket[] {
  const { data } = useAccess(view.name, may(view, 'VIEW_BUCKETS'));
  return [
    ...view.storage.buckets.map(({ name }) => ({
      name,
      rights: { read: true, write: true },
    })),
    ...(data?.requests ?? []).flatMap(sharedBucket),
  ];
}

/** The bucket of a request that was granted, and what may be done with it. */
export function sharedBucket({
  bucket,
  decision,
}: AccessRequest): UsableBucket[] {
  if (!decision?.holds || decision.not_in_effect) return [];
  const { permission } = decision;
  if (permission === 'None') return [];
  return [
    {
      name: bucket,
      permission,
      rights: {
        read: permission !== 'WriteOnly',
        write: permission !== 'ReadOnly',
      },
    },
  ];
}
