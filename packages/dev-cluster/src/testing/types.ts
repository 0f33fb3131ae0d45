import type { ApiClient } from './ApiClient';

/** What a test may run against. */
export type ClusterKind = 'dev-cluster' | 'kube-apiserver';

/** What a test cluster starts with. All of it is optional. */
export interface TestClusterOptions {
  /** Whether the definitions of `deploy/crds` are there; default true. */
  definitions?: boolean;
  /** Dev cluster only: how many changes it remembers for watches that resume. */
  watchHistory?: number;
}

/** A Kubernetes API for tests. */
export interface TestCluster {
  readonly kind: ClusterKind;
  /** `https://127.0.0.1:PORT` */
  readonly url: string;
  /** YAML: address, CA, token, and the current namespace `workspace`. */
  readonly kubeconfig: string;
  /** The administrator's bearer token; `undefined` when an existing cluster knows them by certificate. */
  readonly token: string | undefined;
  /** PEM of the authority that signed the server's certificate; `undefined` when it is a public one. */
  readonly ca: string | undefined;
  /** The namespace that exists from the start: `workspace`. */
  readonly namespace: string;
  /** Asks the API directly, as the administrator. */
  readonly api: ApiClient;
  /** Creates a namespace of its own for a test and answers its name. */
  createNamespace(): Promise<string>;
  /**
   * Forgets past changes: watches and continue tokens from before get 410. A kube-apiserver is restarted for it, which
   * takes seconds. Rejects on an existing cluster: see `unlessExisting`.
   */
  expireHistory(): Promise<void>;
  /** Cuts open connections, as a broken network does; with a kube-apiserver by a restart. Rejects on an existing cluster. */
  breakWatches(): Promise<void>;
  stop(): Promise<void>;
}
