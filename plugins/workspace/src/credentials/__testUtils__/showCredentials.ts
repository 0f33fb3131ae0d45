import { storageApiRef } from '@backstage/core-plugin-api';
import { mockApis } from '@backstage/test-utils';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { screen, within } from '@testing-library/react';
import { view } from '../../__testUtils__/builders';
import { renderTab } from '../../__testUtils__/renderTab';
import { fakeBackend } from '../../__testUtils__/server';
import { CredentialsTab } from '../CredentialsTab';

/** Shows the credentials of the workspace `forest`; answers what the browser keeps. */
export async function showCredentials(
  backend: ReturnType<typeof fakeBackend>,
  fields: Partial<WorkspaceView> = {},
  datalab: Partial<WorkspaceView['datalab']> = {},
) {
  backend.onGet('/workspaces/forest', () => {
    const forest = view({ name: 'forest', ...fields });
    return { ...forest, datalab: { ...forest.datalab, ...datalab } };
  });
  const storage = mockApis.storage();
  await renderTab(CredentialsTab, 'forest', [[storageApiRef, storage]]);
  return storage;
}

/** One part of the page, by its heading. */
export async function part(name: string) {
  return within(await screen.findByRole('region', { name }));
}
