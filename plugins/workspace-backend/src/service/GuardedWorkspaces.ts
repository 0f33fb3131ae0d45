import { NotAllowedError } from '@backstage/errors';
import { CreateWorkspace } from '@eoepca/backstage-plugin-workspace-common';
import { isMember, mayCreate, mayCreateFor } from '../authorization/decide';
import { Guard, Guarded, Standing } from '../authorization/Guard';
import { Caller } from '../authorization/types';
import { WorkspaceIndex, WorkspaceRoles } from '../index/types';
import { WorkspaceCreator } from './WorkspaceCreator';
import { WorkspaceDeleter } from './WorkspaceDeleter';
import { WorkspacePage, WorkspaceQuery } from './WorkspaceQuery';
import { workspaceRequirements, Workspaces } from './Workspaces';
import { WriteOptions } from './WriteOptions';

/** Workspaces as a whole, for callers: what is about one that is there goes through the guard's room. */
export class GuardedWorkspaces implements Guarded<Workspaces> {
  readonly view: Guarded<Workspaces>['view'];
  readonly edit: Guarded<Workspaces>['edit'];

  constructor(
    private readonly guard: Guard,
    private readonly workspaces: Workspaces,
    private readonly creator: WorkspaceCreator,
    private readonly deleter: WorkspaceDeleter,
    private readonly index: Pick<WorkspaceIndex, 'get' | 'remains'>,
  ) {
    const { view, edit } = guard.room(workspaces, workspaceRequirements);
    this.view = view;
    this.edit = edit;
  }

  /**
   * Lets in whoever has a role in a workspace, or in what an interrupted deletion left of one; without a name, whoever
   * may create one. To be asked before a request is read at all: each verb decides again for itself.
   *
   * @throws what the verbs throw to whom they don't let in
   */
  async admit(caller: Caller, name?: string): Promise<void> {
    if (name === undefined) {
      await this.assertMayCreate(caller);
    } else {
      await this.guard.enterFound<WorkspaceRoles>(
        caller,
        name,
        'any role',
        () => this.index.get(name) ?? this.index.remains(name),
      );
    }
  }

  async list(caller: Caller, query?: WorkspaceQuery): Promise<WorkspacePage> {
    return this.workspaces.list(await this.guard.actor(caller), query);
  }

  async create(
    caller: Caller,
    body: CreateWorkspace,
    options?: WriteOptions,
  ): Promise<{ name: string }> {
    await this.assertMayCreate(caller);
    const { default_owner: owner, ...rest } = body;
    if (owner === undefined) return this.creator.create(caller, rest, options);
    if (!mayCreateFor(caller, owner)) {
      throw new NotAllowedError(
        'Only platform admins create workspaces for others; leave out default_owner',
      );
    }
    // One's own name goes as it is in Datalabs, however it was typed.
    const own = isMember(caller, owner);
    return this.creator.create(caller, own ? rest : body, options);
  }

  private async assertMayCreate(caller: Caller): Promise<void> {
    const actor = await this.guard.actor(caller);
    if (!actor.mayCreate) throw new NotAllowedError(whyNotCreate(caller));
  }

  /** Of a workspace, or of what an interrupted deletion left of one. */
  async delete(
    caller: Caller,
    name: string,
    options?: WriteOptions,
  ): Promise<void> {
    const target = await this.guard.enterFound<WorkspaceRoles>(
      caller,
      name,
      assertMayDelete,
      () => this.index.get(name) ?? this.index.remains(name),
    );
    return this.deleter.delete(target, options);
  }
}

function assertMayDelete({ access }: Standing): void {
  if (!access.mayDelete) {
    throw new NotAllowedError(
      'Only the owner of a workspace and platform admins may delete it',
    );
  }
}

function whyNotCreate(caller: Caller): string {
  if (mayCreate(caller)) {
    return 'The permission policy or the access restrictions of the token do not let you create workspaces';
  }
  if (caller.type !== 'user') {
    return 'Only Backstage users and platform admins create workspaces';
  }
  return `${caller.entityRef} stands for no member of workspaces: only users of the namespace default do, and those whom workspace.members in the configuration maps`;
}
