import { AuthService } from '@backstage/backend-plugin-api';
import { ResourceEntity } from '@backstage/catalog-model';
import { ResponseError, toError } from '@backstage/errors';
import {
  eachWorkspace,
  WorkspaceApi,
} from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceApiService } from '@eoepca/backstage-plugin-workspace-node';
import pLimit from 'p-limit';
import { EntityOptions, toEntities } from './toEntities';

/** How many workspaces are read at the same time. */
const AT_ONCE = 8;

/** What was read of workspaces. */
export interface Reading {
  /** By the workspace's name; none for one that isn't there. */
  readonly entities: ReadonlyMap<string, readonly ResourceEntity[]>;
  /** The workspaces that couldn't be read, and why. */
  readonly failures: ReadonlyMap<string, Error>;
}

/** Reads workspaces with the catalog plugin's own rights, and makes entities of them. */
export class WorkspaceReader {
  readonly #auth: AuthService;
  readonly #workspaces: WorkspaceApiService;
  readonly #options: EntityOptions;

  constructor(
    services: { auth: AuthService; workspaces: WorkspaceApiService },
    options: EntityOptions,
  ) {
    this.#auth = services.auth;
    this.#workspaces = services.workspaces;
    this.#options = options;
  }

  /** All workspaces that the catalog plugin may see. */
  async all(signal: AbortSignal): Promise<Reading> {
    const api = await this.#api();
    const names: string[] = [];
    for await (const { name } of eachWorkspace(api, { signal })) {
      names.push(name);
    }
    return this.#read(api, names, signal);
  }

  /** These workspaces. */
  async of(names: readonly string[]): Promise<Reading> {
    return this.#read(await this.#api(), names);
  }

  async #api(): Promise<WorkspaceApi> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    return this.#workspaces.as(credentials);
  }

  async #read(
    api: WorkspaceApi,
    names: readonly string[],
    signal?: AbortSignal,
  ): Promise<Reading> {
    const limit = pLimit(AT_ONCE);
    const entities = new Map<string, readonly ResourceEntity[]>();
    const failures = new Map<string, Error>();
    const read = async (name: string) => {
      if (signal?.aborted) return;
      try {
        entities.set(name, await this.#entitiesOf(api, name, signal));
      } catch (error) {
        failures.set(name, toError(error));
      }
    };
    await Promise.all(names.map(name => limit(() => read(name))));
    signal?.throwIfAborted();
    return { entities, failures };
  }

  async #entitiesOf(
    api: WorkspaceApi,
    name: string,
    signal?: AbortSignal,
  ): Promise<ResourceEntity[]> {
    try {
      const view = await api.getWorkspace(name, { signal });
      return toEntities(view, this.#options);
    } catch (error) {
      if (error instanceof ResponseError && error.statusCode === 404) return [];
      throw error;
    }
  }
}
