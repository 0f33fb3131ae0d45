import { Context, KubeConfig } from '@kubernetes/client-node';
import { existsSync } from 'fs';
import { homedir } from 'os';
import { delimiter, join } from 'path';
import { ClusterConfig } from './config';
import { KubeConfigFault } from './faults';

const SERVICE_ACCOUNT_TOKEN =
  '/var/run/secrets/kubernetes.io/serviceaccount/token';

/**
 * The kubeconfig that the configuration means: one file; else, as kubectl does it, the files of `$KUBECONFIG`
 * (missing ones skipped, the first to name a thing wins) or `~/.kube/config`; else the pod's service account.
 *
 * @throws KubeConfigFault that says which file or context is at fault and what to do: the file may come yet
 */
export function loadKubeConfig(config: ClusterConfig): KubeConfig {
  if (config.inCluster) return loadFromServiceAccount(config);
  const files = config.kubeconfig ? [config.kubeconfig] : defaultFiles();
  if (config.kubeconfig && !existsSync(config.kubeconfig)) {
    throw new KubeConfigFault(
      `The kubeconfig file '${config.kubeconfig}' of ${config.key}.kubeconfig does not exist; create it or correct the path`,
    );
  }
  const present = files.filter(file => existsSync(file));
  if (present.length > 0) {
    return withContext(merge(present.map(loadFile)), config, present);
  }
  if (
    process.env.KUBERNETES_SERVICE_HOST &&
    existsSync(SERVICE_ACCOUNT_TOKEN)
  ) {
    return loadFromServiceAccount(config);
  }
  throw new KubeConfigFault(
    `No kubeconfig: ${files.join(
      ', ',
    )} does not exist, and this is no pod of a cluster; set KUBECONFIG or ${
      config.key
    }.kubeconfig`,
  );
}

function defaultFiles(): string[] {
  const listed = (process.env.KUBECONFIG ?? '')
    .split(delimiter)
    .filter(Boolean);
  return listed.length > 0
    ? listed
    : [join(process.env.HOME || homedir(), '.kube', 'config')];
}

function loadFromServiceAccount(config: ClusterConfig): KubeConfig {
  if (
    !process.env.KUBERNETES_SERVICE_HOST ||
    !existsSync(SERVICE_ACCOUNT_TOKEN)
  ) {
    throw new KubeConfigFault(
      `${config.key}.inCluster is set, but ${SERVICE_ACCOUNT_TOKEN} or KUBERNETES_SERVICE_HOST is missing; run in a pod with a service account or set ${config.key}.kubeconfig`,
    );
  }
  const kubeConfig = new KubeConfig();
  kubeConfig.loadFromCluster();
  return kubeConfig;
}

function loadFile(file: string): KubeConfig {
  const kubeConfig = new KubeConfig();
  try {
    kubeConfig.loadFromFile(file);
  } catch (error) {
    throw new KubeConfigFault(
      `The kubeconfig file '${file}' cannot be read: ${reason(error)}`,
    );
  }
  return kubeConfig;
}

/** Never the parser's whole message: it quotes the lines at fault, tokens included. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown fault';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error.name === 'YAMLException') return 'it is no valid YAML';
  return 'it is no valid kubeconfig';
}

/** KubeConfig's own merge refuses a name that two files define; kubectl takes the first. */
function merge(configs: KubeConfig[]): KubeConfig {
  const merged = new KubeConfig();
  merged.loadFromOptions({
    clusters: firstOfEachName(configs.flatMap(each => each.getClusters())),
    users: firstOfEachName(configs.flatMap(each => each.getUsers())),
    contexts: firstOfEachName<Context>(
      configs.flatMap(each => each.getContexts()),
    ),
    currentContext: configs
      .map(each => each.getCurrentContext())
      .find(context => context),
  });
  return merged;
}

function firstOfEachName<T extends { name: string }>(all: T[]): T[] {
  return [
    ...new Map([...all].reverse().map(each => [each.name, each])).values(),
  ];
}

function withContext(
  kubeConfig: KubeConfig,
  config: ClusterConfig,
  files: string[],
): KubeConfig {
  const where = `The kubeconfig ${files.map(file => `'${file}'`).join(', ')}`;
  const name = config.context ?? kubeConfig.getCurrentContext();
  const known = kubeConfig.getContexts().map(context => context.name);
  if (!name) {
    throw new KubeConfigFault(
      `${where} sets no current-context; set ${
        config.key
      }.context to one of: ${known.join(', ')}`,
    );
  }
  if (!known.includes(name)) {
    throw new KubeConfigFault(
      `${where} has no context '${name}'; set ${
        config.key
      }.context to one of: ${known.join(', ')}`,
    );
  }
  kubeConfig.setCurrentContext(name);
  if (!kubeConfig.getCurrentCluster()?.server) {
    throw new KubeConfigFault(
      `${where} has no cluster for its context '${name}'; add it or set ${config.key}.context`,
    );
  }
  return kubeConfig;
}
