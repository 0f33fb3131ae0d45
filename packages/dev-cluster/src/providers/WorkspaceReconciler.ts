import { isDeepStrictEqual } from 'util';
import { StatusError } from '../store/StatusError';
import type { ObjectStore, ResourceRef } from '../store/types';
import { Composer } from './Composer';
import { notSynced } from './conditions';
import { secretData } from './credentials';
import type { EventRecorder } from './EventRecorder';
import { happenings } from './happenings';
import type { Pacing } from './Pacing';
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
    const storage = this.read(STORAGES, name, parseStorage);
    const datalab = this.read(DATALABS, name, parseDatalab);
    const storageDone = this.done(storage, storageSteps);
    const datalabDone = this.done(datalab, datalabSteps);
    try {
      this.compose(name, { storage, storageDone, datalab, datalabDone });
    } catch (error) {
      if (error instanceof StatusError) {
        this.report(storage, datalab, error.message);
      }
      throw error;
    }
    if (storage) {
      this.setStatus(STORAGES, storage, storageStatus(storage, storageDone));
    }
    if (datalab) {
      const url = (session: string) => this.sessionUrl(name, session);
      this.setStatus(
        DATALABS,
        datalab,
        datalabStatus(datalab, datalabDone, url),
      );
    }
    return this.untilNext(storage, datalab);
  }

  private read<T>(
    resource: ResourceRef,
    name: string,
    parse: (object: Storage['object']) => T,
  ): T | undefined {
    const object = this.store.get(resource, {
      namespace: this.namespace,
      name,
    });
    return object && parse(object);
  }

  private done<T extends Storage | Datalab>(
    resource: T | undefined,
    steps: (resource: T) => string[],
  ): Set<string> {
    return resource
      ? this.pacing.done(resource.object.metadata.uid ?? '', steps(resource))
      : new Set();
  }

  private compose(
    name: string,
    state: {
      storage?: Storage;
      storageDone: Set<string>;
      datalab?: Datalab;
      datalabDone: Set<string>;
    },
  ): void {
    const { storage, storageDone, datalab, datalabDone } = state;
    const values = secretData(
      this.composer.secret(name),
      storage && { resource: storage, done: storageDone },
      datalab && { resource: datalab, done: datalabDone },
    );
    this.composer.setSecret(name, values);
    if (!datalab) {
      this.composer.removeEnvironment(name);
    } else if (datalabDone.has(ENVIRONMENT)) {
      this.composer.setEnvironment(datalab);
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
    if (isDeepStrictEqual(object.status, JSON.parse(JSON.stringify(wanted)))) {
      return;
    }
    const written = this.store.replaceStatus(resource, {
      ...object,
      status: wanted,
    });
    const component = `provider-${object.kind.toLowerCase()}`;
    happenings(status, wanted).forEach(happening =>
      this.events.record(written, component, happening),
    );
  }

  private untilNext(...resources: (Storage | Datalab | undefined)[]) {
    const waits = resources.flatMap(resource => {
      const uid = resource?.object.metadata.uid;
      return (uid && this.pacing.untilNext(uid)) ?? [];
    });
    const numbers = waits.map(Number);
    return numbers.length > 0 ? Math.min(...numbers) : undefined;
  }
}
