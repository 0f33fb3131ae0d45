import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { WorkspacePermission } from '@eoepca/backstage-plugin-workspace-common';
import { DATALAB, definitionName, STORAGE } from '../model/kinds';
import { Cluster } from '../kubernetes/types';
import { WorkspaceCache } from '../cache/types';
import { workspaceMembers } from '../model/members/ownerOfStorage';
import { membersOf } from '../model/parseDatalab';
import { AuthorizedActor, Authorizer } from './Authorizer';
import { Caller } from './types';
import { KubernetesObject } from '../model/kubernetes';
import { WorkspaceRecord, WorkspaceRoles } from '../model/record';
import { Rights } from '../model/rights';

/** What requirements are held against: a caller, and what they may do in one workspace. */
export interface Standing {
  readonly caller: Caller;
  readonly rights: Rights;
}

/** A workspace as the cluster has it at one moment. */
export interface LiveWorkspace {
  readonly storage: KubernetesObject;
  readonly datalab?: KubernetesObject;
}

/**
 * A caller inside a workspace. Only the guard makes one, so whatever holds it has passed there. What was decided at the
 * door came from the cache: whoever writes or reveals has it decided again.
 */
export interface Entered<Found extends WorkspaceRoles> extends Standing {
  readonly record: Found;
  /**
   * Decides anew what was decided at the door.
   *
   * @param live - the resources as they are in the cluster, which say who is a member
   * @throws what the door would throw
   */
  decideAgain(live: Partial<LiveWorkspace>): Promise<void>;
  /**
   * Decides anew from what the cluster says at this moment, and gives that.
   *
   * @throws what the door would throw; ServiceUnavailableError where Kubernetes cannot be asked
   */
  confirm(): Promise<LiveWorkspace>;
  /** The same, where each decision from now on takes this, too. */
  requiring(permission: WorkspacePermission): Entered<Found>;
}

/** A caller inside a workspace that is there. */
export type Scope = Entered<WorkspaceRecord>;

/** What a verb takes: a permission, any role at all, or a rule of its own, which throws NotAllowedError. */
export type Requirement<Rest extends unknown[]> =
  | WorkspacePermission
  | 'any role'
  | ((standing: Standing, ...rest: Rest) => void);

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

/** What the guard knows of the cluster, and reads from it. */
export interface GuardOptions {
  readonly authorizer: Authorizer;
  readonly cache: Pick<
    WorkspaceCache,
    'get' | 'hasDefinition' | 'assertServing'
  >;
  readonly cluster: Pick<Cluster, 'get'>;
  /** Of all clusters that the plugin serves; default the one. */
  readonly allCaches?: Parameters<typeof refusal>[0];
}

/**
 * Lets callers into workspaces, and to the verbs that they may use there.
 *
 * @throws (every method) NotAllowedError where the caller may not, in the same words for foreign and missing
 * workspaces; NotFoundError for missing ones where the caller may know; ServiceUnavailableError while too little is
 * known of the cluster
 */
export class Guard {
  readonly #authorizer: Authorizer;
  readonly #cache: GuardOptions['cache'];
  readonly #cluster: GuardOptions['cluster'];
  readonly #allCaches: Parameters<typeof refusal>[0];

  constructor(options: GuardOptions) {
    this.#authorizer = options.authorizer;
    this.#cache = options.cache;
    this.#cluster = options.cluster;
    this.#allCaches = options.allCaches ?? [options.cache];
  }

  async actor(caller: Caller): Promise<AuthorizedActor> {
    this.#cache.assertServing();
    return this.#authorizer.actorFor(caller);
  }

  enter(
    caller: Caller,
    name: string,
    requirement: Requirement<[]> = 'any role',
  ): Promise<Scope> {
    return this.enterFound(caller, name, requirement, () =>
      this.#cache.get(name),
    );
  }

  /** Lets a caller into what is found by a name; whoever may not even know of it is refused. */
  async enterFound<Found extends WorkspaceRoles>(
    caller: Caller,
    name: string,
    requirement: Requirement<[]>,
    find: () => Found | undefined,
  ): Promise<Entered<Found>> {
    const actor = await this.actor(caller);
    const record = find();
    const rights = this.#rightsOf(actor, name, record);
    if (!record) throw missing(name);
    assertMeets({ caller, rights }, requirement);
    return this.#entered({ caller, rights, record }, [requirement]);
  }

