import { BucketAccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import { KnownWorkspaces } from '../KnownWorkspaces';
import { decisionOf, hasEnded, missingFor, standingOf } from './accessState';
import { StorageGrant, StorageRequest, StorageResource } from '../resources';
import { WorkspaceRecord } from '../record';

/** What the rows are read from. */
export type KnownForAccess = Pick<
  KnownWorkspaces,
  'byBucket' | 'byRequest' | 'discoverableBuckets'
>;

/** The workspace that a bucket's name belongs to. */
export function ownerOf(
  known: Pick<KnownWorkspaces, 'byBucket'>,
  bucket: string,
): WorkspaceRecord | undefined {
  return known.byBucket(bucket)[0];
}

/**
 * The requests of a workspace's view: its own, those of others for its discoverable buckets, and, where `discoverable`
 * says so, what it could ask for.
 */
export function accessRows(
  record: WorkspaceRecord,
  known: KnownForAccess,
  options: { discoverable: boolean; now: Date },
): BucketAccessRequest[] {
  const { now } = options;
  return [
    ...record.storage.requests.map(request =>
      row(record, request, ownerOf(known, request.bucket)?.storage, now),
    ),
    ...othersRows(record, known, now),
    ...(options.discoverable ? askableRows(record, known, now) : []),
  ];
}

function othersRows(
  record: WorkspaceRecord,
  known: KnownForAccess,
  now: Date,
): BucketAccessRequest[] {
  return record.storage.buckets
    .filter(({ discoverable }) => discoverable)
    .flatMap(({ name }) =>
      requestsFor(record, name, known).map(({ asker, request }) =>
        row(asker, request, record.storage, now),
      ),
    );
}

/** What others ask of a bucket, where it is the workspace's own. */
export function requestsFor(
  record: WorkspaceRecord,
  bucket: string,
  known: Pick<KnownWorkspaces, 'byBucket' | 'byRequest'>,
): { asker: WorkspaceRecord; request: StorageRequest }[] {
  const askers = known.byRequest(bucket);
  if (askers.length === 0 || ownerOf(known, bucket)?.name !== record.name) {
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
  known: KnownForAccess,
  now: Date,
): BucketAccessRequest[] {
  const { requests, principal } = record.storage;
  const asked = new Set(requests.map(({ bucket }) => bucket));
  return known.discoverableBuckets().flatMap(({ bucket, workspace }) => {
    if (workspace === record.name || asked.has(bucket)) return [];
    const owner = ownerOf(known, bucket);
    if (owner?.name !== workspace) return [];
    const decision = decisionOf(owner.storage, bucket, principal);
    return {
      workspace: record.name,
      bucket,
      permission: 'ReadWrite' as const,
      ...(decision &&
        !hasEnded(decision, now) && {
          // As recorded, also where nobody has asked.
          request_timestamp: decision.grantedAt,
          ...decided(decision, owner.storage, false),
          ...(decision.expiresAt && { expires_at: decision.expiresAt }),
        }),
    };
  });
}

function row(
  asker: WorkspaceRecord,
  request: StorageRequest,
  owner: StorageResource | undefined,
  now: Date,
): BucketAccessRequest {
  const { bucket, permission, requestedAt, reason } = request;
  const decision = decisionOf(owner, bucket, asker.storage.principal);
  const { state, holds } = standingOf(request, decision, now);
  const end =
    (state === 'expired' && request.expiresAt === undefined
      ? decision?.expiresAt
      : holds?.expiresAt) ?? request.expiresAt;
  return {
    workspace: asker.name,
    bucket,
    permission,
    request_timestamp: holds?.grantedAt ?? requestedAt,
    ...(owner && holds && decided(holds, owner, true)),
    state,
    requested_at: requestedAt,
    ...(reason && { reason }),
    ...(end && { expires_at: end }),
  };
}

/** What a view tells of a decision that holds. */
function decided(
  decision: StorageGrant,
  owner: StorageResource,
  isRequested: boolean,
) {
  const { permission, grantedAt } = decision;
  const missing = missingFor(decision, owner, isRequested);
  return {
    ...(permission === 'None'
      ? { denied_timestamp: grantedAt }
      : { grant_timestamp: grantedAt }),
    granted_permission: permission,
    ...(missing && { not_in_effect: missing }),
  };
}
