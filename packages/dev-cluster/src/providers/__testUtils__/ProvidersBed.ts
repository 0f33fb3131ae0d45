import type { DevCluster } from '../../server/DevCluster';
import { startApiServer } from '../../index';
import { readDefinitions } from '../../manifests';
import type { KubeObject, ResourceRef } from '../../store/types';
import { poll as pollFor } from '../../testing';
import type { Condition, SessionStatus } from '../resources';
import { ProviderOptions, Providers, startProviders } from '../startProviders';
import { DATALABS, STORAGES } from '../WorkspaceReconciler';

export { DATALABS, STORAGES };
export const NAMESPACE = 'workspace';
export const core = (plural: string) => ({ group: '', plural });
export const SECRETS = core('secrets');
export const OBJECTS = {
  group: 'kubernetes.m.crossplane.io',
  plural: 'objects',
};

/** Often enough to see what passes quickly. */
export const poll: typeof pollFor = (what, ask) =>
  pollFor(what, ask, { intervalMs: 5 });

/** A Storage or Datalab as it is stored. */
export interface Composite extends KubeObject {
  spec: Record<string, unknown>;
  status?: {
    conditions?: Condition[];
    sessions?: Record<string, SessionStatus>;
  };
}

/** A dev cluster with its providers, and how tests talk to them. */
export class ProvidersBed {
  private constructor(
    private running?: { cluster: DevCluster; providers: Providers },
  ) {}

  static async start(options: ProviderOptions = {}): Promise<ProvidersBed> {
    const bed = new ProvidersBed();
    await bed.run(options);
    return bed;
  }

  /** One that the tests of the `describe` around share. */
  static shared(options: ProviderOptions): ProvidersBed {
    const bed = new ProvidersBed();
    beforeAll(() => bed.run(options));
    afterAll(() => bed.stop());
    return bed;
  }

  get store() {
    return this.running!.cluster.store;
  }

  get sessionsUrl() {
    return this.running!.providers.sessionsUrl;
  }

  createStorage(name: string, spec: object = {}, metadata: object = {}) {
    return this.store.create(STORAGES, {
      metadata: { name, namespace: NAMESPACE, ...metadata },
      spec: { principal: name, buckets: [{ bucketName: name }], ...spec },
    });
  }

  createDatalab(name: string, spec: object = {}, metadata: object = {}) {
    return this.store.create(DATALABS, {
      metadata: { name, namespace: NAMESPACE, ...metadata },
      spec: { users: ['alice'], ...spec },
    });
  }

  read(resource: ResourceRef, name: string): Composite | undefined {
    const key = { namespace: NAMESPACE, name };
    return this.store.get(resource, key) as Composite | undefined;
  }

  edit(resource: ResourceRef, name: string, spec: object): void {
    const object = this.read(resource, name)!;
    this.store.replace(resource, {
      ...object,
      spec: { ...object.spec, ...spec },
    });
  }

  delete(resource: ResourceRef, name: string): void {
    this.store.delete(resource, { namespace: NAMESPACE, name });
  }

  condition(resource: ResourceRef, name: string, type: string) {
    return this.read(resource, name)?.status?.conditions?.find(
      each => each.type === type,
    );
  }

  /** Waits until a condition says so, and answers it. */
  is(resource: ResourceRef, name: string, type: string, status: string) {
    return poll(`${name} to be ${type} ${status}`, () => {
      const condition = this.condition(resource, name, type);
      return condition?.status === status ? condition : undefined;
    });
  }

  isReady(resource: ResourceRef, name: string) {
    return this.is(resource, name, 'Ready', 'True');
  }

  /** Waits until a session is in a phase, and answers its status. */
  session(name: string, id: string, phase: string): Promise<SessionStatus> {
    return poll(`session ${id} to be ${phase}`, () => {
      const status = this.read(DATALABS, name)?.status?.sessions?.[id];
      return status?.phase === phase ? status : undefined;
    });
  }

  secret(name: string): KubeObject | undefined {
    return this.read(SECRETS, name);
  }

  /** Names of the claims in the namespace of a workspace. */
  claimsOf(name: string): string[] {
    return this.store
      .list(core('persistentvolumeclaims'), { namespace: name })
      .map(({ metadata }) => metadata.name);
  }

  async stop(): Promise<void> {
    await this.running?.providers.stop();
    await this.running?.cluster.stop();
  }

  private async run(options: ProviderOptions): Promise<void> {
    const cluster = await startApiServer({ definitions: readDefinitions() });
    const providers = await startProviders(cluster.store, options);
    this.running = { cluster, providers };
  }
}
