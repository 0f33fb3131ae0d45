import { PreconditionFailedError } from '@eoepca/backstage-plugin-workspace-common';
import { ResourceKind, STORAGE } from '../model/kinds';
import { parseIfMatch, stateOf, WorkspaceState } from '../model/etag';
import { KubernetesObject } from '../model/kubernetes';

/** What `If-Match` asks for: that the workspace stands as the caller has seen it. One is made for each request. */
export class Precondition {
  #wanted: '*' | WorkspaceState[];
  #held?: WorkspaceState;

  /** @param ifMatch - the header's value */
  constructor(ifMatch: string) {
    this.#wanted = parseIfMatch(ifMatch);
  }

  /** Whether it asks for a state at all: `*` takes any. */
  get isBinding(): boolean {
    return this.#wanted !== '*';
  }

  /**
   * @param current - the resource of this kind, as it is about to be written
   * @param other - the workspace's other resource, as it is at that moment
   * @throws PreconditionFailedError where either is in another state
   */
  assertHolds(
    kind: ResourceKind,
    current: KubernetesObject,
    other: KubernetesObject | undefined,
  ): void {
    if (this.#wanted === '*') return;
    const own = partOf(kind);
    const rest = own === 'storage' ? 'datalab' : 'storage';
    const [state, otherState] = [stateOf(current), stateOf(other)];
    const holding = this.#wanted.filter(
      each => each[own] === state && each[rest] === otherState,
    );
    if (holding.length === 0) {
      throw new PreconditionFailedError(
        'Nothing was written: the workspace has changed since you loaded it. Reload it and try again',
      );
    }
    this.#held = holding[0];
  }

  /** The state that was found as wanted, with what the request itself has written since; whatever others have done. */
  get state(): WorkspaceState | undefined {
    return this.#held;
  }

  /** The request itself has written a resource: its next write starts from there. */
  wrote(kind: ResourceKind, object: KubernetesObject): void {
    if (this.#wanted === '*') return;
    const state = stateOf(object);
    if (this.#held) this.#held = { ...this.#held, [partOf(kind)]: state };
    this.#wanted = this.#wanted.map(each => ({
      ...each,
      [partOf(kind)]: state,
    }));
  }
}

function partOf(kind: ResourceKind): keyof WorkspaceState {
  return kind.plural === STORAGE.plural ? 'storage' : 'datalab';
}
