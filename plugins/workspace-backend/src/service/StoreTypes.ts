import { StoreType } from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceIndex } from '../index/types';
import { availableStoreTypes } from '../model/storeTypes';

/** Which types of stores workspaces may have at the moment. */
export class StoreTypes {
  constructor(
    private readonly index: Pick<
      WorkspaceIndex,
      'hasDefinition' | 'datalabFields'
    >,
    private readonly disabled: ReadonlySet<StoreType>,
  ) {}

  get available(): StoreType[] {
    return availableStoreTypes(this.index, this.disabled);
  }
}
