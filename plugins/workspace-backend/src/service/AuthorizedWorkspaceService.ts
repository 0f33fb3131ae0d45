import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  CreateSession,
  CreateWorkspace,
  EditWorkspace,
  ServiceStatus,
  Session,
  SessionOpening,
  SessionState,
  WorkspacePermission,
  WorkspaceSummary,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { AuthorizedActor, Authorizer } from '../authorization/Authorizer';
import { Access, isMember, mayCreateFor } from '../authorization/decide';
import { Caller } from '../authorization/types';
import { DATALAB, definitionName } from '../cluster/kinds';
import { WorkspaceIndex, WorkspaceRoles } from '../index/types';
import { Actor, WorkspaceService } from './types';

type IndexPart = Pick<
  WorkspaceIndex,
  'get' | 'remains' | 'hasDefinition' | 'assertServing'
>;

/**
 * Asks before it lets the plain service do anything. Each verb names what it takes; what is not allowed is refused.
 *
 * @throws NotAllowedError where the caller may not, in the same words for foreign and missing workspaces;
 * NotFoundError for missing ones where the caller may know
 */
export class AuthorizedWorkspaceService implements WorkspaceService<Caller> {
  readonly #service: WorkspaceService<Actor>;
  readonly #authorizer: Authorizer;
  readonly #index: IndexPart;

  constructor(options: {
    service: WorkspaceService<Actor>;
    authorizer: Authorizer;
    index: IndexPart;
  }) {
    this.#service = options.service;
    this.#authorizer = options.authorizer;
    this.#index = options.index;
  }

  async list(caller: Caller): Promise<WorkspaceSummary[]> {
    return this.#service.list(await this.#actor(caller));
  }

  async view(caller: Caller, name: string): Promise<WorkspaceView> {
    const { actor } = await this.#enter(caller, name);
    return this.#service.view(actor, name);
  }

  async create(
    caller: Caller,
    body: CreateWorkspace,
  ): Promise<{ name: string }> {
    const actor = await this.#actor(caller);
    if (!actor.mayCreate) throw new NotAllowedError(whyNotCreate(caller));
    const { default_owner: owner, ...rest } = body;
    if (owner === undefined) return this.#service.create(actor, rest);
    if (!mayCreateFor(caller, owner)) {
      throw new NotAllowedError(
        'Only platform admins create workspaces for others; leave out default_owner',
      );
    }
    // One's own name goes as it is in Datalabs, however it was typed.
    return this.#service.create(actor, isMember(caller, owner) ? rest : body);
  }

  async edit(
    caller: Caller,
    name: string,
    body: EditWorkspace,
  ): Promise<{ name: string }> {
    const { actor, access } = await this.#enter(caller, name);
    const needed = permissionsFor(body);
    needed.forEach(permission => assertHas(access, permission));
    if (!needed.length) assertManages(access);
    return this.#service.edit(actor, name, body);
  }

  /** Of a workspace, or of what an interrupted deletion left of one. */
  async delete(caller: Caller, name: string): Promise<void> {
    const { actor, access } = await this.#enter(
      caller,
      name,
      () => this.#index.get(name) ?? this.#index.remains(name),
    );
    if (!access.mayDelete) {
      throw new NotAllowedError(
        'Only the owner of a workspace and platform admins may delete it',
      );
    }
    return this.#service.delete(actor, name);
  }

  async listSessions(caller: Caller, workspace: string): Promise<Session[]> {
    const actor = await this.#enterWith('VIEW_SESSIONS', caller, workspace);
    return this.#service.listSessions(actor, workspace);
  }

  async createSession(
    caller: Caller,
    workspace: string,
    body: CreateSession,
  ): Promise<Session> {
    const actor = await this.#enterWith('MANAGE_SESSIONS', caller, workspace);
    return this.#service.createSession(actor, workspace, body);
  }

  async setSessionState(
    caller: Caller,
    workspace: string,
    session: string,
    state: SessionState,
  ): Promise<Session> {
    const actor = await this.#enterWith('MANAGE_SESSIONS', caller, workspace);
    return this.#service.setSessionState(actor, workspace, session, state);
  }

  async deleteSession(
    caller: Caller,
    workspace: string,
    session: string,
  ): Promise<void> {
    const actor = await this.#enterWith('MANAGE_SESSIONS', caller, workspace);
    return this.#service.deleteSession(actor, workspace, session);
  }

  async getSession(
    caller: Caller,
    workspace: string,
    session: string,
  ): Promise<SessionOpening> {
    const actor = await this.#enterWith('VIEW_SESSIONS', caller, workspace);
    return this.#service.getSession(actor, workspace, session);
  }

  async openSession(
    caller: Caller,
    workspace: string,
    session: string,
  ): Promise<SessionOpening> {
    const actor = await this.#enterWith('VIEW_SESSIONS', caller, workspace);
    return this.#service.openSession(actor, workspace, session);
  }

  status(): ServiceStatus {
    return this.#service.status();
  }

  async #actor(caller: Caller): Promise<AuthorizedActor> {
    this.#index.assertServing();
    return this.#authorizer.actorFor(caller);
  }

  /** What the caller may do with a workspace that is there; every other case is refused here. */
  async #enter(
    caller: Caller,
    name: string,
    find: () => WorkspaceRoles | undefined = () => this.#index.get(name),
  ): Promise<{ actor: Actor; access: Access }> {
    const actor = await this.#actor(caller);
    const roles = find();
    const access = actor.access(name, roles);
    if (!access.knows) {
      throw new NotAllowedError(
        this.#index.hasDefinition(definitionName(DATALAB))
          ? 'There is no such workspace, or you have no role in it'
          : 'The cluster has no definition of Datalabs at the moment, which say who has a role in which workspace',
      );
    }
    if (!roles) throw new NotFoundError(`There is no workspace '${name}'`);
    return { actor, access };
  }

  async #enterWith(
    permission: WorkspacePermission,
    caller: Caller,
    name: string,
  ): Promise<Actor> {
    const { actor, access } = await this.#enter(caller, name);
    assertHas(access, permission);
    return actor;
  }
}

function assertHas(access: Access, permission: WorkspacePermission): void {
  if (!access.permissions.has(permission)) {
    throw new NotAllowedError(
      `This takes ${permission}, which your role in this workspace does not give`,
    );
  }
}

/** An edit of nothing still is an edit. */
function assertManages(access: Access): void {
  if (![...access.permissions].some(each => each.startsWith('MANAGE_'))) {
    throw new NotAllowedError(
      'Your role in this workspace does not let you change it',
    );
  }
}

function permissionsFor(body: EditWorkspace): WorkspacePermission[] {
  return [
    ...(body.add_memberships ? (['MANAGE_MEMBERS'] as const) : []),
    ...(body.add_buckets ? (['MANAGE_BUCKETS'] as const) : []),
  ];
}

function whyNotCreate(caller: Caller): string {
  if (caller.type !== 'user') {
    return 'Only Backstage users and platform admins create workspaces';
  }
  return caller.member === undefined
    ? `${caller.entityRef} stands for no member of workspaces: only users of the namespace default do, and those whom workspace.members in the configuration maps`
    : 'The permission policy does not let you create workspaces';
}
