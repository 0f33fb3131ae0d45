/**
 * A Kubernetes API in one process, for machines without a cluster and for tests.
 *
 * @packageDocumentation
 */

export type { DevCluster, DevClusterOptions } from './server/DevCluster';
export { readDefinitions } from './manifests';
export { createPluginAccount } from './pluginAccount';
export { startApiServer } from './server/startApiServer';
export { StatusError } from './store/StatusError';
export type { StatusCause, StatusDetails } from './store/StatusError';
export type * from './store/types';
