import { randomBytes } from 'crypto';

/** A new password: 24 characters that need no escaping in a URL. */
export function password(): string {
  return randomBytes(18).toString('base64url');
}
