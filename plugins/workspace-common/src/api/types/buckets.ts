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
  title?: string;
  description?: string;
  /** Whom to ask about it. */
  contact?: string;
  /** Another workspace lists a bucket of this name too; the older workspace owns it. */
  clash?: boolean;
}

/** Body of `PATCH /workspaces/NAME/buckets/B`: what is left out stays, a null or blank text is taken away. @public */
export interface ChangeBucket {
  discoverable?: boolean;
  /** All of them; an empty list takes them away. */
  lifecycle_rules?: LifecycleRule[];
  title?: string | null;
  description?: string | null;
  contact?: string | null;
}
