import {
  AccessOffer,
  AccessRequest,
  Suggestion,
} from '@eoepca/backstage-plugin-workspace-common';
import { Guard } from '../../authorization/Guard';
import { Caller } from '../../authorization/types';
import { WorkspaceCache } from '../../cache/types';
import { inbox } from '../../model/access/accessOverview';
import { offersTo } from '../../model/access/offers';
import { contextOf, suggestionsFor } from '../../model/suggestions/suggestions';
import { memberOf } from '../names/naming';
import { WorkspaceRecord } from '../../model/record';
import { Clock } from '../../model/clock';

/** What waits for a caller's decision, in all of their workspaces. */
export class Inbox {
  constructor(
    private readonly guard: Guard,
    private readonly cache: Pick<
      WorkspaceCache,
      'byBucket' | 'byRequest' | 'byGrantee'
    >,
    private readonly clock: Clock,
  ) {}

  /**
   * The undecided requests for buckets of the workspaces that the caller is a member of and may decide for, the one that
   * waits longest first.
   */
  async list(caller: Caller): Promise<AccessRequest[]> {
    const now = this.clock();
    const waiting = await this.inEach(caller, record =>
      inbox(record, this.cache, now).filter(({ state }) => state === 'pending'),
    );
    return oldestFirst(waiting, request => request.requested_at);
  }

  /** What is offered to the workspaces that the caller is a member of and may accept for, the oldest first. */
  async offers(caller: Caller): Promise<AccessOffer[]> {
    const now = this.clock();
    const offers = await this.inEach(caller, record =>
      offersTo(record, this.cache, now).filter(({ declined }) => !declined),
    );
    return oldestFirst(offers, offer => offer.granted_at);
  }

  /**
   * What members suggest in the workspaces that the caller is a member of: what they may decide on, and their own, the
   * oldest first.
   */
  async suggestions(caller: Caller): Promise<Suggestion[]> {
    const actor = await this.guard.actor(caller);
    const now = this.clock();
    const member = memberOf(caller);
    const found: Suggestion[] = [];
    for (const { record, rights } of actor.visible({ asMember: true })) {
      const reader = { member, permissions: rights.permissions };
      const context = contextOf(record, now);
      found.push(...suggestionsFor(reader, record.name, context));
    }
    return oldestFirst(found, each => each.suggested_at);
  }

  private async inEach<T>(
    caller: Caller,
    find: (record: WorkspaceRecord) => T[],
  ): Promise<T[]> {
    const actor = await this.guard.actor(caller);
    const found: T[] = [];
    for (const { record, rights } of actor.visible({ asMember: true })) {
      if (rights.permissions.has('MANAGE_BUCKETS')) {
        found.push(...find(record));
      }
    }
    return found;
  }
}

/** What waits longest first. */
export function oldestFirst<T>(waiting: T[], since: (each: T) => string): T[] {
  return waiting.sort((a, b) => Date.parse(since(a)) - Date.parse(since(b)));
}
