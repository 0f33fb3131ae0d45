import { LoggerService } from '@backstage/backend-plugin-api';
import { CustomErrorBase, isError } from '@backstage/errors';
import { randomUUID } from 'crypto';
import { ErrorRequestHandler } from 'express';

/** Seconds that a caller is asked to wait when the error itself names no time. */
const DEFAULT_RETRY_AFTER = 5;

/** The errors of `@backstage/errors` whose status and message are meant for the caller. */
const MEANT_FOR_CALLERS = new Set([
  'InputError',
  'AuthenticationError',
  'NotAllowedError',
  'NotFoundError',
  'ConflictError',
  'NotModifiedError',
  'NotImplementedError',
  'ServiceUnavailableError',
]);

/** The errors that pass by themselves. */
const ASK_AGAIN = new Set([
  'ServiceUnavailableError',
  'TooManyRequestsError',
  'TooManyEditsError',
]);

/** A refusal for which `@backstage/errors` has no class; its status is answered as it is. */
export class RequestError extends CustomErrorBase {
  readonly name: string;
  readonly statusCode: number;
  /** Seconds until it makes sense to try again. */
  readonly retryAfter?: number;

  constructor(
    name: string,
    statusCode: number,
    message: string,
    { retryAfter }: { retryAfter?: number } = {},
  ) {
    super(message);
    this.name = name;
    this.statusCode = statusCode;
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
  }
}

/**
 * Adds the headers that belong to an error, and takes the words out of unexpected ones: what they say goes to the
 * log, the caller gets its number there. Backstage's own error middleware makes the answer.
 */
export function createErrorHandler(logger: LoggerService): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (!isError(error) || !isMeantForCallers(error)) {
      const id = randomUUID();
      logger.error(
        `Unexpected error ${id}`,
        error instanceof Error ? error : undefined,
      );
      next(
        new Error(
          `The workspace service failed; give this number to a platform admin, who finds the cause in the log: ${id}`,
        ),
      );
      return;
    }
    if (!response.headersSent) {
      if (error.name === 'AuthenticationError') {
        response.set('WWW-Authenticate', 'Bearer');
      }
      if (ASK_AGAIN.has(error.name)) {
        response.set('Retry-After', String(retryAfterOf(error)));
      }
    }
    next(error);
  };
}

function isMeantForCallers(error: Error): boolean {
  const { statusCode, status } = error as {
    statusCode?: unknown;
    status?: unknown;
  };
  return (
    MEANT_FOR_CALLERS.has(error.name) ||
    typeof (statusCode ?? status) === 'number'
  );
}

function retryAfterOf(error: Error): number {
  const { retryAfter } = error as { retryAfter?: unknown };
  return typeof retryAfter === 'number' && retryAfter > 0
    ? Math.ceil(retryAfter)
    : DEFAULT_RETRY_AFTER;
}
