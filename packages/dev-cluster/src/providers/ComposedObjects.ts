import { Clock, timestamp } from '../store/clock';
import { jsonEqual } from '../schema/jsonEqual';
import { isObject } from '../schema/types';
import type { KubeObject, ObjectStore, ResourceRef } from '../store/types';
import type { State } from './composed/state';
import { Composed, groupOf } from './composed/types';
import { notSynced, updateConditions } from './conditions';
import { parseStorage } from './resources';

const RESOURCE_NAME = 'crossplane.io/composition-resource-name';
const MANAGED_FINALIZER = 'finalizer.managedresource.crossplane.io';

/** How a composite names what it is composed of. */
export interface Reference {
  apiVersion: string;
  kind: string;
  name: string;
}

/** The objects that Storages and Datalabs are composed of, in the store. */
export class ComposedObjects {
  constructor(
    private readonly store: ObjectStore,
    private readonly namespace: string,
    private readonly now: Clock,
  ) {}

  get(reference: Reference): KubeObject | undefined {
    const { name } = reference;
    return this.store.get(resourceOf(reference), {
      namespace: this.namespace,
      name,
    });
  }

  /** Makes the object what it should be, and has it say how far it is. */
  ensure(owner: KubeObject, composed: Composed, state: State): void {
    const resource = resourceOf(composed);
    const there = this.get(composed);
    const wanted = {
      metadata: { ...marks(owner, composed), namespace: this.namespace },
      spec: composed.spec,
    };
    const settings = there?.spec;
    const same =
      isObject(settings) &&
      Object.entries(composed.spec).every(([key, value]) =>
        jsonEqual(settings[key], value),
      );
    let object = there;
    if (!object) {
      object = this.store.create(resource, wanted);
    } else if (!same) {
      object = this.store.replace(resource, {
        ...object,
        spec: composed.spec,
      });
    }
    const { manifest } = composed;
    this.setStatus(
      object,
      state,
      manifest && { ...manifest, status: state.status },
    );
  }

  /** Deletes the object, which then goes at once. */
  remove(reference: Reference): void {
    const there = this.get(reference);
    if (!there) return;
    const resource = resourceOf(reference);
    if (there.metadata.finalizers?.length) {
      this.store.replace(resource, {
        ...there,
        metadata: { ...there.metadata, finalizers: [] },
      });
    }
    if (this.get(reference)) this.store.delete(resource, keyOf(there));
  }

  /** Deletes the object, which stays, since its provider cannot delete what it stands for. */
  block(reference: Reference, message: string): void {
    const there = this.get(reference);
    if (!there || there.metadata.deletionTimestamp) return;
    const resource = resourceOf(reference);
    const finalizers = [MANAGED_FINALIZER];
    this.store.replace(resource, {
      ...there,
      metadata: { ...there.metadata, finalizers },
    });
    const deleted = this.store.delete(resource, keyOf(there));
    const conditions = [notSynced(`delete failed: ${message}`)];
    this.setStatus(deleted, { conditions });
  }

  private setStatus(
    object: KubeObject,
    { conditions }: Pick<State, 'conditions'>,
    manifest?: object,
  ): void {
    const { status } = parseStorage(object);
    const wanted = {
      ...status,
      ...(manifest && { atProvider: { manifest } }),
      conditions: updateConditions(
        status.conditions,
        conditions,
        timestamp(this.now()),
      ),
    };
    if (!jsonEqual(object.status, wanted)) {
      this.store.replaceStatus(resourceOf(object), {
        ...object,
        status: wanted,
      });
    }
  }
}

/** Metadata of what a composite is composed of, as Crossplane writes it. */
export function marks(owner: KubeObject, { name, resource }: Composed) {
  return {
    name,
    labels: { 'crossplane.io/composite': owner.metadata.name },
    annotations: { [RESOURCE_NAME]: resource },
    ownerReferences: [
      {
        apiVersion: owner.apiVersion,
        kind: owner.kind,
        name: owner.metadata.name,
        uid: owner.metadata.uid,
        controller: true,
        blockOwnerDeletion: true,
      },
    ],
  };
}

/** The composition resource name that an object was made for. */
export function resourceNameOf({ metadata }: KubeObject): string {
  return metadata.annotations?.[RESOURCE_NAME] ?? '';
}

function keyOf({ metadata }: KubeObject) {
  return { namespace: metadata.namespace, name: metadata.name };
}

function resourceOf(reference: {
  apiVersion: string;
  kind: string;
}): ResourceRef {
  const plural = reference.kind.toLowerCase().replace(/s?$/, 's');
  return { group: groupOf(reference), plural };
}
