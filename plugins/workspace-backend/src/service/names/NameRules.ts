import {
  ConflictFinder,
  conflictFinder,
  DERIVED_NAMES,
  DerivedName,
  derivedName,
  NameHolder,
  RESERVED_NAMES,
  reservedNameProblem,
  sessionNameProblem,
} from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceCache } from '../../cache/types';
import { SecretTemplates } from '../../model/credentials/secretNames';
import { WorkspaceRecord } from '../../model/record';

/** What the configuration says of names. */
export interface NameSettings {
  /** `workspace.reservedNames`, besides the default ones. */
  readonly reservedNames?: readonly string[];
  /** What access tokens are for: a Keycloak client. */
  readonly audience?: string;
  /** The namespaces of Storages. */
  readonly namespaces?: readonly string[];
  /** How Secrets are called, where not as usual. */
  readonly secrets?: SecretTemplates;
}

/** A store, a database by its host. */
type StoreName = NonNullable<NameHolder['stores']>[number];

const PRINCIPAL = '<principal>';

/**
 * Says which names workspaces, sessions and stores may have beside those that are there and those that are reserved. A
 * workspace of the very same name is no rival: whoever creates knows whether it is their own half-made one.
 */
export class NameRules {
  readonly #table: readonly DerivedName[];
  readonly #reserved: readonly string[];

  constructor(
    private readonly cache: Pick<WorkspaceCache, 'list'>,
    settings: NameSettings = {},
  ) {
    const secrets = [settings.secrets?.storage, settings.secrets?.registry];
    const templates = secrets.filter(each => each !== undefined);
    this.#table = [...DERIVED_NAMES, ...templates.flatMap(configuredSecret)];
    this.#reserved = [
      ...RESERVED_NAMES,
      ...(settings.reservedNames ?? []),
      ...(settings.namespaces ?? []),
      ...(settings.audience === undefined ? [] : [settings.audience]),
      ...templates.filter(each => !each.includes(PRINCIPAL)),
    ];
  }

  /**
   * What keeps a name from being a new workspace's: it is reserved, too long for its sessions, or providers would derive
   * one name for it and for another workspace.
   *
   * @param sessions - those that the workspace starts with
   */
  workspaceProblem(
    name: string,
    sessions: readonly string[] = [],
  ): string | undefined {
    const reserved = this.reservedProblem(name);
    if (reserved) return reserved;
    if (sessions.some(session => sessionNameProblem(name, session))) {
      return `The name '${name}' is too long for the hosts of its sessions; choose a shorter one.`;
    }
    return this.rivalsOf({ workspace: name, sessions }).length > 0
      ? tooClose('name', name)
      : undefined;
  }

  /** Whether a name is kept for the platform. */
  reservedProblem(name: string): string | undefined {
    return reservedNameProblem(name, this.#reserved)?.message;
  }

  /** What keeps a name from being a new session's, in its workspace too: some host, namespace or claim is another's. */
  sessionProblem(workspace: string, session: string): string | undefined {
    // Hosts of the platform lie below the domain of the sessions, e.g. `workspace-api`.
    const host = reservedNameProblem(
      `${workspace}-${session}`,
      this.#reserved.filter(each => !each.includes('*')),
    );
    if (host) {
      return `The session name '${session}' is reserved in this workspace; choose another one.`;
    }
    return this.#isFree({ workspace, sessions: [session] })
      ? undefined
      : this.sessionTaken(session);
  }

  /** The answer to whoever wants a session name that clashes with another workspace's names. */
  sessionTaken(session: string): string {
    return tooClose('session name', session);
  }

  /** What keeps a name from being a new store's, or a new database host's. */
  storeProblem(workspace: string, store: StoreName): string | undefined {
    return this.#isFree({ workspace, stores: [store] })
      ? undefined
      : tooClose('name', store.name);
  }

  /** Other workspaces that share a name that providers derive, by name. */
  rivalsOf(holder: NameHolder): WorkspaceRecord[] {
    const isRival = this.rivalFinder(holder);
    return this.cache
      .list()
      .filter(record => record.name !== holder.workspace && isRival(record));
  }

  /** Tells whether another workspace shares a name that providers derive, wherever that workspace is. */
  rivalFinder(holder: NameHolder): (other: NamedRecord) => boolean {
    const find = conflictFinder(holder, this.#table);
    return other => find(holderOf(other)) !== undefined;
  }

  /** Other workspaces that share a name that providers derive from a session of this one. */
  sessionRivals(workspace: string, session: string): WorkspaceRecord[] {
    const find = this.#finderFor({ workspace, sessions: [session] });
    return this.cache
      .list()
      .filter(record => record.name !== workspace && find(holderOf(record)));
  }

  /** Whether nobody has the names that come with what is added, the workspace's own other parts included. */
  #isFree(added: NameHolder): boolean {
    const find = this.#finderFor(added);
    return !this.cache
      .list()
      .some(record =>
        find(
          record.name === added.workspace
            ? without(holderOf(record), added)
            : holderOf(record),
        ),
      );
  }

  /** For what comes with a part that is added, and not with its workspace. */
  #finderFor(added: NameHolder): ConflictFinder {
    const rows = this.#table.filter(({ base }) => !isWhole(base));
    return conflictFinder(added, this.#table, rows);
  }
}

/** The part of a workspace that names are derived from. */
export type NamedRecord = Pick<WorkspaceRecord, 'name' | 'storage' | 'datalab'>;

/** What names are derived from, of a workspace that is there. */
export function holderOf({ name, storage, datalab }: NamedRecord): NameHolder {
  return {
    workspace: name,
    principal: storage.principal,
    sessions: datalab?.sessions.map(session => session.name),
    stores: datalab?.stores.map(store => ({
      type: store.type,
      name: store.host ?? store.name,
    })),
  };
}

function isWhole(base: DerivedName['base']): boolean {
  return base === 'NAME' || base === 'PRINCIPAL';
}

/** Adding what is there already is told, or done, elsewhere. */
function without(own: NameHolder, added: NameHolder): NameHolder {
  return {
    ...own,
    sessions: own.sessions?.filter(each => !added.sessions?.includes(each)),
    stores: own.stores?.filter(
      ({ type, name }) =>
        !added.stores?.some(each => each.type === type && each.name === name),
    ),
  };
}

function configuredSecret(template: string): DerivedName[] {
  return template.split(PRINCIPAL).length === 2
    ? [
        derivedName(
          'secret',
          template.replace(PRINCIPAL, 'PRINCIPAL'),
          'config: secretName',
        ),
      ]
    : [];
}

/** Tells nothing of the workspace that is there: not everybody may know of it. */
function tooClose(what: string, name: string): string {
  return `The ${what} '${name}' is taken or too similar to an existing one; choose another one.`;
}
