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
import { eachWorkspace } from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceApiService } from '@eoepca/backstage-plugin-workspace-node';
import { ProviderConfig, readProviderConfig } from './config';
import { isEntityName, toEntity } from './toEntity';

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
        "Couldn't read workspaces. The catalog keeps the ones it has",
        error,
      );
    });
    await connection.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({
        entity,
        locationKey: this.getProviderName(),
      })),
    });
    this.#logger.info(`Read ${entities.length} workspaces`);
  }

  async #read(signal: AbortSignal): Promise<Entity[]> {
    const { auth, workspaces } = this.#services;
    const credentials = await auth.getOwnServiceCredentials();
    const api = workspaces.as(credentials);
    const entities: Entity[] = [];
    let tooLong = 0;
    let seen = 0;
    for await (const workspace of eachWorkspace(api, { signal })) {
      seen += 1;
      if (isEntityName(workspace.name)) {
        entities.push(toEntity(workspace, this.#config));
      } else {
        tooLong += 1;
      }
    }
    this.#warn(seen, tooLong);
    return entities;
  }

  #warn(seen: number, tooLong: number): void {
    if (!seen) {
      this.#logger.warn(
        "No workspace can be seen: there is none, or 'workspace.readers' does not name 'plugin:catalog'",
      );
    }
    if (tooLong) {
      this.#logger.warn(
        `${tooLong} workspaces have names that are too long for the catalog and are left out`,
      );
    }
  }
}
