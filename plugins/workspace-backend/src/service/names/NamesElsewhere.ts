import { isError } from '@backstage/errors';
import { unavailable } from '../../kubernetes/errors';
import { DATALAB, STORAGE } from '../../model/kinds';
import { Cluster } from '../../kubernetes/types';
import { WorkspaceCache } from '../../cache/types';
import { parseStorage } from '../../model/parseStorage';
import { StorageResource } from '../../model/resources';

/** Another cluster that the plugin serves: what it is known to have, and how it is asked. */
export interface ClusterElsewhere {
  readonly cache: Pick<WorkspaceCache, 'raw' | 'byBucket' | 'assertServing'>;
  readonly cluster: Pick<Cluster, 'list'>;
}

/** A Storage of another cluster. */
export interface StorageElsewhere {
  readonly name: string;
  readonly storage: StorageResource;
  /** Its cluster is configured before the one that asks: of two who want a name at once, it gets it. */
  readonly goesFirst: boolean;
}

/**
 * Which names the other clusters have that the plugin serves. Names of workspaces are unique across all of them, and
 * new buckets take only names that are free in each; between clusters that were filled by themselves, the one configured
 * first wins.
 */
export class NamesElsewhere {
  /** @param others - `before`: configured before the one that asks; all of them by default after it */
  constructor(
    private readonly others: {
      readonly before: readonly ClusterElsewhere[];
      readonly after: readonly ClusterElsewhere[];
    } = { before: [], after: [] },
  ) {}

  /** Another cluster has a workspace of this name, or what is left of one. */
  hasWorkspace(name: string): boolean {
    return this.all.some(
      ({ cache }) => cache.raw(STORAGE, name) ?? cache.raw(DATALAB, name),
    );
  }

  hasBucket(bucket: string): boolean {
    return this.all.some(({ cache }) => cache.byBucket(bucket).length > 0);
  }

  /**
   * A name that may exist in a cluster that cannot be asked is not given away, whichever is configured first.
   *
   * @throws ServiceUnavailableError while it is not known what another cluster has
   */
  assertKnown(): void {
    try {
      this.all.forEach(({ cache }) => cache.assertServing());
    } catch (error) {
      throw unknownNames(error);
    }
  }

  /**
   * All Storages of the other clusters as they are at this moment.
   *
   * @throws ServiceUnavailableError where a cluster cannot be asked
   */
  async storages(): Promise<StorageElsewhere[]> {
    try {
      const lists = await Promise.all([
        ...this.others.before.map(each => storagesOf(each, true)),
        ...this.others.after.map(each => storagesOf(each, false)),
      ]);
      return lists.flat();
    } catch (error) {
      throw unknownNames(error);
    }
  }

  private get all(): readonly ClusterElsewhere[] {
    return [...this.others.before, ...this.others.after];
  }
}

async function storagesOf(
  { cluster }: ClusterElsewhere,
  goesFirst: boolean,
): Promise<StorageElsewhere[]> {
  return (await cluster.list(STORAGE)).flatMap(object => {
    // Of what is odd the cluster's cache warns.
    const storage = parseStorage(object, () => {});
    return storage ? [{ name: storage.meta.name, storage, goesFirst }] : [];
  });
}

function unknownNames(error: unknown): Error {
  const why = isError(error) ? error.message : String(error);
  return unavailable(
    `Which names are taken in another cluster is not known at the moment, so nothing was written (${why})`,
  );
}
