import { WantedPermission } from '@eoepca/backstage-plugin-workspace-common';
import { z } from 'zod';
import {
  GrantNote,
  parseGrantNotes,
  parseRequestNotes,
  RequestNote,
} from './accessNotes';
import { fieldsOf, foreignList, someText, Warn } from '../foreign';
import {
  ResourceMeta,
  StorageGrant,
  StorageRequest,
  StorageResource,
} from '../resources';
import { KubernetesObject } from '../kubernetes';

/** What a request's reason says when it is one of ours. */
const REASONS: Readonly<Record<WantedPermission, string>> = {
  ReadWrite: 'requesting access',
  ReadOnly: 'readonly',
  WriteOnly: 'writeonly',
};

const requestSchema = z.object({
  bucketName: someText,
  reason: z.string().optional().catch(undefined),
  requestedAt: z.string().catch(''),
});

const grantSchema = z.object({
  bucketName: someText,
  grantee: someText,
  permission: z.enum(['ReadWrite', 'ReadOnly', 'WriteOnly', 'None']),
  grantedAt: z.string().catch(''),
});

// Most Storages have none: they share these.
const NO_REQUESTS: readonly StorageRequest[] = Object.freeze([]);
const NO_GRANTS: readonly StorageGrant[] = Object.freeze([]);
const NONE_ENDED: StorageResource['ended'] = Object.freeze({
  requests: NO_REQUESTS,
  grants: NO_GRANTS,
});

const NONE_DECLINED: StorageResource['declined'] = new Map();

/** The reason that a request is stored with. */
export function reasonFor(permission: WantedPermission): string {
  return REASONS[permission];
}

/** What a stored reason asks for: the recorded API reads it so. */
export function permissionFrom(reason: string | undefined): WantedPermission {
  const text = (reason ?? '').toLowerCase();
  if (text.includes('readonly')) return 'ReadOnly';
  return text.includes('writeonly') ? 'WriteOnly' : 'ReadWrite';
}

/** Reads the requests and grants of a Storage together with our notes on them. */
export function parseAccess(
  object: KubernetesObject,
  { annotations }: ResourceMeta,
  warn: Warn,
): Pick<StorageResource, 'requests' | 'grants' | 'ended' | 'declined'> {
  const spec = fieldsOf(object.spec);
  const requestNotes = parseRequestNotes(annotations, warn);
  const [requests, endedRequests] = parseRequests(
    spec.bucketAccessRequests,
    requestNotes,
    warn,
  );
  const declined = requestNotes.flatMap(
    ({ bucket, declined: grantedAt }): [string, string][] =>
      grantedAt === undefined ? [] : [[bucket, grantedAt]],
  );
  const [grants, endedGrants] = parseGrants(
    spec.bucketAccessGrants,
    parseGrantNotes(annotations, warn),
    warn,
  );
  return {
    requests: requests.length ? requests : NO_REQUESTS,
    grants: grants.length ? grants : NO_GRANTS,
    ended:
      endedRequests.length || endedGrants.length
        ? { requests: endedRequests, grants: endedGrants }
        : NONE_ENDED,
    declined: declined.length ? new Map(declined) : NONE_DECLINED,
  };
}

function parseRequests(
  value: unknown,
  notes: readonly RequestNote[],
  warn: Warn,
): [StorageRequest[], StorageRequest[]] {
  const what = 'spec.bucketAccessRequests';
  const noted = new Map(notes.map(note => [note.bucket, note]));
  const requests = new Map<string, StorageRequest>();
  for (const each of foreignList(value, requestSchema, what, warn)) {
    const { bucketName: bucket, reason, requestedAt } = each;
    if (requests.has(bucket)) {
      warn(`${what} holds '${bucket}' again; the first one counts`);
    } else {
      requests.set(bucket, {
        bucket,
        permission: permissionFrom(reason),
        requestedAt,
        ...ownWords(reason),
        ...fromRequestNote(noted.get(bucket)),
      });
    }
  }
  const ended = notes.flatMap(note =>
    note.ended && !requests.has(note.bucket)
      ? {
          bucket: note.bucket,
          permission: note.ended.permission,
          requestedAt: note.ended.requested_at,
          ...fromRequestNote(note),
          ended: true as const,
        }
      : [],
  );
  return [[...requests.values()], ended];
}

function parseGrants(
  value: unknown,
  notes: readonly GrantNote[],
  warn: Warn,
): [StorageGrant[], StorageGrant[]] {
  const what = 'spec.bucketAccessGrants';
  const noted = new Map(notes.map(note => [grantKey(note), note]));
  const grants = new Map<string, StorageGrant>();
  for (const each of foreignList(value, grantSchema, what, warn)) {
    const { bucketName: bucket, ...rest } = each;
    const grant = { bucket, ...rest };
    const key = grantKey(grant);
    if (grants.has(key)) {
      warn(
        `${what} holds '${bucket}' for '${grant.grantee}' again; the first one counts`,
      );
    } else {
      grants.set(key, { ...grant, ...fromGrantNote(noted.get(key)) });
    }
  }
  const ended = notes.flatMap(note =>
    note.ended && !grants.has(grantKey(note))
      ? {
          bucket: note.bucket,
          grantee: note.grantee,
          permission: note.ended.permission,
          grantedAt: note.ended.granted_at,
          ...fromGrantNote(note),
          ended: true as const,
        }
      : [],
  );
  return [[...grants.values()], ended];
}

/** Tells the grants of a Storage apart. */
export function grantKey({
  bucket,
  grantee,
}: Pick<StorageGrant, 'bucket' | 'grantee'>): string {
  return JSON.stringify([bucket, grantee]);
}

/** A reason that somebody wrote by hand. */
function ownWords(reason: string | undefined): { reason?: string } {
  const isOurs = Object.values(REASONS).some(each => each === reason);
  return reason?.trim() && !isOurs ? { reason } : {};
}

function fromRequestNote(note: RequestNote | undefined) {
  if (!note) return {};
  return {
    ...(note.reason && { reason: note.reason }),
    ...(note.expires_at && { expiresAt: note.expires_at }),
    ...(note.by && { by: note.by }),
    ...(note.renews && { renews: note.renews }),
  };
}

function fromGrantNote(note: GrantNote | undefined) {
  if (!note) return {};
  return {
    ...(note.comment && { comment: note.comment }),
    ...(note.expires_at && { expiresAt: note.expires_at }),
    ...(note.by && { by: note.by }),
  };
}
