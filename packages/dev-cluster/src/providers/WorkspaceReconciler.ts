import { jsonEqual } from '../schema/jsonEqual';
import { StatusError } from '../store/StatusError';
import type { KubeObject, ObjectStore, ResourceRef } from '../store/types';
import { Composer } from './Composer';
import { notSynced } from './conditions';
import { Made, secretData } from './credentials';
import type { EventRecorder } from './EventRecorder';
import { faultsOf, pausedClaim } from './faults';
import { happenings } from './happenings';
import type { Pacing, Progress } from './Pacing';
import { Datalab, parseDatalab, parseStorage, Storage } from './resources';
import { datalabStatus, storageStatus, withConditions } from './status';
import { datalabSteps, ENVIRONMENT, storageSteps } from './steps';

export const STORAGES = { group: 'pkg.internal', plural: 'storages' };
export const DATALABS = {
  group: 'pkg.internal',
  plural: 'datalabs',
  version: 'v1beta2',
};

/** Makes of one workspace what its Storage and Datalab ask for, as far as it is time for it. */
export class WorkspaceReconciler {
  private readonly composer: Composer;

  constructor(
    private readonly store: ObjectStore,
    private readonly namespace: string,
    private readonly pacing: Pacing,
    private readonly events: EventRecorder,
    private readonly sessionUrl: (workspace: string, session: string) => string,
  ) {
    this.composer = new Composer(store, namespace);
  }

  /**
   * Brings the workspace as far as it can be now and answers after how many milliseconds there is more to do. What the
   * API refuses becomes a condition, and is thrown so that it is tried again.
   */
  reconcile(name: string): number | undefined {
    const storage = this.read(STORAGES, name, parseStorage, storageSteps);
    const datalab = this.read(DATALABS, name, parseDatalab, datalabSteps);
    try {
      this.compose(name, storage, datalab);
    } catch (error) {
      if (error instanceof StatusError) {
        this.report(storage?.resource, datalab?.resource, error.message);
      }
      throw error;
    }
    if (storage) {
      const { resource, done } = storage;
      this.setStatus(
        STORAGES,
        resource,
        unlessPaused(resource, () => storageStatus(resource, done)),
      );
    }
    if (datalab) {
      const { resource, done } = datalab;
      const url = (session: string) => this.sessionUrl(name, session);
      this.setStatus(
        DATALABS,
        resource,
        unlessPaused(resource, () => datalabStatus(resource, done, url)),
      );
    }
    return earliest(storage?.untilNext, datalab?.untilNext);
  }

  private read<T extends Storage | Datalab>(
    kind: ResourceRef,
    name: string,
    parse: (object: KubeObject) => T,
    steps: (resource: T) => string[],
  ): (Progress & { resource: T }) | undefined {
    const key = { namespace: this.namespace, name };
    const object = this.store.get(kind, key);
    if (!object) {
      return undefined;
    }
    const resource = parse(object);
    const { uid = '' } = object.metadata;
    const { done, untilNext } = this.pacing.progress(uid, steps(resource));
    faultsOf(object).forEach(({ step }) => done.delete(step));
    return { resource, done, untilNext };
  }

  private compose(
    name: string,
    storage: Made<Storage> | undefined,
    datalab: Made<Datalab> | undefined,
  ): void {
    const before = this.composer.secret(name);
    this.composer.setSecret(
      name,
      secretData(before, storage, datalab),
      (datalab ?? storage)?.resource.object,
    );
    if (!datalab) {
      this.composer.removeEnvironment(name);
    } else if (datalab.done.has(ENVIRONMENT)) {
      this.composer.setEnvironment(datalab.resource);
    }
  }

  private report(
    storage: Storage | undefined,
    datalab: Datalab | undefined,
    message: string,
  ): void {
    const claims = [notSynced(message)];
    if (storage) {
      this.setStatus(STORAGES, storage, withConditions(storage, claims));
    }
    if (datalab) {
      this.setStatus(DATALABS, datalab, withConditions(datalab, claims));
    }
  }

  private setStatus<T extends Storage | Datalab>(
    resource: ResourceRef,
    { object, status }: T,
    wanted: T['status'],
  ): void {
    if (jsonEqual(object.status, wanted)) {
      return;
    }
    const written = this.store.replaceStatus(resource, {
      ...object,
      status: wanted,
    });
    const component = `provider-${object.kind.toLowerCase()}`;
    happenings(status, wanted, faultsOf(object)).forEach(happening =>
      this.events.record(written, component, happening),
    );
  }
}

function unlessPaused<T extends Storage | Datalab>(
  resource: T,
  status: () => T['status'],
): T['status'] {
  const paused = pausedClaim(resource.object);
  return paused.length > 0 ? withConditions(resource, paused) : status();
}

function earliest(...waits: (number | undefined)[]): number | undefined {
  const numbers = waits.filter(wait => wait !== undefined);
  return numbers.length > 0 ? Math.min(...numbers) : undefined;
}
