/** @public */
export interface LifecycleRule {
  /** `*`, or a path or prefix with an optional trailing `*`. */
  target: string;
  mode: 'Notify' | 'Delete';
  /** Like `7d`; exactly one of `min_age` and `at` is set. */
  min_age?: string;
  at?: string;
}

/** @public */
export interface Bucket {
  name: string;
  discoverable: boolean;
  lifecycle_rules: LifecycleRule[];
  /** Another workspace lists a bucket of this name too; the older workspace owns it. */
  clash?: boolean;
}
