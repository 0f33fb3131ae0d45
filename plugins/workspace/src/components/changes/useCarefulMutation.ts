import { useState } from 'react';
import {
  PreconditionFailedError,
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
  /** The workspace whose state the form shows, or showed before somebody typed. */
  base: WorkspaceView;
  /** The form shows the state of now. */
  rebase: () => void;
}

/** Beyond these, others change too much for a change to be made between two of theirs. */
const MOST_TRIES = 3;

/**
 * A change that replaces what its form showed, so it is made only as long as that is still the state of the workspace
 * (`If-Match`). Where it is not, `conflict` says what came in between, and the user decides.
 *
 * @param view - the live view; the one of the first render is what the form shows, until it says `rebase`
 * @param part - what the form is about: others may change the rest meanwhile
 * @param shown - what the form shows at first, where that is not the live view
 */
export function useCarefulMutation<TInput, TResult>(
  view: WorkspaceView,
  change: (api: WorkspaceApi, input: TInput) => Promise<TResult>,
  part: (view: WorkspaceView) => unknown = everything,
  shown: WorkspaceView = view,
): CarefulMutation<TInput, TResult> {
  const [base, setBase] = useState(shown);
  const mutation = useWorkspaceMutation(
    async (api, { input, from }: { input: TInput; from: WorkspaceView }) => {
      let { etag } = from;
      for (let tries = 1; ; tries++) {
        try {
          // Without a tag nothing is known of the state: never write over it unseen.
          if (!etag) throw new PreconditionFailedError('No entity tag');
          return await change(api.ifUnchanged(etag), input);
        } catch (error) {
          const mayTry =
            failureKindOf(error) === 'outdated' && tries < MOST_TRIES;
          const now = mayTry ? await api.getWorkspace(from.name) : undefined;
          if (!now || now.etag === etag || !isSame(part(now), part(from))) {
            throw error;
          }
          ({ etag } = now);
        }
      }
    },
  );
  const isConflict =
    mutation.error !== undefined &&
    failureKindOf(mutation.error) === 'outdated';
  return {
    base,
    busy: mutation.busy,
    reset: mutation.reset,
    error: isConflict ? undefined : mutation.error,
    conflict: isConflict ? { before: base, now: view } : undefined,
    run: input => mutation.run({ input, from: base }),
    applyAgain: input => {
      setBase(view);
      return mutation.run({ input, from: view });
    },
    rebase: () => setBase(view),
  };
}

function everything(view: WorkspaceView): unknown {
  return view.etag;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
