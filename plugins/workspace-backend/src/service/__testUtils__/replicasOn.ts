import {
  ApiClient,
  ClusterKind,
  startKubernetes,
  TestCluster,
} from '@internal/dev-cluster/testing';
import { Replica, startReplica } from './replica';

type ReplicaOptions = Parameters<typeof startReplica>[2];

/** A cluster for the tests of a `describe`, and the replicas on it. */
export interface ReplicasOn {
  readonly api: ApiClient;
  /** Empty before each test. */
  readonly namespace: string;
  /** Starts one, which ends with the test. */
  start(options?: ReplicaOptions): Promise<Replica>;
}

/** Called in a `describe`: starts a cluster before its tests, and stops all after them. */
export function replicasOn(kind: ClusterKind): ReplicasOn {
  let kubernetes: TestCluster;
  let namespace: string;
  const replicas: Replica[] = [];

  beforeAll(async () => {
    kubernetes = await startKubernetes(kind);
  });

  afterAll(() => kubernetes?.stop());

  beforeEach(async () => {
    namespace = await kubernetes.createNamespace();
  });

  afterEach(async () => {
    await Promise.all(replicas.splice(0).map(replica => replica.stop()));
  });

  return {
    get api() {
      return kubernetes.api;
    },
    get namespace() {
      return namespace;
    },
    async start(options) {
      const replica = await startReplica(kubernetes, namespace, options);
      replicas.push(replica);
      return replica;
    },
  };
}
