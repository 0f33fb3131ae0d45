import { DATALAB, STORAGE } from '../../model/kinds';
import { WorkspaceCache } from '../../cache/types';
import { hasIntent, Intent, intentOf } from '../../model/creating/intent';
import { NewNames, nameTaken } from './NewNames';
import { otherDetails, wantsSame } from '../workspaces/WorkspaceHalves';
import { ownWork, Writer } from '../Writer';
import { KubernetesObject } from '../../model/kubernetes';

/** Says of the names of new workspaces whether they are free, by the cache. */
export class FreeNames {
  constructor(
    private readonly cache: Pick<
      WorkspaceCache,
      'raw' | 'byBucket' | 'isBucketElsewhere'
    >,
    private readonly writer: Pick<Writer, 'delete'>,
    private readonly names: NewNames,
  ) {}

  /**
   * Free, or the caller's own half-made one; what an interrupted deletion left is cleared away.
   *
   * @throws UnprocessableError where it is neither, and for a half that is to become another workspace
   */
  async assertFree(name: string, intent: Intent): Promise<void> {
    const storage = this.cache.raw(STORAGE, name);
    const datalab = this.cache.raw(DATALAB, name);
    if (storage) assertOwnHalf(name, storage, intent);
    if (!storage && datalab) {
      await this.clearAway(name, datalab, intent);
    }
    if (!storage && !datalab) {
      await this.names.assertNoNamespace(name);
    }
    if (this.cache.isBucketElsewhere(name, name)) {
      throw nameTaken(name);
    }
  }

  /** The same for who only wants to know what would be created. */
  async assertUnused(name: string): Promise<void> {
    if (this.isUsed(name)) throw nameTaken(name);
    await this.names.assertNoNamespace(name);
  }

  /** @param by - whose own half-made workspace of that name does not count */
  isUsed(name: string, by?: string): boolean {
    const storage = this.cache.raw(STORAGE, name);
    const datalab = this.cache.raw(DATALAB, name);
    const isOwnHalf =
      by !== undefined && isHalf(storage, by) && isHalf(datalab, by);
    return isOwnHalf
      ? this.cache.isBucketElsewhere(name, name)
      : Boolean(storage ?? datalab ?? this.cache.byBucket(name).at(0));
  }

  private async clearAway(
    name: string,
    datalab: KubernetesObject,
    intent: Intent,
  ): Promise<void> {
    if (intentOf(datalab.metadata)?.verb === 'delete') {
      await this.writer.delete(DATALAB, ownWork(name), datalab);
    } else {
      assertOwnHalf(name, datalab, intent);
    }
  }
}

function assertOwnHalf(
  name: string,
  object: KubernetesObject,
  intent: Intent,
): void {
  if (!hasIntent(object, intent)) throw nameTaken(name);
  if (!wantsSame(object, intent)) throw otherDetails(name);
}

/** Nothing there is as good. */
function isHalf(object: KubernetesObject | undefined, by: string): boolean {
  return !object || hasIntent(object, { verb: 'create', by });
}
