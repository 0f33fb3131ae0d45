import {
  VIEW_PERMISSIONS,
  WorkspacePermission,
} from '@eoepca/backstage-plugin-workspace-common';
import {
  WorkspaceIndex,
  WorkspaceRecord,
  WorkspaceRoles,
} from '../index/types';
import { firstPosition } from '../index/SortedList';
import { Access, decide, mayCreate } from './decide';
import { Caller } from './types';

/** What the permission framework leaves of a caller's rights: it only ever takes away. */
export interface Verdict {
  readonly mayCreate: boolean;
  allows(
    action: 'read' | 'update' | 'delete',
    workspace: WorkspaceRoles,
  ): boolean;
}

/** Asks the permission framework about a caller. */
export interface Policy {
  verdictOn(caller: Caller): Promise<Verdict>;
}

/** Which of the visible workspaces are wanted. */
export interface VisibleOptions {
  /** Those whose names follow this one, which need not be there. */
  readonly after?: string;
  /** Those that the caller is a member of. */
  readonly asMember?: boolean;
}

/** A workspace that a caller may know of, and what they may do with it. */
export interface VisibleWorkspace {
  readonly record: WorkspaceRecord;
  readonly access: Access;
}

/** A caller together with what they may do. Only the authorizer makes one. */
export interface AuthorizedActor {
  readonly caller: Caller;
  readonly mayCreate: boolean;
  /** What the caller may do with the workspace of this name; `record` is `undefined` where there is none. */
  access(name: string, record: WorkspaceRoles | undefined): Access;
  /** The workspaces that the caller may know of, by name, found as they are asked for. */
  visible(which?: VisibleOptions): Iterable<VisibleWorkspace>;
}

const NO_ACCESS: Access = {
  permissions: new Set(),
  mayDelete: false,
  knows: false,
};

/** The one place that turns a caller into what they may do: their roles, less what the policy takes away. */
export class Authorizer {
  readonly #index: Pick<WorkspaceIndex, 'get' | 'list' | 'byMember'>;
  readonly #policy: Policy;

  constructor(options: {
    index: Pick<WorkspaceIndex, 'get' | 'list' | 'byMember'>;
    policy: Policy;
  }) {
    this.#index = options.index;
    this.#policy = options.policy;
  }

  async actorFor(caller: Caller): Promise<AuthorizedActor> {
    const verdict = await this.#policy.verdictOn(caller);
    const access = (name: string, record: WorkspaceRoles | undefined) =>
      tighten(decide(caller, name, record), verdict, record);
    return {
      caller,
      mayCreate: verdict.mayCreate && mayCreate(caller),
      access,
      visible: (which = {}) =>
        visibleOf(this.#candidates(caller, which), which.after, access),
    };
  }

  /** The workspaces worth asking about, by name. */
  #candidates(
    caller: Caller,
    { asMember = false }: VisibleOptions,
  ): readonly WorkspaceRecord[] {
    if (caller.platformAdmin && !asMember) return this.#index.list();
    switch (caller.type) {
      case 'user':
        return caller.member ? this.#index.byMember(caller.member) : [];
      case 'token':
        return [...caller.roles.keys()]
          .sort()
          .flatMap(name => this.#index.get(name) ?? []);
      default:
        return [];
    }
  }
}

/** @param candidates - by name */
function* visibleOf(
  candidates: readonly WorkspaceRecord[],
  after: string | undefined,
  accessTo: AuthorizedActor['access'],
): Iterable<VisibleWorkspace> {
  const first =
    after === undefined
      ? 0
      : firstPosition(candidates, ({ name }) => name > after);
  for (let position = first; position < candidates.length; position += 1) {
    const record = candidates[position];
    const access = accessTo(record.name, record);
    if (access.knows) yield { record, access };
  }
}

function tighten(
  access: Access,
  verdict: Verdict,
  record: WorkspaceRoles | undefined,
): Access {
  if (!record || !access.knows) return access;
  if (!verdict.allows('read', record)) return NO_ACCESS;
  const mayUpdate = verdict.allows('update', record);
  const mayDelete = access.mayDelete && verdict.allows('delete', record);
  if (mayUpdate && mayDelete === access.mayDelete) return access;
  return {
    ...access,
    permissions: mayUpdate ? access.permissions : viewsOnly(access.permissions),
    mayDelete,
  };
}

function viewsOnly(
  permissions: ReadonlySet<WorkspacePermission>,
): ReadonlySet<WorkspacePermission> {
  return new Set(VIEW_PERMISSIONS.filter(each => permissions.has(each)));
}
