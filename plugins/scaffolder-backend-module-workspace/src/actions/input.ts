import { InputError } from '@backstage/errors';
import {
  bucketNameProblem,
  CreateWorkspace,
  EditWorkspace,
  memberNameProblem,
  sessionNameProblem,
  workspaceName,
} from '@eoepca/backstage-plugin-workspace-common';

/** The input of `workspace:create`. */
export interface CreateInput
  extends Pick<
    CreateWorkspace,
    'title' | 'description' | 'members' | 'bucket' | 'session' | 'cluster'
  > {
  name: string;
  buckets?: { name: string; discoverable?: boolean }[];
}

/**
 * The name that the workspace will get.
 *
 * @throws InputError with everything about names that the backend would refuse
 */
export function checkInput(input: CreateInput, prefix?: string): string {
  const { name, problem } = workspaceName(input.name, prefix);
  const { members = [], bucket, session, buckets = [] } = input;
  const problems = [
    problem && `name: ${problem.message}`,
    ...members.map(({ member }, index) =>
      at(`members.${index}.member`, memberNameProblem(member)?.message),
    ),
    bucket?.name !== undefined &&
      at('bucket.name', bucketNameProblem(bucket.name)?.message),
    session?.name !== undefined &&
      at('session.name', sessionNameProblem(name ?? '', session.name)?.message),
    ...buckets.map((each, index) =>
      at(`buckets.${index}.name`, bucketNameProblem(each.name)?.message),
    ),
  ].filter(each => each);
  if (name === undefined || problems.length) {
    throw new InputError(problems.join(' '));
  }
  return name;
}

function at(field: string, message?: string) {
  return message && `${field}: ${message}`;
}

/** What is created at once: all of it or, where anything is wrong, nothing. */
export function creationOf({
  name,
  buckets: _,
  ...rest
}: CreateInput): CreateWorkspace {
  return { preferred_name: name, ...rest };
}

/** What is added to the workspace once it is there; `undefined` where that is nothing. */
export function additionsOf({
  buckets = [],
}: CreateInput): EditWorkspace | undefined {
  return buckets.length ? { add_buckets: buckets } : undefined;
}

/** What there is to create, for the log: the workspace, and what it comes with. */
export function inWords(name: string, input: CreateInput): string {
  const { title, members = [], bucket, session, buckets = [] } = input;
  const parts = [
    members.length > 0 &&
      `members ${members
        .map(({ member, role }) => `${member} (${role})`)
        .join(', ')}`,
    bucket &&
      `first bucket ${bucket.name ?? name}${
        bucket.discoverable === false ? ' (not discoverable)' : ''
      }`,
    buckets.length > 0 &&
      `more buckets ${buckets.map(each => each.name).join(', ')}`,
    session &&
      `session ${session.name ?? 'default'} (${
        session.start ? 'started' : 'stopped'
      })`,
  ].filter(each => each);
  const called = title ? `${name} (${title})` : name;
  return parts.length
    ? `workspace ${called} with ${parts.join('; ')}`
    : `workspace ${called}`;
}
