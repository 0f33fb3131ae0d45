import { StoreType } from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceIndex } from '../index/types';

/** The definition behind each type of store, which the operator of its kind installs. */
const DEFINITIONS: readonly { type: StoreType; definition: string }[] = [
  {
    type: 'database',
    definition: 'postgresclusters.postgres-operator.crunchydata.com',
  },
  { type: 'vector', definition: 'qdrantclusters.qdrant.io' },
  { type: 'cache', definition: 'redis.redis.redis.opstreelabs.in' },
  {
    type: 'document',
    definition: 'mongodbcommunity.mongodbcommunity.mongodb.com',
  },
];

/** The types of stores that the cluster can make. */
export function availableStoreTypes(
  index: Pick<WorkspaceIndex, 'hasDefinition'>,
): StoreType[] {
  return DEFINITIONS.filter(({ definition }) =>
    index.hasDefinition(definition),
  ).map(({ type }) => type);
}
