import {
  AccessGrant,
  AccessOverview,
  AccessRequest,
  WorkspaceIntroduction,
} from '@eoepca/backstage-plugin-workspace-common';
import { KnownWorkspaces } from '../KnownWorkspaces';
import { ownerOf, requestsFor } from './accessRows';
import { decisionOf, hasEnded, missingFor, standingOf } from './accessState';
import { briefIntroductionOf, introductionOf } from '../creating/introduction';
import { offersTo } from './offers';
import { StorageGrant, StorageRequest, StorageResource } from '../resources';
import { titleOf } from '../view';
import { WorkspaceRecord } from '../record';

/** What the overview is read from. */
export type KnownForOverview = Pick<
  KnownWorkspaces,
  'byBucket' | 'byRequest' | 'byPrincipal' | 'byGrantee'
>;

/** For whom an overview is, and when. */
export interface Onlooker {
  /** Whether they may know of a workspace that does not ask. */
  readonly isKnown: (record: WorkspaceRecord) => boolean;
  readonly now: Date;
}

/** Requests and decisions of a workspace, as one of its members sees them at a time. */
export function accessOverview(
  record: WorkspaceRecord,
  known: KnownForOverview,
  onlooker: Onlooker,
): AccessOverview {
  const { now } = onlooker;
  const { requests, buckets, grants, ended } = record.storage;
  const askers = new Map(
    buckets.map(({ name }) => [name, principalsAsking(known, name)]),
  );
  const askersOf = (bucket: string) =>
    askers.get(bucket) ?? principalsAsking(known, bucket);
  return {
    requests: [...requests, ...ended.requests].map(request =>
      ownRequest(record, request, known, now),
    ),
    inbox: inbox(record, known, now),
    grants: [...grants, ...ended.grants].map(grant =>
      given(grant, record.storage, askersOf(grant.bucket), known, onlooker),
    ),
    offers: offersTo(record, known, now),
  };
}

/** A request of the workspace itself. Of a bucket that is not for all to find it tells no more than what was decided. */
export function ownRequest(
  record: WorkspaceRecord,
  request: StorageRequest,
  known: Pick<KnownWorkspaces, 'byBucket'>,
  now: Date,
): AccessRequest {
  const owner = ownerOf(known, request.bucket);
  const isFound = owner?.storage.buckets.some(
    ({ name, discoverable }) => name === request.bucket && discoverable,
  );
  const base = {
    workspace: record.name,
    ...requestOf(record, request, owner?.storage, now),
  };
  if (!owner || !isFound) return base;
  const { title } = titleOf(owner.storage);
  return { ...base, owner: owner.name, ...(title && { owner_title: title }) };
}

/** How many requests of others and offers are pending: the workspace's part of {@link accessOverview} as a number. */
export function pendingDecisions(
  record: WorkspaceRecord,
  known: Pick<KnownWorkspaces, 'byBucket' | 'byRequest' | 'byGrantee'>,
  now: Date,
): number {
  const { storage } = record;
  const requests = storage.buckets
    .flatMap(({ name }) => requestsFor(record, name, known))
    .filter(({ asker, request }) => {
      const { principal } = asker.storage;
      const decision = decisionOf(storage, request.bucket, principal);
      return standingOf(request, decision, now).state === 'pending';
    });
  const offers = offersTo(record, known, now).filter(
    ({ declined }) => !declined,
  );
  return requests.length + offers.length;
}

/** What others ask of a workspace's own buckets. */
export function inbox(
  record: WorkspaceRecord,
  known: Pick<KnownWorkspaces, 'byBucket' | 'byRequest'>,
  now: Date,
): AccessRequest[] {
  return record.storage.buckets.flatMap(({ name }) =>
    inboxOf(record, name, known, now),
  );
}

function inboxOf(
  record: WorkspaceRecord,
  bucket: string,
  known: Pick<KnownWorkspaces, 'byBucket' | 'byRequest'>,
  now: Date,
): AccessRequest[] {
  return requestsFor(record, bucket, known).map(({ asker, request }) => ({
    ...introductionOf(asker),
    ...requestOf(asker, request, record.storage, now),
    owner: record.name,
  }));
}

