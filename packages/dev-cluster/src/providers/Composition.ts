import type { Clock } from '../store/clock';
import { at, listAt } from '../schema/paths';
import { isObject } from '../schema/types';
import type { KubeObject, ObjectStore } from '../store/types';
import {
  ComposedObjects,
  marks,
  Reference,
  resourceNameOf,
} from './ComposedObjects';
import { stateOf } from './composed/state';
import type { Composed, Manifest } from './composed/types';
import { datalabData } from './credentials';
import type { Effects } from './Effects';
import { DELETION_BLOCKED, faultOf, unknownUsers } from './faults';
import { Context, make, possible, undo } from './outcomes';
import type { Datalab } from './resources';
import type { SecretData } from './secrets';

/** What counts for how far a composition is. */
export interface Turn {
  /** Resources whose time has come. */
  done: Set<string>;
  /** The Secret with the current key pair of a Storage. */
  currentKeys?: string;
  /** Whether Keycloak knows someone. */
  isUser: (name: string) => boolean;
}

/** Brings about what a composite is composed of, and takes it away. */
export class Composition {
  private readonly objects: ComposedObjects;

  constructor(
    store: ObjectStore,
    private readonly namespace: string,
    private readonly effects: Effects,
    now: Clock,
  ) {
    this.objects = new ComposedObjects(store, namespace, now);
  }

  /** Makes the composed objects and, of those whose time has come, what they stand for. Answers which are unready. */
  apply(
    owner: KubeObject,
    composed: Composed[],
    { done, currentKeys, isUser }: Turn,
  ): { unready: string[] } {
    const context = this.context(currentKeys);
    const unready = new Set<string>();
    const unknown = [...unknownUsers(owner), ...strangers(composed, isUser)];
    for (const each of needed(composed)) {
      if (each.kind === 'Secret') continue;
      const timely = done.has(each.resource);
      const fault = faultOf(owner, each.resource);
      let state = stateOf(each, timely, fault, unknown);
      if (state.ready && possible(each, context)) make(each, context);
      else if (state.ready) state = stateOf(each, false, fault, unknown);
      if (!state.ready) unready.add(each.resource);
      this.objects.ensure(owner, each, state);
    }
    return { unready: [...unready] };
  }

  /** Writes the Secret `NAME-datalab` of a Datalab. */
  writeDatalabSecret(
    datalab: Datalab,
    source: SecretData,
    unready: string[],
  ): void {
    const { name } = datalab.object.metadata;
    const secret = `${name}-datalab`;
    const key = { namespace: this.namespace, name: secret };
    const composed = {
      resource: `secret-${secret}`,
      apiVersion: 'v1',
      kind: 'Secret',
      name: secret,
      spec: {},
    };
    const values = datalabData(
      datalab,
      source,
      resource => !unready.includes(resource),
      this.effects.secret(key) ?? {},
    );
    const metadata = { ...marks(datalab.object, composed), ...key };
    this.effects.ownSecret(metadata, values);
  }

  /** Removes what the composite was composed of and is no more. */
  removeOthers(owner: KubeObject, composed: Composed[]): void {
    const wanted = new Set(composed.map(idOf));
    referencesOf(owner)
      .filter(reference => !wanted.has(idOf(reference)))
      .forEach(reference => this.remove(reference));
  }

  /** Removes all that the composite is composed of, and answers whether something of it cannot be deleted. */
  dispose(owner: KubeObject): boolean {
    let blocked = false;
    for (const reference of referencesOf(owner)) {
      const object = this.objects.get(reference);
      const fault = object && faultOf(owner, resourceNameOf(object));
      if (fault?.reason === DELETION_BLOCKED) {
        this.objects.block(reference, fault.message);
        blocked = true;
      } else {
        this.remove(reference);
      }
    }
    return blocked;
  }

  private remove(reference: Reference): void {
    const { apiVersion, kind, name } = reference;
    if (kind === 'Secret') {
      this.effects.removeSecret({ namespace: this.namespace, name });
      return;
    }
    const spec = this.objects.get(reference)?.spec;
    const manifest = at(spec, 'forProvider', 'manifest');
    undo(
      {
        apiVersion,
        kind,
        name,
        spec: {},
        ...(isObject(manifest) && { manifest: manifest as Manifest }),
        observed: listAt(spec, 'managementPolicies').join() === 'Observe',
      },
      this.context(),
    );
    this.objects.remove(reference);
  }

  private context(currentKeys?: string): Context {
    const { effects, namespace } = this;
    return { effects, namespace, currentKeys };
  }
}

/** What others need comes first: the namespace, and the keys. */
function needed(composed: Composed[]): Composed[] {
  const first = ({ manifest }: Composed) =>
    manifest?.kind === 'WorkshopEnvironment' || manifest?.kind === 'User';
  return [...composed.filter(first), ...composed.filter(each => !first(each))];
}

function strangers(
  composed: Composed[],
  isUser: (name: string) => boolean,
): string[] {
  return composed
    .filter(({ kind }) => kind === 'Memberships')
    .flatMap(({ spec }) => listAt(spec, 'forProvider', 'members').map(String))
    .filter(name => !isUser(name));
}

function referencesOf({ spec }: KubeObject): Reference[] {
  return listAt(spec, 'crossplane', 'resourceRefs') as Reference[];
}

function idOf({ apiVersion, kind, name }: Reference): string {
  return [apiVersion, kind, name].join(' ');
}
