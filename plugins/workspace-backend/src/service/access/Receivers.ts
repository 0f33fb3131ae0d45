import { UnprocessableError } from '@eoepca/backstage-plugin-workspace-common';
import { Guard, Scope } from '../../authorization/Guard';
import { Caller } from '../../authorization/types';
import { WorkspaceCache } from '../../cache/types';
import { ownerOf } from '../../model/access/accessRows';
import { unknownReceiver } from './answeredRequest';
import { WorkspaceRecord } from '../../model/record';

/** The workspaces that buckets may be offered to before they ask: those that whoever offers may know of anyway. */
export class Receivers {
  constructor(
    private readonly guard: Pick<Guard, 'actor'>,
    private readonly cache: Pick<WorkspaceCache, 'get' | 'byBucket'>,
  ) {}

  /**
   * Whom a grant to a workspace is about.
   *
   * @throws NotFoundError, in the same words for a workspace that is not there and one that the caller may not know of;
   * UnprocessableError for an offer to oneself
   */
  async principalOf(
    { caller, record }: Pick<Scope, 'caller' | 'record'>,
    receiver: string,
  ): Promise<string> {
    if (receiver === record.name) {
      throw ownReceiver(
        `Workspace '${receiver}' owns the bucket; name another workspace.`,
      );
    }
    const found = this.cache.get(receiver);
    const isKnown = await this.knownTo(caller);
    if (!found || !isKnown(found)) throw unknownReceiver(receiver);
    const { principal } = found.storage;
    if (principal === record.storage.principal) {
      throw ownReceiver(
        `Workspace '${receiver}' has the same principal ('${principal}'), so its keys work for the bucket already.`,
      );
    }
    return principal;
  }

  /** Tells of workspaces whether a caller may know of them: they see them, or find them in the directory of buckets. */
  async knownTo(caller: Caller): Promise<(record: WorkspaceRecord) => boolean> {
    const actor = await this.guard.actor(caller);
    return record =>
      actor.rights(record.name, record).knows ||
      (this.isListed(record) && actor.mayBrowse());
  }

  /** Whether the directory of buckets names a workspace. */
  private isListed({ name, storage }: WorkspaceRecord): boolean {
    return storage.buckets.some(
      bucket =>
        bucket.discoverable && ownerOf(this.cache, bucket.name)?.name === name,
    );
  }
}

function ownReceiver(message: string): UnprocessableError {
  return UnprocessableError.field(['grantee'], message);
}
