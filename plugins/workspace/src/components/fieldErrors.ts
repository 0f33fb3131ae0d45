import { FieldValues, Path, UseFormSetError } from 'react-hook-form';
import { fieldProblemsOf } from '@eoepca/backstage-plugin-workspace-common';

/** The form's field for a place in the request's body; undefined where the form has none. */
type FieldOfPath<T extends FieldValues> = (
  path: readonly (string | number)[],
) => Path<T> | undefined;

/**
 * Puts what a server found wrong with single fields at those fields of the form, and gives focus to the first. Answers
 * whether all of it found a place: otherwise the form has to show the error as a whole.
 */
export function setFieldErrors<T extends FieldValues>(
  error: unknown,
  setError: UseFormSetError<T>,
  fieldOf: FieldOfPath<T>,
): boolean {
  const problems = fieldProblemsOf(error).map(problem => ({
    ...problem,
    field: fieldOf(problem.path),
  }));
  let focused = false;
  for (const { field, message } of problems) {
    if (field) {
      setError(field, { type: 'server', message }, { shouldFocus: !focused });
      focused = true;
    }
  }
  return problems.length > 0 && problems.every(({ field }) => field);
}
