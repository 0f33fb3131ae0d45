import { NotFoundError } from '@backstage/errors';
import { Caller } from '../authorization/types';
import {
  DATALAB,
  definitionName,
  ResourceKind,
  STORAGE,
} from '../cluster/kinds';
import { KubernetesObject } from '../cluster/types';
import { WorkspaceIndex } from '../index/types';
import { clearIntent, Intent, markIntent } from '../model/intent';
import { withNote } from './errors';
import { identityOf } from './naming';
import { Writer } from './Writer';
import { WriteOptions } from './WriteOptions';

/** What keeps a mark from being written and a deletion from being begun. */
const STOPPING_FAULTS = ['ServiceUnavailableError', 'PreconditionFailedError'];

/**
 * Deletes workspaces: the Storage, then the Datalab. Both are marked with the intent first, so that what an
 * interruption leaves can be told from a Datalab that stands alone on purpose, and be removed by the next try.
 */
export class WorkspaceDeleter {
  constructor(
    private readonly writer: Writer,
    private readonly index: Pick<
      WorkspaceIndex,
      'raw' | 'remains' | 'hasDefinition'
    >,
  ) {}

  /** @throws NotFoundError; ServiceUnavailableError, which says what is left */
  async delete(
    caller: Caller,
    name: string,
    options: WriteOptions = {},
  ): Promise<void> {
    const storage = this.index.raw(STORAGE, name);
    if (!storage && !this.index.remains(name)) {
      throw new NotFoundError(`There is no workspace '${name}'`);
    }
    const datalab = await this.datalabOf(name);
    const at = new Date().toISOString();
    const intent: Intent = { verb: 'delete', by: identityOf(caller), at };
    if (storage) {
      if (!options.preview) await this.mark(storage, datalab, intent, options);
      await this.deleteStorage(storage, options);
    }
    if (datalab) {
      await this.deleteDatalab(datalab, options);
    }
  }

  /** One that the index has not heard of yet would be left behind. */
  private async datalabOf(name: string): Promise<KubernetesObject | undefined> {
    const known = this.index.raw(DATALAB, name);
    if (known || !this.index.hasDefinition(definitionName(DATALAB))) {
      return known;
    }
    return this.writer.read(DATALAB, name);
  }

  private async mark(
    storage: KubernetesObject,
    datalab: KubernetesObject | undefined,
    intent: Intent,
    options: WriteOptions,
  ): Promise<void> {
    const { name } = storage.metadata;
    const mark = (kind: ResourceKind) =>
      this.writer.edit(kind, name, markIntent(intent), options);
    const marks = await Promise.allSettled([
      mark(STORAGE),
      ...(datalab ? [mark(DATALAB)] : []),
    ]);
    // Whatever else the API server has against a mark, an object that it no longer accepts must still be deletable.
    const failed = marks.find(
      each =>
        each.status === 'rejected' &&
        STOPPING_FAULTS.includes(each.reason?.name),
    );
    if (failed?.status === 'rejected') {
      // What was marked would be deleted later; where that cannot be undone now, repair sees that only half of it is.
      const unmark = (kind: ResourceKind) =>
        this.writer.edit(kind, name, clearIntent(intent));
      await Promise.allSettled([unmark(STORAGE), unmark(DATALAB)]);
      throw withNote(failed.reason, 'nothing was deleted');
    }
  }

  private async deleteStorage(
    storage: KubernetesObject,
    options: WriteOptions,
  ): Promise<void> {
    try {
      await this.writer.delete(STORAGE, storage, options);
    } catch (error) {
      throw withNote(error, 'repeat the deletion to complete it');
    }
  }

  private async deleteDatalab(
    datalab: KubernetesObject,
    options: WriteOptions,
  ): Promise<void> {
    try {
      await this.writer.delete(DATALAB, datalab, options);
    } catch (error) {
      throw withNote(
        error,
        `Storage '${datalab.metadata.name}' is deleted, its Datalab is not; repeat the deletion to complete it`,
      );
    }
  }
}
