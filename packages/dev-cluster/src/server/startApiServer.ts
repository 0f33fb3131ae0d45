import { createServer, Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { NamespaceController } from '../api/NamespaceController';
import { Objects } from '../api/Objects';
import { Authorizer } from '../authorization/Authorizer';
import { AUTHENTICATED, MASTERS } from '../authorization/types';
import { serviceAccountUser } from '../authorization/bindings';
import { customResourceDefinitions } from '../definitions/kind';
import { serveDefinitions } from '../definitions/serveDefinitions';
import type { DevCluster, DevClusterOptions } from './DevCluster';
import { respondError } from '../http/respond';
import { builtinKinds } from '../kinds';
import { collectionOf, ResourceRegistry } from '../registry/ResourceRegistry';
import { MemoryObjectStore } from '../api/MemoryObjectStore';
import { RevisionStore } from '../store/RevisionStore';
import type { ObjectInput, ObjectStore } from '../store/types';
import { OpenWatches } from '../http/watching';
import { Authenticator } from '../authorization/Authenticator';
import { createCertificates } from './certificates';
import { toKubeconfig } from './kubeconfig';
import { route, Serving } from './route';

const HOST = '127.0.0.1';
const FIRST_NAMESPACES = ['default', 'kube-system', 'kube-public', 'workspace'];
const ADMINISTRATOR = {
  name: 'dev-cluster-admin',
  groups: [MASTERS, AUTHENTICATED],
};
const NAMESPACES = { group: '', plural: 'namespaces' };

/**
 * Starts a Kubernetes API over objects in memory. Rejects when the port is taken or a definition is not valid.
 *
 * @public
 */
export async function startApiServer(
  options: DevClusterOptions = {},
): Promise<DevCluster> {
  const { definitions = [], controllers = true, now = Date.now } = options;
  const storage = new RevisionStore(options.watchHistory ?? 10_000);
  const registry = new ResourceRegistry();
  const objects = new Objects(storage, { controllers, now });
  const watches = new OpenWatches();
  const store = new MemoryObjectStore(objects, registry);
  for (const kind of [...builtinKinds, customResourceDefinitions]) {
    registry.set(kind);
  }
  serveDefinitions(storage, registry, removed =>
    watches.end(collectionOf(removed)),
  );
  if (controllers) NamespaceController.start(objects, registry);
  createFirstObjects(store, definitions);

  const { ca, key, cert } = await createCertificates(HOST);
  const authenticator = new Authenticator(now);
  const { token } = authenticator.issue(ADMINISTRATOR);
  const authorizer = new Authorizer(store);
  const serving = {
    objects,
    registry,
    watches,
    authenticator,
    authorizer,
    now,
  };
  const server = createServer({ key, cert }, handler(serving));
  const { port } = await listen(server, options.port ?? 0);
  const url = `https://${HOST}:${port}`;
  return {
    url,
    kubeconfig: toKubeconfig({ url, ca, token }),
    token,
    store,
    kubeconfigOf: account =>
      toKubeconfig({
        url,
        ca,
        token: authenticator.issue(serviceAccountUser(account)).token,
      }),
    stop: () => close(server),
    breakWatches: () => watches.cut(),
    expireHistory: () => storage.expireHistory(),
  };
}

function createFirstObjects(store: ObjectStore, definitions: object[]): void {
  for (const name of FIRST_NAMESPACES) {
    store.create(NAMESPACES, { metadata: { name } });
  }
  for (const definition of definitions) {
    store.create(customResourceDefinitions, definition as ObjectInput);
  }
}

function handler(serving: Serving): Parameters<typeof createServer>[1] {
  return (request, response) => {
    route(serving, request, response).catch(error =>
      respondError(response, error),
    );
  };
}

function listen(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve(server.address() as AddressInfo));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close(error => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
