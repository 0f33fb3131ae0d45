import { existsSync } from 'fs';
import { join } from 'path';
import type { ClusterKind } from './types';

let told = false;

/**
 * The kinds of cluster that tests can run against here. The dev cluster always; a real kube-apiserver where
 * `KUBEBUILDER_ASSETS` names a folder with `etcd` and `kube-apiserver`, or where `USE_EXISTING_CLUSTER` is `true` (then
 * the one of `KUBECONFIG`): envtest's convention. Says once when the real one is left out.
 */
export function availableClusters(): ClusterKind[] {
  if (usesExistingCluster() || kubebuilderAssets()) {
    return ['dev-cluster', 'kube-apiserver'];
  }
  if (!told) {
    told = true;
    process.stderr.write(
      'Skipped on a real kube-apiserver: set KUBEBUILDER_ASSETS to a folder with etcd and kube-apiserver, or USE_EXISTING_CLUSTER=true and KUBECONFIG\n',
    );
  }
  return ['dev-cluster'];
}

/** Whether tests may use the cluster of `KUBECONFIG`. */
export function usesExistingCluster(): boolean {
  return (
    process.env.USE_EXISTING_CLUSTER === 'true' && !!process.env.KUBECONFIG
  );
}

/** The folder with `etcd` and `kube-apiserver`, when there is one. */
export function kubebuilderAssets(): string | undefined {
  const folder = process.env.KUBEBUILDER_ASSETS;
  const programs = ['etcd', 'kube-apiserver'];
  return folder && programs.every(name => existsSync(join(folder, name)))
    ? folder
    : undefined;
}
