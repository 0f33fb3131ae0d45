import { existsSync } from 'fs';
import { join } from 'path';
import { describeIf, leaveOut } from './skipping';
import type { ClusterKind } from './types';

/** How to get a real API server. */
export const NO_API_SERVER =
  'set KUBEBUILDER_ASSETS to a folder with etcd and kube-apiserver, or USE_EXISTING_CLUSTER=true and KUBECONFIG';

/**
 * The kinds of cluster that tests can run against here. The dev cluster always; a real kube-apiserver where
 * `KUBEBUILDER_ASSETS` names a folder with `etcd` and `kube-apiserver`, or where `USE_EXISTING_CLUSTER` is `true` (then
 * the one of `KUBECONFIG`): envtest's convention. Without a real one, the summary says so; in CI it must be there.
 */
export function availableClusters(): ClusterKind[] {
  if (hasApiServer()) return ['dev-cluster', 'kube-apiserver'];
  leaveOut('on a real API server', NO_API_SERVER);
  return ['dev-cluster'];
}

/** Whether there is a real API server to test against; throws in CI when there is none. */
export function hasApiServer(): boolean {
  const has = usesExistingCluster() || kubebuilderAssets() !== undefined;
  if (!has && process.env.CI) {
    throw new Error(`The tests need a real API server in CI: ${NO_API_SERVER}`);
  }
  return has;
}

/** Defines tests that break watches or let history expire: not for a cluster that others use, too. */
export function unlessExisting(kind: ClusterKind, tests: () => void) {
  describeIf(
    kind === 'dev-cluster' || !usesExistingCluster(),
    'which breaks watches',
    'an existing cluster is not disturbed',
    tests,
  );
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
