import { createManifests, readPluginAccount } from './manifests';
import type { DevCluster } from './server/DevCluster';

const ACCOUNT = { namespace: 'backstage', name: 'backstage-kubernetes' };
const NAMESPACES = { group: '', plural: 'namespaces' };

/**
 * Creates the account of Backstage's Kubernetes plugin from `deploy/kubernetes-plugin-rbac.yaml` and answers with its
 * kubeconfig.
 */
export function createPluginAccount({
  store,
  kubeconfigOf,
}: DevCluster): string {
  store.create(NAMESPACES, { metadata: { name: ACCOUNT.namespace } });
  createManifests(store, readPluginAccount());
  return kubeconfigOf(ACCOUNT);
}
