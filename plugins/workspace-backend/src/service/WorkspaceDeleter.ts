import { NotFoundError } from '@backstage/errors';
import { Caller } from '../authorization/types';
import { DATALAB, definitionName, STORAGE } from '../cluster/kinds';
import { KubernetesObject } from '../cluster/types';
import { WorkspaceIndex } from '../index/types';
import { Intent, markIntent } from '../model/intent';
import { withNote } from './errors';
import { identityOf } from './naming';
import { Writer } from './Writer';

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
  async delete(caller: Caller, name: string): Promise<void> {
    const storage = this.index.raw(STORAGE, name);
    if (!storage && !this.index.remains(name)) {
      throw new NotFoundError(`There is no workspace '${name}'`);
    }
    const datalab = await this.datalabOf(name);
    const intent: Intent = { verb: 'delete', by: identityOf(caller) };
    if (storage) {
      await this.mark(storage, datalab, intent);
      await this.deleteStorage(storage);
    }
    if (datalab) {
      await this.deleteDatalab(datalab);
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
  ): Promise<void> {
    const { name } = storage.metadata;
    const marks = await Promise.allSettled([
      this.writer.edit(STORAGE, name, markIntent(intent)),
      ...(datalab ? [this.writer.edit(DATALAB, name, markIntent(intent))] : []),
    ]);
    const unavailable = marks.find(
      mark =>
        mark.status === 'rejected' &&
        mark.reason?.name === 'ServiceUnavailableError',
    );
    // Whatever else the API server has against a mark, an object that it no longer accepts must still be deletable.
    if (unavailable?.status === 'rejected') {
      throw withNote(unavailable.reason, 'nothing was deleted');
    }
  }

  private async deleteStorage(storage: KubernetesObject): Promise<void> {
    try {
      await this.writer.delete(STORAGE, storage);
    } catch (error) {
      throw withNote(error, 'repeat the deletion to complete it');
    }
  }

  private async deleteDatalab(datalab: KubernetesObject): Promise<void> {
    try {
      await this.writer.delete(DATALAB, datalab);
    } catch (error) {
      throw withNote(
        error,
        `Storage '${datalab.metadata.name}' is deleted, its Datalab is not; repeat the deletion to complete it`,
      );
    }
  }
}
