import { randomUUID } from 'crypto';
import { FENCE_ANNOTATION } from './annotations';
import { KubernetesObject } from './kubernetes';

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
