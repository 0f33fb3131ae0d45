import { ResourceKind } from '../model/kinds';
import { Edit, KubernetesObject, NewObject } from '../model/kubernetes';

export interface DryRunOptions {
  /** Ask the API server to check and answer, but store nothing. */
  dryRun?: boolean;
}

/** What an edit waits for at each of its attempts. Whatever a hook throws ends the edit, save {@link Superseded}. */
export interface EditHooks {
  /** Decides from the copy that this attempt edits whether the edit may be made. */
  admit?(current: KubernetesObject): Promise<void>;
  /** Called where there is something to write, right before it is written. Not on a dry run. */
  beforeReplace?(current: KubernetesObject): Promise<void>;
}

/** Thrown by a hook where what the attempt was decided on has changed: the edit starts again from a newer copy. */
export class Superseded extends Error {
  readonly name = 'Superseded';
}

export interface EditOptions extends DryRunOptions, EditHooks {
  /** A copy to try first instead of reading (a conflict reads the newer one). */
  startFrom?: KubernetesObject;
  /** Whose edit it is: callers take turns, and each has a limited number of edits waiting. */
  caller?: string;
  /** Don't wait for the edits of the same object that this process has begun. */
  urgent?: boolean;
}

export interface DeleteOptions extends DryRunOptions {
  readonly uid?: string;
  readonly resourceVersion?: string;
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
  /** All objects of a kind, read from the API server page by page. */
  list(kind: ResourceKind): Promise<KubernetesObject[]>;
  create(
    kind: ResourceKind,
    object: NewObject,
    options?: DryRunOptions,
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
  /**
   * Replaces an object in the state that it was read in, once.
   *
   * @throws ConflictError where it has changed since
   */
  replace(
    kind: ResourceKind,
    object: KubernetesObject,
  ): Promise<KubernetesObject>;
  /**
   * Deletes an object; one that is not there is no error. With `uid`, only that very object (another one of its name is
   * no error either); with `resourceVersion`, only in that state.
   *
   * @throws ConflictError where it is in another state
   */
  delete(
    kind: ResourceKind,
    name: string,
    options?: DeleteOptions,
  ): Promise<void>;
}
