import { JsonObject } from '@backstage/types';
import {
  ClusterKind,
  TestCluster,
  startKubernetes,
} from '@internal/dev-cluster/testing';
import { createObject, readObject, removeObject } from './kubeObjects';
import { createLab, user } from './people';
import { TestPlugin } from './TestPlugin';

const NAMESPACE = 'workspace';

/** What a bed is made with. */
export interface TestBedOptions {
  /** Workspaces as {@link createLab} makes them, which are there before the plugin is. */
  readonly workspaces?: readonly string[];
  /** `workspace` of the configuration, beside the cluster; a function where it is known only once the tests run. */
  readonly config?: JsonObject | (() => JsonObject);
}

/** A cluster with the plugin before it, which the tests of the `describe` around share. */
export class TestBed {
  kubernetes!: TestCluster;
  plugin!: TestPlugin;
  /** The workspace of the running test, where each has its own. */
  lab = '';
  private labs = 0;

  private constructor() {}

  /** Starts it before the tests around, and stops it after them. */
  static on(kind: ClusterKind, options: TestBedOptions = {}): TestBed {
    const bed = new TestBed();
    const { workspaces = [], config } = options;
    beforeAll(async () => {
      bed.kubernetes = await startKubernetes(kind);
      for (const name of workspaces) {
        await createLab(bed.kubernetes.api, NAMESPACE, name);
      }
      bed.plugin = await TestPlugin.start({
        kubeconfig: bed.kubernetes.kubeconfig,
        config: typeof config === 'function' ? config() : config,
      });
      await bed.plugin.ready();
    });
    afterAll(async () => {
      await bed.plugin?.stop();
      await bed.kubernetes?.stop();
    });
    return bed;
  }

  /** The same, with a workspace of its own for each test, as {@link createLab} makes them unless told otherwise. */
  static withLabs(
    kind: ClusterKind,
    make: (bed: TestBed) => Promise<void> = ({ kubernetes, lab }) =>
      createLab(kubernetes.api, NAMESPACE, lab),
  ): TestBed {
    const bed = TestBed.on(kind);
    beforeEach(async () => {
      bed.lab = `lab-${bed.labs++}`;
      await make(bed);
      await bed.plugin.sees(bed.lab);
    });
    return bed;
  }

  /** Speaks as the user `user:default/NAME`. */
  as(name: string) {
    return this.plugin.as(user(name));
  }

  /** Creates `storages/NAME`, and the like. */
  create(ref: string, content: Record<string, unknown>): Promise<void> {
    return createObject(this.kubernetes.api, NAMESPACE, ref, content);
  }

  /** Removes `storages/NAME`, and the like, whatever its finalizers wait for. */
  remove(ref: string): Promise<void> {
    return removeObject(this.kubernetes.api, NAMESPACE, ref);
  }

  /** `storages/NAME`, and the like, as the cluster has it now. */
  async read(ref: string) {
    return (await readObject(this.kubernetes.api, NAMESPACE, ref)).body;
  }
}
