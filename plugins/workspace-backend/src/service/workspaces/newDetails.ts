import {
  bucketNameProblem,
  CreateWorkspace,
  FieldProblem,
  memberKey,
  memberNameProblem,
  sessionName,
  sessionNameProblem,
} from '@eoepca/backstage-plugin-workspace-common';
import { NewDetails } from '../../model/creating/newDetails';
import { textProblems } from '../../model/texts';
import { takenBucket } from '../buckets/newBuckets';
import { below, problemOf, problemsIn } from '../problems';

/** What a new workspace is to be beside its details, and what is known of names. */
export interface DetailsContext {
  readonly name: string;
  readonly owner: string;
  readonly takesSessions: boolean;
  isTakenBucket(bucket: string): boolean;
  /** What keeps a name from being a session's in the new workspace, beside how it is written. */
  sessionProblem(session: string): string | undefined;
}

/** What a request says of a new workspace beside its name and owner, trimmed; `undefined` where that is nothing. */
export function detailsOf(
  { title, description, members, bucket, session }: CreateWorkspace,
  workspace: string,
): NewDetails | undefined {
  const texts = given({
    title: title?.trim(),
    description: description?.trim(),
  });
  const bucketName = bucket?.name?.trim();
  const first = given({
    name: bucketName === workspace ? undefined : bucketName,
    discoverable: bucket?.discoverable,
    title: bucket?.title?.trim(),
  });
  const name = session?.name === undefined ? '' : sessionName(session.name);
  const details = {
    ...texts,
    ...(members?.length && {
      members: members.map(({ member, role }) => ({
        member: member.trim(),
        role,
      })),
    }),
    ...(Object.keys(first).length > 0 && { bucket: first }),
    ...(session && { session: { start: session.start, ...given({ name }) } }),
  };
  return Object.keys(details).length > 0 ? details : undefined;
}

/** What is wrong with the details of a new workspace, each problem at its field. */
export function detailsProblems(
  { title, description, members, bucket, session }: NewDetails,
  context: DetailsContext,
): FieldProblem[] {
  return [
    ...textProblems({ title, description }),
    ...membersProblems(members, context.owner),
    ...below(['bucket'], bucketProblems(bucket, context)),
    ...below(['session'], sessionProblems(session, context)),
  ];
}

function membersProblems(
  members: NewDetails['members'],
  owner: string,
): FieldProblem[] {
  const named = new Set<string>();
  return problemsIn('members', members, ({ member }) => {
    const problem = memberNameProblem(member);
    const key = memberKey(member);
    const isNew = !named.has(key);
    named.add(key);
    if (problem) return below(['member'], problemOf(problem));
    if (key === memberKey(owner)) {
      return at('member', `'${member}' owns the workspace; leave them out.`);
    }
    return isNew
      ? []
      : at('member', `'${member}' is listed twice; name each member once.`);
  });
}

function bucketProblems(
  bucket: NewDetails['bucket'],
  { isTakenBucket }: DetailsContext,
): FieldProblem[] {
  if (!bucket) return [];
  const { name, title } = bucket;
  const texts = textProblems({ title });
  if (name === undefined) return texts;
  const problem = bucketNameProblem(name);
  if (problem) return [...texts, ...at('name', problem.message)];
  return isTakenBucket(name)
    ? [...texts, ...at('name', takenBucket(name))]
    : texts;
}

function sessionProblems(
  session: NewDetails['session'],
  { name, takesSessions, sessionProblem }: DetailsContext,
): FieldProblem[] {
  if (!session) return [];
  if (!takesSessions) {
    return session.start || session.name !== undefined
      ? at(
          session.start ? 'start' : 'name',
          "This platform doesn't offer sessions; leave the session out.",
        )
      : [];
  }
  if (session.name === undefined) return [];
  const problem =
    sessionNameProblem(name, session.name)?.message ??
    sessionProblem(session.name);
  return problem === undefined ? [] : at('name', problem);
}

function at(field: string, message: string): FieldProblem[] {
  return [{ path: [field], message }];
}

/** Without what is undefined or blank. */
function given<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  ) as Partial<T>;
}
