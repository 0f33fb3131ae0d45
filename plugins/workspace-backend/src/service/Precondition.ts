import { PreconditionFailedError } from '@eoepca/backstage-plugin-workspace-common';
import { ResourceKind, STORAGE } from '../cluster/kinds';
import { Edit, KubernetesObject } from '../cluster/types';
import { parseIfMatch, stateOf, WorkspaceState } from '../model/etag';

/** What `If-Match` asks for: that the workspace stands as the caller has seen it. One is made for each request. */
export class Precondition {
  #wanted: '*' | WorkspaceState[];

  /** @param ifMatch - the header's value */
  constructor(ifMatch: string) {
    this.#wanted = parseIfMatch(ifMatch);
  }

  /**
   * An edit of one of the two resources that is refused where either is in another state.
   *
   * @param other - the other resource, as far as is known
   * @throws (at once, and the edit) PreconditionFailedError
   */
  guard(
    kind: ResourceKind,
    edit: Edit,
    other: KubernetesObject | undefined,
  ): Edit {
    const wanted = this.#wanted;
    if (wanted === '*') return edit;
    const own = partOf(kind);
    const rest = own === 'storage' ? 'datalab' : 'storage';
    const candidates = wanted.filter(each => each[rest] === stateOf(other));
    if (candidates.length === 0) throw changed();
    return current => {
      const state = stateOf(current);
      if (!candidates.some(each => each[own] === state)) throw changed();
      return edit(current);
    };
  }

  /** The request itself has written a resource: its next write starts from there. */
  wrote(kind: ResourceKind, object: KubernetesObject): void {
    if (this.#wanted === '*') return;
    const state = stateOf(object);
    this.#wanted = this.#wanted.map(each => ({
      ...each,
      [partOf(kind)]: state,
    }));
  }
}

function partOf(kind: ResourceKind): keyof WorkspaceState {
  return kind.plural === STORAGE.plural ? 'storage' : 'datalab';
}

function changed(): PreconditionFailedError {
  return new PreconditionFailedError(
    'The workspace has changed since you looked at it, and nothing was written; look again and repeat',
  );
}
