import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toastApiRef } from '@backstage/frontend-plugin-api';
import { grant, overview } from '../../__testUtils__/access';
import { PLAIN_MEMBER, view } from '../../__testUtils__/builders';
import { FakeToasts } from '../../__testUtils__/FakeToasts';
import { renderTab } from '../../__testUtils__/renderTab';
import { errorBody, fakeBackend } from '../../__testUtils__/server';
import { recordWrites } from '../../__testUtils__/writes';
import { AccessOverview } from '../AccessOverview';

const backend = fakeBackend();
const path = '/workspaces/forest/grants/trees/sea';
const OFFERED = grant({
  grantee: 'sea',
  bucket: 'trees',
  requested: false,
  not_in_effect: 'request',
});

async function show(fields: Partial<Parameters<typeof view>[0]> = {}) {
  const toasts = new FakeToasts();
  backend.onGet('/workspaces/forest', () =>
    view({
      name: 'forest',
      storage: {
        buckets: ['forest', 'trees'].map(name => ({
          name,
          discoverable: false,
          lifecycle_rules: [],
        })),
        bucket_access_requests: [],
      },
      ...fields,
    }),
  );
  backend.onGet('/workspaces/forest/access', () => overview());
  await renderTab(AccessOverview, 'forest', [[toastApiRef, toasts]]);
  await screen.findByRole('region', { name: 'Asked by this workspace' });
  return toasts;
}

async function openDialog() {
  const toasts = await show();
  await userEvent.click(screen.getByRole('button', { name: 'Offer access' }));
  const dialog = within(
    screen.getByRole('dialog', { name: 'Offer access to a bucket' }),
  );
  return {
    toasts,
    dialog,
    submit: () =>
      userEvent.click(dialog.getByRole('button', { name: 'Offer access' })),
  };
}

describe('OfferDialog', () => {
  it('offers a bucket with a comment until some day, and takes it back', async () => {
    const { toasts, dialog, submit } = await openDialog();
    const writes = recordWrites(backend, ({ method }) =>
      method === 'PUT' ? Response.json(OFFERED) : undefined,
    );
    await userEvent.type(dialog.getByLabelText(/Workspace/), ' sea ');
    await userEvent.selectOptions(dialog.getByLabelText('Bucket'), 'trees');
    await userEvent.type(dialog.getByLabelText('Comment'), 'as agreed');
    await userEvent.type(dialog.getByLabelText('Ends on'), '2100-03-31');
    await submit();
    await waitFor(() =>
      expect(toasts.titles).toEqual([
        'Access to trees offered. It takes effect when sea accepts.',
      ]),
    );
    await toasts.undo();
    expect(writes).toEqual([
      {
        method: 'PUT',
        path,
        body: {
          permission: 'ReadOnly',
          comment: 'as agreed',
          expires_at: expect.stringContaining('2100-0'),
        },
      },
      { method: 'DELETE', path },
    ]);
  });

  it.each([
    [' ', 'Enter the name of a workspace.'],
    ['forest', /This workspace owns the bucket/],
  ])('says what is wrong with “%s”', async (typed, problem) => {
    const { dialog, submit } = await openDialog();
    const writes = recordWrites(backend);
    await userEvent.type(dialog.getByLabelText(/Workspace/), typed);
    await submit();
    expect(await dialog.findByText(problem)).toBeVisible();
    expect(writes).toEqual([]);
  });

  it.each([
    ['at its field', 422, { fields: [{ path: ['grantee'], message: 'No' }] }],
    ['whole', 404, {}],
  ])('tells %s why the server refuses it', async (_, status, extra) => {
    const { dialog, submit } = await openDialog();
    recordWrites(backend, () => errorBody(status, 'No', extra));
    await userEvent.type(dialog.getByLabelText(/Workspace/), 'sea');
    await submit();
    expect(await dialog.findByText(/No/)).toBeVisible();
  });

  it('is not for plain members, nor for workspaces without buckets', async () => {
    await show({ user: PLAIN_MEMBER });
    expect(screen.queryByText('Offer access')).toBeNull();
  });
});
