import {
  ALL_PERMISSIONS,
  VIEW_PERMISSIONS,
  WorkspacePermission,
} from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceCache } from '../cache/types';
import { firstPosition } from '../cache/SortedList';
import { decide, mayCreate, NO_RIGHTS, seesAll } from './decide';
import { Caller } from './types';
import { WorkspaceRecord, WorkspaceRoles } from '../model/record';
import { Rights } from '../model/rights';

/** What the permission framework leaves of a caller's rights: it only ever takes away. */
export interface Verdict {
  readonly mayCreate: boolean;
  /** Reading is denied for every workspace, whatever it is like. Default: false. */
  readonly readsNothing?: boolean;
  /** @param workspace - `undefined` asks about all of them: allowed only where that depends on no workspace */
  allows(action: PolicyAction, workspace: WorkspaceRoles | undefined): boolean;
}

/** What the permission framework decides on for one workspace. */
export type PolicyAction = 'read' | 'update' | 'delete' | 'reveal' | 'activity';

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
  readonly rights: Rights;
}

/** A caller together with what they may do. Only the authorizer makes one. */
export interface AuthorizedActor {
  readonly caller: Caller;
  readonly mayCreate: boolean;
  /** Whether the caller may look through what workspaces show to others: has one, or may create one, and may read at all. */
  mayBrowse(): boolean;
  /** What the caller may do with the workspace of this name; `record` is `undefined` where there is none. */
  rights(name: string, record: WorkspaceRoles | undefined): Rights;
  /** The workspaces that the caller may know of, by name, found as they are asked for. */
  visible(which?: VisibleOptions): Iterable<VisibleWorkspace>;
}

/** The permissions that are good for nothing but secrets. */
const SECRETS: readonly WorkspacePermission[] = [
  'VIEW_BUCKET_CREDENTIALS',
  'ISSUE_TOKENS',
];

/** The one place that turns a caller into what they may do: their roles, less what the policy takes away. */
export class Authorizer {
  readonly #cache: Pick<WorkspaceCache, 'get' | 'list' | 'byMember'>;
  readonly #policy: Policy;

  constructor(options: {
    cache: Pick<WorkspaceCache, 'get' | 'list' | 'byMember'>;
    policy: Policy;
  }) {
    this.#cache = options.cache;
    this.#policy = options.policy;
  }

  async actorFor(caller: Caller): Promise<AuthorizedActor> {
    const verdict = await this.#policy.verdictOn(caller);
    const rights = (name: string, record: WorkspaceRoles | undefined) =>
      tighten(decide(caller, name, record), verdict, record);
    const visible = (which: VisibleOptions = {}) =>
      visibleOf(this.#candidates(caller, which), which.after, rights);
    const maker = verdict.mayCreate && mayCreate(caller);
    return {
      caller,
      mayCreate: maker,
      mayBrowse: () => !verdict.readsNothing && (maker || !isEmpty(visible())),
      rights,
      visible,
    };
  }

  /** The workspaces worth asking about, by name. */
  #candidates(
    caller: Caller,
    { asMember = false }: VisibleOptions,
  ): readonly WorkspaceRecord[] {
    if (seesAll(caller) && !asMember) return this.#cache.list();
    switch (caller.type) {
      case 'user':
        return caller.member ? this.#cache.byMember(caller.member) : [];
      case 'token':
        return [...caller.roles.keys()]
          .sort()
          .flatMap(name => this.#cache.get(name) ?? []);
      default:
        return [];
    }
  }
}

/** @param candidates - by name */
function* visibleOf(
  candidates: readonly WorkspaceRecord[],
  after: string | undefined,
  rightsTo: AuthorizedActor['rights'],
): Iterable<VisibleWorkspace> {
  const first =
    after === undefined
      ? 0
      : firstPosition(candidates, ({ name }) => name > after);
  for (let position = first; position < candidates.length; position += 1) {
    const record = candidates[position];
    const rights = rightsTo(record.name, record);
    if (rights.knows) yield { record, rights };
  }
}

/** Whom the policy does not let read a workspace gets the same answer for it as for one that is missing. */
function tighten(
  rights: Rights,
  verdict: Verdict,
  record: WorkspaceRoles | undefined,
): Rights {
  if (!rights.knows) return rights;
  if (!verdict.allows('read', record)) return NO_RIGHTS;
  if (!record) return rights;
  const mayChange = rights.mayChange && verdict.allows('update', record);
  const mayDelete = rights.mayDelete && verdict.allows('delete', record);
  const mayReveal = rights.mayReveal && verdict.allows('reveal', record);
  const mayReadActivity =
    rights.mayReadActivity && verdict.allows('activity', record);
  if (
    mayChange === rights.mayChange &&
    mayReadActivity === rights.mayReadActivity &&
    mayDelete === rights.mayDelete &&
    mayReveal === rights.mayReveal
  ) {
    return rights;
  }
  const withoutUpdate = mayChange ? ALL_PERMISSIONS : VIEW_PERMISSIONS;
  const left = withoutUpdate.filter(
    each =>
      rights.permissions.has(each) && (mayReveal || !SECRETS.includes(each)),
  );
  return {
    ...rights,
    permissions: new Set(left),
    mayChange,
    mayDelete,
    mayReveal,
    mayReadActivity,
  };
}

function isEmpty(values: Iterable<unknown>): boolean {
  for (const _ of values) return false;
  return true;
}
