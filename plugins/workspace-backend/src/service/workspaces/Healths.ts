import {
  DetailedHealth,
  WorkspacePermission,
} from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceCache } from '../../cache/types';
import { S3Defaults } from '../../model/credentials/credentials';
import { healthOf, TimedHealth } from '../../model/health/health';
import { WorkspaceRecord } from '../../model/record';
import { Clock } from '../../model/clock';

/** The permissions that make a difference to a health. */
const TELLING: readonly WorkspacePermission[] = [
  'VIEW_BUCKETS',
  'VIEW_MEMBERS',
  'VIEW_STORES',
  'VIEW_SESSIONS',
  'MANAGE_BUCKETS',
];

/**
 * How workspaces are, worked out once for all who see the same parts: again where the workspace changed (which is another
 * record then), where its buckets clash with others', and when something in it has waited for too long.
 */
export class Healths {
  private readonly known = new WeakMap<
    WorkspaceRecord,
    Map<string, TimedHealth>
  >();

  private readonly seen = new WeakMap<
    ReadonlySet<WorkspacePermission>,
    string
  >();

  constructor(
    private readonly cache: Pick<WorkspaceCache, 'clashesOf'>,
    private readonly s3: S3Defaults,
    private readonly clock: Clock,
  ) {}

  /** The same object for as long as it is the same health. */
  of(
    record: WorkspaceRecord,
    permissions: ReadonlySet<WorkspacePermission>,
  ): DetailedHealth {
    const clashes = this.cache.clashesOf(record);
    const seen = this.seenBy(permissions);
    const key = clashes.length > 0 ? [seen, ...clashes].join(' ') : seen;
    let known = this.known.get(record);
    if (!known) {
      known = new Map();
      this.known.set(record, known);
    }
    const now = this.clock().getTime();
    const last = known.get(key);
    if (last && !(last.until !== undefined && last.until <= now)) {
      return last.health;
    }
    const made = healthOf(record, permissions, { s3: this.s3, now, clashes });
    known.set(key, made);
    return made.health;
  }

  /** Lists ask for thousands with the same permissions. */
  private seenBy(permissions: ReadonlySet<WorkspacePermission>): string {
    let seen = this.seen.get(permissions);
    if (seen === undefined) {
      seen = TELLING.map(each => (permissions.has(each) ? '1' : '0')).join('');
      this.seen.set(permissions, seen);
    }
    return seen;
  }
}
