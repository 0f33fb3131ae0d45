import {
  EditWorkspace,
  FieldProblem,
  isTimestamp,
  memberNameProblem,
} from '@eoepca/backstage-plugin-workspace-common';
import { addMembers, NewMember } from '../../model/members/members';
import { below, problemOf, problemsIn } from '../problems';

type Additions = Pick<EditWorkspace, 'add_memberships'>;
type NewMembership = NonNullable<Additions['add_memberships']>[number];

/** What is wrong with the new members of an edit, each problem at its field, whatever the workspace. */
export function membershipProblems({
  add_memberships: added,
}: Additions): FieldProblem[] {
  return problemsIn('add_memberships', added, problemsOf);
}

/** Adds the members of an edit; `undefined` where it has none. */
export function membershipsEdit({ add_memberships: added }: Additions) {
  return added?.length ? addMembers(added.map(toNewMember)) : undefined;
}

function problemsOf({
  member,
  role,
  creation_timestamp: timestamp,
}: NewMembership): FieldProblem[] {
  const problems = below(['member'], problemOf(memberNameProblem(member)));
  if (role === 'owner') {
    problems.push({
      path: ['role'],
      message:
        "A workspace has exactly one owner; choose 'admin' or 'user', or transfer ownership.",
    });
  }
  if (timestamp !== undefined && !isTimestamp(timestamp)) {
    problems.push({
      path: ['creation_timestamp'],
      message:
        "The time must have the form '2026-03-01T09:00:00Z' (RFC 3339), with a time zone.",
    });
  }
  return problems;
}

/** Nobody is made owner here: that was refused before. */
function toNewMember({ role, ...rest }: NewMembership): NewMember {
  return { ...rest, role: role === 'admin' ? 'admin' : 'user' };
}
