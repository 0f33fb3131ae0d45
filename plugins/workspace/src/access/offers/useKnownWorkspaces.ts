import { useMemo } from 'react';
import {
  AccessRequest,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { useDirectory, useWorkspaces } from '../../api';
import { useQuiet } from '../../components';

/** A workspace that one may know of. */
export interface KnownWorkspace {
  name: string;
  title?: string;
}

/** While somebody types, nothing is asked. */
const QUIET_MS = 250;

/**
 * The workspaces that a bucket can be shared with and that the user may know of: those that request one of its buckets, those
 * that the user sees, and those in the bucket directory that match what is typed.
 */
export function useKnownWorkspaces(
  view: WorkspaceView,
  inbox: readonly AccessRequest[],
  typed: string,
): KnownWorkspace[] {
  const { data: seen } = useWorkspaces();
  const q = useQuiet(typed.trim(), QUIET_MS);
  const { items: listed } = useDirectory({ q, except: view.name });
  return useMemo(() => {
    const known = new Map<string, KnownWorkspace>();
    const add = (name: string, title?: string) => {
      if (name !== view.name && !known.has(name)) {
        known.set(name, { name, ...(title && { title }) });
      }
    };
    inbox.forEach(each => add(each.workspace, each.workspace_title));
    seen?.forEach(each => add(each.name, each.title));
    listed?.forEach(each => add(each.workspace, each.workspace_title));
    return [...known.values()];
  }, [view.name, inbox, seen, listed]);
}
