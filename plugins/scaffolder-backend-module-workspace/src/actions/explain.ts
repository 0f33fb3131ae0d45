import { ResponseError, stringifyError } from '@backstage/errors';
import { fieldProblemsOf } from '@eoepca/backstage-plugin-workspace-common';

/** What went wrong, in the backend's own words: the message of a `ResponseError` has but its status. */
export function explain(error: unknown): string {
  const problems = fieldProblemsOf(error).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
  if (problems.length) return problems.join('; ');
  return error instanceof ResponseError
    ? error.body.error.message
    : stringifyError(error);
}
