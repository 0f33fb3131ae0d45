import { isObject } from '../schema/types';
import type { StatusCause } from '../store/StatusError';
import type { KubeObject } from '../store/types';
import { column, namedColumns } from '../table/columns';
import { ANYTHING, builtin, fields, QUANTITIES } from './builtin';
import { at, listAt } from '../schema/paths';

const SHORT_MODES: Record<string, string> = {
  ReadWriteOnce: 'RWO',
  ReadOnlyMany: 'ROX',
  ReadWriteMany: 'RWX',
  ReadWriteOncePod: 'RWOP',
};

function claimProblems({ spec }: KubeObject): StatusCause[] {
  const causes: StatusCause[] = [];
  if (listAt(spec, 'accessModes').length === 0) {
    causes.push({
      reason: 'FieldValueRequired',
      message: 'Required value: at least 1 access mode is required',
      field: 'spec.accessModes',
    });
  }
  if (at(spec, 'resources', 'requests', 'storage') === undefined) {
    causes.push({
      reason: 'FieldValueRequired',
      message: 'Required value',
      field: 'spec.resources[storage]',
    });
  }
  return causes;
}

/** Writes quantities that came as numbers as the text that the API server makes of them, in place. */
function writeQuantities(quantities: unknown): void {
  if (!isObject(quantities)) return;
  for (const [name, quantity] of Object.entries(quantities)) {
    quantities[name] = String(quantity);
  }
}

export const persistentVolumeClaims = builtin({
  kind: 'PersistentVolumeClaim',
  plural: 'persistentvolumeclaims',
  shortNames: ['pvc'],
  status: true,
  schema: fields({
    spec: fields({
      accessModes: { type: 'array', items: { type: 'string' } },
      resources: fields({ requests: QUANTITIES, limits: QUANTITIES }),
      selector: ANYTHING,
      storageClassName: { type: 'string' },
      volumeAttributesClassName: { type: 'string' },
      volumeMode: { type: 'string', default: 'Filesystem' },
      volumeName: { type: 'string' },
      dataSource: ANYTHING,
      dataSourceRef: ANYTHING,
    }),
    status: ANYTHING,
  }),
  columns: namedColumns(
    column('Status', object =>
      object.metadata.deletionTimestamp
        ? 'Terminating'
        : at(object, 'status', 'phase'),
    ),
    column('Volume', object => at(object, 'spec', 'volumeName') ?? ''),
    column('Capacity', o => at(o, 'status', 'capacity', 'storage') ?? ''),
    column('Access Modes', object =>
      listAt(object, 'status', 'accessModes')
        .map(mode => SHORT_MODES[String(mode)] ?? mode)
        .join(','),
    ),
    column('StorageClass', o => at(o, 'spec', 'storageClassName') ?? ''),
  ),
  rules: {
    finalizers: ['kubernetes.io/pvc-protection'],
    prepare: (object, old) => {
      if (!old) object.status = { phase: 'Pending' };
      writeQuantities(at(object, 'spec', 'resources', 'requests'));
      writeQuantities(at(object, 'spec', 'resources', 'limits'));
      writeQuantities(at(object, 'status', 'capacity'));
    },
    validate: claimProblems,
  },
});

function usedOfHard(object: KubeObject, prefix: RegExp): string {
  const hard = Object.entries(at(object, 'status', 'hard') ?? {});
  return hard
    .filter(([name]) => prefix.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, limit]) =>
        `${name}: ${at(object, 'status', 'used', name) ?? 0}/${limit}`,
    )
    .join(', ');
}

export const resourceQuotas = builtin({
  kind: 'ResourceQuota',
  plural: 'resourcequotas',
  shortNames: ['quota'],
  status: true,
  schema: fields({
    spec: fields({
      hard: QUANTITIES,
      scopes: { type: 'array', items: { type: 'string' } },
      scopeSelector: ANYTHING,
    }),
    status: fields({ hard: QUANTITIES, used: QUANTITIES }),
  }),
  columns: namedColumns(
    column('Request', object => usedOfHard(object, /^(?!limits\.)/)),
    column('Limit', object => usedOfHard(object, /^limits\./)),
  ),
  rules: {
    prepare: object => {
      object.status ??= {};
      writeQuantities(at(object, 'spec', 'hard'));
      writeQuantities(at(object, 'status', 'hard'));
      writeQuantities(at(object, 'status', 'used'));
    },
  },
});
