import { ApiClient, compositionOf, poll } from '@internal/dev-cluster/testing';
import { KubernetesObject, ObjectReference } from '../model/kubernetes';

const FAULTS = 'dev-cluster.internal/faults';

/** A Storage or Datalab that providers have made, or are about to make, something of. */
export interface Composition {
  /** Its path in the API. */
  readonly path: string;
  /** What fails, as the dev cluster's providers take it: lines of `STEP: REASON: WORDS`. */
  readonly faults?: readonly string[];
  /** Further objects that are named and not there. */
  readonly absent?: readonly ObjectReference[];
}

/** Creates what providers compose of a resource and has the resource name it, where no provider runs. */
export async function compose(
  api: ApiClient,
  { path, faults = [], absent = [] }: Composition,
): Promise<KubernetesObject[]> {
  const owner = await answered(api.get(path));
  const { metadata } = owner;
  const annotations = { ...metadata.annotations, [FAULTS]: faults.join('\n') };
  const composed = compositionOf({
    ...owner,
    metadata: { ...metadata, annotations },
  });
  for (const object of composed) {
    if (object.kind !== 'Secret') await create(api, object);
  }
  const resourceRefs = [...composed.map(referenceTo), ...absent];
  const crossplane = { ...owner.spec.crossplane, resourceRefs };
  await answered(
    api.put(path, { ...owner, spec: { ...owner.spec, crossplane } }),
  );
  return composed as KubernetesObject[];
}

/** Defines kinds of which nothing is known but what they are called, and waits until they are served. */
export async function createKinds(
  api: ApiClient,
  kinds: readonly Pick<ObjectReference, 'apiVersion' | 'kind'>[],
): Promise<void> {
  for (const { apiVersion, kind } of kinds) {
    const [group, version] = apiVersion.split('/');
    const plural = pluralOf(kind);
    await answered(
      api.post('/apis/apiextensions.k8s.io/v1/customresourcedefinitions', {
        apiVersion: 'apiextensions.k8s.io/v1',
        kind: 'CustomResourceDefinition',
        metadata: { name: `${plural}.${group}` },
        spec: {
          group,
          names: { kind, plural },
          scope: 'Namespaced',
          versions: [
            {
              name: version,
              served: true,
              storage: true,
              schema: { openAPIV3Schema: { type: 'object' } },
            },
          ],
        },
      }),
    );
    await poll(`${kind} to be served`, async () => {
      const { status } = await api.get(`/apis/${apiVersion}/${plural}`);
      return status === 200 || undefined;
    });
  }
}

/** Creates a custom object with its status. */
async function create(api: ApiClient, object: KubernetesObject) {
  const { apiVersion, kind, metadata, status } = object;
  const path = `/apis/${apiVersion}/namespaces/${metadata.namespace}/${pluralOf(
    kind,
  )}`;
  const created = await answered(api.post(path, object));
  await answered(
    api.put(`${path}/${metadata.name}/status`, { ...created, status }),
  );
}

function referenceTo({ apiVersion, kind, metadata }: KubernetesObject) {
  return { apiVersion, kind, name: metadata.name };
}

function pluralOf(kind: string): string {
  return kind.toLowerCase().replace(/s?$/, 's');
}

async function answered(request: ReturnType<ApiClient['get']>) {
  const { status, body } = await request;
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body;
}
