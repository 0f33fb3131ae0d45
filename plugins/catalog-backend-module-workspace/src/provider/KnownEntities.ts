import { AuthService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { locationOf } from './toEntities';

/** The catalog is asked by a GET: more would make its address too long (HTTP 431). */
const MOST_IN_ONE = 30;

/**
 * Which entities the catalog has of a workspace. It tells itself, for what was before a restart or came by another replica;
 * and what was given to it in the meantime, which it may not show yet, is remembered.
 */
export class KnownEntities {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #given = new Map<string, readonly string[]>();

  constructor(services: { catalog: CatalogService; auth: AuthService }) {
    this.#catalog = services.catalog;
    this.#auth = services.auth;
  }

  /** Notes what the catalog was given for a workspace. */
  given(workspace: string, entities: readonly Entity[]): void {
    if (entities.length) {
      this.#given.set(workspace, entities.map(stringifyEntityRef));
    } else {
      this.#given.delete(workspace);
    }
  }

  /** Forgets all: what follows is everything that there is. */
  clear(): void {
    this.#given.clear();
  }

  /** The refs of all entities of these workspaces. */
  async of(workspaces: readonly string[]): Promise<string[]> {
    const refs = workspaces.flatMap(name => this.#given.get(name) ?? []);
    for (let from = 0; from < workspaces.length; from += MOST_IN_ONE) {
      refs.push(
        ...(await this.#shown(workspaces.slice(from, from + MOST_IN_ONE))),
      );
    }
    return [...new Set(refs)];
  }

  async #shown(workspaces: readonly string[]): Promise<string[]> {
    const { items } = await this.#catalog.getEntities(
      {
        filter: {
          kind: 'Resource',
          [`metadata.annotations.${ANNOTATION_ORIGIN_LOCATION}`]:
            workspaces.map(locationOf),
        },
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return items.map(stringifyEntityRef);
  }
}
