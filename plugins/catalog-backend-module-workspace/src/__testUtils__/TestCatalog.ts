import {
  BackendFeature,
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  catalogProcessingExtensionPoint,
  EntityProvider,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';
import { JsonObject } from '@backstage/types';
import catalogModuleWorkspace from '../index';

/** The module in a backend of its own, connected to a catalog that notes what it is given. */
export class TestCatalog {
  readonly schedules: SchedulerServiceTaskScheduleDefinition[] = [];
  readonly mutations: EntityProviderMutation[] = [];
  readonly providers: EntityProvider[] = [];
  readonly #tasks: SchedulerServiceTaskInvocationDefinition[] = [];
  #backend?: TestBackend;

  static async start(
    config: JsonObject,
    features: BackendFeature[],
  ): Promise<TestCatalog> {
    const catalog = new TestCatalog();
    catalog.#backend = await startTestBackend({
      extensionPoints: [
        [
          catalogProcessingExtensionPoint,
          {
            addProcessor: () => {},
            addPlaceholderResolver: () => {},
            setOnProcessingErrorHandler: () => {},
            addEntityProvider: (...providers) =>
              catalog.providers.push(...(providers.flat() as EntityProvider[])),
          },
        ],
      ],
      features: [
        catalogModuleWorkspace,
        mockServices.rootConfig.factory({ data: config }),
        mockServices.scheduler.mock({
          createScheduledTaskRunner: schedule => {
            catalog.schedules.push(schedule);
            return { run: async task => void catalog.#tasks.push(task) };
          },
        }).factory,
        ...features,
      ],
    });
    for (const provider of catalog.providers) {
      await provider.connect({
        applyMutation: async mutation => void catalog.mutations.push(mutation),
        refresh: async () => {},
      });
    }
    return catalog;
  }

  /** Runs what was scheduled, as the scheduler would. */
  async runTasks(signal = new AbortController().signal): Promise<void> {
    for (const task of this.#tasks) await task.fn(signal);
  }

  /** What the last full mutation left in the catalog. */
  get entities(): Entity[] {
    const last = this.mutations.at(-1);
    if (last?.type !== 'full') throw new Error('There was no full mutation');
    return last.entities.map(({ entity }) => entity);
  }

  async stop(): Promise<void> {
    await this.#backend?.stop();
  }
}
