import { isError } from '@backstage/errors';
import { Authorizer, Policy } from '../authorization/Authorizer';
import { Caller } from '../authorization/types';
import { DirectoryPage, DirectoryQuery } from '../service/access/Directory';
import { Federation, FederatedCluster } from './Federation';
import { mergePages } from './mergePages';

const DEFAULT_LIMIT = 100;

/** The directories of several clusters as one. */
export class FederatedDirectory {
  constructor(
    private readonly federation: Federation,
    private readonly policy: Policy,
  ) {}

  /**
   * Buckets of all clusters; with `except` those that its workspace can ask for, as providers look for requests in their
   * own cluster alone.
   *
   * @throws NotAllowedError for whom every cluster refuses
   */
  async list(
    caller: Caller,
    query: DirectoryQuery = {},
  ): Promise<DirectoryPage> {
    const clusters = await this.asked(caller, query);
    const refusals: unknown[] = [];
    const page = await mergePages(
      clusters.map(({ service }) => ({
        page: async part => {
          try {
            return await service.directory.list(caller, { ...query, ...part });
          } catch (error) {
            if (!isError(error) || error.name !== 'NotAllowedError')
              throw error;
            refusals.push(error);
            return { items: [] };
          }
        },
        wanted: () => true,
      })),
      ({ bucket }) => bucket,
      { after: query.after, limit: query.limit ?? DEFAULT_LIMIT },
    );
    if (refusals.length === clusters.length) throw refusals[0];
    return page;
  }

  /** A workspace that the caller may not know of must not tell where it is. */
  private async asked(
    caller: Caller,
    { except }: DirectoryQuery,
  ): Promise<readonly FederatedCluster[]> {
    if (except !== undefined) {
      const holder = this.federation.holding(except);
      const authorizer = new Authorizer({
        cache: holder.cache,
        policy: this.policy,
      });
      const actor = await authorizer.actorFor(caller);
      const record = holder.cache.get(except);
      if (record && actor.rights(except, record).knows) return [holder];
    }
    return this.federation.serving();
  }
}
