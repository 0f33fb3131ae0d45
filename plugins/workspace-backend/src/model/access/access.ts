import { NotFoundError } from '@backstage/errors';
import {
  BucketPermission,
  WantedPermission,
} from '@eoepca/backstage-plugin-workspace-common';
import { AccessStep, isGrantFor, isRequestFor, put } from './accessDraft';
import { GrantNote, isOver, RequestNote } from './accessNotes';
import { fieldsOf } from '../foreign';
import { permissionFrom, reasonFor } from './parseAccess';

const WANTED: readonly WantedPermission[] = [
  'ReadWrite',
  'ReadOnly',
  'WriteOnly',
];

/** A request as it is stored: with the time given. */
export interface NewRequest {
  readonly bucket: string;
  readonly permission: WantedPermission;
  readonly requestedAt: string;
}

/** A decision as it is stored: with the time given. */
export interface NewGrant {
  readonly bucket: string;
  readonly grantee: string;
  readonly permission: BucketPermission;
  readonly grantedAt: string;
}

/** Asks, or asks again: from now on, with these words. */
export function ask(request: NewRequest, note: RequestNote): AccessStep {
  return draft => ({
    ...draft,
    requests: put(draft.requests, isRequestFor(request.bucket), {
      bucketName: request.bucket,
      reason: reasonFor(request.permission),
      requestedAt: request.requestedAt,
    }),
    requestNotes: [
      ...draft.requestNotes.filter(({ bucket }) => bucket !== note.bucket),
      note,
    ],
  });
}

/** Asks as the recorded API does: one who asks again has asked at the first time, and what was noted stays. */
export function askOnce(request: NewRequest, note: RequestNote): AccessStep {
  return (draft, now) => {
    const found = draft.requests.find(isRequestFor(request.bucket));
    const { reason, requestedAt } = fieldsOf(found);
    const noted = draft.requestNotes.find(
      ({ bucket }) => bucket === request.bucket,
    );
    const stands = found !== undefined && !(noted && isOver(noted, now));
    if (!stands) return ask(request, note)(draft, now);
    if (permissionFrom(textOf(reason)) === request.permission) return draft;
    const first = textOf(requestedAt) ?? request.requestedAt;
    return ask({ ...request, requestedAt: first }, { ...noted, ...note })(
      draft,
      now,
    );
  };
}

/**
 * Takes a request back, or off the record where it has ended.
 *
 * @param declining - the note on the offer that stands without the request, and is not wanted either
 * @throws (the step) NotFoundError where there is none of them
 */
export function withdraw(bucket: string, declining?: RequestNote): AccessStep {
  return draft => {
    const requests = draft.requests.filter(each => !isRequestFor(bucket)(each));
    const others = draft.requestNotes.filter(note => note.bucket !== bucket);
    const requestNotes = declining ? [...others, declining] : others;
    const isEnded = draft.requestNotes.some(
      note => note.bucket === bucket && note.ended,
    );
    const isAsked = requests.length < draft.requests.length;
    if (!isAsked && !isEnded && !declining) {
      throw new NotFoundError(
        `This workspace has not requested access to bucket '${bucket}'`,
      );
    }
    return { ...draft, requests, requestNotes };
  };
}

/** Decides on a request, or decides anew. */
export function decide(grant: NewGrant, note: GrantNote): AccessStep {
  return draft => ({
    ...draft,
    grants: put(draft.grants, isGrantFor(grant.bucket, grant.grantee), {
      bucketName: grant.bucket,
      grantee: grant.grantee,
      permission: grant.permission,
      grantedAt: grant.grantedAt,
    }),
    grantNotes: [...notesBut(draft.grantNotes, grant), note],
  });
}

/** Grants before being asked. Repeated, it stays the offer that it is: whoever has seen it may still accept it. */
export function offer(grant: NewGrant, note: GrantNote): AccessStep {
  return (draft, now) => {
    const isIt = isGrantFor(grant.bucket, grant.grantee);
    const found = draft.grants.find(isIt);
    const noted = draft.grantNotes.find(
      each => each.bucket === note.bucket && each.grantee === note.grantee,
    );
    const isSame =
      fieldsOf(found).permission === grant.permission &&
      noted?.expires_at === note.expires_at &&
      noted?.comment === note.comment;
    return isSame ? draft : decide(grant, note)(draft, now);
  };
}

/**
 * Takes a decision back, or off the record where it has ended.
 *
 * @throws (the step) NotFoundError
 */
export function revoke(bucket: string, grantee: string): AccessStep {
  return draft => {
    const isIt = isGrantFor(bucket, grantee);
    const grants = draft.grants.filter(each => !isIt(each));
    const grantNotes = notesBut(draft.grantNotes, { bucket, grantee });
    const isEnded = draft.grantNotes.some(
      note => note.ended && !grantNotes.includes(note),
    );
    if (grants.length === draft.grants.length && !isEnded) {
      throw new NotFoundError(
        `There is no decision on bucket '${bucket}' for '${grantee}'`,
      );
    }
    return { ...draft, grants, grantNotes };
  };
}

/** Takes back all that was decided on a principal, and off the record what has ended. */
export function forget(grantee: string): AccessStep {
  return draft => {
    const grants = draft.grants.filter(
      each => fieldsOf(each).grantee !== grantee,
    );
    const grantNotes = draft.grantNotes.filter(
      note => note.grantee !== grantee,
    );
    return grants.length === draft.grants.length &&
      grantNotes.length === draft.grantNotes.length
      ? draft
      : { ...draft, grants, grantNotes };
  };
}

/** Ends what has an end that has passed; safe to repeat. */
export const endOverdue: AccessStep = (draft, now) => {
  const requestNotes = draft.requestNotes.map(note => {
    if (!isOver(note, now)) return note;
    const found = draft.requests.find(isRequestFor(note.bucket));
    if (!found) return note;
    const { reason, requestedAt } = fieldsOf(found);
    const ended = {
      permission: permissionFrom(textOf(reason)),
      requested_at: textOf(requestedAt) ?? '',
    };
    return { ...note, ended };
  });
  const grantNotes = draft.grantNotes.map(note => {
    if (!isOver(note, now)) return note;
    const found = draft.grants.find(isGrantFor(note.bucket, note.grantee));
    const { permission, grantedAt } = fieldsOf(found);
    const given = WANTED.find(each => each === permission);
    if (!given) return note;
    const ended = { permission: given, granted_at: textOf(grantedAt) ?? '' };
    return { ...note, ended };
  });
  const overRequests = changed(draft.requestNotes, requestNotes);
  const overGrants = changed(draft.grantNotes, grantNotes);
  if (overRequests.length + overGrants.length === 0) return draft;
  return {
    requests: draft.requests.filter(
      each => !overRequests.some(({ bucket }) => isRequestFor(bucket)(each)),
    ),
    grants: draft.grants.filter(
      each =>
        !overGrants.some(({ bucket, grantee }) =>
          isGrantFor(bucket, grantee)(each),
        ),
    ),
    requestNotes,
    grantNotes,
  };
};

function notesBut(
  notes: readonly GrantNote[],
  { bucket, grantee }: Pick<GrantNote, 'bucket' | 'grantee'>,
): GrantNote[] {
  return notes.filter(
    note => note.bucket !== bucket || note.grantee !== grantee,
  );
}

/** Those that have taken the place of others. */
function changed<T>(before: readonly T[], after: readonly T[]): T[] {
  return after.filter((each, index) => each !== before[index]);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
