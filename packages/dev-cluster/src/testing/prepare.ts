import { randomBytes } from 'crypto';
import { readDefinitions } from '../manifests';
import type { ApiAnswer, ApiClient } from './ApiClient';
import { poll } from './poll';

const DEFINITIONS = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';

/** Creates a namespace unless it is there. */
export async function ensureNamespace(
  api: ApiClient,
  name: string,
): Promise<void> {
  expectCreated(
    await api.post('/api/v1/namespaces', {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name },
    }),
  );
}

/** Creates a namespace of a new name and answers the name. */
export async function createNamespace(api: ApiClient): Promise<string> {
  const name = `test-${randomBytes(5).toString('hex')}`;
  await ensureNamespace(api, name);
  return name;
}

/** Creates the definitions of `deploy/crds` unless they are there. */
export async function ensureDefinitions(api: ApiClient): Promise<void> {
  for (const definition of readDefinitions()) {
    expectCreated(await api.post(DEFINITIONS, definition));
  }
}

/** Waits until every custom resource can be watched: after its definition is made, or the server started again. */
export async function customResourcesServed(api: ApiClient): Promise<void> {
  const { items } = (await api.get(DEFINITIONS)).body;
  await Promise.all(
    items.flatMap(({ spec }: Definition) =>
      spec.versions
        .filter(version => version.served)
        .map(version =>
          watchable(
            api,
            `/apis/${spec.group}/${version.name}/${spec.names.plural}`,
          ),
        ),
    ),
  );
}

interface Definition {
  spec: {
    group: string;
    names: { plural: string };
    versions: { name: string; served: boolean }[];
  };
}

function watchable(api: ApiClient, path: string): Promise<true> {
  return poll(`${path} to be served`, async () => {
    const watch = await api
      .watch(`${path}?watch=true&timeoutSeconds=5`)
      .catch(() => undefined);
    watch?.close();
    return watch && true;
  });
}

function expectCreated(answer: ApiAnswer): void {
  if (answer.status !== 201 && answer.status !== 409) {
    throw new Error(
      `The cluster answered ${answer.status}: ${JSON.stringify(answer.body)}`,
    );
  }
}
