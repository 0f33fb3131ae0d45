import { useApi } from '@backstage/core-plugin-api';
import { WorkspaceApi } from '@eoepca/backstage-plugin-workspace-common';
import { useMutation } from '@tanstack/react-query';
import { failureKindOf } from './failures';
import { workspaceApiRef } from './workspaceApiRef';
import { liveUpdatesOf } from './workspaceQueryClient';

/** A change that a page may make. */
export interface WorkspaceMutation<TInput, TResult> {
  /**
   * Makes the change and answers when the server has; rejects with its error, which `error` holds too, unless the sign-in
   * has expired: that is said once for the whole page.
   */
  run: (input: TInput) => Promise<TResult>;
  busy: boolean;
  error?: Error;
  /** Forgets the error. */
  reset: () => void;
}

/**
 * Makes a change through the workspace API; afterwards, whatever its outcome, all that pages show of workspaces is
 * fetched anew (a refusal too may mean that the page was out of date).
 */
export function useWorkspaceMutation<TInput, TResult>(
  change: (api: WorkspaceApi, input: TInput) => Promise<TResult>,
  options: { mutationKey?: readonly string[]; gcTime?: number } = {},
): WorkspaceMutation<TInput, TResult> {
  const api = useApi(workspaceApiRef);
  const mutation = useMutation({
    ...options,
    mutationFn: (input: TInput) => change(api, input),
    onSettled: (_, failure) => {
      // Not waited for: the change is made, even where the page cannot be refreshed just now.
      void liveUpdatesOf(api).changed(failure === null);
    },
  });
  const { error } = mutation;
  return {
    run: mutation.mutateAsync,
    busy: mutation.isPending,
    error:
      error && failureKindOf(error) !== 'unauthenticated' ? error : undefined,
    reset: mutation.reset,
  };
}
