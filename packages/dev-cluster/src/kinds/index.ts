import type { ResourceDefinition } from '../registry/types';
import { access } from './access';
import { builtin } from './builtin';
import { events } from './events';
import { namespaces } from './namespaces';
import { network } from './network';
import { configMaps, secrets } from './secrets';
import {
  limitRanges,
  persistentVolumeClaims,
  persistentVolumes,
  resourceQuotas,
  storageClasses,
} from './storage';
import { workloads } from './workloads';

/** Every built-in kind but CustomResourceDefinition. */
export const builtinKinds: ResourceDefinition[] = [
  namespaces,
  secrets,
  configMaps,
  persistentVolumeClaims,
  persistentVolumes,
  resourceQuotas,
  limitRanges,
  storageClasses,
  events,
  builtin({
    kind: 'Node',
    plural: 'nodes',
    shortNames: ['no'],
    namespaced: false,
    status: true,
  }),
  builtin({
    group: 'coordination.k8s.io',
    kind: 'Lease',
    plural: 'leases',
  }),
  ...workloads,
  ...network,
  ...access,
];
