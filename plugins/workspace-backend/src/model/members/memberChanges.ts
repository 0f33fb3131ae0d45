import { isError } from '@backstage/errors';
import {
  ChangeMembers,
  FieldProblem,
  memberKey,
  memberNameProblem,
  UnprocessableError,
} from '@eoepca/backstage-plugin-workspace-common';
import { editSpec } from '../editing';
import { addMember, removeMember } from './members';
import { Edit, KubernetesObject } from '../kubernetes';

/** Who is to be a member with which role, who no longer, and when that was decided. */
export interface MemberChanges extends Required<ChangeMembers> {
  /** RFC 3339. */
  readonly at: string;
}

/** Changes nothing. @throws (the edit) ConflictError for an object that is being deleted */
const stays = editSpec(() => ({}));

type Path = FieldProblem['path'];

/** One entry of the request: where it stands, and what it does. */
interface Step {
  readonly path: Path;
  readonly edit: Edit;
}

/** What is wrong with the names of a request, whatever the workspace: each at its entry. */
export function namesProblems({
  set = [],
  remove = [],
}: ChangeMembers): FieldProblem[] {
  const named = new Set<string>();
  const problemAt = (path: Path, name: string): FieldProblem[] => {
    const key = memberKey(name);
    const isNew = !named.has(key);
    named.add(key);
    const message =
      memberNameProblem(name)?.message ??
      (isNew
        ? undefined
        : `'${name.trim()}' is listed twice; name each member once.`);
    return message === undefined ? [] : [{ path, message }];
  };
  return [
    ...set.flatMap(({ member }, index) =>
      problemAt(['set', index, 'member'], member),
    ),
    ...remove.flatMap((name, index) => problemAt(['remove', index], name)),
  ];
}

/**
 * Changes the members of a Datalab by a whole list: all of it, or nothing.
 *
 * @param mayNameOwner - whether the first member of all may be among them, who becomes the owner
 * @throws (the edit) UnprocessableError with a problem at each entry that can't be: the owner, who is no member, the last
 * admin of a workspace without an owner
 */
export function changeMembers(
  changes: MemberChanges,
  mayNameOwner: boolean,
): Edit {
  const steps = stepsOf(changes, mayNameOwner);
  return current => {
    const problems: FieldProblem[] = [];
    // One that is being deleted is no entry's fault.
    stays(current);
    let after: KubernetesObject = current;
    for (const { path, edit } of steps) {
      try {
        after = edit(after) ?? after;
      } catch (error) {
        if (!isRefusal(error)) throw error;
        problems.push({ path, message: `${error.message}.` });
      }
    }
    if (problems.length > 0) throw refusedWhole(problems);
    return after === current ? undefined : after;
  };
}

/** Admins first: who is to look after the workspace is there before another goes. */
function stepsOf({ set, remove, at }: MemberChanges, mayNameOwner: boolean) {
  const given = set.map(({ member, role }, index): Step & { role: string } => ({
    path: ['set', index, 'member'],
    role,
    edit: addMember({ member: member.trim(), role, at }, mayNameOwner),
  }));
  const removed = remove.map(
    (member, index): Step => ({
      path: ['remove', index],
      edit: removeMember(member),
    }),
  );
  return [
    ...given.filter(({ role }) => role === 'admin'),
    ...given.filter(({ role }) => role !== 'admin'),
    ...removed,
  ];
}

function isRefusal(error: unknown): error is Error {
  return (
    isError(error) && ['ConflictError', 'NotFoundError'].includes(error.name)
  );
}

function refusedWhole(problems: FieldProblem[]): UnprocessableError {
  const [{ message }] = problems;
  return new UnprocessableError(
    problems.length === 1
      ? message
      : `${problems.length} members can't be changed like this, and nothing was written`,
    problems,
  );
}
