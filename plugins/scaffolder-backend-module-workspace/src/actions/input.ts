import { InputError } from '@backstage/errors';
import {
  bucketNameProblem,
  EditWorkspace,
  memberNameProblem,
  workspaceName,
} from '@eoepca/backstage-plugin-workspace-common';

/** The input of `workspace:create`. */
export interface CreateInput {
  name: string;
  members?: { member: string; role: 'admin' | 'user' }[];
  buckets?: { name: string; discoverable?: boolean }[];
}

/**
 * The name that the workspace will get.
 *
 * @throws InputError with everything that the backend would refuse later, when the workspace is already there
 */
export function checkInput(input: CreateInput, prefix?: string): string {
  const { name, problem } = workspaceName(input.name, prefix);
  const problems = [
    problem && `name: ${problem.message}`,
    ...(input.members ?? []).map(({ member }, index) =>
      at('members', index, 'member', memberNameProblem(member)?.message),
    ),
    ...(input.buckets ?? []).map((bucket, index) =>
      at('buckets', index, 'name', bucketNameProblem(bucket.name)?.message),
    ),
  ].filter(each => each !== undefined);
  if (name === undefined || problems.length) {
    throw new InputError(problems.join(' '));
  }
  return name;
}

function at(list: string, index: number, field: string, message?: string) {
  return message && `${list}.${index}.${field}: ${message}`;
}

/** What is added to the workspace once it is there; `undefined` where that is nothing. */
export function additionsOf({
  members = [],
  buckets = [],
}: CreateInput): EditWorkspace | undefined {
  if (!members.length && !buckets.length) return undefined;
  const creation_timestamp = new Date().toISOString();
  return {
    add_memberships: members.map(member => ({ ...member, creation_timestamp })),
    add_buckets: buckets,
  };
}
