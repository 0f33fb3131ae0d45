import {
  Store,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { view } from '../../__testUtils__/builders';
import { renderTab } from '../../__testUtils__/renderTab';
import { fakeBackend } from '../../__testUtils__/server';
import { StoresTab } from '../StoresTab';

export function store(
  fields: Pick<Store, 'type' | 'name'> & Partial<Store>,
): Store {
  return { storage: '2Gi', creation_timestamp: '', ...fields };
}

export const PLOTS = store({ type: 'database', name: 'plots' });
export const HOT = store({ type: 'cache', name: 'hot', storage: '1536Mi' });

/** Shows the stores of the workspace `forest`, which may have databases and caches. */
export async function showStores(
  backend: ReturnType<typeof fakeBackend>,
  datalab: Partial<WorkspaceView['datalab']> = {},
  fields: Partial<WorkspaceView> = {},
) {
  backend.onGet('/workspaces/forest', () => {
    const forest = view({ name: 'forest', ...fields });
    const available: WorkspaceView['datalab']['available_store_types'] = [
      'database',
      'cache',
    ];
    return {
      ...forest,
      datalab: {
        ...forest.datalab,
        available_store_types: available,
        ...datalab,
      },
    };
  });
  await renderTab(StoresTab, 'forest');
}
