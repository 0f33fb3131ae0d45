import { toBackstageError } from './errors';
import { ApiFault } from './faults';
import { NAMESPACE } from '../model/kinds';
import { KubernetesClient } from './KubernetesClient';
import { answeredObject } from './objects';
import { apiVersionOf, resourcePath } from './paths';
import { retryRead } from './retry';

/** `unknown` where the plugin has no right to look. */
export type NamespaceState = 'absent' | 'present' | 'unknown';

const AS_METADATA =
  'application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1,application/json';

/** Looks at namespaces in the cluster itself: what a watch knows may be seconds old. */
export class NamespaceLookup {
  constructor(private readonly client: Pick<KubernetesClient, 'request'>) {}

  /**
   * Whether there is a namespace of this name now; one that is being deleted still is one.
   *
   * @throws ServiceUnavailableError where Kubernetes cannot be asked
   */
  async namespaceOf(name: string): Promise<NamespaceState> {
    const type = { apiVersion: apiVersionOf(NAMESPACE), kind: NAMESPACE.kind };
    try {
      const answer = await retryRead(() =>
        this.client.request({
          path: resourcePath(NAMESPACE, { name }),
          accept: AS_METADATA,
        }),
      );
      answeredObject(answer, type);
      return 'present';
    } catch (fault) {
      const code = fault instanceof ApiFault ? fault.code : undefined;
      if (code === 404) return 'absent';
      if (code === 403) return 'unknown';
      throw toBackstageError(fault, { verb: 'get', kind: NAMESPACE, name });
    }
  }
}
