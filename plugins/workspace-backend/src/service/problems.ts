import { FieldProblem } from '@eoepca/backstage-plugin-workspace-common';

/** How many problems of one list are looked for: nobody reads more, and a body may hold ten thousands. */
export const MAX_PROBLEMS = 100;

/** The first problems of a list of the body; looks no further. */
export function problemsIn<T>(
  field: string,
  elements: readonly T[] = [],
  problemsOf: (element: T) => FieldProblem[],
): FieldProblem[] {
  const found: FieldProblem[] = [];
  for (const [index, element] of elements.entries()) {
    found.push(...below([field, index], problemsOf(element)));
    if (found.length >= MAX_PROBLEMS) return found.slice(0, MAX_PROBLEMS);
  }
  return found;
}

export function problemOf(
  problem: { message: string } | undefined,
): FieldProblem[] {
  return problem ? [{ path: [], message: problem.message }] : [];
}

/** The same problems, at fields below this path. */
export function below(
  path: (string | number)[],
  problems: readonly FieldProblem[],
): FieldProblem[] {
  return problems.map(problem => ({
    ...problem,
    path: [...path, ...problem.path],
  }));
}
