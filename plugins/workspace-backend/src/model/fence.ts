import { randomUUID } from 'crypto';
import { KubernetesObject } from '../kubernetes/types';
import { FENCE_ANNOTATION } from './annotations';

/** Makes an object another one as far as `resourceVersion` goes, and says nothing. */
export const fenced = (current: KubernetesObject): KubernetesObject => ({
  ...current,
  metadata: {
    ...current.metadata,
    annotations: {
      ...current.metadata.annotations,
      [FENCE_ANNOTATION]: randomUUID(),
    },
  },
});
