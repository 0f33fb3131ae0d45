import { CustomErrorBase, isError } from '@backstage/errors';
import {
  FieldProblem,
  UnprocessableError,
} from '@eoepca/backstage-plugin-workspace-common';

/** A service behind this one gave what cannot be used, and repeating will not help (HTTP 502). */
export class BadGatewayError extends CustomErrorBase {
  readonly name = 'BadGatewayError';
  readonly statusCode = 502;
}

/** Whether an error is one of these kinds. */
export function isNamed(error: unknown, ...names: readonly string[]): boolean {
  return isError(error) && names.includes(error.name);
}

/** The same error, which says besides what has become of the rest of the work. */
export function withNote(error: unknown, note: string): unknown {
  if (isError(error)) {
    error.message = `${error.message}; ${note}`;
  }
  return error;
}

/** Throws all problems of a request at once, at their fields; does nothing without any. */
export function assertNoProblems(problems: readonly FieldProblem[]): void {
  if (problems.length === 0) {
    return;
  }
  const [{ message }] = problems;
  throw new UnprocessableError(
    problems.length === 1
      ? message
      : `${problems.length} fields need to be corrected, and nothing was written`,
    [...problems],
  );
}
