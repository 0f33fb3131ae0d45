import { Bucket } from '@eoepca/backstage-plugin-workspace-common';
import { delay, http } from 'msw';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toastApiRef } from '@backstage/frontend-plugin-api';
import { grant, overview } from '../__testUtils__/access';
import { PLAIN_MEMBER, view } from '../__testUtils__/builders';
import { FakeToasts } from '../__testUtils__/FakeToasts';
import { renderTab } from '../__testUtils__/renderTab';
import { BACKEND, errorBody, fakeBackend } from '../__testUtils__/server';
import { recordWrites } from '../__testUtils__/writes';
import { BucketLists } from './BucketsTab';

const backend = fakeBackend();
const path = '/workspaces/forest/buckets/maps';

async function showBuckets(fields: Partial<Bucket> = {}) {
  const maps: Bucket = {
    name: 'maps',
    discoverable: false,
    lifecycle_rules: [],
    ...fields,
  };
  const toasts = new FakeToasts();
  backend.onGet('/workspaces/forest', () => {
    const forest = view({ name: 'forest' });
    const { storage } = forest;
    return { ...forest, storage: { ...storage, buckets: [{ ...maps }] } };
  });
  await renderTab(BucketLists, 'forest', [[toastApiRef, toasts]]);
  await screen.findByRole('region', { name: 'Buckets' });
  return { maps, toasts };
}

describe('the discoverable switch', () => {
  const find = () =>
    screen.getByRole('checkbox', { name: 'maps is discoverable' });

  it('shows the change before the server has answered, also while other changes arrive', async () => {
    const { maps } = await showBuckets();
    backend.use(http.patch(`${BACKEND}${path}`, () => delay('infinite')));
    await userEvent.click(find());
    await waitFor(() => expect(find()).toBeChecked());

    maps.title = 'Maps of the dunes';
    // The page looks again when somebody comes back to it.
    act(() => void window.dispatchEvent(new Event('visibilitychange')));
    await screen.findByText('Maps of the dunes');
    expect(find()).toBeChecked();
  });

  it('makes the change, and takes it back', async () => {
    const { maps, toasts } = await showBuckets();
    const writes = recordWrites(backend, ({ body }) => {
      Object.assign(maps, body);
      return undefined;
    });
    await userEvent.click(find());
    await waitFor(() =>
      expect(toasts.titles).toEqual(['Bucket maps is discoverable']),
    );
    expect(find()).toBeChecked();
    await toasts.undo();
    await waitFor(() => expect(find()).not.toBeChecked());
    expect(writes).toEqual([
      { method: 'PATCH', path, body: { discoverable: true } },
      { method: 'PATCH', path, body: { discoverable: false } },
    ]);
  });

  it('is as it was where the change fails, and says why', async () => {
    const { toasts } = await showBuckets();
    recordWrites(backend, () => errorBody(503, 'Kubernetes is away'));
    await userEvent.click(find());
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Kubernetes is away/,
    );
    expect(find()).not.toBeChecked();
    expect(toasts.titles).toEqual([]);
  });

  it('is there for nobody who may not use it', async () => {
    backend.onGet('/workspaces/forest', () =>
      view({ name: 'forest', user: PLAIN_MEMBER }),
    );
    await renderTab(BucketLists, 'forest');
    expect(await screen.findByText('Discoverable')).toBeVisible();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });
});

describe('DeleteBucketDialog', () => {
  async function openDialog() {
    const { toasts } = await showBuckets();
    await userEvent.click(screen.getByRole('button', { name: 'Delete maps' }));
    const dialog = screen.getByRole('dialog', { name: 'Delete maps?' });
    return { ...within(dialog), toasts };
  }

  it('says who loses access, and deletes once the name is typed', async () => {
    backend.onGet('/workspaces/forest/access', () =>
      overview({
        grants: [
          grant({ grantee: 'p-1', workspaces: ['sea'], bucket: 'maps' }),
          grant({ grantee: 'city', bucket: 'maps', state: 'expired' }),
          grant({ grantee: 'hill', bucket: 'other' }),
        ],
      }),
    );
    const dialog = await openDialog();
    const writes = recordWrites(
      backend,
      () => new Response(null, { status: 204 }),
    );
    expect(
      (await dialog.findAllByRole('listitem')).map(item => item.textContent),
    ).toEqual(['sea']);
    const submit = dialog.getByText('Delete bucket').closest('button');
    expect(submit).toBeDisabled();
    await userEvent.type(dialog.getByRole('textbox'), 'maps');
    await userEvent.click(submit!);
    await waitFor(() =>
      expect(dialog.toasts.titles).toEqual(['Deleted bucket maps']),
    );
    expect(writes).toEqual([{ method: 'DELETE', path: `${path}?name=maps` }]);
  });

  it('says where nobody else has access', async () => {
    const dialog = await openDialog();
    expect(
      await dialog.findByText('No other workspace has access to it.'),
    ).toBeVisible();
  });
});
