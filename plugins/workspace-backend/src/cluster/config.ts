import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** `workspace.cluster`: where Kubernetes is. */
export interface ClusterConfig {
  /** Path of a kubeconfig file; without one they are found as kubectl finds them. */
  readonly kubeconfig?: string;
  /** Context of the kubeconfig; its current one by default. */
  readonly context?: string;
  /** Use the service account of the pod, and nothing else. */
  readonly inCluster: boolean;
  /** The namespace of the Storages, Datalabs and Secrets. */
  readonly namespace: string;
}

const DNS_LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/**
 * Reads `workspace.cluster` from the app's configuration; everything has a default.
 *
 * @throws InputError naming the key of what makes no sense
 */
export function readClusterConfig(root: Config): ClusterConfig {
  const config = root.getOptionalConfig('workspace.cluster');
  const cluster: ClusterConfig = {
    kubeconfig: config?.getOptionalString('kubeconfig'),
    context: config?.getOptionalString('context'),
    inCluster: config?.getOptionalBoolean('inCluster') ?? false,
    namespace: config?.getOptionalString('namespace') ?? 'workspace',
  };
  if (cluster.inCluster && (cluster.kubeconfig || cluster.context)) {
    throw new InputError(
      'workspace.cluster.inCluster excludes workspace.cluster.kubeconfig and workspace.cluster.context, set one or the other',
    );
  }
  if (!DNS_LABEL.test(cluster.namespace)) {
    throw new InputError(
      `Invalid value at workspace.cluster.namespace: '${cluster.namespace}' is no name of a namespace`,
    );
  }
  return cluster;
}
