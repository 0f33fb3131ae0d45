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

/** A change to an object: pure, called again on a newer copy after a conflict; `undefined` means nothing to change. */
export type Edit = (current: KubernetesObject) => KubernetesObject | undefined;
