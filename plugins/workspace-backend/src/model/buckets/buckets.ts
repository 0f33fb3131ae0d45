import { NotFoundError } from '@backstage/errors';
import { LifecycleRule } from '@eoepca/backstage-plugin-workspace-common';
import { GRANT_NOTES, parseGrantNotes, withNotes } from '../access/accessNotes';
import { withBucketTexts } from './bucketTexts';
import { Content, editContent, editSpec, elementsOf, Spec } from '../editing';
import { fieldsOf } from '../foreign';
import { hasTexts, TextChanges } from '../texts';
import { Edit } from '../kubernetes';

/** A bucket to add, or what to change of one that is there. */
export interface NewBucket {
  readonly name: string;
  /** Default for a new bucket: false. */
  readonly discoverable?: boolean;
  readonly lifecycle_rules?: readonly LifecycleRule[];
}

/** Adds buckets to a Storage. Of one that is there, only what is given changes. */
export function addBuckets(additions: readonly NewBucket[]): Edit {
  return editSpec(spec => ({
    buckets: withBuckets(elementsOf(spec.buckets), additions),
  }));
}

/** What to change of a bucket: what is left out stays. */
export interface BucketChange extends TextChanges {
  readonly discoverable?: boolean;
  readonly lifecycle_rules?: readonly LifecycleRule[];
}

/**
 * Changes a bucket of a Storage, and what our annotation says of it.
 *
 * @throws (the edit) NotFoundError; UnprocessableError where the texts become too long
 */
export function changeBucket(name: string, change: BucketChange): Edit {
  return editContent(({ spec, annotations }) => {
    const names = bucketNamesIn(spec);
    if (!names.has(name)) throw bucketNotFound(name);
    return {
      spec: {
        buckets: withBuckets(elementsOf(spec.buckets), [{ ...change, name }]),
      },
      ...(hasTexts(change) && {
        annotations: withBucketTexts(annotations, name, change, names),
      }),
    };
  });
}

/**
 * Takes a bucket out of a Storage, and with it the grants of it and our texts about it.
 *
 * @throws (the edit) NotFoundError
 */
export function removeBucket(name: string): Edit {
  return editContent(({ spec, annotations }) => {
    const names = bucketNamesIn(spec);
    if (!names.delete(name)) throw bucketNotFound(name);
    const without = (list: unknown) =>
      elementsOf(list).filter(each => fieldsOf(each).bucketName !== name);
    return {
      spec: {
        buckets: without(spec.buckets),
        ...(spec.bucketAccessGrants !== undefined && {
          bucketAccessGrants: without(spec.bucketAccessGrants),
        }),
      },
      annotations: {
        ...withBucketTexts(annotations, name, {}, names),
        [GRANT_NOTES]: grantNotesWithout(annotations, name),
      },
    };
  });
}

function grantNotesWithout(
  annotations: Content['annotations'],
  bucket: string,
): string | undefined {
  // Of what is odd the cache warns.
  const notes = parseGrantNotes(annotations, () => {});
  const kept = notes.filter(note => note.bucket !== bucket);
  return withNotes(annotations, GRANT_NOTES, kept)[GRANT_NOTES];
}

/** The answer to whoever names a bucket that is not there. */
export function bucketNotFound(name: string): NotFoundError {
  return new NotFoundError(`There is no bucket '${name}' in this workspace`);
}

/** The names of the buckets that a Storage's spec lists, whatever else is in it. */
export function bucketNamesIn({ buckets }: Spec): Set<string> {
  const names = elementsOf(buckets).map(each => fieldsOf(each).bucketName);
  return new Set(names.filter(each => typeof each === 'string'));
}

/** In one pass over each list, as both may have thousands of buckets. */
function withBuckets(
  buckets: readonly unknown[],
  additions: readonly NewBucket[],
): readonly unknown[] {
  const byName = new Map<unknown, NewBucket[]>();
  for (const addition of additions) {
    const same = byName.get(addition.name);
    if (same) same.push(addition);
    else byName.set(addition.name, [addition]);
  }
  const changed = buckets.map(bucket => {
    const { bucketName } = fieldsOf(bucket);
    return (byName.get(bucketName) ?? []).reduce(withGiven, bucket);
  });
  const known = new Set(buckets.map(bucket => fieldsOf(bucket).bucketName));
  const added = [...byName]
    .filter(([name]) => !known.has(name))
    .map(([bucketName, given]) =>
      given.reduce<unknown>(withGiven, { bucketName, discoverable: false }),
    );
  return [...changed, ...added];
}

function withGiven(
  bucket: unknown,
  { discoverable, lifecycle_rules: rules }: NewBucket,
): unknown {
  return {
    ...fieldsOf(bucket),
    ...(discoverable !== undefined && { discoverable }),
    ...(rules && { lifecycleRules: rules.map(toSpec) }),
  };
}

function toSpec({ target, mode, min_age: minAge, at }: LifecycleRule) {
  return {
    target,
    mode,
    ...(minAge !== undefined && { minAge }),
    ...(at !== undefined && { at }),
  };
}
