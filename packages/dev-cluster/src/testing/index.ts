export { createCertificates } from '../server/certificates';
export type { Certificates } from '../server/certificates';
export { ApiClient } from './ApiClient';
export type { ApiAddress, ApiAnswer, ApiRequest } from './ApiClient';
export {
  availableClusters,
  hasApiServer,
  NO_API_SERVER,
  unlessExisting,
} from './availableClusters';
export { poll } from './poll';
export { compositionOf } from './compositionOf';
export { ensureDefinitions } from './prepare';
export { describeIf, leaveOut } from './skipping';
export { startKubernetes } from './startKubernetes';
export type { ClusterKind, TestCluster, TestClusterOptions } from './types';
export { WatchStream } from './WatchStream';
export type { WatchEvent } from './WatchStream';
export { Storm } from './Storm';
export type { StormActs, StormBucket } from './Storm';
