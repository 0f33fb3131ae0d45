import {
  HealthState,
  memberKey,
  WorkspaceRoleFilter,
  WorkspaceSort,
  WorkspaceSummary,
} from '@eoepca/backstage-plugin-workspace-common';
import {
  AuthorizedActor,
  VisibleWorkspace,
} from '../../authorization/Authorizer';
import { titleOf } from '../../model/view';
import { Rights } from '../../model/rights';

/** Which of the workspaces that a caller may know of are wanted. */
export interface WorkspaceQuery {
  /** So many at most. */
  readonly limit?: number;
  /** Those that follow this one: what `orderKey` says of it. */
  readonly after?: string;
  /** Each word of it is in what the caller may see of name, title, owner and buckets, letter case aside. */
  readonly search?: string;
  readonly role?: WorkspaceRoleFilter;
  readonly health?: HealthState;
  /** A member name, letter case aside. */
  readonly owner?: string;
  /** The same. */
  readonly member?: string;
  readonly bucket?: string;
  /** Default: by name. */
  readonly sort?: WorkspaceSort;
}

/** Workspaces in the order that is asked for. */
export interface WorkspacePage {
  readonly items: WorkspaceSummary[];
  /** After which one the next page begins; only where there is one. */
  readonly next?: string;
}

/** The workspaces that a query asks for by what their records say, by name, found as they are asked for. */
export function* wanted(
  actor: AuthorizedActor,
  query: WorkspaceQuery,
): Iterable<VisibleWorkspace> {
  const { search = '', role, sort = 'name' } = query;
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const asMember = role !== undefined && role !== 'none';
  const after = sort === 'name' ? query.after : undefined;
  for (const visible of actor.visible({ after, asMember })) {
    if (
      hasRole(visible.rights, role) &&
      hasPeople(visible, query) &&
      hasBucket(visible, query.bucket) &&
      hasWords(visible, words)
    ) {
      yield visible;
    }
  }
}

function hasRole(
  { role }: Rights,
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

/** Whoever may not see members finds no workspace by them. */
function hasPeople(
  { record, rights }: VisibleWorkspace,
  { owner, member }: WorkspaceQuery,
): boolean {
  if (owner === undefined && member === undefined) return true;
  const has = (name: string | undefined, isOwner: boolean) =>
    name === undefined ||
    record.members.some(
      each =>
        memberKey(each.name) === memberKey(name) &&
        (!isOwner || each.role === 'owner'),
    );
  return (
    rights.permissions.has('VIEW_MEMBERS') &&
    has(owner, true) &&
    has(member, false)
  );
}

/** The same of buckets. */
function hasBucket(
  { record, rights }: VisibleWorkspace,
  bucket: string | undefined,
): boolean {
  return (
    bucket === undefined ||
    (rights.permissions.has('VIEW_BUCKETS') &&
      record.storage.buckets.some(({ name }) => name === bucket))
  );
}

function hasWords(
  { record, rights }: VisibleWorkspace,
  words: readonly string[],
): boolean {
  if (words.length === 0) return true;
  const { name, storage, members } = record;
  const owner =
    rights.permissions.has('VIEW_MEMBERS') &&
    members.find(({ role }) => role === 'owner')?.name;
  const buckets = rights.permissions.has('VIEW_BUCKETS')
    ? storage.buckets.map(bucket => bucket.name)
    : [];
  const text = [name, titleOf(storage).title, owner, ...buckets]
    .filter(Boolean)
    .join(' ')
    .toLowerCase();
  return words.every(word => text.includes(word));
}
