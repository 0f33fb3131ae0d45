import {
  AuthService,
  LoggerService,
  SchedulerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import { ForwardedError } from '@backstage/errors';
import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { WorkspaceApiService } from '@eoepca/backstage-plugin-workspace-node';
import { ProviderConfig, readProviderConfig } from './config';
import { isEntityName, toEntity } from './toEntity';
import { readViews } from './readViews';

/** What the provider works with. */
export interface WorkspaceEntityProviderServices {
  readonly auth: AuthService;
  readonly logger: LoggerService;
  readonly scheduler: SchedulerService;
  readonly workspaces: WorkspaceApiService;
}

/** Gives the catalog one `Resource` for each workspace that the catalog plugin may see. */
export class WorkspaceEntityProvider implements EntityProvider {
  readonly #config: ProviderConfig;
  readonly #services: WorkspaceEntityProviderServices;
  readonly #schedule: SchedulerServiceTaskRunner;
  readonly #logger: LoggerService;
  /** What was emitted last, by name. */
  #emitted = new Map<string, Entity>();

  /** One provider where `catalog.providers.workspace` is configured, none where it is not. */
  static fromConfig(
    root: Config,
    services: WorkspaceEntityProviderServices,
  ): WorkspaceEntityProvider[] {
    const config = readProviderConfig(root);
    return config ? [new WorkspaceEntityProvider(config, services)] : [];
  }

  private constructor(
    config: ProviderConfig,
    services: WorkspaceEntityProviderServices,
  ) {
    this.#config = config;
    this.#services = services;
    this.#schedule = services.scheduler.createScheduledTaskRunner(
      config.schedule,
    );
    this.#logger = services.logger.child({ target: this.getProviderName() });
  }

  getProviderName(): string {
    return 'workspace';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    await this.#schedule.run({
      id: `${this.getProviderName()}:refresh`,
      fn: signal => this.#refresh(connection, signal),
    });
  }

  /** Replaces all entities by what there is now. Where that cannot be told, the catalog keeps what it has. */
  async #refresh(
    connection: EntityProviderConnection,
    signal: AbortSignal,
  ): Promise<void> {
    const entities = await this.#read(signal).catch(error => {
      throw new ForwardedError(
        'Workspaces cannot be read, the catalog keeps those it has',
        error,
      );
    });
    await connection.applyMutation({
      type: 'full',
      entities: [...entities.values()].map(entity => ({
        entity,
        locationKey: this.getProviderName(),
      })),
    });
    this.#emitted = entities;
    this.#logger.info(`Read ${entities.size} workspaces`);
  }

  async #read(signal: AbortSignal): Promise<Map<string, Entity>> {
    const { auth, workspaces } = this.#services;
    const credentials = await auth.getOwnServiceCredentials();
    const api = workspaces.as(credentials);
    const names = (await api.listWorkspaces({ signal })).map(
      ({ name }) => name,
    );
    const usable = names.filter(isEntityName);
    if (!names.length) {
      this.#logger.warn(
        "No workspace can be seen: there is none, or 'workspace.admins' does not name 'plugin:catalog'",
      );
    }
    if (usable.length < names.length) {
      this.#logger.warn(
        `${
          names.length - usable.length
        } workspaces have names that are too long for the catalog and are left out`,
      );
    }

    const entities = new Map<string, Entity>();
    for (const reading of await readViews(api, usable, signal)) {
      const { name } = reading;
      const entity = reading.view
        ? toEntity(reading.view, this.#config)
        : this.#kept(reading);
      if (entity) entities.set(name, entity);
    }
    return entities;
  }

  /** A workspace whose own view fails stays as it was; one that is gone goes. */
  #kept({ name, error }: { name: string; error?: Error }): Entity | undefined {
    if (!error) return undefined;
    this.#logger.warn(
      `Workspace ${name} cannot be read, it stays as it was`,
      error,
    );
    return this.#emitted.get(name);
  }
}
