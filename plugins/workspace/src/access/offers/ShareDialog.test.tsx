import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toastApiRef } from '@backstage/frontend-plugin-api';
import { grant, overview, request } from '../../__testUtils__/access';
import { PLAIN_MEMBER, summary, view } from '../../__testUtils__/builders';
import { FakeToasts } from '../../__testUtils__/FakeToasts';
import { renderTab } from '../../__testUtils__/renderTab';
import { errorBody, fakeBackend } from '../../__testUtils__/server';
import { typeExpiry } from '../../__testUtils__/typeExpiry';
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

const REQUESTED = request({
  workspace: 'city',
  workspace_title: 'City plans',
  bucket: 'trees',
  permission: 'ReadWrite',
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
  backend.onGet('/workspaces/forest/access', () =>
    overview({ inbox: [REQUESTED] }),
  );
  backend.onGet('/workspaces', () => [
    summary({ name: 'forest' }),
    summary({ name: 'sea', title: 'Sea Lab' }),
  ]);
  backend.onGet('/buckets', () => [
    { bucket: 'hills', workspace: 'hills', workspace_title: 'Hill watch' },
  ]);
  await renderTab(AccessOverview, 'forest', [[toastApiRef, toasts]]);
  await screen.findByRole('region', { name: 'Requested by this workspace' });
  return toasts;
}

async function openDialog() {
  const toasts = await show();
  await userEvent.click(screen.getByRole('button', { name: 'Share bucket' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Share a bucket' }));
  return {
    toasts,
    dialog,
    submit: () =>
      userEvent.click(dialog.getByRole('button', { name: 'Share' })),
  };
}

describe('ShareDialog', () => {
  it('offers a bucket with a comment until some day, and takes it back', async () => {
    const { toasts, dialog, submit } = await openDialog();
    const writes = recordWrites(backend, ({ method }) =>
      method === 'PUT' ? Response.json(OFFERED) : undefined,
    );
    await userEvent.type(
      dialog.getByRole('combobox', { name: /Workspace/ }),
      ' sea ',
    );
    await userEvent.selectOptions(dialog.getByLabelText('Bucket'), 'trees');
    await userEvent.type(dialog.getByLabelText('Comment'), 'as agreed');
    await typeExpiry(dialog, '2100-03-31');
    await submit();
    await waitFor(() =>
      expect(toasts.titles).toEqual([
        'trees shared. Access takes effect when sea accepts.',
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
    await userEvent.type(
      dialog.getByRole('combobox', { name: /Workspace/ }),
      typed,
    );
    await submit();
    expect(await dialog.findByText(problem)).toBeVisible();
    expect(writes).toEqual([]);
  });

  it.each([
    [
      'at its field',
      422,
      { fields: [{ path: ['grantee'], message: 'Not this one' }] },
    ],
    ['whole', 404, {}],
  ])('tells %s why the server refuses it', async (_, status, extra) => {
    const { dialog, submit } = await openDialog();
    recordWrites(backend, () => errorBody(status, 'Not this one', extra));
    await userEvent.type(
      dialog.getByRole('combobox', { name: /Workspace/ }),
      'sea',
    );
    await submit();
    expect(await dialog.findByText(/Not this one/)).toBeVisible();
  });

  it('suggests the workspaces that one may know of', async () => {
    const { dialog } = await openDialog();
    const field = dialog.getByRole('combobox', { name: /Workspace/ });
    await userEvent.type(field, ' ');
    await screen.findByRole('option', { name: /Hill watch/ });
    expect(
      screen
        .getAllByRole('option')
        .flatMap(option =>
          option.id.startsWith('workspace-receiver') ? option.textContent : [],
        ),
    ).toEqual(['City planscity', 'Sea Labsea', 'Hill watchhills']);
    await userEvent.click(screen.getByRole('option', { name: /Sea Lab/ }));
    expect(field).toHaveValue('sea');
  });

  it('grants where the other workspace has requested meanwhile, and says so', async () => {
    const { dialog } = await openDialog();
    const writes = recordWrites(backend, () =>
      Response.json(grant({ grantee: 'city', bucket: 'trees' })),
    );
    await userEvent.type(
      dialog.getByRole('combobox', { name: /Workspace/ }),
      'city',
    );
    await userEvent.selectOptions(dialog.getByLabelText('Bucket'), 'trees');
    expect(
      dialog.getByText(/city has requested this bucket \(Read and write\)/),
    ).toBeVisible();
    await userEvent.click(
      dialog.getByRole('button', { name: 'Grant read only' }),
    );
    await waitFor(() => expect(writes).toHaveLength(1));
    const { permission, requested_at } = REQUESTED;
    expect(writes[0]).toMatchObject({
      path: '/workspaces/forest/grants/trees/city',
      body: { permission: 'ReadOnly', request: { permission, requested_at } },
    });
  });

  it('is not for plain members, nor for workspaces without buckets', async () => {
    await show({ user: PLAIN_MEMBER });
    expect(screen.queryByText('Share bucket')).toBeNull();
  });
});