function requestOf(
  asker: WorkspaceRecord,
  request: StorageRequest,
  owner: StorageResource | undefined,
  now: Date,
): Omit<AccessRequest, 'workspace'> {
  const { bucket, permission, requestedAt, by, reason, expiresAt } = request;
  const decision = decisionOf(owner, bucket, asker.storage.principal);
  const { state, holds } = standingOf(request, decision, now);
  const missing = owner && holds && missingFor(holds, owner, true);
  return {
    bucket,
    permission,
    state,
    requested_at: requestedAt,
    ...(by && { requested_by: by }),
    ...(reason && { reason }),
    ...(expiresAt && { expires_at: expiresAt }),
    ...(decision && {
      decision: {
        permission: decision.permission,
        decided_at: decision.grantedAt,
        ...(decision.comment && { comment: decision.comment }),
        ...(decision.expiresAt && { expires_at: decision.expiresAt }),
        holds: holds !== undefined,
        ...(missing && { not_in_effect: missing }),
      },
    }),
  };
}

/** For whom a bucket is asked. */
export function principalsAsking(
  known: Pick<KnownWorkspaces, 'byRequest'>,
  bucket: string,
): ReadonlySet<string> {
  return new Set(
    known.byRequest(bucket).map(({ storage }) => storage.principal),
  );
}

/**
 * The workspaces that a decision is about and that whoever looks may know of: others may share the principal of one that
 * is known, and stay hidden.
 */
export function granteesOf(
  { bucket, grantee }: Pick<StorageGrant, 'bucket' | 'grantee'>,
  known: Pick<KnownWorkspaces, 'byPrincipal'>,
  isKnown: Onlooker['isKnown'],
): WorkspaceRecord[] {
  return known
    .byPrincipal(grantee)
    .filter(each => hasRequested(each, bucket) || isKnown(each));
}

/** What the giver of a bucket may know of a workspace that {@link granteesOf} names. */
function introductionTo(
  receiver: WorkspaceRecord,
  bucket: string,
  isKnown: Onlooker['isKnown'],
): WorkspaceIntroduction {
  const { name, storage } = receiver;
  if (storage.requests.some(request => request.bucket === bucket)) {
    return introductionOf(receiver);
  }
  return isKnown(receiver)
    ? briefIntroductionOf(receiver)
    : { workspace: name };
}

/** Whether a workspace requests a bucket, or did until its request ended. */
export function hasRequested(
  { storage }: WorkspaceRecord,
  bucket: string,
): boolean {
  return [storage.requests, storage.ended.requests].some(requests =>
    requests.some(request => request.bucket === bucket),
  );
}

/**
 * A decision of the workspace itself.
 *
 * @param giver - the workspace's Storage
 * @param askers - the principals that ask for the bucket
 */
export function given(
  grant: StorageGrant,
  giver: StorageResource,
  askers: ReadonlySet<string>,
  known: Pick<KnownWorkspaces, 'byPrincipal'>,
  { isKnown, now }: Onlooker,
): AccessGrant {
  const { bucket, grantee, permission, grantedAt, by, comment, expiresAt } =
    grant;
  const refuses = permission === 'None';
  const decided = refuses ? 'denied' : 'granted';
  const state = hasEnded(grant, now) ? 'expired' : decided;
  const requested = askers.has(grantee);
  const missing =
    state === 'granted' ? missingFor(grant, giver, requested) : undefined;
  const receivers = granteesOf(grant, known, isKnown);
  return {
    bucket,
    grantee,
    workspaces: receivers.map(({ name }) => name),
    receivers: receivers.map(each => introductionTo(each, bucket, isKnown)),
    permission,
    state,
    requested,
    granted_at: grantedAt,
    ...(by && { granted_by: by }),
    ...(comment && { comment }),
    ...(expiresAt && { expires_at: expiresAt }),
    ...(missing && { not_in_effect: missing }),
  };
}
