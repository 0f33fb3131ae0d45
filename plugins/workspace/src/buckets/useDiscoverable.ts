import { useCallback, useMemo, useState } from 'react';
import {
  Bucket,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { useQueryClient } from '@tanstack/react-query';
import { useWorkspaceMutation, workspaceKeys } from '../api';
import { useLatest, useNotice, useTexts } from '../components';

/** What buckets are about to be, by their names. */
type Pending = Readonly<Record<string, boolean>>;

/**
 * Makes buckets discoverable or private: shown at once, as before where it fails, and to be undone. What is pending lies
 * over the buckets instead of in the query's data, where an update that comes meanwhile would take it away.
 */
export function useDiscoverable(workspace: string, buckets: readonly Bucket[]) {
  const t = useTexts();
  const notice = useNotice();
  const queryClient = useQueryClient();
  const [error, setError] = useState<unknown>();
  const [pending, setPending] = useState<Pending>({});
  const { run } = useWorkspaceMutation(
    (api, { bucket, to }: { bucket: string; to: boolean }) =>
      api.changeBucket(workspace, bucket, { discoverable: to }),
  );

  const change = async (bucket: string, to: boolean) => {
    setPending(all => ({ ...all, [bucket]: to }));
    try {
      await run({ bucket, to });
      // Until the page has fetched it.
      queryClient.setQueryData<WorkspaceView>(
        workspaceKeys.view(workspace),
        view => view && withBuckets(view, { [bucket]: to }),
      );
    } finally {
      setPending(({ [bucket]: _, ...others }) => others);
    }
  };

  const latest = useLatest(async (bucket: string, to: boolean) => {
    setError(undefined);
    try {
      await change(bucket, to);
    } catch (failure) {
      setError(failure);
      return;
    }
    const text = to ? 'buckets.nowDiscoverable' : 'buckets.nowPrivate';
    notice(t(text, { name: bucket }), { undo: () => change(bucket, !to) });
  });

  return {
    /** The buckets with what is pending. */
    shown: useMemo(() => buckets.map(withPending(pending)), [buckets, pending]),
    /** Why the last change failed. */
    error,
    /** Stays the same function. */
    set: useCallback(
      (bucket: string, to: boolean) => void latest.current(bucket, to),
      [latest],
    ),
  };
}

function withPending(pending: Pending) {
  return (bucket: Bucket): Bucket =>
    bucket.name in pending
      ? { ...bucket, discoverable: pending[bucket.name] }
      : bucket;
}

function withBuckets(view: WorkspaceView, pending: Pending): WorkspaceView {
  const buckets = view.storage.buckets.map(withPending(pending));
  return { ...view, storage: { ...view.storage, buckets } };
}
