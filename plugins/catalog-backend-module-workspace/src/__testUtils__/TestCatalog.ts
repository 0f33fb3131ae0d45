import {
  BackendFeature,
  createBackendModule,
  createServiceFactory,
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import {
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  catalogProcessingExtensionPoint,
  CatalogProcessor,
  CatalogService,
  catalogServiceRef,
  EntityProvider,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';
import {
  EventsService,
  eventsServiceFactory,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import { JsonObject } from '@backstage/types';
import { WORKSPACES_CHANGED_TOPIC } from '@eoepca/backstage-plugin-workspace-node';
import catalogModuleWorkspace from '../index';

/** The module in a backend of its own, connected to a catalog that notes what it is given and has nothing else. */
export class TestCatalog {
  readonly schedules: SchedulerServiceTaskScheduleDefinition[] = [];
  readonly mutations: EntityProviderMutation[] = [];
  readonly providers: EntityProvider[] = [];
  readonly processors: CatalogProcessor[] = [];
  /** The locations that each question was about. */
  readonly askedOf: string[][] = [];
  readonly #tasks: SchedulerServiceTaskInvocationDefinition[] = [];
  readonly #entities = new Map<string, Entity>();
  #events?: EventsService;
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
            addProcessor: (...processors) =>
              catalog.processors.push(
                ...(processors.flat() as CatalogProcessor[]),
              ),
            addPlaceholderResolver: () => {},
            setOnProcessingErrorHandler: () => {},
            addEntityProvider: (...providers) =>
              catalog.providers.push(...(providers.flat() as EntityProvider[])),
          },
        ],
      ],
      features: [
        catalogModuleWorkspace,
        // The mock's events stay within a plugin.
        eventsServiceFactory,
        createServiceFactory({
          service: catalogServiceRef,
          deps: {},
          factory: () => catalog.#service(),
        }),
        createBackendModule({
          pluginId: 'catalog',
          moduleId: 'test-events',
          register(env) {
            env.registerInit({
              deps: { events: eventsServiceRef },
              async init({ events }) {
                catalog.#events = events;
              },
            });
          },
        }),
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
        applyMutation: async mutation => catalog.apply(mutation),
        refresh: async () => {},
      });
    }
    return catalog;
  }

  /** Runs what was scheduled, as the scheduler would. */
  async runTasks(signal = new AbortController().signal): Promise<void> {
    for (const task of this.#tasks) await task.fn(signal);
  }

  /** The workspace backend tells that these changed. */
  async changed(...workspaces: string[]): Promise<void> {
    await this.publish({ workspaces });
  }

  /** An event of the topic says this. */
  async publish(eventPayload: unknown): Promise<void> {
    await this.#events!.publish({
      topic: WORKSPACES_CHANGED_TOPIC,
      eventPayload,
    });
  }

  /** What the catalog has, by ref. */
  get entities(): Entity[] {
    return [...this.#entities.keys()]
      .sort()
      .map(ref => this.#entities.get(ref)!);
  }

  get refs(): string[] {
    return [...this.#entities.keys()].sort();
  }

  apply(mutation: EntityProviderMutation): void {
    this.mutations.push(mutation);
    if (mutation.type === 'full') this.#entities.clear();
    if (mutation.type === 'delta') {
      for (const each of mutation.removed) {
        if ('entityRef' in each) this.#entities.delete(each.entityRef);
      }
    }
    const added = mutation.type === 'full' ? mutation.entities : mutation.added;
    for (const { entity } of added) {
      this.#entities.set(stringifyEntityRef(entity), entity);
    }
  }

  #service(): CatalogService {
    const getEntities: CatalogService['getEntities'] = async request => {
      const { [`metadata.annotations.${ANNOTATION_ORIGIN_LOCATION}`]: from } =
        request?.filter as Record<string, string[]>;
      this.askedOf.push(from);
      const items = this.entities.filter(({ metadata }) =>
        from.includes(metadata.annotations![ANNOTATION_ORIGIN_LOCATION]),
      );
      return { items };
    };
    return { getEntities } as CatalogService;
  }

  async stop(): Promise<void> {
    await this.#backend?.stop();
  }
}
