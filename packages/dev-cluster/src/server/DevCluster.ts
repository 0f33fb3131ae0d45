import type { Clock } from '../store/clock';
import type { ObjectStore } from '../store/types';

/** How to start the dev cluster. All of it is optional. */
export interface DevClusterOptions {
  /** Port to listen on; 0 (the default) takes a free one. */
  port?: number;
  /** CustomResourceDefinition objects to create at the start. */
  definitions?: object[];
  /** How many changes to remember for watches that resume; default 10,000. */
  watchHistory?: number;
  /** Whether deleted namespaces lose their contents, and claims their protection; default true. */
  controllers?: boolean;
  /** The time that it goes by; default the machine's. */
  now?: Clock;
}

/** A running dev cluster. */
export interface DevCluster {
  /** `https://127.0.0.1:PORT` */
  url: string;
  /** YAML: CA, the administrator's token, context `dev-cluster`, current namespace `workspace`. */
  kubeconfig: string;
  /** The bearer token of the administrator, who may do everything. */
  token: string;
  store: ObjectStore;
  /** The same kubeconfig with a new token of a ServiceAccount, which may do what Roles and bindings say. */
  kubeconfigOf(account: { namespace: string; name: string }): string;
  stop(): Promise<void>;
  /** Cuts every open watch, as a broken network does. */
  breakWatches(): void;
  /** Forgets past changes: the next watch from an older `resourceVersion` gets 410. */
  expireHistory(): void;
}
