import {
  AccessOffer,
  SeenOffer,
} from '@eoepca/backstage-plugin-workspace-common';
import { KnownWorkspaces } from '../KnownWorkspaces';
import { ownerOf } from './accessRows';
import { hasEnded, missingFor } from './accessState';
import { StorageGrant, StorageResource } from '../resources';
import { workspaceTextsIn } from '../workspaceTexts';
import { WorkspaceRecord } from '../record';

/** What others grant to a workspace that has not requested it, by owner. */
export function offersTo(
  { name, storage }: WorkspaceRecord,
  known: Pick<KnownWorkspaces, 'byBucket' | 'byGrantee'>,
  now: Date,
): AccessOffer[] {
  const { principal } = storage;
  const requested = new Set(storage.requests.map(({ bucket }) => bucket));
  return known
    .byGrantee(principal)
    .filter(giver => giver.name !== name)
    .flatMap(giver =>
      giver.storage.grants
        .filter(grant => isOffer(grant, now))
        .filter(
          grant =>
            grant.grantee === principal &&
            !requested.has(grant.bucket) &&
            ownerOf(known, grant.bucket)?.name === giver.name,
        )
        .map(grant => ({
          workspace: name,
          bucket: grant.bucket,
          owner: giver.name,
          ...offererIn(giver),
          ...seenOf(grant),
          ...(grant.comment && { comment: grant.comment }),
          ...(storage.declined.get(grant.bucket) === grant.grantedAt && {
            declined: true as const,
          }),
          ...(missingFor(grant, giver.storage, true) === 'label' && {
            not_in_effect: 'label' as const,
          }),
        })),
    );
}

/** Whoever offers something says who they are. */
function offererIn(
  giver: WorkspaceRecord,
): Pick<AccessOffer, 'owner_title' | 'owner_contact'> {
  const { title, contact } = workspaceTextsIn(giver.storage.meta.annotations);
  return {
    ...(title && { owner_title: title }),
    ...(contact && { owner_contact: contact }),
  };
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
  return grant && isOffer(grant, now) ? seenOf(grant) : undefined;
}

/** A grant that gives something. */
type Offer = StorageGrant & { permission: SeenOffer['permission'] };

function isOffer(grant: StorageGrant, now: Date): grant is Offer {
  return grant.permission !== 'None' && !hasEnded(grant, now);
}

function seenOf({ permission, grantedAt, expiresAt }: Offer): SeenOffer {
  return {
    permission,
    granted_at: grantedAt,
    ...(expiresAt && { expires_at: expiresAt }),
  };
}
