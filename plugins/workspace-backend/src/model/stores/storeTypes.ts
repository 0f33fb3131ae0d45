import {
  STORE_TYPES,
  storeDescriptor,
  storeOperator,
  StoreType,
} from '@eoepca/backstage-plugin-workspace-common';
import { DATALAB, definitionName } from '../kinds';
import { KnownWorkspaces } from '../KnownWorkspaces';

const ALL = new Set(['*', 'all', 'true', 'yes', '1']);
const NONE = new Set(['none', 'false', 'no', '0']);

/** The types of a name, an alias or a word for all or none of them, in any case; `undefined` for other words. */
export function storeTypesCalled(word: string): StoreType[] | undefined {
  const name = word.toLowerCase().replace(/[-_\s]/g, '');
  if (ALL.has(name)) return [...STORE_TYPES];
  if (NONE.has(name)) return [];
  const type = STORE_TYPES.find(
    each => each === name || storeDescriptor(each).aliases.includes(name),
  );
  return type && [type];
}

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
  return STORE_TYPES.filter(type => {
    const { field } = storeDescriptor(type);
    const { definition } = storeOperator(type);
    return (
      !disabled.has(type) &&
      (fields === undefined || fields.has(field)) &&
      (!knowsOperators || known.hasDefinition(definition))
    );
  });
}
