import { ResourceKind } from './kinds';

/** Metadata of an object, as far as this plugin uses it. */
export interface ObjectMeta {
  name: string;
  namespace?: string;
  uid?: string;
  resourceVersion?: string;
  generation?: number;
  creationTimestamp?: string;
  deletionTimestamp?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  [other: string]: unknown;
}

/** An object to create; what kind it is of stands beside it. */
export interface NewObject {
  metadata: ObjectMeta;
  spec?: unknown;
  [other: string]: unknown;
}

/** Any Kubernetes object, foreign input until `model/` has parsed it. Never changed in place. */
export interface KubernetesObject extends NewObject {
  apiVersion: string;
  kind: string;
  status?: unknown;
}

/** What names an object of any kind, as Crossplane lists what a resource is composed of. */
export interface ObjectReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
}

/** What came of a look at an object. */
export type Inspected =
  | { readonly object: KubernetesObject }
  | { readonly missing: 'NotFound' | 'Forbidden' | 'Unreachable' };

/** A change to an object: pure, called again on a newer copy after a conflict; `undefined` means nothing to change. */
export type Edit = (current: KubernetesObject) => KubernetesObject | undefined;

export interface WriteOptions {
  /** Ask the API server to check and answer, but store nothing. */
  dryRun?: boolean;
}

export interface EditOptions extends WriteOptions {
  /** A copy to try first instead of reading (a conflict reads the newer one). */
  startFrom?: KubernetesObject;
}

/**
 * One namespace of one cluster. Every method throws an error of `@backstage/errors`: NotFoundError, ConflictError,
 * InputError or an UnprocessableError with the API server's own words for the caller's faults;
 * ServiceUnavailableError when Kubernetes cannot be reached, answers 5xx or lacks the definition.
 */
export interface Cluster {
  /** The namespace that holds Storages, Datalabs and Secrets. */
  readonly namespace: string;
  /** One object, read from the API server; `undefined` when there is none. */
  get(kind: ResourceKind, name: string): Promise<KubernetesObject | undefined>;
  create(
    kind: ResourceKind,
    object: NewObject,
    options?: WriteOptions,
  ): Promise<KubernetesObject>;
  /**
   * The one way to change an object: read, apply the edit, replace with the `resourceVersion` that was read, and on a
   * conflict start again from the newer one, a bounded number of times with jitter; then ConflictError.
   */
  edit(
    kind: ResourceKind,
    name: string,
    edit: Edit,
    options?: EditOptions,
  ): Promise<KubernetesObject>;
  /** Deletes an object; one that is not there is no error. With `uid`, only that very object. */
  delete(
    kind: ResourceKind,
    name: string,
    options?: WriteOptions & { uid?: string },
  ): Promise<void>;
}
