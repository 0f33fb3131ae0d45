import { isError } from '@backstage/errors';
import { unavailable } from '../cluster/errors';
import { DATALAB, STORAGE } from '../cluster/kinds';
import { WorkspaceIndex } from '../index/types';

/** What is asked of another cluster's index. */
export type OtherIndex = Pick<
  WorkspaceIndex,
  'raw' | 'byBucket' | 'assertServing'
>;

/**
 * Which names the other clusters have that the plugin serves. Names of workspaces are unique across all of them, and
 * new buckets take only names that are free in each; between clusters that were filled by themselves, the one configured
 * first wins.
 */
export class OtherClusters {
  /** @param others - `before`: configured before the one that asks; all of them by default after it */
  constructor(
    private readonly others: {
      readonly before: readonly OtherIndex[];
      readonly after: readonly OtherIndex[];
    } = { before: [], after: [] },
  ) {}

  /** Another cluster has a workspace of this name, or what is left of one. */
  hasWorkspace(name: string): boolean {
    return this.all.some(
      index => index.raw(STORAGE, name) ?? index.raw(DATALAB, name),
    );
  }

  hasBucket(bucket: string): boolean {
    return this.all.some(index => index.byBucket(bucket).length > 0);
  }

  /**
   * A cluster that comes later never hides what is made here, so it may be out of reach.
   *
   * @throws ServiceUnavailableError while it is not known what a cluster has whose names win
   */
  assertKnown(): void {
    try {
      this.others.before.forEach(index => index.assertServing());
    } catch (error) {
      const why = isError(error) ? error.message : String(error);
      throw unavailable(
        `Which names are taken in another cluster is not known at the moment, so nothing was created (${why})`,
      );
    }
  }

  private get all(): readonly OtherIndex[] {
    return [...this.others.before, ...this.others.after];
  }
}
