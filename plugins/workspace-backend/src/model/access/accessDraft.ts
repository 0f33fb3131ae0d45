import {
  GRANT_NOTES,
  GrantNote,
  isOver,
  parseGrantNotes,
  parseRequestNotes,
  REQUEST_NOTES,
  RequestNote,
  withNotes,
} from './accessNotes';
import { withDiscoverableLabel } from '../buckets/discoverable';
import { editSpec, elementsOf } from '../editing';
import { fieldsOf } from '../foreign';
import { grantKey } from './parseAccess';
import { Edit, KubernetesObject } from '../kubernetes';

/** How long a request that has ended stays on record, if it is not made again. */
const KEEP_ENDED_MS = 30 * 24 * 60 * 60_000;

/** What an edit of requests and grants goes by beside the Storage itself. */
export interface AccessContext {
  /** The server's clock. */
  readonly now: Date;
  /** Whether the principal asks for the bucket, as far as is known. */
  readonly isAsked: (bucket: string, principal: string) => boolean;
}

/** The requests and grants of a Storage, as they are being edited. */
export interface Draft {
  readonly requests: readonly unknown[];
  readonly grants: readonly unknown[];
  readonly requestNotes: readonly RequestNote[];
  readonly grantNotes: readonly GrantNote[];
}

/** One change of requests and grants; gives back the same draft where there is nothing to change. */
export type AccessStep = (draft: Draft, now: Date) => Draft;

/**
 * Takes steps on a Storage whole: the resource's own fields, our notes on them, and the label without which providers
 * would not look. Notes on what is gone are dropped.
 *
 * @throws (the edit) what the steps throw; ConflictError where notes become too large
 */
export function editAccess(
  steps: readonly AccessStep[],
  context: AccessContext,
): Edit {
  return current => {
    const before = draftOf(current);
    const after = steps.reduce(
      (draft, step) => step(draft, context.now),
      before,
    );
    if (after === before) return undefined;
    const { requests, grants } = after;
    const edited = editSpec(() => ({
      ...(requests !== before.requests && { bucketAccessRequests: requests }),
      ...(grants !== before.grants && { bucketAccessGrants: grants }),
    }))(current);
    return edited && withDiscoverableLabel(noting(edited, after, context));
  };
}

function draftOf({ spec, metadata }: KubernetesObject): Draft {
  const { bucketAccessRequests, bucketAccessGrants } = fieldsOf(spec);
  const { annotations = {} } = metadata;
  // The cache has warned of what is odd about it.
  const silent = () => {};
  return {
    requests: elementsOf(bucketAccessRequests),
    grants: elementsOf(bucketAccessGrants),
    requestNotes: parseRequestNotes(annotations, silent),
    grantNotes: parseGrantNotes(annotations, silent),
  };
}

function noting(
  object: KubernetesObject,
  { requests, grants, requestNotes, grantNotes }: Draft,
  { now, isAsked }: AccessContext,
): KubernetesObject {
  const asked = new Set(requests.map(each => fieldsOf(each).bucketName));
  const given = new Set(
    grants.map(each => {
      const { bucketName, grantee } = fieldsOf(each);
      return grantKey({
        bucket: String(bucketName),
        grantee: String(grantee),
      });
    }),
  );
  const keptRequests = requestNotes.filter(
    note =>
      asked.has(note.bucket) ||
      note.declined !== undefined ||
      (note.ended && !isOver(note, new Date(now.getTime() - KEEP_ENDED_MS))),
  );
  // As long as it is asked for, what was given before must not look undecided.
  const keptGrants = grantNotes.filter(
    note =>
      given.has(grantKey(note)) ||
      (note.ended && isAsked(note.bucket, note.grantee)),
  );
  const { metadata } = object;
  const annotations = withNotes(
    withNotes(metadata.annotations ?? {}, REQUEST_NOTES, keptRequests),
    GRANT_NOTES,
    keptGrants,
  );
  return { ...object, metadata: { ...metadata, annotations } };
}

/** A foreign list with an element put in place of the one that is it, or at its end; what we don't know of it stays. */
export function put(
  elements: readonly unknown[],
  isIt: (element: unknown) => boolean,
  fields: Readonly<Record<string, unknown>>,
): readonly unknown[] {
  return elements.some(isIt)
    ? elements.map(each =>
        isIt(each) ? { ...fieldsOf(each), ...fields } : each,
      )
    : [...elements, fields];
}

export function isRequestFor(bucket: string): (element: unknown) => boolean {
  return element => fieldsOf(element).bucketName === bucket;
}

export function isGrantFor(
  bucket: string,
  grantee: string,
): (element: unknown) => boolean {
  return element => {
    const fields = fieldsOf(element);
    return fields.bucketName === bucket && fields.grantee === grantee;
  };
}
