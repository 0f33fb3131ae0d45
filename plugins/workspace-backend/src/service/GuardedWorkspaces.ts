import { NotAllowedError } from '@backstage/errors';
import { CreateWorkspace } from '@eoepca/backstage-plugin-workspace-common';
import { isMember, mayCreateFor } from '../authorization/decide';
import { Guard, Guarded } from '../authorization/Guard';
import { Caller } from '../authorization/types';
import { WorkspaceIndex } from '../index/types';
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

  async list(caller: Caller, query?: WorkspaceQuery): Promise<WorkspacePage> {
    return this.workspaces.list(await this.guard.actor(caller), query);
  }

  async create(
    caller: Caller,
    body: CreateWorkspace,
    options?: WriteOptions,
  ): Promise<{ name: string }> {
    const { mayCreate } = await this.guard.actor(caller);
    if (!mayCreate) throw new NotAllowedError(whyNotCreate(caller));
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

  /** Of a workspace, or of what an interrupted deletion left of one. */
  async delete(
    caller: Caller,
    name: string,
    options?: WriteOptions,
  ): Promise<void> {
    const { access } = await this.guard.accessTo(
      caller,
      name,
      () => this.index.get(name) ?? this.index.remains(name),
    );
    if (!access.mayDelete) {
      throw new NotAllowedError(
        'Only the owner of a workspace and platform admins may delete it',
      );
    }
    return this.deleter.delete(caller, name, options);
  }
}

function whyNotCreate(caller: Caller): string {
  if (caller.type !== 'user') {
    return 'Only Backstage users and platform admins create workspaces';
  }
  return caller.member === undefined
    ? `${caller.entityRef} stands for no member of workspaces: only users of the namespace default do, and those whom workspace.members in the configuration maps`
    : 'The permission policy does not let you create workspaces';
}
