import { ClusterConfig } from '../config/clusters';
import { Inspector } from './Inspector';
import { KubernetesClient } from './KubernetesClient';
import { KubernetesCluster } from './KubernetesCluster';
import { PluginCache } from './kubeconfig/PluginCache';
import { loadKubeConfig } from './loadKubeConfig';
import { NamespaceLookup } from './NamespaceLookup';
import { Clock } from '../model/clock';

/** What the plugin reaches Kubernetes by. */
export interface ClusterConnection {
  readonly cluster: KubernetesCluster;
  /** For lists and watches. */
  readonly client: KubernetesClient;
  readonly inspector: Inspector;
  readonly namespaces: NamespaceLookup;
  /** Lets go of the sockets, each when its request has ended. */
  close(): void;
}

/**
 * The configured cluster. Asks nothing and throws nothing yet: a kubeconfig that is missing or wrong is told, by a
 * KubeConfigFault, by every call until it is there.
 */
export function connect(
  config: ClusterConfig,
  clock: Clock,
): ClusterConnection {
  const plugins = new PluginCache(clock);
  const client = new KubernetesClient(() => loadKubeConfig(config, plugins));
  return {
    client,
    cluster: new KubernetesCluster(client, config.namespace),
    inspector: new Inspector(client, config.namespace),
    namespaces: new NamespaceLookup(client),
    close: () => {
      plugins.stop();
      client.close();
    },
  };
}
