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

/** How many problems of one list are looked for: nobody reads more, and a body may hold ten thousands. */
export const MAX_PROBLEMS = 100;

/** What is wrong with an edit, each problem at its field, whatever the workspace. */
export function editProblems(
  body: EditWorkspace,
  isTakenBucket: (name: string) => boolean,
): FieldProblem[] {
  return [
    ...problemsIn('add_memberships', body.add_memberships, membershipProblems),
    ...problemsIn('add_buckets', body.add_buckets, bucket =>
      bucketProblems(bucket, isTakenBucket),
    ),
  ];
}

/** The first problems of a list of the body; looks no further. */
export function problemsIn<T>(
  field: string,
  elements: readonly T[] = [],
  problemsOf: (element: T) => FieldProblem[],
): FieldProblem[] {
  const found: FieldProblem[] = [];
  for (const [index, element] of elements.entries()) {
    found.push(...below([field, index], problemsOf(element)));
    if (found.length >= MAX_PROBLEMS) return found.slice(0, MAX_PROBLEMS);
  }
  return found;
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

/** The answer to whoever wants a bucket name that another workspace has. */
export function takenBucket(name: string): string {
  return `The bucket name '${name}' is taken; choose another one.`;
}

function bucketProblems(
  { name, lifecycle_rules: rules = [] }: NewBucket,
  isTaken: (name: string) => boolean,
): FieldProblem[] {
  const problems = below(['name'], problemOf(bucketNameProblem(name)));
  if (problems.length === 0 && isTaken(name)) {
    problems.push({
      path: ['name'],
      message: takenBucket(name),
    });
  }
  return [...problems, ...below(['lifecycle_rules'], rulesProblems(rules))];
}

/** What is wrong with the lifecycle rules of a bucket, each problem at its place in the list. */
export function rulesProblems(rules: readonly LifecycleRule[]): FieldProblem[] {
  const targets = new Set<string>();
  return rules.flatMap((rule, index) => {
    const isNew = !targets.has(rule.target);
    targets.add(rule.target);
    const problem = lifecycleRuleProblem(rule);
    if (problem) {
      const path = problem.field ? [index, problem.field] : [index];
      return [{ path, message: problem.message }];
    }
    return isNew
      ? []
      : [
          {
            path: [index, 'target'],
            message: `There is already a rule for '${rule.target}'; change that rule instead.`,
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
