import { useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  WorkspaceApi,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { workspaceApiRef } from '../api';
import { holdUnsaved, useUnsaved } from '../components';

/** What somebody has typed and neither saved nor discarded. */
export interface Draft<T> {
  values: T;
  /** The workspace as it was when they began. */
  base: WorkspaceView;
}

/** A draft of a form that is not shown at the moment. */
interface KeptDraft<T> {
  draft: Draft<T>;
  release: () => void;
}

/** Kept until the page is loaded anew, which the browser asks about. */
const drafts = new WeakMap<WorkspaceApi, Map<string, KeptDraft<unknown>>>();

/** The drafts by what they are about. */
function useDrafts<T>(): Map<string, KeptDraft<T>> {
  const api = useApi(workspaceApiRef);
  const kept = drafts.get(api) ?? new Map<string, KeptDraft<unknown>>();
  drafts.set(api, kept);
  return kept as Map<string, KeptDraft<T>>;
}

/** What was typed here before the user went elsewhere. */
export function useKeptDraft<T>(key: string): Draft<T> | undefined {
  const kept = useDrafts<T>();
  const [draft] = useState(() => kept.get(key)?.draft);
  return draft;
}

/**
 * Keeps what is typed for when the user comes back, and has the browser ask before it is lost.
 *
 * @param draft - nothing when all is saved
 * @param onKept - called when the user has left with something unsaved
 */
export function useKeepDraft<T>(
  key: string,
  draft: Draft<T> | undefined,
  onKept: () => void,
) {
  const kept = useDrafts<T>();
  const latest = useRef({ draft, onKept });
  latest.current = { draft, onKept };
  useUnsaved(draft !== undefined);

  useEffect(() => {
    kept.get(key)?.release();
    return () => {
      const { draft: left, onKept: tell } = latest.current;
      kept.delete(key);
      if (!left) return;
      kept.set(key, { draft: left, release: holdUnsaved() });
      tell();
    };
  }, [kept, key]);
}
