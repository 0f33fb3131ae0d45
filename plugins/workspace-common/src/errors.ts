import { CustomErrorBase } from '@backstage/errors';
import { FieldProblem, SeenRequest } from './api';

/**
 * A request that is well formed but cannot be carried out as it stands (HTTP 422).
 * The problems stand at their fields, so that a form can show them there.
 *
 * @public
 */
export class UnprocessableError extends CustomErrorBase {
  readonly name = 'UnprocessableError';
  readonly statusCode = 422;
  readonly fields: FieldProblem[];

  constructor(message: string, fields: FieldProblem[] = []) {
    super(message);
    this.fields = fields;
  }

  /** An error about a single field; the message is that field's. */
  static field(path: (string | number)[], message: string) {
    return new UnprocessableError(message, [{ path, message }]);
  }
}

/**
 * A write with a precondition that the workspace does not meet (HTTP 412; RFC 9110, section 13.1.1).
 *
 * @public
 */
export class PreconditionFailedError extends CustomErrorBase {
  readonly name = 'PreconditionFailedError';
  readonly statusCode = 412;
}

/**
 * The problems of single fields that an error carries: an {@link UnprocessableError}, or the `ResponseError` that a
 * client made of one. Empty for any other error.
 *
 * @public
 */
export function fieldProblemsOf(error: unknown): FieldProblem[] {
  // A ResponseError's `cause` is no use here: deserialising hides the `message` of nested objects.
  return [...fieldsIn(error), ...fieldsIn(answeredIn(error))];
}

/**
 * Why a decision on a request was not made (HTTP 409): its requester has changed or withdrawn the request since.
 *
 * @public
 */
export interface ChangedRequest {
  /** The request as it is by now; absent where it was withdrawn. */
  request?: SeenRequest;
}

/**
 * What the answer to a decision tells of the request that it was to answer. Undefined for errors of any other kind, other
 * conflicts among them.
 *
 * @public
 */
export function changedRequestOf(error: unknown): ChangedRequest | undefined {
  const answered = answeredIn(error);
  if (answered?.name !== 'ConflictError' || answered.request === undefined) {
    return undefined;
  }
  return isSeenRequest(answered.request) ? { request: answered.request } : {};
}

/**
 * Which limit a suggestion was rejected for (HTTP 409): as many are pending already.
 *
 * @public
 */
export interface SuggestionLimit {
  /** Whose suggestions are counted. */
  of: 'member' | 'workspace';
  most: number;
}

/** Thrown for a suggestion where too many are pending. @public */
export class TooManySuggestionsError extends CustomErrorBase {
  readonly name = 'TooManySuggestionsError';
  readonly statusCode = 409;
  readonly limit: SuggestionLimit;

  constructor(limit: SuggestionLimit) {
    super(
      limit.of === 'member'
        ? `You already have ${limit.most} pending suggestions in this workspace; withdraw one first`
        : `This workspace already has ${limit.most} pending suggestions; its admins have to decide on some first`,
    );
    this.limit = limit;
  }
}

/** The limit that a suggestion was rejected for; undefined for errors of any other kind. @public */
export function suggestionLimitOf(error: unknown): SuggestionLimit | undefined {
  const limit = answeredIn(error)?.limit;
  return isObject(limit) &&
    (limit.of === 'member' || limit.of === 'workspace') &&
    typeof limit.most === 'number'
    ? { of: limit.of, most: limit.most }
    : undefined;
}

/**
 * When the same call may be sent again, in seconds, where an answer says so: that of an error of status 429 or 503.
 *
 * @public
 */
export function retryAfterOf(error: unknown): number | undefined {
  // Browsers hide the header from pages of another origin.
  const seconds = Number(
    answeredIn(error)?.retryAfter ?? headersOf(error)?.get('Retry-After'),
  );
  return seconds > 0 ? seconds : undefined;
}

/** The error in the body of an answer. */
function answeredIn(error: unknown): Record<string, unknown> | undefined {
  const body = isObject(error) && isObject(error.body) ? error.body : {};
  return isObject(body.error) ? body.error : undefined;
}

function headersOf(error: unknown): Headers | undefined {
  const response = isObject(error) ? error.response : undefined;
  return response instanceof Response ? response.headers : undefined;
}

function isSeenRequest(value: unknown): value is SeenRequest {
  return (
    isObject(value) &&
    typeof value.permission === 'string' &&
    typeof value.requested_at === 'string'
  );
}

function fieldsIn(value: unknown): FieldProblem[] {
  if (!isObject(value) || !Array.isArray(value.fields)) {
    return [];
  }
  return value.fields.filter(isFieldProblem);
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return (
    isObject(value) &&
    Array.isArray(value.path) &&
    typeof value.message === 'string'
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
