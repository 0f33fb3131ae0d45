import { isError } from '@backstage/errors';

/** What a failed call means to the one who looks at the page. */
export type FailureKind =
  | 'unauthenticated'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'outdated'
  | 'invalid'
  | 'limited'
  | 'unavailable'
  | 'unreachable';

function statusCodeOf(error: unknown): number | undefined {
  return isError(error) && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;
}

const KIND_OF_STATUS: Record<number, FailureKind> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  412: 'outdated',
  429: 'limited',
};

/** Sorts an error of the workspace API by what can be done about it. */
export function failureKindOf(error: unknown): FailureKind {
  const status = statusCodeOf(error);
  if (status === undefined) {
    return 'unreachable';
  }
  const kind = KIND_OF_STATUS[status];
  if (kind) {
    return kind;
  }
  return status >= 500 ? 'unavailable' : 'invalid';
}

/** Whether the same call may succeed a little later. */
export function isWorthRetrying(error: unknown): boolean {
  const kind = failureKindOf(error);
  return kind === 'unavailable' || kind === 'unreachable' || kind === 'limited';
}

/** The kind of error by its name in the workspace service; undefined for what something else has answered. */
export function errorNameOf(error: unknown): string | undefined {
  return isError(error) && isError(error.cause) ? error.cause.name : undefined;
}

/** The server's own sentence about what went wrong, without the client's "Request failed with …" around it. */
export function reasonOf(error: unknown): string {
  if (!isError(error)) {
    return String(error);
  }
  return isError(error.cause) && error.cause.message
    ? error.cause.message
    : error.message;
}
