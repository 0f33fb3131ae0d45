import type { StructuralSchema } from '../schema/types';
import type { KubeObject } from '../store/types';
import { column, namedColumns } from '../table/columns';
import { ANYTHING, builtin } from './builtin';
import { at, countAt, listAt, textAt } from '../schema/paths';

const CATEGORIES = ['all'];

const readyOf =
  (wanted: string[]) =>
  (object: KubeObject): string =>
    `${countAt(object, 'status', 'readyReplicas')}/${
      at(object, ...wanted) ?? 1
    }`;

export const pods = builtin({
  kind: 'Pod',
  plural: 'pods',
  shortNames: ['po'],
  categories: CATEGORIES,
  status: true,
  generation: true,
  columns: namedColumns(
    column('Ready', pod => {
      const statuses = listAt(pod, 'status', 'containerStatuses');
      const ready = statuses.filter(s => at(s, 'ready') === true).length;
      return `${ready}/${listAt(pod, 'spec', 'containers').length}`;
    }),
    column('Status', pod =>
      pod.metadata.deletionTimestamp
        ? 'Terminating'
        : textAt(pod, 'status', 'phase'),
    ),
    column('Restarts', pod =>
      String(
        listAt(pod, 'status', 'containerStatuses').reduce<number>(
          (sum, status) => sum + countAt(status, 'restartCount'),
          0,
        ),
      ),
    ),
  ),
  rules: {
    selectable: {
      'status.phase': pod => at(pod, 'status', 'phase') ?? '',
      'status.podIP': pod => at(pod, 'status', 'podIP') ?? '',
      'spec.nodeName': pod => at(pod, 'spec', 'nodeName') ?? '',
      'spec.serviceAccountName': pod =>
        at(pod, 'spec', 'serviceAccountName') ?? '',
      'spec.restartPolicy': pod => at(pod, 'spec', 'restartPolicy') ?? '',
    },
    prepare: (pod, old) => {
      if (!old) pod.status = { phase: 'Pending', qosClass: 'BestEffort' };
    },
  },
});

const apps = { group: 'apps', categories: CATEGORIES, status: true };

/** One replica where none is asked for. */
const REPLICATED: StructuralSchema = {
  ...ANYTHING,
  properties: {
    spec: {
      ...ANYTHING,
      properties: { replicas: { type: 'integer', default: 1 } },
    },
    status: ANYTHING,
  },
};

const deployments = builtin({
  ...apps,
  kind: 'Deployment',
  plural: 'deployments',
  schema: REPLICATED,
  shortNames: ['deploy'],
  generation: true,
  columns: namedColumns(
    column('Ready', readyOf(['spec', 'replicas'])),
    column('Up-to-date', o => countAt(o, 'status', 'updatedReplicas')),
    column('Available', o => countAt(o, 'status', 'availableReplicas')),
  ),
});

const replicaSets = builtin({
  ...apps,
  kind: 'ReplicaSet',
  plural: 'replicasets',
  schema: REPLICATED,
  shortNames: ['rs'],
  generation: true,
  columns: namedColumns(
    column('Desired', o => countAt(o, 'spec', 'replicas')),
    column('Current', o => countAt(o, 'status', 'replicas')),
    column('Ready', o => countAt(o, 'status', 'readyReplicas')),
  ),
});

const statefulSets = builtin({
  ...apps,
  kind: 'StatefulSet',
  plural: 'statefulsets',
  schema: REPLICATED,
  shortNames: ['sts'],
  generation: true,
  columns: namedColumns(column('Ready', readyOf(['spec', 'replicas']))),
});

const daemonSets = builtin({
  ...apps,
  kind: 'DaemonSet',
  plural: 'daemonsets',
  shortNames: ['ds'],
  generation: true,
  columns: namedColumns(
    column('Desired', o => countAt(o, 'status', 'desiredNumberScheduled')),
    column('Ready', o => countAt(o, 'status', 'numberReady')),
  ),
});

const jobs = builtin({
  group: 'batch',
  kind: 'Job',
  plural: 'jobs',
  categories: CATEGORIES,
  status: true,
  generation: true,
  columns: namedColumns(
    column(
      'Completions',
      job =>
        `${countAt(job, 'status', 'succeeded')}/${
          at(job, 'spec', 'completions') ?? 1
        }`,
    ),
  ),
});

const cronJobs = builtin({
  group: 'batch',
  kind: 'CronJob',
  plural: 'cronjobs',
  shortNames: ['cj'],
  categories: CATEGORIES,
  status: true,
  generation: true,
  columns: namedColumns(
    column('Schedule', job => textAt(job, 'spec', 'schedule')),
    column('Suspend', job => at(job, 'spec', 'suspend') === true, {
      type: 'boolean',
    }),
    column('Active', job => listAt(job, 'status', 'active').length, {
      type: 'integer',
    }),
  ),
});

const horizontalPodAutoscalers = builtin({
  group: 'autoscaling',
  version: 'v2',
  kind: 'HorizontalPodAutoscaler',
  plural: 'horizontalpodautoscalers',
  shortNames: ['hpa'],
  categories: CATEGORIES,
  status: true,
  columns: namedColumns(
    column(
      'Reference',
      o =>
        `${textAt(o, 'spec', 'scaleTargetRef', 'kind')}/${textAt(
          o,
          'spec',
          'scaleTargetRef',
          'name',
        )}`,
    ),
    column('MinPods', o => String(at(o, 'spec', 'minReplicas') ?? '<unset>')),
    column('MaxPods', o => countAt(o, 'spec', 'maxReplicas')),
    column('Replicas', o => countAt(o, 'status', 'currentReplicas')),
  ),
});

const podDisruptionBudgets = builtin({
  group: 'policy',
  kind: 'PodDisruptionBudget',
  plural: 'poddisruptionbudgets',
  shortNames: ['pdb'],
  status: true,
  generation: true,
});

export const workloads = [
  pods,
  deployments,
  replicaSets,
  statefulSets,
  daemonSets,
  jobs,
  cronJobs,
  horizontalPodAutoscalers,
  podDisruptionBudgets,
];
