import { RequestAccess } from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceCache } from '../../cache/types';
import { ownerOf } from '../../model/access/accessRows';
import { covers, decisionOf, hasEnded } from '../../model/access/accessState';
import { WorkspaceRecord } from '../../model/record';

/** What was decided and is not enough, by its time: the request is about that. */
export function decisionToRenew(
  { storage }: WorkspaceRecord,
  { bucket, permission, expires_at: end, offer: accepted }: RequestAccess,
  cache: Pick<WorkspaceCache, 'byBucket'>,
  now: Date,
): string | undefined {
  const owner = ownerOf(cache, bucket)?.storage;
  const decision = decisionOf(owner, bucket, storage.principal);
  if (!decision) return undefined;
  // Whoever accepts an offer wants it for as long as it is offered.
  const expiresAt = end ?? accepted?.expires_at;
  const isEnough =
    !hasEnded(decision, now) && covers(decision, { permission, expiresAt });
  return isEnough ? undefined : decision.grantedAt;
}
