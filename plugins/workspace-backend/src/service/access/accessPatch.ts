import { InputError } from '@backstage/errors';
import {
  bucketNameProblem,
  EditWorkspace,
  FieldProblem,
  isTimestamp,
} from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceCache } from '../../cache/types';
import { askOnce, decide } from '../../model/access/access';
import { AccessStep, editAccess } from '../../model/access/accessDraft';
import { hasRequested } from '../../model/access/accessOverview';
import { ownerOf } from '../../model/access/accessRows';
import { Edit } from '../../model/kubernetes';
import { WorkspaceRecord } from '../../model/record';

type Entry = NonNullable<EditWorkspace['patch_bucket_access_requests']>[number];

/** What a recorded edit of requests and grants is checked against and made with. */
export interface AccessPatchContext {
  readonly record: WorkspaceRecord;
  readonly cache: Pick<WorkspaceCache, 'get' | 'byBucket' | 'byRequest'>;
  /** Who edits, and the server's clock. */
  readonly by: string;
  readonly now: Date;
}

interface CheckContext extends Pick<AccessPatchContext, 'record' | 'cache'> {
  /** Whether the caller may know of a workspace that does not ask. */
  readonly isKnown: (record: WorkspaceRecord) => boolean;
  /** The caller may know of all workspaces. Default: false. */
  readonly platformAdmin?: boolean;
}

const TIMES = [
  'request_timestamp',
  'grant_timestamp',
  'denied_timestamp',
] as const;

/**
 * What is wrong with the entries, each problem at its field.
 *
 * @throws InputError for a workspace that does not exist, as recorded. To all but platform admins, one that they have
 * nothing to do with does not: it would be told from one that is not there.
 */
export function accessPatchProblems(
  body: EditWorkspace,
  context: CheckContext,
): FieldProblem[] {
  const entries = body.patch_bucket_access_requests ?? [];
  const added = new Set((body.add_buckets ?? []).map(({ name }) => name));
  const isOwn = ({ bucket }: Entry) => isOwnBucket(bucket, added, context);
  for (const entry of entries) assertKnown(entry, isOwn(entry), context);
  return entries.flatMap((entry, index) =>
    entryProblems(entry, isOwn(entry), context).map(({ path, message }) => ({
      path: ['patch_bucket_access_requests', index, ...path],
      message,
    })),
  );
}

function isOwnBucket(
  bucket: string,
  added: ReadonlySet<string>,
  { record, cache }: CheckContext,
): boolean {
  const owner = ownerOf(cache, bucket)?.name;
  return owner === record.name || (!owner && added.has(bucket));
}

function assertKnown(
  entry: Entry,
  isOwn: boolean,
  { record, cache, isKnown, platformAdmin }: CheckContext,
): void {
  const { workspace, bucket } = entry;
  if (workspace === record.name) return;
  const asker = cache.get(workspace);
  if (platformAdmin) {
    if (asker) return;
    throw new InputError(
      `There is no workspace '${workspace}', and nothing was written`,
    );
  }
  // Is refused at the bucket, whatever the workspace.
  if (decides(entry) && !isOwn) return;
  if (isOwn && asker && hasToDoWith(record, asker, bucket, isKnown)) return;
  throw new InputError(
    `No workspace '${workspace}' has requested access to bucket '${bucket}', and nothing was written`,
  );
}

/**
 * One that requests a bucket is known to who decides. Where something was decided on its principal, it need not be:
 * another one may have that, too.
 */
function hasToDoWith(
  { storage }: WorkspaceRecord,
  asker: WorkspaceRecord,
  bucket: string,
  isKnown: CheckContext['isKnown'],
): boolean {
  const { principal, requests } = asker.storage;
  const isDecidedOn = [...storage.grants, ...storage.ended.grants].some(
    grant => grant.bucket === bucket && grant.grantee === principal,
  );
  return (
    requests.some(request => request.bucket === bucket) ||
    (isDecidedOn && (hasRequested(asker, bucket) || isKnown(asker)))
  );
}

