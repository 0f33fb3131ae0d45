import {
  ActivityEntry,
  ActivityOutcome,
} from '@eoepca/backstage-plugin-workspace-common';
import { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import { boundedDetails, boundedText } from './bounds';
import {
  ActivityFilter,
  NewActivity,
  PageOfActivity,
  StoredPage,
} from './types';

const TABLE = 'activity';
/** Databases bind so many values at once, and no more. */
const CHUNK = 500;
const LONGEST_SUBJECT = 512;
const LONGEST_REASON = 500;

/** PostgreSQL gives bigints as texts; SQLite gives booleans as numbers and times as milliseconds. */
interface Row {
  readonly id: string | number;
  readonly at: Date | number | string;
  readonly actor: string;
  readonly actor_kind: string;
  readonly platform_admin: boolean | number;
  readonly action: string;
  readonly subject: string | null;
  readonly details: string | null;
  readonly reason: string | null;
  readonly outcome: string;
}

/** The table of the activity record, in SQLite or PostgreSQL. */
export class ActivityStore {
  constructor(private readonly knex: Knex) {}

  /** Writes rows, all or none; answers their ids. */
  async add(entries: readonly NewActivity[]): Promise<string[]> {
    if (entries.length === 0) return [];
    const ids: Pick<Row, 'id'>[] = await this.knex
      .batchInsert<Partial<Row>>(TABLE, entries.map(toRow), CHUNK)
      .returning('id');
    return ids.map(({ id }) => String(id));
  }

  /** Says what came of what was recorded as started, and adds to its details. */
  async finish(
    ids: readonly string[],
    outcome: ActivityOutcome,
    details?: JsonObject,
  ): Promise<void> {
    await this.knex(TABLE)
      .whereIn('id', ids.map(Number))
      .update({
        outcome,
        ...(details && { details: boundedDetails(details) }),
      });
  }

  /** The entries of the workspace that has this uid. */
  async page(
    uid: string,
    { limit, after, ...filter }: PageOfActivity,
  ): Promise<StoredPage> {
    const query = this.knex<Row>(TABLE).where('workspace_uid', uid);
    narrow(query, filter);
    if (after !== undefined) query.where('id', '<', Number(after));
    // One more than wanted tells whether there is a next page.
    const rows = await query.orderBy('id', 'desc').limit(limit + 1);
    const items = rows.slice(0, limit).map(toEntry);
    return {
      items,
      ...(rows.length > limit && { next: items.at(-1)?.id }),
    };
  }

  /** Deletes at most `limit` rows of before a time; answers how many. */
  async deleteBefore(time: number, limit: number): Promise<number> {
    const old: Pick<Row, 'id'>[] = await this.knex(TABLE)
      .select('id')
      .where('at', '<', new Date(time))
      .orderBy('at')
      .limit(limit);
    if (old.length === 0) return 0;
    return this.knex(TABLE)
      .whereIn(
        'id',
        old.map(({ id }) => id),
      )
      .delete();
  }
}

function narrow(
  query: Knex.QueryBuilder,
  { actor, actions, since, until }: ActivityFilter,
): void {
  if (actor !== undefined) query.where('actor', actor);
  if (since !== undefined) query.where('at', '>=', new Date(since));
  if (until !== undefined) query.where('at', '<', new Date(until));
  if (actions?.length) {
    query.where(either => {
      for (const action of actions) {
        if (action.includes('.')) either.orWhere('action', action);
        else either.orWhere('action', 'like', `${action}.%`);
      }
    });
  }
}

function toRow({ place, actor, at, ...activity }: NewActivity) {
  const { action, subject, details, reason, outcome } = activity;
  return {
    workspace: place.workspace,
    workspace_uid: place.uid,
    cluster: place.cluster ?? null,
    at: new Date(at),
    actor: boundedText(actor.ref, LONGEST_SUBJECT),
    actor_kind: actor.kind,
    platform_admin: actor.platform_admin ?? false,
    action,
    subject: subject ? boundedText(subject, LONGEST_SUBJECT) : null,
    details: details ? boundedDetails(details) : null,
    reason: reason ? boundedText(reason, LONGEST_REASON) : null,
    outcome,
  };
}

function toEntry(row: Row): ActivityEntry {
  const details = row.details === null ? {} : JSON.parse(row.details);
  return {
    id: String(row.id),
    at: new Date(row.at).toISOString(),
    actor: {
      ref: row.actor,
      kind: row.actor_kind as ActivityEntry['actor']['kind'],
      ...(row.platform_admin && { platform_admin: true }),
    },
    action: row.action,
    ...(row.subject !== null && { subject: row.subject }),
    ...(Object.keys(details).length > 0 && { details }),
    ...(row.reason !== null && { reason: row.reason }),
    outcome: row.outcome as ActivityOutcome,
  };
}
