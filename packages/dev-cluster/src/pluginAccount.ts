import type { DevCluster } from './server/DevCluster';
import { readPluginAccount } from './manifests';
import type { ObjectStore, ResourceRef } from './store/types';

const ACCOUNT = { namespace: 'backstage', name: 'backstage-kubernetes' };
const NAMESPACES = { group: '', plural: 'namespaces' };
const rbac = 'rbac.authorization.k8s.io';

const RESOURCES: Record<string, ResourceRef> = {
  ServiceAccount: { group: '', plural: 'serviceaccounts' },
  Secret: { group: '', plural: 'secrets' },
  ClusterRole: { group: rbac, plural: 'clusterroles' },
  ClusterRoleBinding: { group: rbac, plural: 'clusterrolebindings' },
};

/**
 * Creates the account of Backstage's Kubernetes plugin from `deploy/kubernetes-plugin-rbac.yaml` and answers with its
 * kubeconfig.
 */
export function createPluginAccount(cluster: DevCluster): string {
  create(cluster.store);
  return cluster.kubeconfigOf(ACCOUNT);
}

function create(store: ObjectStore): void {
  store.create(NAMESPACES, { metadata: { name: ACCOUNT.namespace } });
  for (const object of readPluginAccount()) {
    const resource = RESOURCES[object.kind];
    if (!resource) {
      throw new Error(
        `deploy/kubernetes-plugin-rbac.yaml holds an unknown kind: ${object.kind}`,
      );
    }
    store.create(resource, object);
  }
}