  #entered<Found extends WorkspaceRoles>(
    found: Standing & { readonly record: Found },
    requirements: readonly Requirement<[]>[],
  ): Entered<Found> {
    const { caller, record } = found;
    const { name } = record;
    const decideAgain = async ({
      storage,
      datalab,
    }: Partial<LiveWorkspace>) => {
      const actor = await this.#authorizer.actorFor(caller);
      const members = workspaceMembers(
        storage?.metadata,
        datalab && { members: membersOf(datalab) },
      );
      const rights = this.#rightsOf(actor, name, { name, members });
      requirements.forEach(each => assertMeets({ caller, rights }, each));
    };
    return {
      ...found,
      decideAgain,
      confirm: async () => {
        const live = await this.#read(name);
        await decideAgain(live ?? {});
        if (!live) throw missing(name);
        return live;
      },
      requiring: permission =>
        this.#entered(found, [...requirements, permission]),
    };
  }

  #rightsOf(
    actor: AuthorizedActor,
    name: string,
    record: WorkspaceRoles | undefined,
  ): Rights {
    const rights = actor.rights(name, record);
    if (rights.knows) return rights;
    throw refusal(this.#allCaches);
  }

  async #read(name: string): Promise<LiveWorkspace | undefined> {
    const hasDatalabs = this.#cache.hasDefinition(definitionName(DATALAB));
    const [storage, datalab] = await Promise.all([
      this.#cluster.get(STORAGE, name),
      hasDatalabs ? this.#cluster.get(DATALAB, name) : undefined,
    ]);
    return storage && { storage, ...(datalab && { datalab }) };
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
          const scope = await this.enter(caller, workspace, standing =>
            assertMeets(standing, requirement, ...rest),
          );
          let isRevealing = false;
          const watched: Scope = {
            ...scope,
            confirm: () => {
              isRevealing = true;
              return scope.confirm();
            },
          };
          const answer = await (
            room as Record<string, (...input: unknown[]) => unknown>
          )[verb](watched, ...rest);
          // Secrets and tokens take their time to come, in which somebody may have lost the right to them.
          if (isRevealing) await scope.confirm();
          return answer;
        },
      ],
    );
    return Object.fromEntries(verbs) as Guarded<Room>;
  }
}

function missing(name: string): NotFoundError {
  return new NotFoundError(`There is no workspace '${name}'`);
}

function assertMeets<Rest extends unknown[]>(
  standing: Standing,
  requirement: Requirement<Rest>,
  ...rest: Rest
): void {
  if (typeof requirement === 'function') requirement(standing, ...rest);
  else if (requirement !== 'any role') assertHas(standing, requirement);
}

/** @throws NotAllowedError without the permission */
export function assertHas(
  { rights }: Pick<Standing, 'rights'>,
  permission: WorkspacePermission,
): void {
  if (!rights.permissions.has(permission)) {
    throw new NotAllowedError(
      `Your role in this workspace doesn't include ${permission}; ask its owner or an admin`,
    );
  }
}

/**
 * What callers get for a workspace that they may not know of. It depends on no workspace, and on all clusters alike: the
 * answer for a foreign workspace must not tell in which of them it is.
 *
 * @param@param caches - of all clusters
 * @throws ServiceUnavailableError while a cluster cannot answer: the workspace may be there, and the caller's
 */
function refusal(
  caches: readonly Pick<WorkspaceCache, 'hasDefinition' | 'assertServing'>[],
): NotAllowedError {
  caches.forEach(cache => cache.assertServing());
  const datalabs = definitionName(DATALAB);
  return new NotAllowedError(
    caches.some(cache => cache.hasDefinition(datalabs))
      ? "This workspace doesn't exist, or you have no role in it. Check the name, or ask its owner to add you"
      : "This workspace doesn't exist, or you don't own it. The Datalab definition, which tells other roles, is missing on the cluster; ask a platform admin to install it",
  );
}
