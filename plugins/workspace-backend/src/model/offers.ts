import {
  AccessOffer,
  MissingForGrant,
  SeenOffer,
} from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceIndex, WorkspaceRecord } from '../index/types';
import { ownerOf } from './accessRows';
import { hasEnded } from './accessState';
import { hasLabel } from './discoverable';
import { StorageGrant, StorageResource } from './resources';

/**
 * What a grant lacks to be in effect. Providers give the grantee's key a policy only with its own request, a grant by
 * the Storage that lists the bucket, and the label on that Storage.
 *
 * @returns undefined where it lacks nothing
 */
export function missingFor(
  { bucket }: Pick<StorageGrant, 'bucket'>,
  giver: StorageResource,
  isRequested: boolean,
): MissingForGrant | undefined {
  if (!giver.buckets.some(({ name }) => name === bucket)) return 'bucket';
  if (!hasLabel(giver.meta.labels)) return 'label';
  return isRequested ? undefined : 'request';
}

/** What others grant to a workspace that has not requested it, by owner. */
export function offersTo(
  { name, storage }: WorkspaceRecord,
  index: Pick<WorkspaceIndex, 'byBucket' | 'byGrantee'>,
  now: Date,
): AccessOffer[] {
  const requested = new Set(storage.requests.map(({ bucket }) => bucket));
  return index
    .byGrantee(storage.principal)
    .filter(giver => giver.name !== name)
    .flatMap(giver =>
      giver.storage.grants
        .filter(
          ({ bucket, grantee }) =>
            grantee === storage.principal &&
            !requested.has(bucket) &&
            ownerOf(index, bucket)?.name === giver.name,
        )
        .flatMap(({ bucket }) => {
          const seen = offerIn(giver.storage, bucket, storage.principal, now);
          const grant = giver.storage.grants.find(
            each =>
              each.bucket === bucket && each.grantee === storage.principal,
          );
          const lacksLabel = grant && missingFor(grant, giver.storage, true);
          return seen
            ? {
                bucket,
                owner: giver.name,
                ...seen,
                ...(grant?.comment && { comment: grant.comment }),
                ...(lacksLabel === 'label' && {
                  not_in_effect: 'label' as const,
                }),
              }
            : [];
        }),
    );
}

/** What of an offer somebody has to have seen who accepts it; undefined where nothing is offered (any more). */
export function offerIn(
  giver: StorageResource,
  bucket: string,
  principal: string,
  now: Date,
): SeenOffer | undefined {
  const grant = giver.grants.find(
    each => each.bucket === bucket && each.grantee === principal,
  );
  if (!grant || grant.permission === 'None' || hasEnded(grant, now)) {
    return undefined;
  }
  const { permission, grantedAt, expiresAt } = grant;
  return {
    permission,
    granted_at: grantedAt,
    ...(expiresAt && { expires_at: expiresAt }),
  };
}
