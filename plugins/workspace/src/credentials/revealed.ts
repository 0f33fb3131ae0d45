import { NotFoundError } from '@backstage/errors';

/** What was asked for, which an answer holds unless the server is wrong. */
export function revealed<T>(credentials: T | undefined): T {
  if (credentials === undefined) {
    throw new NotFoundError(
      'The answer lacks the requested credentials; try again',
    );
  }
  return credentials;
}
