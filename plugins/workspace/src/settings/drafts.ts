import { useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  WorkspaceApi,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { workspaceApiRef } from '../api';

/** What somebody has typed and neither saved nor discarded. */
export interface Draft<T> {
  values: T;
  /** The workspace as it was when they began. */
  base: WorkspaceView;
}

/** Kept until the page is loaded anew. */
const drafts = new WeakMap<WorkspaceApi, Map<string, Draft<unknown>>>();

/** The drafts by what they are about. */
function useDrafts<T>(): Map<string, Draft<T>> {
  const api = useApi(workspaceApiRef);
  const kept = drafts.get(api) ?? new Map<string, Draft<unknown>>();
  drafts.set(api, kept);
  return kept as Map<string, Draft<T>>;
}

/** What was typed here before the user went elsewhere. */
export function useKeptDraft<T>(key: string): Draft<T> | undefined {
  const kept = useDrafts<T>();
  const [draft] = useState(() => kept.get(key));
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
  const isDirty = draft !== undefined;

  useEffect(
    () => () => {
      const { draft: left, onKept: tell } = latest.current;
      kept.delete(key);
      if (!left) return;
      kept.set(key, left);
      tell();
    },
    [kept, key],
  );

  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
}
