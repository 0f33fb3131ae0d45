import { BucketAccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceIndex, WorkspaceRecord } from '../index/types';
import { decisionOf, standingOf } from './accessState';
import { StorageGrant, StorageRequest } from './resources';

/** What the rows are read from. */
export type AccessIndex = Pick<
  WorkspaceIndex,
  'byBucket' | 'byRequest' | 'discoverableBuckets'
>;

/** The workspace that a bucket's name belongs to. */
export function ownerOf(
  index: Pick<WorkspaceIndex, 'byBucket'>,
  bucket: string,
): WorkspaceRecord | undefined {
  return index.byBucket(bucket)[0];
}

/**
 * The requests of a workspace's view: its own, those of others for its discoverable buckets, and, where `discoverable`
 * says so, what it could ask for.
 */
export function accessRows(
  record: WorkspaceRecord,
  index: AccessIndex,
  options: { discoverable: boolean; now: Date },
): BucketAccessRequest[] {
  const { now } = options;
  return [
    ...record.storage.requests.map(request => {
      const owner = ownerOf(index, request.bucket)?.storage;
      const { principal } = record.storage;
      const decision = decisionOf(owner, request.bucket, principal);
      return row(record.name, request, decision, now);
    }),
    ...othersRows(record, index, now),
    ...(options.discoverable ? askableRows(record, index) : []),
  ];
}

function othersRows(
  record: WorkspaceRecord,
  index: AccessIndex,
  now: Date,
): BucketAccessRequest[] {
  return record.storage.buckets
    .filter(({ discoverable }) => discoverable)
    .flatMap(({ name }) =>
      requestsFor(record, name, index).map(({ asker, request }) => {
        const { principal } = asker.storage;
        const decision = decisionOf(record.storage, name, principal);
        return row(asker.name, request, decision, now);
      }),
    );
}

/** What others ask of a bucket, where it is the workspace's own. */
export function requestsFor(
  record: WorkspaceRecord,
  bucket: string,
  index: Pick<WorkspaceIndex, 'byBucket' | 'byRequest'>,
): { asker: WorkspaceRecord; request: StorageRequest }[] {
  const askers = index.byRequest(bucket);
  if (askers.length === 0 || ownerOf(index, bucket)?.name !== record.name) {
    return [];
  }
  return askers
    .filter(asker => asker.name !== record.name)
    .flatMap(asker =>
      asker.storage.requests
        .filter(request => request.bucket === bucket)
        .map(request => ({ asker, request })),
    );
}

function askableRows(
  record: WorkspaceRecord,
  index: AccessIndex,
): BucketAccessRequest[] {
  const asked = new Set(record.storage.requests.map(({ bucket }) => bucket));
  return index
    .discoverableBuckets()
    .filter(
      ({ bucket, workspace }) =>
        workspace !== record.name &&
        !asked.has(bucket) &&
        ownerOf(index, bucket)?.name === workspace,
    )
    .map(({ bucket }) => ({
      workspace: record.name,
      bucket,
      permission: 'ReadWrite',
    }));
}

function row(
  workspace: string,
  request: StorageRequest,
  decision: StorageGrant | undefined,
  now: Date,
): BucketAccessRequest {
  const { bucket, permission, requestedAt, reason } = request;
  const { state, holds } = standingOf(request, decision, now);
  const end =
    (state === 'expired' && request.expiresAt === undefined
      ? decision?.expiresAt
      : holds?.expiresAt) ?? request.expiresAt;
  return {
    workspace,
    bucket,
    permission,
    request_timestamp: holds?.grantedAt ?? requestedAt,
    ...(holds && timestampOf(holds)),
    state,
    ...(holds && { granted_permission: holds.permission }),
    requested_at: requestedAt,
    ...(reason && { reason }),
    ...(end && { expires_at: end }),
  };
}

function timestampOf({ permission, grantedAt }: StorageGrant) {
  return permission === 'None'
    ? { denied_timestamp: grantedAt }
    : { grant_timestamp: grantedAt };
}
