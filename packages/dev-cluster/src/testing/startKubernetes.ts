import { startApiServer } from '../index';
import { toKubeconfig } from '../server/kubeconfig';
import { ApiAddress, ApiClient } from './ApiClient';
import { kubebuilderAssets, usesExistingCluster } from './availableClusters';
import { existingCluster } from './existingCluster';
import { certificateAuthority } from './kubeconfig';
import type { KubeApiServer } from './KubeApiServer';
import {
  createNamespace,
  customResourcesServed,
  ensureDefinitions,
  ensureNamespace,
} from './prepare';
import { lendServer, startOwnServer } from './sharedServers';
import type { ClusterKind, TestCluster, TestClusterOptions } from './types';

const NAMESPACE = 'workspace';

/** A started server, before namespace and definitions are made. */
interface Server {
  address: ApiAddress;
  kubeconfig?: string;
  expireHistory(): Promise<void>;
  breakWatches(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a Kubernetes API for tests, with the namespace `workspace` and the definitions of `deploy/crds`. No
 * controllers and no simulated providers run. Throws when that kind is not available here.
 */
export async function startKubernetes(
  kind: ClusterKind,
  options: TestClusterOptions = {},
): Promise<TestCluster> {
  const server = await startServer(kind, options);
  const { address } = server;
  const api = new ApiClient(address);
  try {
    await prepare(api, options);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    kind,
    url: address.url,
    token: address.token,
    ca: address.ca,
    kubeconfig: server.kubeconfig ?? toKubeconfig(address),
    namespace: NAMESPACE,
    api,
    createNamespace: () => createNamespace(api),
    expireHistory: server.expireHistory,
    breakWatches: server.breakWatches,
    stop: server.stop,
  };
}

async function prepare(
  api: ApiClient,
  { definitions = true }: TestClusterOptions,
): Promise<void> {
  await ensureNamespace(api, NAMESPACE);
  if (definitions) {
    await ensureDefinitions(api);
    await customResourcesServed(api);
  }
}

async function startServer(
  kind: ClusterKind,
  options: TestClusterOptions,
): Promise<Server> {
  if (kind === 'dev-cluster') {
    return startDevCluster(options);
  }
  if (usesExistingCluster()) {
    const leaveAlone = async () => {
      throw new Error('Tests do not disturb an existing cluster');
    };
    return {
      ...existingCluster(),
      expireHistory: leaveAlone,
      breakWatches: leaveAlone,
      stop: async () => {},
    };
  }
  return startKubeApiServer(options);
}

async function startDevCluster({
  watchHistory,
}: TestClusterOptions): Promise<Server> {
  const cluster = await startApiServer({ watchHistory, controllers: false });
  return {
    address: {
      url: cluster.url,
      token: cluster.token,
      ca: certificateAuthority(cluster.kubeconfig),
    },
    kubeconfig: cluster.kubeconfig,
    expireHistory: async () => cluster.expireHistory(),
    breakWatches: async () => cluster.breakWatches(),
    stop: () => cluster.stop(),
  };
}

async function startKubeApiServer(
  options: TestClusterOptions,
): Promise<Server> {
  const assets = kubebuilderAssets();
  if (!assets) {
    throw new Error(
      'KUBEBUILDER_ASSETS names no folder with etcd and kube-apiserver',
    );
  }
  const { server, giveBack } =
    options.definitions === false
      ? await startOwnServer(assets)
      : await lendServer(assets, each =>
          prepare(new ApiClient(addressOf(each)), options),
        );
  const restart = async () => {
    await server.restart();
    await customResourcesServed(new ApiClient(addressOf(server)));
  };
  return {
    address: addressOf(server),
    expireHistory: async () => {
      await server.etcd.compact();
      await restart();
    },
    breakWatches: restart,
    stop: giveBack,
  };
}

function addressOf(server: KubeApiServer): ApiAddress {
  const { url, token, certificateAuthority: ca } = server;
  return { url, token, ca };
}
