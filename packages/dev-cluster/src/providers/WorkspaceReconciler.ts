import { Clock, timestamp } from '../store/clock';
import { jsonEqual } from '../schema/jsonEqual';
import { StatusError } from '../store/StatusError';
import type {
  KubeObject,
  ObjectKey,
  ObjectStore,
  ResourceRef,
} from '../store/types';
import { composeDatalab, secretNameOf } from './composed/datalab';
import { composeStorage, generationsOf } from './composed/storage';
import type { Composed } from './composed/types';
import { Composition } from './Composition';
import { UntimedCondition, deleting, notSynced, synced } from './conditions';
import { Effects } from './Effects';
import type { EventRecorder } from './EventRecorder';
import { faultsOf, pausedCondition } from './faults';
import { statusEvents } from './statusEvents';
import type { Pacing } from './Pacing';
import { Datalab, parseDatalab, parseStorage, Storage } from './resources';
import { datalabStatus, storageStatus, withConditions } from './status';

export const STORAGES = { group: 'pkg.internal', plural: 'storages' };
export const DATALABS = {
  group: 'pkg.internal',
  plural: 'datalabs',
  version: 'v1beta2',
};

const FINALIZER = 'composite.apiextensions.crossplane.io';

/** How often key generations are looked at again, in milliseconds. */
const CALENDAR_MS = 3_600_000;

/** What a reconciler cannot find in the cluster. */
export interface Outside {
  /** Where a session that runs is opened. */
  sessionUrl: (workspace: string, session: string) => string;
  /** Whether Keycloak knows someone. */
  isUser: (name: string) => boolean;
  now: Clock;
}

/** Makes of one workspace what its Storage and Datalab ask for, as far as it is time for it. */
export class WorkspaceReconciler {
  private readonly effects: Effects;
  private readonly composition: Composition;

  constructor(
    private readonly store: ObjectStore,
    private readonly namespace: string,
    private readonly pacing: Pacing,
    private readonly events: EventRecorder,
    private readonly outside: Outside,
  ) {
    this.effects = new Effects(store);
    this.composition = new Composition(
      store,
      namespace,
      this.effects,
      outside.now,
    );
  }

  /**
   * Brings the workspace as far as it can be now and answers after how many milliseconds there is more to do. What the
   * API refuses becomes a condition, and is thrown so that it is tried again.
   */
  reconcile(name: string): number | undefined {
    const key = { namespace: this.namespace, name };
    const storage = this.store.get(STORAGES, key);
    const datalab = this.findDatalab(key);
    return earliest(
      storage && this.reconcileStorage(parseStorage(storage)),
      datalab && this.reconcileDatalab(parseDatalab(datalab)),
    );
  }

  /** Clusters may have the definition of Storages alone. */
  private findDatalab(key: ObjectKey): KubeObject | undefined {
    try {
      return this.store.get(DATALABS, key);
    } catch (error) {
      if (error instanceof StatusError && error.code === 404) return undefined;
      throw error;
    }
  }

  private reconcileStorage(storage: Storage): number | undefined {
    const now = new Date(this.outside.now());
    const compose = () =>
      composeStorage(storage, {
        storages: storage.spec.bucketAccessRequests.length
          ? this.store
              .list(STORAGES, { namespace: this.namespace })
              .map(parseStorage)
          : [],
        now,
      });
    const wait = this.work(STORAGES, storage, compose, composed => {
      const { unready } = this.composition.apply(storage.object, composed.all, {
        done: composed.done,
        currentKeys: generationsOf(storage, now)[0],
        isUser: this.outside.isUser,
      });
      return storageStatus(storage, unready, this.time());
    });
    return storage.spec.credentialsRollover.interval === 'none'
      ? wait
      : earliest(wait, CALENDAR_MS);
  }

