import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  SeenOffer,
  SeenRequest,
} from '@eoepca/backstage-plugin-workspace-common';
import { STORAGE } from '../../model/kinds';
import { bucketNamesIn } from '../../model/buckets/buckets';
import { fieldsOf } from '../../model/foreign';
import { offerIn } from '../../model/access/offers';
import { parseStorage } from '../../model/parseStorage';
import { StorageResource } from '../../model/resources';
import { Writer } from '../Writer';
import { KubernetesObject } from '../../model/kubernetes';

/** What a decision answers: a workspace's request for a bucket as it was seen, if there was one. */
export interface AnsweredRequest {
  readonly workspace: string;
  readonly principal: string;
  readonly bucket: string;
  readonly seen?: SeenRequest;
}

/**
 * Makes sure, from a fresh read, that a request still is what a decision answers, or that nothing is requested and the
 * grantee still there where none is answered.
 *
 * @throws ConflictError (see {@link changedRequest}) where it is another one; NotFoundError
 */
export async function assertAnswers(
  writer: Pick<Writer, 'read'>,
  { workspace, principal, bucket, seen }: AnsweredRequest,
): Promise<void> {
  const object = await writer.read(STORAGE, workspace);
  // Of what is odd the cache warns.
  const storage = object && parseStorage(object, () => {});
  const isIts = storage?.principal === principal;
  if (!isIts && !seen) throw unknownReceiver(workspace);
  const request = isIts ? seenIn(storage, bucket) : undefined;
  if (isSame(request, seen)) return;
  throw changedRequest(workspace, bucket, request);
}

/**
 * Makes sure, from a fresh read, that what is accepted still is what was offered.
 *
 * @throws ConflictError, with what is offered by now (`offer`, null where nothing is)
 */
export async function assertOffers(
  writer: Pick<Writer, 'read'>,
  offered: {
    owner?: string;
    principal: string;
    bucket: string;
    seen: SeenOffer;
    now: Date;
  },
): Promise<void> {
  const { owner, principal, bucket, seen, now } = offered;
  const object =
    owner === undefined ? undefined : await writer.read(STORAGE, owner);
  const storage = object && parseStorage(object, () => {});
  const offer = storage?.buckets.some(({ name }) => name === bucket)
    ? offerIn(storage, bucket, principal, now)
    : undefined;
  if (
    offer?.permission === seen.permission &&
    isSameTime(offer.granted_at, seen.granted_at) &&
    isSameTime(offer.expires_at, seen.expires_at)
  ) {
    return;
  }
  const message = offer
    ? `The grant for bucket '${bucket}' was changed since you saw it; look at the new one, then accept it`
    : `Access to bucket '${bucket}' is no longer granted to this workspace`;
  throw Object.assign(new ConflictError(message), { offer: offer ?? null });
}

/** The answer to whoever decides on a request that is another one by now (`request`), or none (`request: null`). */
export function changedRequest(
  workspace: string,
  bucket: string,
  request?: SeenRequest,
): ConflictError {
  const message = request
    ? `Workspace '${workspace}' has changed its request for bucket '${bucket}' since you saw it; look at the new one, then decide`
    : `Workspace '${workspace}' no longer requests access to bucket '${bucket}'`;
  return Object.assign(new ConflictError(message), {
    request: request ?? null,
  });
}

/** The answer to whoever offers a bucket to a workspace that is not there, or that they may not know of. */
export function unknownReceiver(workspace: string): NotFoundError {
  return new NotFoundError(
    `There is no workspace '${workspace}' in this cluster that you can offer a bucket to. It has to be one of yours, have a discoverable bucket, or have requested access.`,
  );
}

/**
 * @throws NotFoundError where a Storage does not list a bucket that others are to get at: it may have parted with it
 * since that was decided
 */
export function assertLists(
  { spec }: KubernetesObject,
  buckets: readonly string[],
): void {
  const own = bucketNamesIn(fieldsOf(spec));
  const foreign = buckets.find(bucket => !own.has(bucket));
  if (foreign !== undefined) throw notOwnBucket(foreign);
}

/** The answer to whoever decides on a bucket that is not the workspace's. */
export function notOwnBucket(bucket: string): NotFoundError {
  return new NotFoundError(
    `Bucket '${bucket}' is not one of this workspace; only the workspace that owns it can grant access`,
  );
}

/** What of a workspace's request for a bucket somebody who decides on it has to have seen, if there is one. */
export function seenIn(
  { requests }: StorageResource,
  bucket: string,
): SeenRequest | undefined {
  const request = requests.find(each => each.bucket === bucket);
  return (
    request && {
      permission: request.permission,
      requested_at: request.requestedAt,
      ...(request.expiresAt !== undefined && { expires_at: request.expiresAt }),
    }
  );
}

function isSame(a: SeenRequest | undefined, b: SeenRequest | undefined) {
  return (
    a?.permission === b?.permission &&
    isSameTime(a?.requested_at, b?.requested_at) &&
    isSameTime(a?.expires_at, b?.expires_at)
  );
}

function isSameTime(a: string | undefined, b: string | undefined): boolean {
  return a === b || (!!a && !!b && Date.parse(a) === Date.parse(b));
}
