import { randomBytes } from 'crypto';

/** Values of a Secret, not yet in base64. */
export type SecretData = Record<string, string>;

/** A new password: 24 characters that need no escaping in a URL. */
export function password(): string {
  return randomBytes(18).toString('base64url');
}
