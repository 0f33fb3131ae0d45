import { Request, RequestHandler, Response } from 'express';
import { rateLimit, RateLimitInfo } from 'express-rate-limit';
import { Caller } from '../authorization/types';
import { WorkspaceLimits } from '../config/limits';
import { identityOf } from '../service/names/naming';
import { RequestError } from './errors';
import { Clock } from '../model/clock';

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

  constructor({ writesPerMinute, revealsPerMinute }: Rates, clock: Clock) {
    this.countWrite = counter(writesPerMinute, 'changes', clock);
    this.countReveal = counter(
      revealsPerMinute,
      'requests for credentials',
      clock,
    );
    // Each looks through all workspaces; where nothing else is limited, nor is this.
    const checks = writesPerMinute === Infinity ? Infinity : CHECKS_PER_MINUTE;
    this.countCheck = counter(checks, 'name checks', clock);
  }
}

function counter(limit: number, what: string, clock: Clock): Count {
  if (limit === Infinity) return async () => {};
  const callers = new WeakMap<Request, Caller>();
  const count: RequestHandler = rateLimit({
    windowMs: MINUTE_MS,
    limit,
    keyGenerator: request => identityOf(callers.get(request)!),
    handler: (request, _response, next) =>
      next(tooManyRequests(infoOf(request), what, clock())),
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
  now: Date,
): RequestError {
  const untilReset = info?.resetTime
    ? info.resetTime.getTime() - now.getTime()
    : MINUTE_MS;
  const retryAfter = Math.max(1, Math.ceil(untilReset / 1_000));
  return new RequestError(
    'TooManyRequestsError',
    429,
    `You sent more than ${info?.limit} ${what} within a minute. Try again in ${retryAfter} seconds.`,
    { retryAfter },
  );
}
