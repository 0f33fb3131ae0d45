import {
  EditWorkspace,
  FieldProblem,
  humanSize,
  NewStore,
  storageShortage,
  StorageShortage,
  storeNameProblem,
  storeSizeProblem,
  StoreType,
} from '@eoepca/backstage-plugin-workspace-common';
import { addStores, volumesOfNew } from '../../model/stores/stores';
import { storageUsage } from '../../model/usage';
import { NameRules } from '../names/NameRules';
import { below, problemOf, problemsIn } from '../problems';
import { WorkspaceRecord } from '../../model/record';

/** What is wrong with the stores of an edit, each problem at its field. */
export function storeProblems(
  { add_stores: stores = [] }: EditWorkspace,
  available: readonly StoreType[],
): FieldProblem[] {
  return problemsIn('add_stores', stores, store =>
    problemsOf(store, available),
  );
}

/** Adds the stores of an edit; `undefined` where it has none. */
export function storesEdit({ add_stores: added }: EditWorkspace) {
  return added?.length ? addStores(added) : undefined;
}

/** Providers would give another workspace's, or another part of this one, the same name. */
export function takenStoreProblems(
  { add_stores: stores = [] }: EditWorkspace,
  { name }: WorkspaceRecord,
  rules: Pick<NameRules, 'storeProblem'>,
): FieldProblem[] {
  return stores.flatMap(({ type, name: own }, index) => {
    const message = rules.storeProblem(name, { type, name: own });
    return message ? [{ path: ['add_stores', index, 'name'], message }] : [];
  });
}

/** The stores of an edit whose volumes don't fit in what is left of the namespace's storage quota. */
export function storeFitProblems(
  { add_stores: additions = [] }: EditWorkspace,
  record: WorkspaceRecord,
  seesUsage: boolean,
): FieldProblem[] {
  const usage = storageUsage(record);
  const present: Pick<NewStore, 'type' | 'name'>[] = [
    ...(record.datalab?.stores ?? []),
  ];
  const volumes: string[] = [];
  for (const [index, store] of additions.entries()) {
    volumes.push(...volumesOfNew(store, present));
    present.push(store);
    const shortage = storageShortage(usage, volumes);
    if (shortage) {
      const path = ['add_stores', index, 'storage'];
      return [
        {
          path,
          message: shortageText(`Store ${store.name}`, shortage, seesUsage),
        },
      ];
    }
  }
  return [];
}

/** What to tell whose volumes don't fit; figures only for those who may see the usage. */
export function shortageText(
  what: string,
  { wanted, remaining, quota }: StorageShortage,
  seesUsage: boolean,
): string {
  const figures = seesUsage
    ? `: it needs ${humanSize(wanted)}, and ${humanSize(
        remaining,
      )} of ${humanSize(quota)} are left`
    : '';
  return `${what} doesn't fit in the workspace's storage quota${figures}. Choose a smaller size, delete what is no longer needed, or ask a platform admin for more.`;
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
