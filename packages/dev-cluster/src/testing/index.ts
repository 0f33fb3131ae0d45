export { ApiClient } from './ApiClient';
export type { ApiAddress, ApiAnswer, ApiRequest } from './ApiClient';
export { availableClusters } from './availableClusters';
export { poll } from './poll';
export { ensureDefinitions } from './prepare';
export { startKubernetes } from './startKubernetes';
export type { ClusterKind, TestCluster, TestClusterOptions } from './types';
export { WatchStream } from './WatchStream';
export type { WatchEvent } from './WatchStream';
