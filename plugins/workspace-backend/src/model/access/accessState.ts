import {
  AccessState,
  BucketPermission,
  MissingForGrant,
  WantedPermission,
} from '@eoepca/backstage-plugin-workspace-common';
import { hasLabel } from '../buckets/discoverable';
import { grantKey } from './parseAccess';
import { StorageGrant, StorageRequest, StorageResource } from '../resources';

/** How a request stands. */
export interface Standing {
  readonly state: AccessState;
  /** What its bucket's owner decided last, also where that has ended or is to be thought over. */
  readonly decision?: StorageGrant;
  /** The decision, where it holds at this moment. */
  readonly holds?: StorageGrant;
}

/** What the owner of a bucket decided on a principal, and no more: the owner's word alone counts. */
export function decisionOf(
  owner: StorageResource | undefined,
  bucket: string,
  principal: string,
): StorageGrant | undefined {
  return (
    owner && decisionsOf(owner).get(grantKey({ bucket, grantee: principal }))
  );
}

/** A Storage is asked time and again: a bucket may have thousands of grantees. */
const decisions = new WeakMap<StorageResource, Map<string, StorageGrant>>();

function decisionsOf(owner: StorageResource): Map<string, StorageGrant> {
  let known = decisions.get(owner);
  if (!known) {
    const all = [...owner.ended.grants, ...owner.grants];
    known = new Map(all.map(grant => [grantKey(grant), grant]));
    decisions.set(owner, known);
  }
  return known;
}

/** How a request stands at a time, given what the bucket's owner decided. */
export function standingOf(
  request: StorageRequest,
  decision: StorageGrant | undefined,
  now: Date,
): Standing {
  if (hasEnded(request, now)) return { state: 'expired', decision };
  if (!decision) return { state: 'pending' };
  const isOver = hasEnded(decision, now);
  // Times may come from anyone: what is asked anew names the decision instead.
  const isAskedAnew = request.renews === decision.grantedAt;
  const refuses = decision.permission === 'None';
  const holds = isOver || (refuses && isAskedAnew) ? {} : { holds: decision };
  if (isAskedAnew) return { state: 'pending', decision, ...holds };
  if (isOver) return { state: 'expired', decision };
  return { state: refuses ? 'denied' : 'granted', decision, ...holds };
}

/**
 * What a grant lacks to be in effect. Providers give the grantee's key a policy only with its own request, a grant by
 * the Storage that lists the bucket, and the label on that Storage.
 *
 * @returns undefined where it lacks nothing, and for a denial
 */
export function missingFor(
  { bucket, permission }: Pick<StorageGrant, 'bucket' | 'permission'>,
  giver: StorageResource,
  isRequested: boolean,
): MissingForGrant | undefined {
  if (permission === 'None') return undefined;
  if (!giver.buckets.some(({ name }) => name === bucket)) return 'bucket';
  if (!hasLabel(giver.meta.labels)) return 'label';
  return isRequested ? undefined : 'request';
}

/** Whether something is over at a time. */
export function hasEnded(
  { expiresAt, ended }: Pick<StorageGrant, 'expiresAt' | 'ended'>,
  now: Date,
): boolean {
  return (
    ended === true ||
    (expiresAt !== undefined && Date.parse(expiresAt) <= now.getTime())
  );
}

/** Whether a Storage holds requests or grants whose end has passed. */
export function hasOverdue(
  { requests, grants }: StorageResource,
  now: Date,
): boolean {
  return (
    requests.some(request => hasEnded(request, now)) ||
    grants.some(grant => grant.permission !== 'None' && hasEnded(grant, now))
  );
}

/** Whether a decision gives all that is asked for, for as long as it is asked for. */
export function covers(
  { permission, expiresAt }: StorageGrant,
  asked: { permission: WantedPermission; expiresAt?: string },
): boolean {
  const gives: BucketPermission[] = ['ReadWrite', asked.permission];
  if (!gives.includes(permission)) return false;
  if (expiresAt === undefined) return true;
  return (
    asked.expiresAt !== undefined &&
    Date.parse(asked.expiresAt) <= Date.parse(expiresAt)
  );
}
