import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { WorkspacePermission } from '@eoepca/backstage-plugin-workspace-common';
import { DATALAB, definitionName } from '../cluster/kinds';
import {
  WorkspaceIndex,
  WorkspaceRecord,
  WorkspaceRoles,
} from '../index/types';
import { AuthorizedActor, Authorizer } from './Authorizer';
import { Access } from './decide';
import { Caller } from './types';

/** A caller inside a workspace. Only the guard makes one, so whatever holds it has passed there. */
export interface Scope {
  readonly caller: Caller;
  readonly access: Access;
  readonly record: WorkspaceRecord;
}

/** What a verb takes: a permission, any role at all, or a rule of its own, which throws NotAllowedError. */
export type Requirement<Rest extends unknown[]> =
  | WorkspacePermission
  | 'any role'
  | ((scope: Scope, ...rest: Rest) => void);

type Verb = (scope: Scope, ...rest: never[]) => unknown;

/** What each verb of a room takes; none may be left out. */
export type Requirements<Room> = {
  readonly [Name in keyof Room as Room[Name] extends Verb
    ? Name
    : never]: Room[Name] extends (scope: Scope, ...rest: infer Rest) => unknown
    ? Requirement<Rest>
    : never;
};

/** A room as callers see it: its verbs, with the name of a workspace where they take a scope. */
export type Guarded<Room> = {
  readonly [Name in keyof Room as Room[Name] extends Verb
    ? Name
    : never]: Room[Name] extends (
    scope: Scope,
    ...rest: infer Rest
  ) => infer Result
    ? (
        caller: Caller,
        workspace: string,
        ...rest: Rest
      ) => Promise<Awaited<Result>>
    : never;
};

/**
 * Lets callers into workspaces, and to the verbs that they may use there.
 *
 * @throws (every method) NotAllowedError where the caller may not, in the same words for foreign and missing
 * workspaces; NotFoundError for missing ones where the caller may know; ServiceUnavailableError while too little is
 * known of the cluster
 */
export class Guard {
  readonly #authorizer: Authorizer;
  readonly #index: Pick<
    WorkspaceIndex,
    'get' | 'hasDefinition' | 'assertServing'
  >;

  constructor(options: {
    authorizer: Authorizer;
    index: Pick<WorkspaceIndex, 'get' | 'hasDefinition' | 'assertServing'>;
  }) {
    this.#authorizer = options.authorizer;
    this.#index = options.index;
  }

  async actor(caller: Caller): Promise<AuthorizedActor> {
    this.#index.assertServing();
    return this.#authorizer.actorFor(caller);
  }

  async enter(
    caller: Caller,
    name: string,
    requirement: Requirement<[]> = 'any role',
  ): Promise<Scope> {
    const { access, found } = await this.accessTo(caller, name, () =>
      this.#index.get(name),
    );
    const scope = { caller, access, record: found };
    assertMeets(scope, requirement);
    return scope;
  }

  /** What a caller may do with what is found by a name; whoever may not even know of it is refused. */
  async accessTo<Found extends WorkspaceRoles>(
    caller: Caller,
    name: string,
    find: () => Found | undefined,
  ): Promise<{ access: Access; found: Found }> {
    const actor = await this.actor(caller);
    const found = find();
    const access = actor.access(name, found);
    if (!access.knows) {
      throw new NotAllowedError(
        this.#index.hasDefinition(definitionName(DATALAB))
          ? 'There is no such workspace, or you have no role in it'
          : 'The cluster has no definition of Datalabs at the moment, which say who has a role in which workspace',
      );
    }
    if (!found) throw new NotFoundError(`There is no workspace '${name}'`);
    return { access, found };
  }

  /** A room behind this guard: each verb is asked for by a caller and a name, and let in as its requirement says. */
  room<Room extends object>(
    room: Room,
    requirements: Requirements<Room>,
  ): Guarded<Room> {
    const verbs = Object.entries<Requirement<unknown[]>>(requirements).map(
      ([verb, requirement]) => [
        verb,
        async (caller: Caller, workspace: string, ...rest: unknown[]) => {
          const scope = await this.enter(caller, workspace, entered =>
            assertMeets(entered, requirement, ...rest),
          );
          return (room as Record<string, (...input: unknown[]) => unknown>)[
            verb
          ](scope, ...rest);
        },
      ],
    );
    return Object.fromEntries(verbs) as Guarded<Room>;
  }
}

function assertMeets<Rest extends unknown[]>(
  scope: Scope,
  requirement: Requirement<Rest>,
  ...rest: Rest
): void {
  if (typeof requirement === 'function') requirement(scope, ...rest);
  else if (requirement !== 'any role') assertHas(scope, requirement);
}

/** @throws NotAllowedError without the permission */
export function assertHas(
  { access }: Pick<Scope, 'access'>,
  permission: WorkspacePermission,
): void {
  if (!access.permissions.has(permission)) {
    throw new NotAllowedError(
      `This takes ${permission}, which your role in this workspace does not give`,
    );
  }
}
