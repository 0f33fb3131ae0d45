import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { User } from '../http/reviews';
import { StatusError } from '../store/StatusError';

const digest = (token: string) =>
  createHash('sha256').update(token).digest('hex');

/** Tells users by their bearer tokens, which it keeps as digests only. */
export class Authenticator {
  private readonly users: Map<string, User>;

  /** @param tokens - user name by token */
  constructor(tokens: Record<string, string>) {
    this.users = new Map(
      Object.entries(tokens).map(([token, name]) => [digest(token), { name }]),
    );
  }

  /** Throws 401 without a good token. */
  authenticate(request: IncomingMessage): User {
    const [, token] =
      /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
    const user = token && this.users.get(digest(token));
    if (!user) throw new StatusError(401, 'Unauthorized', 'Unauthorized');
    return user;
  }
}
