import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Clock } from '../store/clock';
import { forbidden } from '../store/errors';
import { StatusError } from '../store/StatusError';
import type { User } from './types';

/** Whose token it is, and until when; milliseconds since 1970. */
interface Holder {
  user: User;
  expires: number;
}

const digest = (token: string) =>
  createHash('sha256').update(token).digest('hex');

/** Tells users by their bearer tokens, which it keeps as digests only. */
export class Authenticator {
  private readonly holders = new Map<string, Holder>();

  constructor(private readonly now: Clock) {}

  /** A new token for a user, good for so many seconds (for ever without), and when it expires. */
  issue(user: User, seconds = Infinity): { token: string; expires: number } {
    const token = randomBytes(24).toString('base64url');
    const expires = this.now() + seconds * 1_000;
    this.holders.set(digest(token), { user, expires });
    return { token, expires };
  }

  /** Throws 401 without a good token, 403 to who asks to act as someone else: nobody may, so nobody does. */
  authenticate(request: IncomingMessage): User {
    const [, token] =
      /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
    const holder = token && this.holders.get(digest(token));
    if (!holder || holder.expires <= this.now()) {
      throw new StatusError(401, 'Unauthorized', 'Unauthorized');
    }
    const other = request.headers['impersonate-user'];
    if (other !== undefined) {
      throw forbidden(
        { group: '', resource: 'users' },
        String(other),
        'the dev cluster lets nobody act as someone else',
      );
    }
    return holder.user;
  }
}
