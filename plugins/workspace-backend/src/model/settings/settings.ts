import {
  ChangeWorkspace,
  compareQuantities,
  FieldProblem,
  parseQuantity,
  ZERO_QUANTITY,
} from '@eoepca/backstage-plugin-workspace-common';
import { editContent } from '../editing';
import { changeFields } from './fields';
import { hasTexts } from '../texts';
import { withWorkspaceTexts } from '../workspaceTexts';
import { Edit } from '../kubernetes';

/** What is wrong with new settings beyond their shape, each problem at its field. */
export function settingsProblems({
  quota,
  registry,
}: ChangeWorkspace): FieldProblem[] {
  return [
    ...sizeProblem(['quota', 'memory'], quota?.memory),
    ...sizeProblem(['quota', 'storage'], quota?.storage),
    ...sizeProblem(['registry', 'storage'], registry?.storage),
  ];
}

function sizeProblem(
  path: string[],
  size: string | null | undefined,
): FieldProblem[] {
  if (size === undefined || size === null) return [];
  const quantity = parseQuantity(size);
  return quantity && compareQuantities(quantity, ZERO_QUANTITY) > 0
    ? []
    : [
        {
          path,
          message: "A size is a number above 0 with a unit, like '8Gi'.",
        },
      ];
}

/** Changes what a Storage holds of a workspace's settings; `undefined` where nothing of that is to change. */
export function changeStorageSettings(
  change: ChangeWorkspace,
): Edit | undefined {
  const { credentials_rollover: rollover } = change;
  if (!hasTexts(change) && rollover === undefined) return undefined;
  return editContent(({ spec, annotations }) => ({
    ...(hasTexts(change) && {
      annotations: withWorkspaceTexts(annotations, change),
    }),
    ...(rollover !== undefined && {
      spec: {
        credentialsRollover: changeFields(spec.credentialsRollover, rollover),
      },
    }),
  }));
}

/** Changes what a Datalab holds of a workspace's settings; `undefined` where nothing of that is to change. */
export function changeDatalabSettings({
  quota,
  security,
  registry,
  vcluster,
}: ChangeWorkspace): Edit | undefined {
  const given = [quota, security, registry, vcluster];
  if (given.every(each => each === undefined)) return undefined;
  return editContent(({ spec }) => ({
    spec: {
      ...(quota !== undefined && { quota: changeFields(spec.quota, quota) }),
      ...(security !== undefined && {
        security: changeFields(spec.security, security),
      }),
      ...(registry !== undefined && {
        registry: changeFields(spec.registry, registry),
      }),
      ...(vcluster !== undefined && { vcluster: vcluster ?? undefined }),
    },
  }));
}
