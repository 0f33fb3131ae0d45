import {
  CreateWorkspace,
  UnprocessableError,
} from '@eoepca/backstage-plugin-workspace-common';
import { Caller } from '../authorization/types';
import { missingDefinition } from '../cluster/errors';
import { DATALAB, definitionName, STORAGE } from '../cluster/kinds';
import { KubernetesObject } from '../cluster/types';
import { WorkspaceIndex } from '../index/types';
import {
  firstSessionNames,
  newDatalab,
  newStorage,
  NewWorkspaceSettings,
} from '../model/create';
import { hasIntent, Intent, intentOf } from '../model/intent';
import { forgetOwner } from '../model/ownerOfStorage';
import { isNamed, withNote } from './errors';
import { forgetNamesake } from './namesakes';
import { identityOf, ownerOf } from './naming';
import { NameClaims } from './NameClaims';
import { NewNames, nameTaken } from './NewNames';
import { Made, REPEAT, WorkspaceHalves } from './WorkspaceHalves';
import { ownWork, Writer } from './Writer';
import { WriteOptions } from './WriteOptions';

/** What workspaces are created with. */
export interface CreatorOptions {
  readonly writer: Writer;
  readonly index: Pick<
    WorkspaceIndex,
    | 'raw'
    | 'list'
    | 'byBucket'
    | 'isBucketElsewhere'
    | 'byPrincipal'
    | 'byRequest'
    | 'hasDefinition'
  >;
  readonly settings: NewWorkspaceSettings & { readonly clusterName?: string };
  readonly names: NewNames;
  readonly claims: NameClaims;
}

/**
 * Creates workspaces, whole or not at all. Both resources are marked with the intent until both are there; what an
 * interruption leaves is completed when the same caller repeats the request. Where the cluster has no definition of
 * Datalabs, a workspace is a Storage that names its owner, until {@link WorkspaceCreator.addDatalab}.
 */
export class WorkspaceCreator {
  private readonly writer: Writer;
  private readonly index: CreatorOptions['index'];
  private readonly settings: CreatorOptions['settings'];
  private readonly names: NewNames;
  private readonly halves: WorkspaceHalves;

  constructor(private readonly options: CreatorOptions) {
    this.writer = options.writer;
    this.index = options.index;
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
    this.assertCluster(body.cluster);
    const name = this.names.nameFor(body.preferred_name);
    const owner = ownerOf(caller, body.default_owner);
    const at = new Date().toISOString();
    const by = identityOf(caller);
    const intent: Intent = { verb: 'create', by, at, owner };
    this.names.assertFreeElsewhere(name);
    this.assertDefinition();
    await this.names.oneMoreFor(caller, owner, () =>
      options.preview
        ? this.tryOut(name, owner, options)
        : this.createWhole(name, owner, intent),
    );
    return { name };
  }

  private async createWhole(
    name: string,
    owner: string,
    intent: Intent,
  ): Promise<void> {
    await this.assertFree(name, intent);
    const made = await this.createStorage(name, intent);
    await this.secureNames(made, intent);
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
    if (!storage) await this.assertFree(name, intent);
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
    name: string,
    owner: string,
    options: WriteOptions,
  ): Promise<void> {
    const taken =
      this.index.raw(STORAGE, name) ??
      this.index.raw(DATALAB, name) ??
      this.index.byBucket(name).at(0);
    if (taken) {
      throw nameTaken(name);
    }
    await this.names.assertNoNamespace(name);
    const datalab = newDatalab(name, owner, this.settings);
    try {
      await this.writer.create(
        STORAGE,
        newStorage(name, this.settings),
        options,
      );
      if (this.writer.hasDatalabs) {
        await this.writer.create(DATALAB, datalab, options);
      }
    } catch (error) {
      throw isNamed(error, 'ConflictError') ? nameTaken(name) : error;
    }
  }

  private assertCluster(wanted: string | undefined): void {
    if (wanted !== undefined && wanted !== this.settings.clusterName) {
      throw UnprocessableError.field(
        ['cluster'],
        `There is no cluster '${wanted}'; name another one or leave it out.`,
      );
    }
  }

  private assertDefinition(): void {
    if (!this.index.hasDefinition(definitionName(STORAGE))) {
      throw withNote(missingDefinition(STORAGE), 'nothing was created');
    }
  }

  /** Free, or the caller's own half-made one; what an interrupted deletion left is cleared away. */
  private async assertFree(name: string, intent: Intent): Promise<void> {
    const storage = this.index.raw(STORAGE, name);
    const datalab = this.index.raw(DATALAB, name);
    if (storage && !hasIntent(storage, intent)) {
      throw nameTaken(name);
    }
    if (!storage && datalab) {
      await this.clearAway(name, datalab, intent);
    }
    if (!storage && !datalab) {
      await this.names.assertNoNamespace(name);
    }
    if (this.index.isBucketElsewhere(name, name)) {
      throw nameTaken(name);
    }
  }

  private async clearAway(
    name: string,
    datalab: KubernetesObject,
    intent: Intent,
  ): Promise<void> {
    if (intentOf(datalab.metadata)?.verb === 'delete') {
      await this.writer.delete(DATALAB, ownWork(name), datalab);
    } else if (!hasIntent(datalab, intent)) {
      throw nameTaken(name);
    }
  }

  private async createStorage(
    name: string,
    intent: Intent,
  ): Promise<Made & { object: KubernetesObject }> {
    await forgetNamesake(name, this.writer, this.index);
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
    const holder = {
      workspace: name,
      sessions: firstSessionNames(this.settings),
    };
    const wanted = { workspace: name, buckets: [name], holder };
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
    const taken = nameTaken(name);
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
