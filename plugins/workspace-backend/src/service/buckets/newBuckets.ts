import { ConflictError } from '@backstage/errors';
import {
  bucketNameProblem,
  EditWorkspace,
  FieldProblem,
  LifecycleRule,
  lifecycleRuleProblem,
} from '@eoepca/backstage-plugin-workspace-common';
import { addBuckets, bucketNamesIn } from '../../model/buckets/buckets';
import { fieldsOf } from '../../model/foreign';
import { Edit } from '../../model/kubernetes';
import { WorkspaceRecord } from '../../model/record';
import { below, problemOf, problemsIn } from '../problems';

type Additions = Pick<EditWorkspace, 'add_buckets'>;
type NewBucket = NonNullable<Additions['add_buckets']>[number];

/** What is wrong with the new buckets of an edit, each problem at its field. */
export function bucketProblems(
  { add_buckets: added }: Additions,
  isTaken: (name: string) => boolean,
): FieldProblem[] {
  return problemsIn('add_buckets', added, bucket =>
    problemsOf(bucket, isTaken),
  );
}

/** Adds the buckets of an edit; `undefined` where it has none. */
export function bucketsEdit({ add_buckets: added }: Additions) {
  return added?.length ? addBuckets(added) : undefined;
}

/** The names that the workspace does not have yet. */
export function newBuckets(
  { add_buckets: added = [] }: Additions,
  { storage }: WorkspaceRecord,
): string[] {
  const own = new Set(storage.buckets.map(({ name }) => name));
  return [...new Set(added.map(({ name }) => name))].filter(
    name => !own.has(name),
  );
}

/**
 * Adds nothing by itself.
 *
 * @throws (the edit) ConflictError for a bucket that the workspace had when the request was looked at and has no longer:
 * it may be another's by now, and nobody claimed its name
 */
export function claimedOnly(
  { add_buckets: given }: Additions,
  claimed: readonly string[],
): Edit | undefined {
  const names = new Set(given?.map(({ name }) => name));
  claimed.forEach(name => names.delete(name));
  if (names.size === 0) return undefined;
  return current => {
    const own = bucketNamesIn(fieldsOf(current.spec));
    const name = [...names].find(each => !own.has(each));
    if (name !== undefined) {
      throw new ConflictError(
        `Bucket '${name}' was deleted from this workspace at the same time, and nothing was written. Try again to add it anew`,
      );
    }
    return undefined;
  };
}

/** That somebody else got a bucket's name meanwhile, at its field. */
export function takenBucketProblems(
  { add_buckets: added = [] }: Additions,
  bucket: string,
): FieldProblem[] {
  return added.flatMap(({ name }, index) =>
    name === bucket
      ? [{ path: ['add_buckets', index, 'name'], message: takenBucket(name) }]
      : [],
  );
}

/** The answer to whoever wants a bucket name that another workspace has. */
export function takenBucket(name: string): string {
  return `The bucket name '${name}' is taken; choose another one.`;
}

function problemsOf(
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