function entryProblems(
  entry: Entry,
  isOwn: boolean,
  { record }: CheckContext,
): FieldProblem[] {
  const problems: FieldProblem[] = TIMES.flatMap(field =>
    entry[field] === undefined || isTimestamp(entry[field])
      ? []
      : {
          path: [field],
          message:
            "The time must have the form '2026-03-01T09:00:00Z' (RFC 3339), with a time zone.",
        },
  );
  const { bucket } = entry;
  if (entry.workspace === record.name) {
    problems.push(...askProblems(entry, isOwn));
  } else if (decides(entry) && !isOwn) {
    problems.push({
      path: ['bucket'],
      message: `Bucket '${bucket}' is not one of this workspace; only the workspace that owns it can grant access.`,
    });
  }
  return problems;
}

function askProblems(
  { bucket, permission }: Entry,
  isOwn: boolean,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const name = bucketNameProblem(bucket);
  if (name) problems.push({ path: ['bucket'], message: name.message });
  if (isOwn) problems.push(ownBucketProblem(bucket));
  if (permission === 'None') {
    problems.push({
      path: ['permission'],
      message:
        "Request 'ReadWrite', 'ReadOnly' or 'WriteOnly'; 'None' can't be requested.",
    });
  }
  return problems;
}

/** The answer to a workspace that asks for what it has. */
export function ownBucketProblem(bucket: string): FieldProblem {
  return {
    path: ['bucket'],
    message: `Bucket '${bucket}' belongs to this workspace, which needs no access request for it.`,
  };
}

/** The edit that valid entries ask for; none where they change nothing. */
export function accessPatchEdit(
  entries: readonly Entry[],
  context: AccessPatchContext,
): Edit | undefined {
  const steps = entries.flatMap(entry => stepsOf(entry, context));
  const { cache, now } = context;
  return steps.length > 0
    ? editAccess(steps, { now, isAsked: isAskedIn(cache) })
    : undefined;
}

/** Whether some workspace of a principal asks for a bucket. */
export function isAskedIn(cache: Pick<WorkspaceCache, 'byRequest'>) {
  return (bucket: string, principal: string) =>
    cache
      .byRequest(bucket)
      .some(({ storage }) => storage.principal === principal);
}

function stepsOf(
  entry: Entry,
  { record, cache, by, now }: AccessPatchContext,
): AccessStep[] {
  const { bucket, permission } = entry;
  const stamp = { bucket, by, at: now.toISOString() };
  if (entry.workspace === record.name) {
    if (permission === 'None') return [];
    const requestedAt = entry.request_timestamp;
    return [askOnce({ bucket, permission, requestedAt }, stamp)];
  }
  const asker = cache.get(entry.workspace);
  if (!asker || !decides(entry)) return [];
  const grantee = asker.storage.principal;
  const wish = asker.storage.requests.find(each => each.bucket === bucket);
  const { denied_timestamp: deniedAt, grant_timestamp: grantedAt = '' } = entry;
  if (deniedAt !== undefined || permission === 'None') {
    return [
      decide(
        {
          bucket,
          grantee,
          permission: 'None',
          grantedAt: deniedAt ?? grantedAt,
        },
        { ...stamp, grantee },
      ),
    ];
  }
  const end = endFor(record, bucket, grantee) ?? wish?.expiresAt;
  return [
    decide(
      { bucket, grantee, permission, grantedAt },
      { ...stamp, grantee, ...(end && { expires_at: end }) },
    ),
  ];
}

/** Whether an entry decides on what another workspace requests. */
export function decides(entry: Entry): boolean {
  return (
    entry.denied_timestamp !== undefined || entry.grant_timestamp !== undefined
  );
}

/** The recorded edit knows of no ends: one that was given stays. */
function endFor(
  { storage }: WorkspaceRecord,
  bucket: string,
  grantee: string,
): string | undefined {
  return storage.grants.find(
    grant => grant.bucket === bucket && grant.grantee === grantee,
  )?.expiresAt;
}
