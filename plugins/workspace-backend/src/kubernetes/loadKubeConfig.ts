import { isError } from '@backstage/errors';
import { KubeConfig } from '@kubernetes/client-node';
import { existsSync, readFileSync } from 'fs';
import { homedir } from 'os';
import { delimiter, dirname, join, resolve } from 'path';
import { ZodError } from 'zod';
import { ClusterConfig } from '../config/clusters';
import { KubeConfigFault } from './faults';
import {
  KubeconfigEntries,
  mergeEntries,
  parseEntries,
} from './kubeconfig/entries';
import { PluginCache } from './kubeconfig/PluginCache';
import { Target, targetOf } from './kubeconfig/target';

const SERVICE_ACCOUNT = '/var/run/secrets/kubernetes.io/serviceaccount';
const SERVICE_ACCOUNT_TOKEN = join(SERVICE_ACCOUNT, 'token');

/**
 * The kubeconfig that the configuration means: one file; else, as kubectl does it, the files of `$KUBECONFIG`
 * (missing ones skipped, the first to name a thing wins) or `~/.kube/config`; else the pod's service account.
 *
 * @param plugins - keeps the credential plugin across loads
 * @throws KubeConfigFault that says which file or context is at fault and what to do: the file may come yet
 */
export function loadKubeConfig(
  config: ClusterConfig,
  plugins: PluginCache,
): Target {
  if (config.inCluster) return loadFromServiceAccount(config, plugins);
  const files = config.kubeconfig ? [config.kubeconfig] : defaultFiles();
  if (config.kubeconfig && !existsSync(config.kubeconfig)) {
    throw new KubeConfigFault(
      `The kubeconfig file '${config.kubeconfig}' of ${config.key}.kubeconfig does not exist; create it or correct the path`,
    );
  }
  const present = files.filter(file => existsSync(file));
  if (present.length > 0) {
    return inContext(
      mergeEntries(present.map(loadFile)),
      config,
      `The kubeconfig ${present.map(file => `'${file}'`).join(', ')}`,
      plugins,
    );
  }
  if (
    process.env.KUBERNETES_SERVICE_HOST &&
    existsSync(SERVICE_ACCOUNT_TOKEN)
  ) {
    return loadFromServiceAccount(config, plugins);
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

/** The service account as the kubeconfig that it could be: its token rotates in its file. */
function loadFromServiceAccount(
  config: ClusterConfig,
  plugins: PluginCache,
): Target {
  if (
    !process.env.KUBERNETES_SERVICE_HOST ||
    !existsSync(SERVICE_ACCOUNT_TOKEN)
  ) {
    throw new KubeConfigFault(
      `${config.key}.inCluster is set, but ${SERVICE_ACCOUNT_TOKEN} or KUBERNETES_SERVICE_HOST is missing; run in a pod with a service account or set ${config.key}.kubeconfig`,
    );
  }
  const target = inContext(
    inClusterEntries(),
    // A context is one of kubeconfig files.
    { ...config, context: undefined },
    'The service account of the pod',
    plugins,
  );
  // HTTPS_PROXY is for the world outside: no proxy leads back to an address inside the cluster.
  return { ...target, route: { ...target.route, proxy: undefined } };
}

/** What the client library makes of the pod's environment, with a token that is read for each request. */
function inClusterEntries(): KubeconfigEntries {
  const kubeConfig = new KubeConfig();
  kubeConfig.loadFromCluster();
  const name = kubeConfig.getCurrentContext();
  const { server, caFile } = kubeConfig.getCurrentCluster() ?? {};
  const content = {
    clusters: [{ name, cluster: { server, 'certificate-authority': caFile } }],
    users: [{ name, user: { tokenFile: SERVICE_ACCOUNT_TOKEN } }],
    contexts: [{ name, context: { cluster: name, user: name } }],
    'current-context': name,
  };
  return parseEntries(JSON.stringify(content), SERVICE_ACCOUNT);
}

function loadFile(file: string): KubeconfigEntries {
  try {
    return parseEntries(readFileSync(file, 'utf8'), resolve(dirname(file)));
  } catch (error) {
    throw new KubeConfigFault(
      `The kubeconfig file '${file}' cannot be read: ${reason(error)}`,
    );
  }
}

/** Never a YAML parser's message: it quotes the lines at fault, tokens included. */
function reason(error: unknown): string {
  if (error instanceof ZodError) {
    const [{ path, message }] = error.issues;
    return `it is no valid kubeconfig at '${path.join('.')}' (${message})`;
  }
  if (!isError(error)) return 'unknown fault';
  if (error.name === 'YAMLParseError') return 'it is no valid YAML';
  return error.code ? String(error.code) : 'unknown fault';
}

function inContext(
  entries: KubeconfigEntries,
  config: ClusterConfig,
  where: string,
  plugins: PluginCache,
): Target {
  const key = `${config.key}.context`;
  const name = config.context ?? entries.currentContext;
  const known = [...entries.contexts.keys()].join(', ');
  if (!name) {
    throw new KubeConfigFault(
      `${where} sets no current-context; set ${key} to one of: ${known}`,
    );
  }
  if (!entries.contexts.has(name)) {
    throw new KubeConfigFault(
      `${where} has no context '${name}'; set ${key} to one of: ${known}`,
    );
  }
  try {
    return targetOf(entries, name, plugins);
  } catch (error) {
    throw new KubeConfigFault(
      `${where} can't be used in its context '${name}': ${problem(
        error,
      )}; correct it or set ${key}`,
    );
  }
}

/** A code alone where there is one: messages of TLS may quote keys. */
function problem(error: unknown): string {
  if (!isError(error)) return 'unknown fault';
  if (!error.code) return error.message;
  const file = error.path ? `'${error.path}'` : 'a certificate or key';
  return `${file} can't be used (${error.code})`;
}
