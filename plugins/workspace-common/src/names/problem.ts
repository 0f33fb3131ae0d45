/**
 * What is wrong with a name or a rule, in a form that a page can translate.
 *
 * @public
 */
export interface NameProblem {
  /** Stable key of the problem, e.g. `bucket-name.too-short`. */
  code: string;
  /** What is wrong and what to do, in one English sentence. */
  message: string;
  /** Values that a translation of `code` may want to mention. */
  params?: Record<string, string | number>;
}

/** The longest DNS label (RFC 1123), and so the longest of our names. @public */
export const MAX_NAME_LENGTH = 63;

/** The shortest name of a workspace or a bucket. @public */
export const MIN_NAME_LENGTH = 3;
