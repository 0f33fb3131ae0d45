import {
  CreateWorkspace,
  UnprocessableError,
} from '@eoepca/backstage-plugin-workspace-common';
import { Caller } from '../../authorization/types';
import { missingDefinition } from '../../kubernetes/errors';
import { DATALAB, definitionName, STORAGE } from '../../model/kinds';
import { WorkspaceCache } from '../../cache/types';
import {
  firstSessionNames,
  newDatalab,
  newStorage,
  NewWorkspaceSettings,
} from '../../model/creating/create';
import { hasIntent, Intent } from '../../model/creating/intent';
import {
  firstBucketOf,
  needsDatalab,
  NewDetails,
} from '../../model/creating/newDetails';
import { forgetOwner } from '../../model/members/ownerOfStorage';
import { takenBucket } from '../buckets/newBuckets';
import { isNamed, withNote } from '../errors';
import { FreeNames } from '../names/FreeNames';
import { forgetNamesake } from '../names/namesakes';
import { identityOf } from '../names/naming';
import { NameClaims } from '../names/NameClaims';
import { NewNames, nameTaken } from '../names/NewNames';
import { Made, REPEAT, WorkspaceHalves } from './WorkspaceHalves';
import { PlannedWorkspace, WorkspacePlanner } from './WorkspacePlanner';
import { Writer } from '../Writer';
import { WriteOptions } from '../WriteOptions';
import { KubernetesObject } from '../../model/kubernetes';
import { Clock } from '../../model/clock';

/** What workspaces are created with. */
export interface CreatorOptions {
  readonly writer: Writer;
  readonly cache: Pick<
    WorkspaceCache,
    'list' | 'byPrincipal' | 'byRequest' | 'hasDefinition'
  >;
  readonly settings: NewWorkspaceSettings;
  readonly planner: WorkspacePlanner;
  readonly names: NewNames;
  readonly free: FreeNames;
  readonly claims: NameClaims;
  readonly clock: Clock;
}

/**
 * Creates workspaces, whole or not at all. Both resources are marked with the intent until both are there; what an
 * interruption leaves is completed when the same caller repeats the request. Where the cluster has no definition of
 * Datalabs, a workspace is a Storage that names its owner, until {@link WorkspaceCreator.addDatalab}.
 */
export class WorkspaceCreator {
  private readonly writer: Writer;
  private readonly cache: CreatorOptions['cache'];
  private readonly settings: CreatorOptions['settings'];
  private readonly names: NewNames;
  private readonly halves: WorkspaceHalves;

  constructor(private readonly options: CreatorOptions) {
    this.writer = options.writer;
    this.cache = options.cache;
    this.settings = options.settings;
    this.names = options.names;
    this.halves = new WorkspaceHalves(options.writer);
  }

  /**
   * @returns the name that the workspace got
   * @throws UnprocessableError for a name that cannot be or is taken; ServiceUnavailableError, which says what was
   * written, if anything
   */
  async create(
    caller: Caller,
    body: CreateWorkspace,
    options: WriteOptions = {},
  ): Promise<{ name: string }> {
    const planned = this.options.planner.plan(caller, body);
    const { name, owner, details } = planned;
    const at = this.options.clock().toISOString();
    const by = identityOf(caller);
    const intent: Intent = {
      verb: 'create',
      by,
      at,
      owner,
      ...(details && { details }),
    };
    this.names.assertFreeElsewhere(name);
    this.assertDefinition();
    this.assertDatalabs(details, 'nothing was created');
    await this.names.oneMoreFor(caller, owner, () =>
      options.preview
        ? this.tryOut(planned, options)
        : this.createWhole(name, owner, intent),
    );
    return { name };
  }

  private async createWhole(
    name: string,
    owner: string,
    intent: Intent,
  ): Promise<void> {
    await this.options.free.assertFree(name, intent);
    const made = await this.createStorage(name, intent);
    await this.secureNames(made, intent);
    this.assertDatalabs(intent.details, REPEAT);
    if (!this.writer.hasDatalabs) {
      await this.halves.awaitDatalab(name, intent, owner);
      return;
    }
    await this.createDatalab(made.object, owner, intent);
    await this.halves.clearIntents(name, intent);
  }

  /**
   * Completes a creation of which one resource is there, or undoes it where its names are another workspace's by now. It
   * may run beside whoever repeats the request.
   *
   * @param storage - the one that is there, if it is
   * @throws UnprocessableError where something else has taken the name by now; ServiceUnavailableError
   */
  async complete(
    name: string,
    owner: string,
    intent: Intent,
    storage?: KubernetesObject,
  ): Promise<void> {
    this.assertDatalabs(intent.details, REPEAT);
    if (!storage) await this.options.free.assertFree(name, intent);
    const found = storage
      ? { object: storage, isAdopted: true }
      : await this.createStorage(name, intent);
    await this.secureNames(found, intent);
    if (!this.writer.hasDatalabs) {
      await this.halves.awaitDatalab(name, intent, owner);
      return;
    }
    const made = await this.halves.createOrAdopt(
      DATALAB,
      newDatalab(name, owner, this.settings, intent),
      intent,
    );
    if (made.error && !(await this.halves.isComplete(found.object)))
      throw made.error;
    await this.halves.clearIntents(name, intent);
  }

