import { StoreType } from '@eoepca/backstage-plugin-workspace-common';
import { DATALAB, definitionName } from '../kinds';
import { KnownWorkspaces } from '../KnownWorkspaces';

/** All types of stores, in the order in which the API lists them. */
export const STORE_TYPES = ['database', 'vector', 'cache', 'document'] as const;

/** What types are called besides, by the EOEPCA Workspace API (`DISABLED_STORE_TYPES`); `-`, `_` and spaces aside. */
const ALIASES: Readonly<Record<StoreType, readonly string[]>> = {
  database: ['databases', 'postgres', 'postgresql'],
  vector: ['vectorstore', 'vectorstores', 'qdrant'],
  cache: ['caches', 'cachestore', 'cachestores', 'redis'],
  document: [
    'documents',
    'documentstore',
    'documentstores',
    'mongo',
    'mongodb',
  ],
};

const ALL = new Set(['*', 'all', 'true', 'yes', '1']);
const NONE = new Set(['none', 'false', 'no', '0']);

/** The types of a name, an alias or a word for all or none of them, in any case; `undefined` for other words. */
export function storeTypesCalled(word: string): StoreType[] | undefined {
  const name = word.toLowerCase().replace(/[-_\s]/g, '');
  if (ALL.has(name)) return [...STORE_TYPES];
  if (NONE.has(name)) return [];
  const type = STORE_TYPES.find(
    each => each === name || ALIASES[each].includes(name),
  );
  return type && [type];
}

/** The field of a Datalab's spec that declares the stores of a type. */
export const STORE_SPEC_FIELDS: Readonly<Record<StoreType, string>> = {
  database: 'databases',
  vector: 'vectorStores',
  cache: 'cacheStores',
  document: 'documentStores',
};

/** The definition behind each type of store, which the operator of its kind installs. */
const DEFINITIONS: Readonly<Record<StoreType, string>> = {
  database: 'postgresclusters.postgres-operator.crunchydata.com',
  vector: 'qdrantclusters.qdrant.io',
  cache: 'redis.redis.redis.opstreelabs.in',
  document: 'mongodbcommunity.mongodbcommunity.mongodb.com',
};

/**
 * The types of stores that workspaces may have: not disabled by the configuration, known to the served definition of
 * Datalabs, and with an operator that makes them, as far as that is known.
 */
export function availableStoreTypes(
  known: Pick<
    KnownWorkspaces,
    'hasDefinition' | 'knowsDefinitions' | 'datalabFields'
  >,
  disabled: ReadonlySet<StoreType>,
): StoreType[] {
  if (!known.hasDefinition(definitionName(DATALAB))) return [];
  const fields = known.datalabFields();
  const knowsOperators = known.knowsDefinitions();
  return STORE_TYPES.filter(
    type =>
      !disabled.has(type) &&
      (fields === undefined || fields.has(STORE_SPEC_FIELDS[type])) &&
      (!knowsOperators || known.hasDefinition(DEFINITIONS[type])),
  );
}
