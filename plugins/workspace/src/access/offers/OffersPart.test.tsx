import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { toastApiRef } from '@backstage/frontend-plugin-api';
import { AccessOffer } from '@eoepca/backstage-plugin-workspace-common';
import { decision, grant, overview, request } from '../../__testUtils__/access';
import { view } from '../../__testUtils__/builders';
import { FakeToasts } from '../../__testUtils__/FakeToasts';
import { renderTab } from '../../__testUtils__/renderTab';
import { BACKEND, errorBody, fakeBackend } from '../../__testUtils__/server';
import { recordWrites } from '../../__testUtils__/writes';
import { AccessOverview } from '../AccessOverview';

const backend = fakeBackend();
const path = '/workspaces/forest/requests';

const OFFER: AccessOffer = {
  workspace: 'forest',
  bucket: 'maps',
  owner: 'sea',
  permission: 'ReadOnly',
  granted_at: '2026-11-02T10:00:00Z',
  comment: 'as agreed',
};

async function show(fields: Parameters<typeof overview>[0]) {
  const toasts = new FakeToasts();
  backend.onGet('/workspaces/forest', () => view({ name: 'forest' }));
  backend.onGet('/workspaces/forest/access', () => overview(fields));
  await renderTab(AccessOverview, 'forest', [[toastApiRef, toasts]]);
  await screen.findByRole('region', { name: 'Requested by this workspace' });
  return toasts;
}

describe('OffersPart', () => {
  it('accepts an offer as it was seen, with one click and an undo', async () => {
    const toasts = await show({ offers: [OFFER] });
    const row = screen.getByRole('rowheader', { name: /maps/ }).closest('tr')!;
    expect(row).toHaveTextContent(/offered by sea.*Pending/);
    expect(row).toHaveTextContent('as agreed');
    const writes = recordWrites(backend);
    await userEvent.click(
      screen.getByRole('button', { name: 'Accept access to maps' }),
    );
    await waitFor(() =>
      expect(toasts.titles).toEqual(['Access to maps accepted.']),
    );
    await toasts.undo();
    expect(writes).toEqual([
      {
        method: 'POST',
        path,
        body: {
          bucket: 'maps',
          permission: 'ReadOnly',
          offer: { permission: 'ReadOnly', granted_at: OFFER.granted_at },
        },
      },
      { method: 'DELETE', path: `${path}/maps` },
    ]);
  });

  it('declines an offer, which may still be accepted', async () => {
    const toasts = await show({
      offers: [OFFER, { ...OFFER, bucket: 'tides', declined: true }],
    });
    const declined = screen.getByRole('rowheader', { name: /tides/ });
    const row = within(declined.closest('tr')!);
    expect(row.getByText('Declined')).toBeVisible();
    expect(row.getByRole('button', { name: /^Accept/ })).toBeEnabled();
    expect(row.queryByRole('button', { name: /^Decline/ })).toBeNull();
    const writes = recordWrites(backend);
    await userEvent.click(
      screen.getByRole('button', { name: 'Decline access to maps' }),
    );
    await waitFor(() =>
      expect(toasts.titles).toEqual(['Access to maps declined.']),
    );
    expect(writes).toEqual([{ method: 'DELETE', path: `${path}/maps` }]);
  });

  it('says that access which was granted has no effect without the label', async () => {
    await show({
      offers: [{ ...OFFER, not_in_effect: 'label' }],
      requests: [
        request({
          workspace: 'forest',
          bucket: 'tides',
          state: 'granted',
          decision: decision({ not_in_effect: 'label' }),
        }),
      ],
    });
    expect(screen.getByText(/^Won’t take effect/)).toHaveTextContent(
      /the Storage of sea lacks the label/,
    );
    const row = screen.getByRole('rowheader', { name: 'tides' }).closest('tr')!;
    expect(row).toHaveTextContent(
      /Not in effect.*lacks the label storages.pkg.internal\/discoverable/,
    );
  });

  it('tells why an offer was not accepted', async () => {
    await show({ offers: [OFFER] });
    backend.use(
      http.post(`${BACKEND}${path}`, () =>
        errorBody(409, 'Changed', { name: 'ConflictError', offer: null }),
      ),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Accept access to maps' }),
    );
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it('is not there without offers', async () => {
    await show({});
    expect(screen.queryByRole('region', { name: 'Offers' })).toBeNull();
  });

  it.each([
    ['request', "Not in effect yet: sea hasn't accepted"],
    ['label', /Not in effect: .*label .*storages.pkg.internal\/discoverable/],
    ['bucket', /Not in effect: .*not a bucket of this workspace/],
  ] as const)('tells the giver that the %s is missing', async (lacks, text) => {
    await show({
      grants: [
        grant({
          grantee: 'sea',
          bucket: 'maps',
          requested: lacks !== 'request',
          not_in_effect: lacks,
        }),
      ],
    });
    expect(screen.getByText(text)).toBeVisible();
  });
});
