export { type ClusterConfig, readClusterConfig } from './config';
export { type ClusterConnection, connect } from './connect';
export { toBackstageError, unavailable } from './errors';
export { KubernetesClient } from './KubernetesClient';
export { KubernetesCluster } from './KubernetesCluster';
export * from './kinds';
export type * from './types';
