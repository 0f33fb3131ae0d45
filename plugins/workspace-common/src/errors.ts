import { CustomErrorBase } from '@backstage/errors';

/**
 * What is wrong with one field of a request.
 *
 * @public
 */
export interface FieldProblem {
  /** Where the field is, from the root of the body: `['add_buckets', 0, 'name']`. */
  path: (string | number)[];
  /** What is wrong and what to do, in a sentence. */
  message: string;
}

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
 * A write that asked for a state which the workspace is not in (HTTP 412; RFC 9110, section 13.1.1).
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
  if (!isObject(error)) {
    return [];
  }
  // A ResponseError's `cause` is no use here: deserialising hides the `message` of nested objects.
  const answered = isObject(error.body) ? error.body.error : undefined;
  return [...fieldsIn(error), ...fieldsIn(answered)];
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
