/** Program: a dev cluster with workspaces. */
import {
  DevCluster,
  readDefinitions,
  startApiServer,
} from '@internal/dev-cluster';
import { serveCalls } from './child';
import { nameOf, objectsOf } from './workspaces';

const STORAGES = { group: 'pkg.internal', plural: 'storages' };
const DATALABS = { group: 'pkg.internal', plural: 'datalabs' };
const SECRETS = { group: '', plural: 'secrets' };

let cluster: DevCluster;

/** Starts it with so many workspaces, and those of the given names; returns its kubeconfig. */
async function start(count: number, names: string[] = []): Promise<string> {
  cluster = await startApiServer({
    definitions: readDefinitions(),
    controllers: false,
    watchHistory: 1_000,
  });
  for (let index = 0; index < count; index++) create(nameOf(index));
  names.forEach(create);
  return cluster.kubeconfig;
}

function create(name: string): void {
  const { storage, datalab, secret } = objectsOf(name);
  for (const [kind, object] of [
    [STORAGES, storage],
    [DATALABS, datalab],
    [SECRETS, secret],
  ] as const) {
    const { metadata, ...content } = object;
    cluster.store.create(kind, {
      ...content,
      metadata: { ...metadata, namespace: 'workspace' },
    });
  }
}

serveCalls({ start });
