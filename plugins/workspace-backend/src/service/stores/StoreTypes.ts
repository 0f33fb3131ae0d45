import { StoreType } from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceCache } from '../../cache/types';
import { availableStoreTypes } from '../../model/stores/storeTypes';

/** Which types of stores workspaces may have at the moment. */
export class StoreTypes {
  constructor(
    private readonly cache: Pick<
      WorkspaceCache,
      'hasDefinition' | 'knowsDefinitions' | 'datalabFields'
    >,
    private readonly disabled: ReadonlySet<StoreType>,
  ) {}

  /** Whether the cluster is known to be able to make those that are available. */
  get known(): boolean {
    return this.cache.knowsDefinitions();
  }

  get available(): StoreType[] {
    return availableStoreTypes(this.cache, this.disabled);
  }
}
