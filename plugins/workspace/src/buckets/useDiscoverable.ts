import { useCallback, useRef, useState } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { useQueryClient } from '@tanstack/react-query';
import { useWorkspaceMutation, workspaceKeys } from '../api';
import { useNotice, useTexts } from '../components';

/** Makes buckets discoverable or private: shown at once, taken back where it fails, and to be undone. */
export function useDiscoverable(workspace: string) {
  const t = useTexts();
  const notice = useNotice();
  const queryClient = useQueryClient();
  const [error, setError] = useState<unknown>();
  const { run } = useWorkspaceMutation(
    (api, { bucket, to }: { bucket: string; to: boolean }) =>
      api.changeBucket(workspace, bucket, { discoverable: to }),
  );

  const show = async (bucket: string, discoverable: boolean) => {
    const queryKey = workspaceKeys.view(workspace);
    // What was asked before would show the old state again.
    await queryClient.cancelQueries({ queryKey });
    queryClient.setQueryData<WorkspaceView>(
      queryKey,
      view => view && withDiscoverable(view, bucket, discoverable),
    );
  };

  const change = async (bucket: string, to: boolean) => {
    await show(bucket, to);
    try {
      await run({ bucket, to });
    } catch (failure) {
      await show(bucket, !to);
      throw failure;
    }
  };

  const latest = useRef(async (_bucket: string, _to: boolean) => {});
  latest.current = async (bucket, to) => {
    setError(undefined);
    try {
      await change(bucket, to);
    } catch (failure) {
      setError(failure);
      return;
    }
    const text = to ? 'buckets.nowDiscoverable' : 'buckets.nowPrivate';
    notice(t(text, { name: bucket }), { undo: () => change(bucket, !to) });
  };

  return {
    /** Why the last change failed. */
    error,
    /** Stays the same function. */
    set: useCallback(
      (bucket: string, to: boolean) => void latest.current(bucket, to),
      [],
    ),
  };
}

function withDiscoverable(
  view: WorkspaceView,
  name: string,
  discoverable: boolean,
): WorkspaceView {
  const buckets = view.storage.buckets.map(bucket =>
    bucket.name === name ? { ...bucket, discoverable } : bucket,
  );
  return { ...view, storage: { ...view.storage, buckets } };
}
