import {
  ChangeWorkspace,
  compareQuantities,
  FieldProblem,
  parseQuantity,
  ZERO_QUANTITY,
} from '@eoepca/backstage-plugin-workspace-common';
import { editContent, Spec } from '../editing';
import { fieldsOf } from '../foreign';
import { hasTexts } from '../texts';
import { withWorkspaceTexts } from '../workspaceTexts';
import { Edit } from '../kubernetes';

/** The fields of a spec's object, by our names for them. */
type FieldNames = Readonly<Record<string, string>>;

const ROLLOVER = { interval: 'interval', max_to_keep: 'maxToKeep' };
const QUOTA = { memory: 'memory', storage: 'storage', budget: 'budget' };
const SECURITY = {
  policy: 'policy',
  kubernetes_access: 'kubernetesAccess',
  kubernetes_role: 'kubernetesRole',
  external_egress: 'externalEgress',
};
const REGISTRY = { enabled: 'enabled', storage: 'storage' };

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
        credentialsRollover: patched(
          spec.credentialsRollover,
          rollover,
          ROLLOVER,
        ),
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
      ...(quota !== undefined && { quota: patched(spec.quota, quota, QUOTA) }),
      ...(security !== undefined && {
        security: patched(spec.security, security, SECURITY),
      }),
      ...(registry !== undefined && {
        registry: patched(spec.registry, registry, REGISTRY),
      }),
      ...(vcluster !== undefined && { vcluster: vcluster ?? undefined }),
    },
  }));
}

/** An object of a spec after changes, of which null takes away what is there; `undefined` when nothing is left. */
function patched(
  current: unknown,
  change: object | null,
  names: FieldNames,
): Spec | undefined {
  if (change === null) return undefined;
  const fields: Record<string, unknown> = { ...fieldsOf(current) };
  for (const [name, value] of Object.entries(change)) {
    if (value === null) delete fields[names[name]];
    else if (value !== undefined) fields[names[name]] = trimmed(value);
  }
  return Object.keys(fields).length > 0 ? fields : undefined;
}

function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}
