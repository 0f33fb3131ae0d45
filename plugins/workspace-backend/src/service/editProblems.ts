import {
  bucketNameProblem,
  EditWorkspace,
  FieldProblem,
  isTimestamp,
  LifecycleRule,
  lifecycleRuleProblem,
  memberNameProblem,
} from '@eoepca/backstage-plugin-workspace-common';

type NewMembership = NonNullable<EditWorkspace['add_memberships']>[number];
type NewBucket = NonNullable<EditWorkspace['add_buckets']>[number];

/** Everything that is wrong with an edit, each problem at its field, whatever the workspace. */
export function editProblems(
  body: EditWorkspace,
  isTakenBucket: (name: string) => boolean,
): FieldProblem[] {
  return [
    ...(body.add_memberships ?? []).flatMap((membership, index) =>
      below(['add_memberships', index], membershipProblems(membership)),
    ),
    ...(body.add_buckets ?? []).flatMap((bucket, index) =>
      below(['add_buckets', index], bucketProblems(bucket, isTakenBucket)),
    ),
  ];
}

function membershipProblems({
  member,
  role,
  creation_timestamp: timestamp,
}: NewMembership): FieldProblem[] {
  const problems = below(['member'], problemOf(memberNameProblem(member)));
  if (role === 'owner') {
    problems.push({
      path: ['role'],
      message:
        "A workspace has one owner, who is not added; choose 'admin' or 'user', or hand the workspace over.",
    });
  }
  if (timestamp !== undefined && !isTimestamp(timestamp)) {
    problems.push({
      path: ['creation_timestamp'],
      message:
        "The time must be written like '2026-03-01T09:00:00Z' (RFC 3339), with a time zone.",
    });
  }
  return problems;
}

function bucketProblems(
  { name, lifecycle_rules: rules = [] }: NewBucket,
  isTaken: (name: string) => boolean,
): FieldProblem[] {
  const problems = below(['name'], problemOf(bucketNameProblem(name)));
  if (problems.length === 0 && isTaken(name)) {
    problems.push({
      path: ['name'],
      message: `The bucket name '${name}' is taken; choose another one.`,
    });
  }
  return [...problems, ...below(['lifecycle_rules'], rulesProblems(rules))];
}

/** Everything that is wrong with the lifecycle rules of a bucket, each problem at its place in the list. */
export function rulesProblems(rules: readonly LifecycleRule[]): FieldProblem[] {
  const targets = rules.map(({ target }) => target);
  return rules.flatMap((rule, index) => {
    const problem = lifecycleRuleProblem(rule);
    if (problem) {
      const path = problem.field ? [index, problem.field] : [index];
      return [{ path, message: problem.message }];
    }
    return targets.indexOf(rule.target) === index
      ? []
      : [
          {
            path: [index, 'target'],
            message: `There is a rule for '${rule.target}' already; a target has one rule.`,
          },
        ];
  });
}

export function problemOf(
  problem: { message: string } | undefined,
): FieldProblem[] {
  return problem ? [{ path: [], message: problem.message }] : [];
}

/** The same problems, at fields below this path. */
export function below(
  path: (string | number)[],
  problems: readonly FieldProblem[],
): FieldProblem[] {
  return problems.map(problem => ({
    ...problem,
    path: [...path, ...problem.path],
  }));
}
