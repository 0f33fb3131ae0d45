import { createHash } from 'crypto';
import stringify from 'fast-json-stable-stringify';

/** Characters of a digest: 132 bits, which nobody meets by chance. */
const LENGTH = 22;

/** A short digest (SHA-256, base64url) of a JSON value, whatever the order of its fields. */
export function digestOf(value: unknown): string {
  return createHash('sha256')
    .update(stringify(value))
    .digest('base64url')
    .slice(0, LENGTH);
}
