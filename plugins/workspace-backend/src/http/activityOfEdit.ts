import {
  CreateWorkspace,
  EditWorkspace,
  MemberRole,
} from '@eoepca/backstage-plugin-workspace-common';
import { Activity } from '../activity/types';

type AccessEntry = NonNullable<
  EditWorkspace['patch_bucket_access_requests']
>[number];

/** What comes with a new workspace, each thing by itself. */
export function activityOfCreation({
  default_owner: owner,
  members = [],
  bucket,
}: CreateWorkspace): Activity[] {
  const { name, discoverable } = bucket ?? {};
  return [
    { action: 'workspace.created', ...(owner && { details: { owner } }) },
    ...addedMembers(members),
    ...(name !== undefined ? [addedBucket({ name, discoverable })] : []),
  ];
}

/** What the recorded edit of a workspace does, each thing by itself. */
export function activityOfEdit(
  workspace: string,
  body: EditWorkspace,
): Activity[] {
  return [
    ...addedMembers(body.add_memberships ?? []),
    ...(body.add_buckets ?? []).map(addedBucket),
    ...(body.add_stores ?? []).map(
      ({ type, name }): Activity => ({
        action: 'store.created',
        subject: name,
        details: { type },
      }),
    ),
    ...(body.patch_bucket_access_requests ?? []).flatMap(entry =>
      ofAccess(workspace, entry),
    ),
  ];
}

function addedMembers(
  members: readonly { member: string; role: MemberRole }[],
): Activity[] {
  return members.map(({ member, role }) => ({
    action: 'member.added',
    subject: member,
    details: { role },
  }));
}

function addedBucket({
  name,
  discoverable,
}: {
  name: string;
  discoverable?: boolean;
}): Activity {
  return {
    action: 'bucket.created',
    subject: name,
    ...(discoverable !== undefined && { details: { discoverable } }),
  };
}

/** An entry of the workspace itself requests, one of another is decided on. */
function ofAccess(workspace: string, entry: AccessEntry): Activity[] {
  const { bucket: subject, permission } = entry;
  if (entry.workspace === workspace) {
    return [{ action: 'request.created', subject, details: { permission } }];
  }
  const details = { workspace: entry.workspace };
  if (entry.denied_timestamp !== undefined || permission === 'None') {
    return [{ action: 'request.denied', subject, details }];
  }
  if (entry.grant_timestamp === undefined) return [];
  return [
    {
      action: 'grant.given',
      kind: 'grants',
      subject,
      details: { ...details, permission },
    },
  ];
}
