import type { ResourceDefinition } from '../registry/types';
import { access } from './access';
import { events } from './events';
import { listedKinds } from './listed';
import { namespaces } from './namespaces';
import { pods } from './pods';
import { configMaps, secrets } from './secrets';
import { persistentVolumeClaims, resourceQuotas } from './storage';

/** Every built-in kind but CustomResourceDefinition. */
export const builtinKinds: ResourceDefinition[] = [
  namespaces,
  secrets,
  configMaps,
  persistentVolumeClaims,
  resourceQuotas,
  events,
  pods,
  ...listedKinds,
  ...access,
];
