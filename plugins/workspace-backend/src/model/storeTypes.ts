import { StoreType } from '@eoepca/backstage-plugin-workspace-common';
import { DATALAB, definitionName } from '../cluster/kinds';
import { WorkspaceIndex } from '../index/types';

/** All types of stores, in the order in which the API lists them. */
export const STORE_TYPES = ['database', 'vector', 'cache', 'document'] as const;

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
 * Datalabs, and with an operator that makes them.
 */
export function availableStoreTypes(
  index: Pick<WorkspaceIndex, 'hasDefinition' | 'datalabFields'>,
  disabled: ReadonlySet<StoreType>,
): StoreType[] {
  if (!index.hasDefinition(definitionName(DATALAB))) return [];
  const fields = index.datalabFields();
  return STORE_TYPES.filter(
    type =>
      !disabled.has(type) &&
      (fields === undefined || fields.has(STORE_SPEC_FIELDS[type])) &&
      index.hasDefinition(DEFINITIONS[type]),
  );
}
