import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** `workspace.cluster`, or an element of `workspace.clusters`: where Kubernetes is. */
export interface ClusterConfig {
  /** The key of the configuration that this comes from, for messages. */
  readonly key: string;
  /** What it is called among several. */
  readonly name?: string;
  /** Path of a kubeconfig file; without one they are found as kubectl finds them. */
  readonly kubeconfig?: string;
  /** Context of the kubeconfig; its current one by default. */
  readonly context?: string;
  /** Use the service account of the pod, and nothing else. */
  readonly inCluster: boolean;
  /** The namespace of the Storages, Datalabs and Secrets. */
  readonly namespace: string;
}

const ONE = 'workspace.cluster';
const SEVERAL = 'workspace.clusters';
const DNS_LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/**
 * Reads the clusters from the app's configuration, the most important first: `workspace.clusters`, else
 * `workspace.cluster`, in which everything has a default.
 *
 * @throws InputError naming the key of what makes no sense
 */
export function readClusterConfigs(root: Config): ClusterConfig[] {
  if (!root.has(SEVERAL)) {
    return [readCluster(root.getOptionalConfig(ONE), ONE)];
  }
  if (root.has(ONE)) {
    throw new InputError(
      `${SEVERAL} and ${ONE} exclude each other; set only one of them`,
    );
  }
  const clusters = root
    .getConfigArray(SEVERAL)
    .map((config, position) => readNamed(config, `${SEVERAL}[${position}]`));
  if (clusters.length === 0) {
    throw new InputError(
      `${SEVERAL} is empty; name a cluster or remove the setting`,
    );
  }
  const twin = clusters.find(
    ({ name }, position) =>
      clusters.findIndex(each => each.name === name) < position,
  );
  if (twin) {
    throw new InputError(
      `Invalid value at ${twin.key}.name: another cluster is called '${twin.name}' already`,
    );
  }
  return clusters;
}

function readNamed(config: Config, key: string): ClusterConfig {
  const name = config.getString('name');
  if (!DNS_LABEL.test(name)) {
    throw new InputError(
      `Invalid value at ${key}.name: '${name}', expected lower-case letters, digits and '-', at most 63`,
    );
  }
  return { ...readCluster(config, key), name };
}

function readCluster(config: Config | undefined, key: string): ClusterConfig {
  const cluster: ClusterConfig = {
    key,
    kubeconfig: config?.getOptionalString('kubeconfig'),
    context: config?.getOptionalString('context'),
    inCluster: config?.getOptionalBoolean('inCluster') ?? false,
    namespace: config?.getOptionalString('namespace') ?? 'workspace',
  };
  if (cluster.inCluster && (cluster.kubeconfig || cluster.context)) {
    throw new InputError(
      `${key}.inCluster excludes ${key}.kubeconfig and ${key}.context, set one or the other`,
    );
  }
  if (!DNS_LABEL.test(cluster.namespace)) {
    throw new InputError(
      `Invalid value at ${key}.namespace: '${cluster.namespace}' isn't a valid namespace name`,
    );
  }
  return cluster;
}
