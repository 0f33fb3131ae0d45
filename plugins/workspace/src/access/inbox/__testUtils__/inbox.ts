import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import { screen } from '@testing-library/react';
import { toastApiRef } from '@backstage/frontend-plugin-api';
import { overview, request } from '../../../__testUtils__/access';
import { view } from '../../../__testUtils__/builders';
import { FakeToasts } from '../../../__testUtils__/FakeToasts';
import { renderTab } from '../../../__testUtils__/renderTab';
import { fakeBackend } from '../../../__testUtils__/server';
import { AccessOverview } from '../../AccessOverview';

/** Shows the pending requests of the workspace `forest`. */
export async function showInbox(
  backend: ReturnType<typeof fakeBackend>,
  inbox: AccessRequest[],
  user = view({ name: 'forest' }).user,
) {
  const toasts = new FakeToasts();
  backend.onGet('/workspaces/forest', () => view({ name: 'forest', user }));
  backend.onGet('/workspaces/forest/access', () => overview({ inbox }));
  await renderTab(AccessOverview, 'forest', [[toastApiRef, toasts]]);
  await screen.findByRole('region', { name: 'Pending requests' });
  return { inbox, toasts };
}

export const SEA = request({
  workspace: 'sea',
  bucket: 'forest',
  permission: 'ReadWrite',
  reason: 'to compare',
});
export const CITY = request({ workspace: 'city', bucket: 'forest' });

/** What of a request a decision answers. */
export const seenOf = ({ permission, requested_at }: AccessRequest) => ({
  permission,
  requested_at,
});
