import type { StructuralSchema } from '../schema/types';
import { ANYTHING, builtin } from './builtin';

const usual = { categories: ['all'], status: true, generation: true };

/** One replica where none is asked for: `kubectl describe` fails without a number. */
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

const replicated = { ...usual, group: 'apps', schema: REPLICATED };

/**
 * The kinds that are there for being listed: the portal's Kubernetes plugin asks for all of them (`kubernetes.objectTypes`
 * in its app-config) and shows an error where one is missing. What is written is kept; nothing else is known of them.
 */
export const listedKinds = [
  builtin({
    ...usual,
    kind: 'Service',
    plural: 'services',
    shortNames: ['svc'],
    generation: false,
  }),
  builtin({
    kind: 'LimitRange',
    plural: 'limitranges',
    shortNames: ['limits'],
  }),
  builtin({
    ...replicated,
    kind: 'Deployment',
    plural: 'deployments',
    shortNames: ['deploy'],
  }),
  builtin({
    ...replicated,
    kind: 'ReplicaSet',
    plural: 'replicasets',
    shortNames: ['rs'],
  }),
  builtin({
    ...replicated,
    kind: 'StatefulSet',
    plural: 'statefulsets',
    shortNames: ['sts'],
  }),
  builtin({
    ...usual,
    group: 'apps',
    kind: 'DaemonSet',
    plural: 'daemonsets',
    shortNames: ['ds'],
  }),
  builtin({ ...usual, group: 'batch', kind: 'Job', plural: 'jobs' }),
  builtin({
    ...usual,
    group: 'batch',
    kind: 'CronJob',
    plural: 'cronjobs',
    shortNames: ['cj'],
  }),
  builtin({
    ...usual,
    group: 'autoscaling',
    version: 'v2',
    kind: 'HorizontalPodAutoscaler',
    plural: 'horizontalpodautoscalers',
    shortNames: ['hpa'],
    generation: false,
  }),
  builtin({
    ...usual,
    group: 'networking.k8s.io',
    kind: 'Ingress',
    plural: 'ingresses',
    shortNames: ['ing'],
    categories: [],
  }),
];