  /**
   * Makes the Datalab of a workspace that was created where there could be none. The workspace is in use, so nothing of it
   * is ever undone; sessions, whose names others may have by now, are left to its members.
   *
   * @throws UnprocessableError where the namespace of that name is in use; ConflictError where the workspace is deleted
   * meanwhile; ServiceUnavailableError
   */
  async addDatalab(name: string, owner: string): Promise<void> {
    await this.names.assertNoNamespace(name);
    const intent: Intent = { verb: 'create', by: owner, owner };
    const made = await this.halves.createOrAdopt(
      DATALAB,
      newDatalab(name, owner, { ...this.settings, mode: 'off' }, intent),
      intent,
    );
    if (made.error) throw made.error;
    await this.halves.clearIntents(name, intent, forgetOwner);
  }

  /** What would be created, which takes the name to be free already. */
  private async tryOut(
    { name, owner, details }: PlannedWorkspace,
    options: WriteOptions,
  ): Promise<void> {
    await this.options.free.assertUnused(name);
    const { settings, writer } = this;
    const storage = newStorage(name, settings, undefined, details);
    const datalab = newDatalab(name, owner, settings, undefined, details);
    try {
      await writer.create(STORAGE, storage, options);
      if (writer.hasDatalabs) await writer.create(DATALAB, datalab, options);
    } catch (error) {
      throw isNamed(error, 'ConflictError') ? nameTaken(name) : error;
    }
  }

  private assertDefinition(): void {
    if (!this.cache.hasDefinition(definitionName(STORAGE))) {
      throw withNote(missingDefinition(STORAGE), 'nothing was created');
    }
  }

  /** @throws ServiceUnavailableError for members or a session where the cluster can have none */
  private assertDatalabs(details: NewDetails = {}, note: string): void {
    if (this.writer.hasDatalabs || !needsDatalab(details)) return;
    throw withNote(
      missingDefinition(DATALAB),
      `members besides the owner and sessions need it; ${note}`,
    );
  }

  private async createStorage(
    name: string,
    intent: Intent,
  ): Promise<Made & { object: KubernetesObject }> {
    await forgetNamesake(name, this.writer, this.cache, this.options.clock());
    const made = await this.halves.createOrAdopt(
      STORAGE,
      newStorage(name, this.settings, intent),
      intent,
    );
    if (made.object) {
      return made;
    }
    throw isNamed(made.error, 'ConflictError') ? nameTaken(name) : made.error;
  }

  /**
   * Nothing is composed before it is clear that the names are nobody else's: rivals in other replicas may want them at
   * the same moment. Once the Datalab is there, they were secured; whoever is late has no say in that.
   */
  private async secureNames(
    { object: storage, isAdopted }: Made & { object: KubernetesObject },
    intent: Intent,
  ): Promise<void> {
    const { name } = storage.metadata;
    if (isAdopted && (await this.hasOwnDatalab(name, intent))) return;
    const { details = {} } = intent;
    const bucket = firstBucketOf(name, details);
    const holder = {
      workspace: name,
      sessions: firstSessionNames(this.settings, details),
    };
    const wanted = { workspace: name, buckets: [bucket], holder };
    let lost: string | undefined;
    try {
      lost = await this.options.claims.lostTo(wanted, storage);
    } catch (error) {
      // Who made it may be going on, and knows more.
      if (isAdopted) throw withNote(error, REPEAT);
      if (!(await this.halves.undo(storage, intent, error))) return;
      throw withNote(error, 'nothing was created');
    }
    if (lost === undefined) return;
    const taken =
      lost === name
        ? nameTaken(name)
        : UnprocessableError.field(['bucket', 'name'], takenBucket(lost));
    if (await this.halves.undo(storage, intent, taken)) throw taken;
  }

  private async hasOwnDatalab(name: string, intent: Intent): Promise<boolean> {
    try {
      return hasIntent(await this.writer.read(DATALAB, name), intent);
    } catch (error) {
      throw withNote(error, REPEAT);
    }
  }

  private async createDatalab(
    storage: KubernetesObject,
    owner: string,
    intent: Intent,
  ): Promise<void> {
    const { name } = storage.metadata;
    const made = await this.halves.createOrAdopt(
      DATALAB,
      newDatalab(name, owner, this.settings, intent),
      intent,
    );
    if (made.object) {
      return;
    }
    if (made.unclear) {
      throw made.error;
    }
    if (
      isNamed(made.error, 'ConflictError') &&
      (await this.halves.isComplete(storage))
    ) {
      return;
    }
    if (!(await this.halves.undo(storage, intent, made.error))) return;
    throw isNamed(made.error, 'ConflictError')
      ? nameTaken(name)
      : withNote(made.error, 'nothing was created');
  }
}
