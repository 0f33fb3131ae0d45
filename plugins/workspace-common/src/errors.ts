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
