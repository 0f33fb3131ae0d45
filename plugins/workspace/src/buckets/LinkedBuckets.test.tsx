import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toastApiRef } from '@backstage/frontend-plugin-api';
import { decision, overview, request } from '../__testUtils__/access';
import { view } from '../__testUtils__/builders';
import { FakeToasts } from '../__testUtils__/FakeToasts';
import { renderTab } from '../__testUtils__/renderTab';
import { fakeBackend } from '../__testUtils__/server';
import { recordWrites } from '../__testUtils__/writes';
import { BucketLists } from './BucketsTab';

const backend = fakeBackend();

const own = (fields: Partial<AccessRequest> & { bucket: string }) =>
  request({ workspace: 'forest', ...fields });

async function showLinked(requests: AccessRequest[]) {
  const toasts = new FakeToasts();
  backend.onGet('/workspaces/forest', () => view({ name: 'forest' }));
  backend.onGet('/workspaces/forest/access', () => overview({ requests }));
  await renderTab(BucketLists, 'forest', [[toastApiRef, toasts]]);
  const part = within(
    await screen.findByRole('region', { name: 'Shared with this workspace' }),
  );
  return { part, toasts };
}

describe('LinkedBuckets', () => {
  it('shows what is of use now, with what was given', async () => {
    const { part } = await showLinked([
      own({
        bucket: 'sea',
        owner: 'sea-lab',
        state: 'granted',
        permission: 'ReadWrite',
        decision: decision({ expires_at: '2100-01-01T00:00:00Z' }),
      }),
      own({ bucket: 'hill', decision: decision() }),
      own({ bucket: 'waiting' }),
      own({
        bucket: 'refused',
        state: 'denied',
        decision: decision({ permission: 'None' }),
      }),
      own({
        bucket: 'over',
        state: 'expired',
        decision: decision({ holds: false }),
      }),
    ]);
    const rows = part
      .getAllByRole('rowheader')
      .map(header => header.closest('tr')!.textContent);
    expect(rows).toEqual([
      expect.stringMatching(/^hillRead onlyHiddenNo expiry/),
      expect.stringMatching(/^seaRead onlysea-labin \d+ years/),
    ]);
  });

  it('gives one back, and asks again where that was a mistake', async () => {
    const { toasts } = await showLinked([
      own({ bucket: 'sea', state: 'granted', decision: decision() }),
    ]);
    const writes = recordWrites(backend);
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove access to sea' }),
    );
    await waitFor(() =>
      expect(toasts.titles).toEqual(['Access to sea removed.']),
    );
    await toasts.undo();
    expect(writes.map(({ method }) => method)).toEqual(['DELETE', 'POST']);
  });

  it('leads to where one asks', async () => {
    const { part } = await showLinked([]);
    expect(
      part.getByText('Request access to a bucket').closest('a'),
    ).toHaveAttribute('href', '/workspaces/forest/access');
  });
});
