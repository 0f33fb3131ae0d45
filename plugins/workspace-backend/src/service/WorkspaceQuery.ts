import {
  WorkspaceRoleFilter,
  WorkspaceSummary,
} from '@eoepca/backstage-plugin-workspace-common';
import { AuthorizedActor, VisibleWorkspace } from '../authorization/Authorizer';
import { Access } from '../authorization/decide';
import { WorkspaceRecord } from '../index/types';
import { titleOf } from '../model/view';

/** Which of the workspaces that a caller may know of are wanted. */
export interface WorkspaceQuery {
  /** So many at most. */
  readonly limit?: number;
  /** Those whose names follow this one. */
  readonly after?: string;
  /** Each word of it is in the name or the title, letter case aside. */
  readonly search?: string;
  readonly role?: WorkspaceRoleFilter;
}

/** Workspaces by name. */
export interface WorkspacePage {
  readonly items: WorkspaceSummary[];
  /** The name after which the next page begins; only where there is one. */
  readonly next?: string;
}

/** What a query asks for, found as it is asked for. */
export function* wanted(
  actor: AuthorizedActor,
  { after, search = '', role }: WorkspaceQuery,
): Iterable<VisibleWorkspace> {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const asMember = role !== undefined && role !== 'none';
  for (const visible of actor.visible({ after, asMember })) {
    if (hasRole(visible.access, role) && hasWords(visible.record, words)) {
      yield visible;
    }
  }
}

function hasRole(
  { role }: Access,
  filter: WorkspaceRoleFilter | undefined,
): boolean {
  switch (filter) {
    case undefined:
      return true;
    case 'none':
      return role === undefined;
    case 'member':
      return role !== undefined;
    default:
      return role === filter;
  }
}

function hasWords(
  { name, storage }: WorkspaceRecord,
  words: readonly string[],
): boolean {
  if (words.length === 0) return true;
  const text = `${name} ${titleOf(storage).title ?? ''}`.toLowerCase();
  return words.every(word => text.includes(word));
}
