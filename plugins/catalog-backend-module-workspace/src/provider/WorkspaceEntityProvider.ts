import {
  AuthService,
  LoggerService,
  SchedulerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import { ForwardedError, stringifyError } from '@backstage/errors';
import {
  CatalogService,
  DeferredEntity,
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { EventsService } from '@backstage/plugin-events-node';
import {
  readWorkspacesChanged,
  WorkspaceApiService,
  WORKSPACES_CHANGED_TOPIC,
} from '@eoepca/backstage-plugin-workspace-node';
import { setTimeout as sleep } from 'timers/promises';
import { readProviderConfig } from './config';
import { ChangedWorkspaces } from './ChangedWorkspaces';
import { KnownEntities } from './KnownEntities';
import { isEntityName } from './toEntities';
import { Reading, WorkspaceReader } from './WorkspaceReader';

/** Until all that couldn't be read is read again: doubled each time. */
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 120_000;

/** What the provider works with. */
export interface WorkspaceEntityProviderServices {
  readonly auth: AuthService;
  readonly catalog: CatalogService;
  readonly events: EventsService;
  readonly logger: LoggerService;
  readonly scheduler: SchedulerService;
  readonly workspaces: WorkspaceApiService;
}

/**
 * Gives the catalog the entities of each workspace that the catalog plugin may see: of one that changes at once, as the
 * workspace backend tells by events; and of all on a schedule, for what was missed.
 */
export class WorkspaceEntityProvider implements EntityProvider {
  readonly #reader: WorkspaceReader;
  readonly #known: KnownEntities;
  readonly #events: EventsService;
  readonly #schedule: SchedulerServiceTaskRunner;
  readonly #logger: LoggerService;
  readonly #changed: ChangedWorkspaces;
  #connection?: EntityProviderConnection;

  /** One provider where `catalog.providers.workspace` is configured, none where it is not. */
  static fromConfig(
    root: Config,
    services: WorkspaceEntityProviderServices,
  ): WorkspaceEntityProvider[] {
    const config = readProviderConfig(root);
    if (!config) return [];
    const schedule = services.scheduler.createScheduledTaskRunner(
      config.schedule,
    );
    const reader = new WorkspaceReader(services, config.entities);
    return [new WorkspaceEntityProvider(reader, schedule, services)];
  }

  private constructor(
    reader: WorkspaceReader,
    schedule: SchedulerServiceTaskRunner,
    services: WorkspaceEntityProviderServices,
  ) {
    this.#reader = reader;
    this.#schedule = schedule;
    this.#known = new KnownEntities(services);
    this.#events = services.events;
    this.#logger = services.logger.child({ target: this.getProviderName() });
    this.#changed = new ChangedWorkspaces(
      names => this.#update(names),
      this.#logger,
    );
  }

  getProviderName(): string {
    return 'workspace';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
    await this.#events.subscribe({
      id: this.getProviderName(),
      topics: [WORKSPACES_CHANGED_TOPIC],
      onEvent: async ({ eventPayload }) => {
        const { workspaces = [] } = readWorkspacesChanged(eventPayload) ?? {};
        this.#changed.add(workspaces);
      },
    });
    await this.#schedule.run({
      id: `${this.getProviderName()}:refresh`,
      fn: signal => this.#refreshAtLast(signal),
    });
  }

  /**
   * Tries again soon what fails, and not only when it is time: the workspace backend may just be starting.
   *
   * @throws what failed last, once the scheduler says that it took too long
   */
  async #refreshAtLast(signal: AbortSignal): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    for (;;) {
      try {
        await this.#changed.alone(() => this.#refresh(signal));
        return;
      } catch (error) {
        if (signal.aborted) throw error;
        this.#logger.warn(
          `${stringifyError(error)}. Trying again in ${pause / 1000} s`,
        );
        await sleep(pause, undefined, { signal }).catch(() => {
          throw error;
        });
        pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
      }
    }
  }

  /**
   * Replaces all entities by what there is now. Where that can't be told, the catalog keeps what it has: all of it, or what it
   * has of the workspaces that couldn't be read.
   */
  async #refresh(signal: AbortSignal): Promise<void> {
    const reading = await this.#reader.all(signal).catch(error => {
      throw new ForwardedError(
        "Couldn't read workspaces. The catalog keeps the ones it has",
        error,
      );
    });
    const { entities, failures } = reading;
    const added = this.#addedBy(reading);
    await this.#connection?.applyMutation(
      failures.size
        ? { type: 'delta', added, removed: [] }
        : { type: 'full', entities: added },
    );
    if (!failures.size) this.#known.clear();
    this.#note(reading);
    this.#changed.add([...failures.keys()]);
    this.#warn(reading);
    this.#logger.info(
      `Read ${entities.size} workspaces: ${added.length} entities`,
    );
  }

  /** Replaces the entities of these workspaces; returns why some of them couldn't be read. */
  async #update(names: readonly string[]): Promise<Reading['failures']> {
    const reading = await this.#reader.of(names);
    const added = this.#addedBy(reading);
    const present = new Set(
      added.map(({ entity }) => stringifyEntityRef(entity)),
    );
    const known = await this.#known.of([...reading.entities.keys()]);
    await this.#connection?.applyMutation({
      type: 'delta',
      added,
      removed: known
        .filter(ref => !present.has(ref))
        .map(entityRef => ({ entityRef, locationKey: this.getProviderName() })),
    });
    this.#note(reading);
    return reading.failures;
  }

  #addedBy({ entities }: Reading): DeferredEntity[] {
    const locationKey = this.getProviderName();
    return [...entities.values()]
      .flat()
      .map(entity => ({ entity, locationKey }));
  }

  #note({ entities }: Reading): void {
    for (const [name, each] of entities) this.#known.given(name, each);
  }

  #warn({ entities, failures }: Reading): void {
    if (!entities.size && !failures.size) {
      this.#logger.warn(
        "No workspace can be seen: there is none, or 'workspace.readers' does not name 'plugin:catalog'",
      );
    }
    const tooLong = [...entities.keys()].filter(
      name => !isEntityName(name),
    ).length;
    if (tooLong) {
      this.#logger.warn(
        `${tooLong} workspaces have names that are too long for the catalog and are left out`,
      );
    }
  }
}
