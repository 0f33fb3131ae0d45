import { Request, RequestHandler, Response } from 'express';
import { rateLimit, RateLimitInfo } from 'express-rate-limit';
import { Caller } from '../authorization/types';
import { WorkspaceLimits } from '../config/WorkspaceConfig';
import { identityOf } from '../service/names/naming';
import { RequestError } from './errors';

const MINUTE_MS = 60_000;

/** As many as somebody asks for who types without a pause. */
const CHECKS_PER_MINUTE = 240;

/** How much a caller may do in a minute; `Infinity` for as much as they like. */
export type Rates = Pick<
  WorkspaceLimits,
  'writesPerMinute' | 'revealsPerMinute'
>;

/** Counts a request of a caller. */
type Count = (
  request: Request,
  response: Response,
  caller: Caller,
) => Promise<void>;

/**
 * Keeps count of what each caller does, in the memory of this process. Who sends a request is known from its token, so
 * that callers behind one address don't share a count, and one caller has the same count at each address.
 *
 * @throws (every method) TooManyRequestsError, which says after how many seconds to try again
 */
export class RateLimits {
  readonly countWrite: Count;
  readonly countReveal: Count;
  readonly countCheck: Count;

  constructor({ writesPerMinute, revealsPerMinute }: Rates) {
    this.countWrite = counter(writesPerMinute, 'changes');
    this.countReveal = counter(revealsPerMinute, 'requests for credentials');
    // Each looks through all workspaces; where nothing else is limited, nor is this.
    const checks = writesPerMinute === Infinity ? Infinity : CHECKS_PER_MINUTE;
    this.countCheck = counter(checks, 'name checks');
  }
}

function counter(limit: number, what: string): Count {
  if (limit === Infinity) return async () => {};
  const callers = new WeakMap<Request, Caller>();
  const count: RequestHandler = rateLimit({
    windowMs: MINUTE_MS,
    limit,
    keyGenerator: request => identityOf(callers.get(request)!),
    handler: (request, _response, next) =>
      next(tooManyRequests(infoOf(request), what)),
    standardHeaders: false,
    legacyHeaders: false,
    // Its checks are about counting by address.
    validate: false,
  });
  return (request, response, caller) => {
    callers.set(request, caller);
    return new Promise((resolve, reject) => {
      count(request, response, error => (error ? reject(error) : resolve()));
    });
  };
}

function infoOf(request: Request): RateLimitInfo | undefined {
  return (request as { rateLimit?: RateLimitInfo }).rateLimit;
}

function tooManyRequests(
  info: RateLimitInfo | undefined,
  what: string,
): RequestError {
  const reset = info?.resetTime?.getTime() ?? Date.now() + MINUTE_MS;
  const retryAfter = Math.max(1, Math.ceil((reset - Date.now()) / 1_000));
  return new RequestError(
    'TooManyRequestsError',
    429,
    `You sent more than ${info?.limit} ${what} within a minute. Try again in ${retryAfter} seconds.`,
    { retryAfter },
  );
}
