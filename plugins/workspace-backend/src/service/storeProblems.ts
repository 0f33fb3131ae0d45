import {
  EditWorkspace,
  FieldProblem,
  NewStore,
  storeNameProblem,
  storeSizeProblem,
  StoreType,
} from '@eoepca/backstage-plugin-workspace-common';
import { below, problemOf, problemsIn } from './editProblems';

/** What is wrong with the stores of an edit, each problem at its field. */
export function storeProblems(
  { add_stores: stores = [] }: EditWorkspace,
  available: readonly StoreType[],
): FieldProblem[] {
  return problemsIn('add_stores', stores, store =>
    problemsOf(store, available),
  );
}

function problemsOf(
  { type, name, storage, backup_storage: backupStorage }: NewStore,
  available: readonly StoreType[],
): FieldProblem[] {
  const problems = below(['name'], problemOf(storeNameProblem(type, name)));
  if (!available.includes(type)) {
    problems.push({
      path: ['type'],
      message:
        available.length > 0
          ? `There are no ${type} stores on this platform; choose one of ${available.join(
              ', ',
            )}.`
          : 'This platform has no stores.',
    });
  }
  if (storage !== undefined) {
    problems.push(...below(['storage'], problemOf(storeSizeProblem(storage))));
  }
  if (backupStorage !== undefined) {
    problems.push(
      ...below(['backup_storage'], problemOf(storeSizeProblem(backupStorage))),
    );
  }
  return problems;
}
