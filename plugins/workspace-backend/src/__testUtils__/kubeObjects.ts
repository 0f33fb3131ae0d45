import { ApiAnswer, ApiClient } from '@internal/dev-cluster/testing';

/** Where the kinds that tests make live, by plural. */
const KINDS: Record<string, { apiVersion: string; kind: string }> = {
  storages: { apiVersion: 'pkg.internal/v1beta1', kind: 'Storage' },
  datalabs: { apiVersion: 'pkg.internal/v1beta2', kind: 'Datalab' },
  secrets: { apiVersion: 'v1', kind: 'Secret' },
  resourcequotas: { apiVersion: 'v1', kind: 'ResourceQuota' },
  persistentvolumeclaims: { apiVersion: 'v1', kind: 'PersistentVolumeClaim' },
};

/** `storages/alice` in the given namespace, or `secrets/alice@elsewhere`. */
function locate(ref: string, namespace: string) {
  const [, plural, name, own] = ref.match(/^(\w+)\/([^@]+)(?:@(.+))?$/) ?? [];
  const { apiVersion, kind } = KINDS[plural];
  const root = apiVersion.includes('/') ? '/apis' : '/api';
  const place = own ?? namespace;
  return {
    collection: `${root}/${apiVersion}/namespaces/${place}/${plural}`,
    name,
    place,
    head: { apiVersion, kind },
  };
}

/** Creates an object, its status included. */
export async function createObject(
  api: ApiClient,
  namespace: string,
  ref: string,
  content: Record<string, unknown>,
): Promise<void> {
  const { collection, name, place, head } = locate(ref, namespace);
  const { status, ...rest } = content;
  if (place !== namespace) {
    await api.post('/api/v1/namespaces', {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: place },
    });
  }
  const created = expectSuccess(
    await api.post(collection, { ...head, metadata: { name }, ...rest }),
  );
  if (status) {
    expectSuccess(
      await api.put(`${collection}/${name}/status`, { ...created, status }),
    );
  }
}

/** Deletes an object at once, whatever has yet to be done about it. */
export async function removeObject(
  api: ApiClient,
  namespace: string,
  ref: string,
): Promise<void> {
  const { collection, name } = locate(ref, namespace);
  const path = `${collection}/${name}`;
  const merge = 'application/merge-patch+json';
  expectSuccess(
    await api.patch(path, merge, { metadata: { finalizers: null } }),
  );
  // One that is being deleted already goes with its last finalizer.
  const answer = await api.delete(path);
  if (answer.status !== 404) expectSuccess(answer);
}

/** An object as the cluster has it now; only its status code tells when it is missing. */
export function readObject(
  api: ApiClient,
  namespace: string,
  ref: string,
): Promise<ApiAnswer> {
  const { collection, name } = locate(ref, namespace);
  return api.get(`${collection}/${name}`);
}

function expectSuccess(answer: ApiAnswer) {
  if (answer.status >= 300) {
    throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
  }
  return answer.body;
}
