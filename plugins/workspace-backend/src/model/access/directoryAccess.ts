import {
  BucketPermission,
  DirectoryAccess,
} from '@eoepca/backstage-plugin-workspace-common';
import { KnownWorkspaces } from '../KnownWorkspaces';
import { ownRequest } from './accessOverview';
import { offersTo } from './offers';
import { StorageRequest } from '../resources';
import { WorkspaceRecord } from '../record';

/** What a caller's workspaces have to do with the buckets of the directory. */
export interface DirectoryStandings {
  /** Workspaces that have requested or are offered a bucket, by the bucket's name. */
  readonly access: ReadonlyMap<string, readonly DirectoryAccess[]>;
  /** Whether a workspace is one of them. */
  readonly isOwn: (workspace: string) => boolean;
}

/**
 * How each bucket stands that some workspaces have requested or are offered. The work grows with their own requests and
 * grants, not with the directory.
 *
 * @param records - workspaces whose buckets the caller may see
 */
export function standingsOf(
  records: readonly WorkspaceRecord[],
  known: Pick<KnownWorkspaces, 'byBucket' | 'byGrantee'>,
  now: Date,
): DirectoryStandings {
  const names = new Set(records.map(({ name }) => name));
  const access = new Map<string, DirectoryAccess[]>();
  for (const record of records) {
    for (const [bucket, entry] of entriesOf(record, known, now)) {
      const entries = access.get(bucket);
      if (entries) entries.push(entry);
      else access.set(bucket, [entry]);
    }
  }
  return { access, isOwn: name => names.has(name) };
}

function entriesOf(
  record: WorkspaceRecord,
  known: Pick<KnownWorkspaces, 'byBucket' | 'byGrantee'>,
  now: Date,
): [bucket: string, DirectoryAccess][] {
  const { requests, ended } = record.storage;
  return [
    ...[...requests, ...ended.requests].map(
      (request): [string, DirectoryAccess] => [
        request.bucket,
        requestEntry(record, request, known, now),
      ],
    ),
    ...offersTo(record, known, now)
      .filter(({ declined }) => !declined)
      .map(
        ({
          bucket,
          permission,
          expires_at: end,
        }): [string, DirectoryAccess] => [
          bucket,
          {
            workspace: record.name,
            state: 'offered',
            permission,
            ...(end && { expires_at: end }),
          },
        ],
      ),
  ];
}

function requestEntry(
  record: WorkspaceRecord,
  request: StorageRequest,
  known: Pick<KnownWorkspaces, 'byBucket'>,
  now: Date,
): DirectoryAccess {
  const { state, permission, decision, expires_at } = ownRequest(
    record,
    request,
    known,
    now,
  );
  const holds = decision?.holds && !decision.not_in_effect;
  const current = holds ? given(decision.permission) : undefined;
  const end = current ? earlier(decision?.expires_at, expires_at) : expires_at;
  return {
    workspace: record.name,
    state,
    permission,
    ...(current && { current_permission: current }),
    ...(end && { expires_at: end }),
    ...(decision?.holds &&
      decision.not_in_effect && { not_in_effect: decision.not_in_effect }),
  };
}

function given(permission: BucketPermission) {
  return permission === 'None' ? undefined : permission;
}

/** Access lasts until the grant or the request expires, whichever comes first. */
function earlier(a: string | undefined, b: string | undefined) {
  if (!a || !b) return a ?? b;
  return Date.parse(a) <= Date.parse(b) ? a : b;
}
