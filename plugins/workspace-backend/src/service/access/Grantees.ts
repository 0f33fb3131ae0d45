import { NotFoundError } from '@backstage/errors';
import { DecideOnRequest } from '@eoepca/backstage-plugin-workspace-common';
import { Scope } from '../../authorization/Guard';
import { WorkspaceCache } from '../../cache/types';
import { granteesOf } from '../../model/access/accessOverview';
import { changedRequest, seenIn } from './answeredRequest';
import { Receivers } from './Receivers';

/** Whom decisions on buckets are about. */
export class Grantees {
  constructor(
    private readonly cache: Pick<WorkspaceCache, 'byRequest' | 'byPrincipal'>,
    private readonly receivers: Receivers,
  ) {}

  /**
   * Whom a decision is about.
   *
   * @throws NotFoundError and ConflictError where it can be about nobody
   */
  async toDecideOn(
    scope: Scope,
    bucket: string,
    grantee: string,
    { permission, request }: DecideOnRequest,
  ): Promise<string> {
    const principal = await this.principalOf(scope, bucket, grantee);
    if (principal !== undefined) return principal;
    if (request) throw changedRequest(grantee, bucket);
    if (permission === 'None') {
      throw new NotFoundError(
        `No workspace '${grantee}' has requested access to bucket '${bucket}'`,
      );
    }
    return this.receivers.principalOf(scope, grantee);
  }

  /**
   * Of who asks, or on whom something was decided and whom the caller may know of. Other workspaces may not be there for
   * all that one is told, though they share a principal.
   */
  async principalOf(
    { caller, record: { name, storage } }: Scope,
    bucket: string,
    grantee: string,
  ): Promise<string | undefined> {
    const asker = this.cache
      .byRequest(bucket)
      .find(each => each.name === grantee && each.name !== name);
    if (asker) return asker.storage.principal;
    const isKnown = await this.receivers.knownTo(caller);
    return [...storage.grants, ...storage.ended.grants].find(
      grant =>
        grant.bucket === bucket &&
        granteesOf(grant, this.cache, isKnown).some(
          each => each.name === grantee,
        ),
    )?.grantee;
  }

  /** What a workspace requests at this moment, as far as the cache knows. */
  standing(bucket: string, workspace: string) {
    const asker = this.cache
      .byRequest(bucket)
      .find(({ name }) => name === workspace);
    return asker && seenIn(asker.storage, bucket);
  }
}
