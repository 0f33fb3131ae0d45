/** Metadata of an object: names, versions and whatever else a client wrote there. */
export interface ObjectMeta {
  name: string;
  namespace?: string;
  generateName?: string;
  uid?: string;
  resourceVersion?: string;
  generation?: number;
  creationTimestamp?: string;
  deletionTimestamp?: string;
  finalizers?: string[];
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  [other: string]: unknown;
}

/** Any Kubernetes object. What the store hands out is frozen: copy it (`structuredClone`) before changing it. */
export interface KubeObject {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  [field: string]: unknown;
}

/** An object as a writer gives it: the store fills in `apiVersion`, `kind` and the rest of the metadata. */
export interface ObjectInput {
  apiVersion?: string;
  kind?: string;
  metadata: Partial<ObjectMeta>;
  [field: string]: unknown;
}

/** Which collection: `{ group: 'pkg.internal', plural: 'storages' }`; the core group is `''`. */
export interface ResourceRef {
  group: string;
  plural: string;
  /** The version to read and write; default the one that the kind stores. */
  version?: string;
}

/** One object of a collection; no namespace for cluster-wide kinds. */
export interface ObjectKey {
  namespace?: string;
  name: string;
}

export interface WriteOptions {
  /** Check and answer, but store nothing. */
  dryRun?: boolean;
}

/** What must hold of the object for a delete to go ahead; otherwise 409 Conflict. */
export interface DeleteOptions extends WriteOptions {
  uid?: string;
  resourceVersion?: string;
}

/** One change. `DELETED` carries the last state, with the version of the deletion. */
export interface ChangeEvent {
  type: 'ADDED' | 'MODIFIED' | 'DELETED';
  object: KubeObject;
}

/**
 * The objects of the dev cluster, in process, with the semantics of the HTTP API: defaulting, validation, versions and
 * conflicts. Every method that fails throws a {@link StatusError} (`code` 404, 409, 422, …).
 */
export interface ObjectStore {
  /** One object; `undefined` when there is none. Throws 404 when there is no such resource. */
  get(resource: ResourceRef, key: ObjectKey): KubeObject | undefined;
  /** All objects of a collection, ordered by namespace and name; of one namespace when given. */
  list(resource: ResourceRef, options?: { namespace?: string }): KubeObject[];
  /** Creates; 409 AlreadyExists when the name is taken, 404 when its namespace is missing. */
  create(
    resource: ResourceRef,
    object: ObjectInput,
    options?: WriteOptions,
  ): KubeObject;
  /**
   * Replaces everything but status (where status is a subresource). With `metadata.resourceVersion` only that very
   * version (409 Conflict otherwise); without, whatever is there.
   */
  replace(
    resource: ResourceRef,
    object: ObjectInput,
    options?: WriteOptions,
  ): KubeObject;
  /** Replaces `status` alone; versions as in {@link ObjectStore.replace}. */
  replaceStatus(
    resource: ResourceRef,
    object: ObjectInput,
    options?: WriteOptions,
  ): KubeObject;
  /** Deletes, or marks as deleted while finalizers remain. Throws 404 when it is not there. */
  delete(
    resource: ResourceRef,
    key: ObjectKey,
    options?: DeleteOptions,
  ): KubeObject;
  /**
   * Tells the listener of every object that is there (as ADDED) and then of every change, in order, never while a
   * write is going on (so the listener may write). Returns what ends it.
   */
  watch(
    resource: ResourceRef,
    listener: (event: ChangeEvent) => void,
    options?: { namespace?: string },
  ): () => void;
}
