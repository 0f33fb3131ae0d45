import { LifecycleRule } from '@eoepca/backstage-plugin-workspace-common';
import { Edit } from '../cluster/types';
import { editSpec, elementsOf } from './editing';
import { fieldsOf } from './foreign';

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
    buckets: additions.reduce(withBucket, elementsOf(spec.buckets)),
  }));
}

function withBucket(
  buckets: readonly unknown[],
  { name, discoverable, lifecycle_rules: rules }: NewBucket,
): readonly unknown[] {
  const given = {
    ...(discoverable !== undefined && { discoverable }),
    ...(rules && { lifecycleRules: rules.map(toSpec) }),
  };
  const isIt = (bucket: unknown) => fieldsOf(bucket).bucketName === name;
  return buckets.some(isIt)
    ? buckets.map(each => (isIt(each) ? { ...fieldsOf(each), ...given } : each))
    : [...buckets, { bucketName: name, discoverable: false, ...given }];
}

function toSpec({ target, mode, min_age: minAge, at }: LifecycleRule) {
  return {
    target,
    mode,
    ...(minAge !== undefined && { minAge }),
    ...(at !== undefined && { at }),
  };
}
