import { NotAllowedError } from '@backstage/errors';
import {
  CreateWorkspace,
  CreationOptions,
  NameCheck as NameAnswer,
  NameQuery,
} from '@eoepca/backstage-plugin-workspace-common';
import { AuthorizedActor } from '../../authorization/Authorizer';
import { isMember, mayCreate, mayCreateFor } from '../../authorization/decide';
import { assertHas, Guard, Guarded, Standing } from '../../authorization/Guard';
import { Caller } from '../../authorization/types';
import { DATALAB, definitionName } from '../../model/kinds';
import { WorkspaceCache } from '../../cache/types';
import { NameCheck } from '../names/NameCheck';
import { WorkspaceCreator } from './WorkspaceCreator';
import { WorkspaceDeleter } from './WorkspaceDeleter';
import { WorkspacePlanner } from './WorkspacePlanner';
import { Summaries } from './Summaries';
import { editRequirements, WorkspaceEditor } from './WorkspaceEditor';
import { WorkspacePage, WorkspaceQuery } from './WorkspaceQuery';
import { viewRequirements, WorkspaceViews } from './WorkspaceViews';
import { WriteOptions } from '../WriteOptions';
import { WorkspaceRoles } from '../../model/record';

/** What workspaces as a whole are made of and read from. */
interface WorkspacesOptions {
  readonly views: WorkspaceViews;
  readonly summaries: Pick<Summaries, 'list'>;
  readonly editor: WorkspaceEditor;
  readonly creator: WorkspaceCreator;
  readonly planner: WorkspacePlanner;
  readonly check: NameCheck;
  readonly deleter: WorkspaceDeleter;
  readonly cache: Pick<WorkspaceCache, 'get' | 'remains' | 'hasDefinition'>;
}

/** Workspaces as a whole: what is about one that is there goes through a room of the guard. */
export class Workspaces
  implements Guarded<WorkspaceViews>, Guarded<WorkspaceEditor>
{
  readonly view: Guarded<WorkspaceViews>['view'];
  readonly edit: Guarded<WorkspaceEditor>['edit'];

  constructor(
    private readonly guard: Guard,
    private readonly options: WorkspacesOptions,
  ) {
    this.view = guard.room(options.views, viewRequirements).view;
    this.edit = guard.room(options.editor, editRequirements).edit;
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
        () => this.found(name),
      );
    }
  }

  async list(caller: Caller, query?: WorkspaceQuery): Promise<WorkspacePage> {
    return this.options.summaries.list(await this.guard.actor(caller), query);
  }

  async create(
    caller: Caller,
    body: CreateWorkspace,
    options?: WriteOptions,
  ): Promise<{ name: string }> {
    const actor = await this.assertMayCreate(caller);
    const { default_owner: owner, ...rest } = body;
    if (owner !== undefined && !mayCreateFor(caller, owner)) {
      throw new NotAllowedError(
        'Only platform admins can create workspaces for others; leave out default_owner',
      );
    }
    // One's own name goes as it is in Datalabs, however it was typed.
    const isOwn = owner === undefined || isMember(caller, owner);
    const given = isOwn ? rest : body;
    this.assertMayFill(actor, given);
    return this.options.creator.create(caller, given, options);
  }

  /** Whether a name is free, for who may create workspaces. */
  async checkName(caller: Caller, query: NameQuery): Promise<NameAnswer> {
    await this.assertMayCreate(caller);
    return this.options.check.check(caller, query);
  }

  /**
   * What new workspaces may have, for who may create them.
   *
   * @param _cluster - which one is to have them, where there are several
   */
  async creationOptions(
    caller: Caller,
    _cluster?: string,
  ): Promise<CreationOptions> {
    await this.assertMayCreate(caller);
    return this.options.planner.offers(
      this.options.cache.hasDefinition(definitionName(DATALAB)),
    );
  }

  /** A workspace, or what an interrupted deletion left of one. */
  private found(name: string): WorkspaceRoles | undefined {
    const { cache } = this.options;
    return cache.get(name) ?? cache.remains(name);
  }

  private async assertMayCreate(caller: Caller): Promise<AuthorizedActor> {
    const actor = await this.guard.actor(caller);
    if (!actor.mayCreate) throw new NotAllowedError(whyNotCreate(caller));
    return actor;
  }

  /** What comes with a new workspace takes the same permissions as adding it to one that is there. */
  private assertMayFill(actor: AuthorizedActor, body: CreateWorkspace): void {
    const { caller } = actor;
    const planned = this.options.planner.plan(caller, body);
    const { name, owner, details } = planned;
    if (!details) return;
    const members = [{ name: owner, role: 'owner' as const }];
    const standing = { rights: actor.rights(name, { name, members }) };
    const { title, description, bucket, session } = details;
    if (title ?? description ?? bucket) assertHas(standing, 'MANAGE_BUCKETS');
    if (details.members) assertHas(standing, 'MANAGE_MEMBERS');
    if (session) assertHas(standing, 'MANAGE_SESSIONS');
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
      () => this.found(name),
    );
    return this.options.deleter.delete(target, options);
  }
}

function assertMayDelete({ rights }: Standing): void {
  if (!rights.mayDelete) {
    throw new NotAllowedError(
      'Only the owner and platform admins can delete a workspace; ask one of them',
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