  private reconcileDatalab(datalab: Datalab): number | undefined {
    const { name } = datalab.object.metadata;
    const source = this.effects.secret({
      namespace: this.namespace,
      name: secretNameOf(datalab),
    });
    const compose = () =>
      composeDatalab(datalab, { storageSecret: source !== undefined });
    return this.work(DATALABS, datalab, compose, composed => {
      const { unready } = this.composition.apply(datalab.object, composed.all, {
        done: composed.done,
        isUser: this.outside.isUser,
      });
      if (source) this.composition.writeDatalabSecret(datalab, source, unready);
      return datalabStatus(
        datalab,
        unready,
        session => this.outside.sessionUrl(name, session),
        this.time(),
      );
    });
  }

  /** One turn: pause, deletion, or composing; answers how long until the next. */
  private work<T extends Storage | Datalab>(
    kind: ResourceRef,
    resource: T,
    compose: () => Composed[],
    apply: (composed: { all: Composed[]; done: Set<string> }) => T['status'],
  ): number | undefined {
    const { object } = resource;
    const { uid = '', deletionTimestamp } = object.metadata;
    const paused = pausedCondition(object);
    if (paused.length > 0) {
      this.setConditions(kind, resource, paused);
      return undefined;
    }
    if (deletionTimestamp) {
      this.finish(kind, resource);
      return undefined;
    }
    const all = compose();
    const { done, untilNext } = this.pacing.progress(
      uid,
      all.map(each => each.resource),
    );
    try {
      this.composition.removeOthers(object, all);
      this.setReferences(kind, object, all);
      this.setStatus(kind, resource, apply({ all, done }));
    } catch (error) {
      if (error instanceof StatusError) {
        this.setConditions(kind, resource, [notSynced(error.message)]);
      }
      throw error;
    }
    return untilNext;
  }

  /** Takes away what a deleted composite is composed of, and lets it go once nothing is left. */
  private finish(kind: ResourceRef, resource: Storage | Datalab): void {
    const { object } = resource;
    const blocked = this.composition.dispose(object);
    if (blocked) {
      this.setConditions(kind, resource, [synced(), deleting()]);
      return;
    }
    const { finalizers = [] } = object.metadata;
    if (finalizers.includes(FINALIZER)) {
      this.store.replace(kind, {
        ...object,
        metadata: {
          ...object.metadata,
          finalizers: finalizers.filter(each => each !== FINALIZER),
        },
      });
    }
  }

  private setReferences(
    kind: ResourceRef,
    object: KubeObject,
    composed: Composed[],
  ): void {
    const resourceRefs = composed.map(({ apiVersion, kind: of, name }) => ({
      apiVersion,
      kind: of,
      name,
    }));
    const { finalizers = [] } = object.metadata;
    const spec = (object.spec ?? {}) as { crossplane?: object };
    const crossplane = { ...spec.crossplane, resourceRefs };
    const marked = finalizers.includes(FINALIZER);
    if (marked && jsonEqual(spec.crossplane, crossplane)) return;
    this.store.replace(kind, {
      ...object,
      metadata: {
        ...object.metadata,
        finalizers: marked ? finalizers : [...finalizers, FINALIZER],
      },
      spec: { ...spec, crossplane },
    });
  }

  private setConditions(
    kind: ResourceRef,
    resource: Storage | Datalab,
    conditions: UntimedCondition[],
  ): void {
    const status = withConditions(resource, conditions, this.time());
    this.setStatus(kind, resource, status);
  }

  private time(): string {
    return timestamp(this.outside.now());
  }

  private setStatus<T extends Storage | Datalab>(
    resource: ResourceRef,
    { object, status }: T,
    wanted: T['status'],
  ): void {
    if (jsonEqual(object.status, wanted)) return;
    const { resourceVersion: _, ...metadata } = object.metadata;
    const written = this.store.replaceStatus(resource, {
      ...object,
      metadata,
      status: wanted,
    });
    const component = `provider-${object.kind.toLowerCase()}`;
    statusEvents(status, wanted, faultsOf(object)).forEach(content =>
      this.events.record(written, component, content),
    );
  }
}

function earliest(...waits: (number | undefined)[]): number | undefined {
  const numbers = waits.filter(wait => wait !== undefined);
  return numbers.length > 0 ? Math.min(...numbers) : undefined;
}
