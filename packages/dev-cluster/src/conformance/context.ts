import type { TestCluster } from '../testing';

/** What every part of the suite gets: the cluster, once it runs, and paths within a namespace of the part's own. */
export interface Context {
  readonly cluster: TestCluster;
  readonly namespace: string;
  /** Path of the namespace's Storages, or of one of them. */
  storages(name?: string): string;
  /** Path of the namespace's Datalabs, or of one of them. */
  datalabs(name?: string, version?: string): string;
  /** Path of a namespaced collection of the core group, or of one object of it. */
  core(plural: string, name?: string): string;
}

/** Gives the tests of the surrounding `describe` a namespace of their own on the cluster. */
export function useContext(cluster: () => TestCluster): Context {
  let namespace: string;
  beforeAll(async () => {
    namespace = await cluster().createNamespace();
  });
  const path = (base: string, plural: string, name?: string) =>
    [`${base}/namespaces/${namespace}/${plural}`, name]
      .filter(part => part !== undefined)
      .join('/');
  return {
    get cluster() {
      return cluster();
    },
    get namespace() {
      return namespace;
    },
    storages: name => path('/apis/pkg.internal/v1beta1', 'storages', name),
    datalabs: (name, version = 'v1beta2') =>
      path(`/apis/pkg.internal/${version}`, 'datalabs', name),
    core: (plural, name) => path('/api/v1', plural, name),
  };
}

/** A Storage with one bucket of its own name; `spec` replaces what is given there. */
export function storage(
  name: string,
  spec: object = {},
  metadata: object = {},
) {
  return {
    apiVersion: 'pkg.internal/v1beta1',
    kind: 'Storage',
    metadata: { name, ...metadata },
    spec: { principal: name, buckets: [{ bucketName: name }], ...spec },
  };
}

/** A Datalab owned by alice; `spec` adds to it. */
export function datalab(name: string, spec: object = {}) {
  return {
    apiVersion: 'pkg.internal/v1beta2',
    kind: 'Datalab',
    metadata: { name },
    spec: { users: ['alice'], ...spec },
  };
}

export const MERGE = 'application/merge-patch+json';
export const JSON_PATCH = 'application/json-patch+json';
export const STRATEGIC = 'application/strategic-merge-patch+json';
export const APPLY = 'application/apply-patch+yaml';
