import { useState } from 'react';
import {
  WorkspaceApi,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import {
  failureKindOf,
  useWorkspaceMutation,
  WorkspaceMutation,
} from '../../api';

/** The workspace as it was when a form began, and as it is by now. */
export interface Conflict {
  before: WorkspaceView;
  now: WorkspaceView;
}

export interface CarefulMutation<TInput, TResult>
  extends WorkspaceMutation<TInput, TResult> {
  /** Why the change was not made: somebody else has changed the workspace since the form began. */
  conflict?: Conflict;
  /** Makes the change on the state of now. */
  applyAgain: (input: TInput) => Promise<TResult>;
}

/**
 * A change that replaces what its form showed, so it is made only as long as that is still the state of the workspace
 * (`If-Match`). Where it is not, `conflict` says what came in between, and the user decides.
 *
 * @param view - the live view; the one of the first render is what the form shows
 */
export function useCarefulMutation<TInput, TResult>(
  view: WorkspaceView,
  change: (api: WorkspaceApi, input: TInput) => Promise<TResult>,
): CarefulMutation<TInput, TResult> {
  const [base, setBase] = useState(view);
  const mutation = useWorkspaceMutation(
    (api, { input, etag }: { input: TInput; etag?: string }) =>
      change(etag ? api.ifUnchanged(etag) : api, input),
  );
  const isConflict =
    mutation.error !== undefined &&
    failureKindOf(mutation.error) === 'conflict';
  return {
    busy: mutation.busy,
    reset: mutation.reset,
    error: isConflict ? undefined : mutation.error,
    conflict: isConflict ? { before: base, now: view } : undefined,
    run: input => mutation.run({ input, etag: base.etag }),
    applyAgain: input => {
      setBase(view);
      return mutation.run({ input, etag: view.etag });
    },
  };
}
