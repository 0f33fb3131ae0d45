import { NotFoundError } from '@backstage/errors';
import { Entered, LiveWorkspace } from '../../authorization/Guard';
import { DATALAB, ResourceKind, STORAGE } from '../../model/kinds';
import { WorkspaceCache } from '../../cache/types';
import { clearIntent, Intent, markIntent } from '../../model/creating/intent';
import { isNamed, withNote } from '../errors';
import { identityOf } from '../names/naming';
import { ownerIn } from '../tasks/plan';
import { ownWork, Writer } from '../Writer';
import { WriteOptions } from '../WriteOptions';
import { KubernetesObject } from '../../model/kubernetes';
import { WorkspaceRoles } from '../../model/record';
import { Clock } from '../../model/clock';

/** What may keep a mark from being written, and no deletion from being begun. */
const BEARABLE_FAULTS = ['InputError', 'UnprocessableError', 'NotFoundError'];

/** With these the Storage stays: the caller turns out not to be allowed, or others change it all the time. */
const REFUSALS = [
  'ConflictError',
  'NotAllowedError',
  'NotFoundError',
  'PreconditionFailedError',
];

/**
 * Deletes workspaces: the Storage, then the Datalab. Both are marked with the intent first, so that what an
 * interruption leaves can be told from a Datalab that stands alone on purpose, and be removed by the next try.
 */
export class WorkspaceDeleter {
  constructor(
    private readonly writer: Writer,
    private readonly cache: Pick<WorkspaceCache, 'raw' | 'remains'>,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFoundError; ServiceUnavailableError, which says what is left */
  async delete(
    target: Entered<WorkspaceRoles>,
    options: WriteOptions = {},
  ): Promise<void> {
    const { name } = target.record;
    const storage = this.cache.raw(STORAGE, name);
    if (!storage && !this.cache.remains(name)) {
      throw new NotFoundError(`There is no workspace '${name}'`);
    }
    const datalab = await this.datalabOf(name);
    if (storage) {
      if (!options.preview) {
        await this.mark(target, { storage, datalab }, options);
      }
      await this.deleteStorage(target, storage, options);
    }
    if (!datalab) return;
    if (storage) await this.deleteRest(datalab, options);
    else await this.writer.delete(DATALAB, target, datalab, options);
  }

  /** One that the cache has not heard of yet would be left behind. */
  private async datalabOf(name: string): Promise<KubernetesObject | undefined> {
    return this.cache.raw(DATALAB, name) ?? this.writer.read(DATALAB, name);
  }

  /** The Datalab first, which says who may. */
  private async mark(
    target: Entered<WorkspaceRoles>,
    { storage, datalab }: LiveWorkspace,
    options: WriteOptions,
  ): Promise<void> {
    const { name } = storage.metadata;
    const by = identityOf(target.caller);
    const at = this.clock().toISOString();
    const intent: Intent = { verb: 'delete', by, at };
    try {
      for (const kind of datalab ? [DATALAB, STORAGE] : [STORAGE]) {
        await this.tryMark(kind, target, intent, options);
      }
    } catch (error) {
      // What was marked would be deleted later; where that cannot be undone now, repair sees that only half of it is.
      await this.unmark(name, markOf(target));
      throw withNote(error, 'nothing was deleted');
    }
  }

  /** Whatever else the API server has against a mark, an object that it no longer accepts must still be deletable. */
  private async tryMark(
    kind: ResourceKind,
    target: Entered<WorkspaceRoles>,
    intent: Intent,
    options: WriteOptions,
  ): Promise<void> {
    try {
      // Repair completes it only while the same person owns the workspace.
      const mark = (current: KubernetesObject) =>
        markIntent({ ...intent, owner: ownerIn(current) })(current);
      await this.writer.edit(kind, target, mark, options);
    } catch (error) {
      if (!isNamed(error, ...BEARABLE_FAULTS)) throw error;
    }
  }

  private async unmark(name: string, intent: Intent): Promise<void> {
    const clear = (kind: ResourceKind) =>
      this.writer.edit(kind, ownWork(name), clearIntent(intent));
    await Promise.allSettled([clear(STORAGE), clear(DATALAB)]);
  }

  private async deleteStorage(
    target: Entered<WorkspaceRoles>,
    storage: KubernetesObject,
    options: WriteOptions,
  ): Promise<void> {
    try {
      await this.writer.delete(STORAGE, target, storage, options);
    } catch (error) {
      if (isNamed(error, ...REFUSALS)) {
        await this.unmark(storage.metadata.name, markOf(target));
        throw withNote(error, 'nothing was deleted');
      }
      throw withNote(error, 'repeat the deletion to complete it');
    }
  }

  /** What is left once the Storage is gone goes, whoever owns it by now. */
  private async deleteRest(
    datalab: KubernetesObject,
    options: WriteOptions,
  ): Promise<void> {
    const { name } = datalab.metadata;
    try {
      await this.writer.delete(DATALAB, ownWork(name), datalab, {
        preview: options.preview,
      });
    } catch (error) {
      throw withNote(
        error,
        `Storage '${name}' is deleted, its Datalab is not; repeat the deletion to complete it`,
      );
    }
  }
}

/** Enough of it to tell it from others' work. */
function markOf({ caller }: Entered<WorkspaceRoles>): Intent {
  return { verb: 'delete', by: identityOf(caller) };
}
