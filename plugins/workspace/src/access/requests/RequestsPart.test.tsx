import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toastApiRef } from '@backstage/frontend-plugin-api';
import { decision, overview, request } from '../../__testUtils__/access';
import { view } from '../../__testUtils__/builders';
import { FakeToasts } from '../../__testUtils__/FakeToasts';
import { renderTab } from '../../__testUtils__/renderTab';
import { errorBody, fakeBackend } from '../../__testUtils__/server';
import { recordWrites } from '../../__testUtils__/writes';
import { AccessOverview } from '../AccessOverview';

const backend = fakeBackend();

async function showRequests(requests: AccessRequest[]) {
  const toasts = new FakeToasts();
  backend.onGet('/workspaces/forest', () => view({ name: 'forest' }));
  backend.onGet('/workspaces/forest/access', () => overview({ requests }));
  await renderTab(AccessOverview, 'forest', [[toastApiRef, toasts]]);
  await screen.findByRole('region', { name: 'Requested by this workspace' });
  return toasts;
}

const own = (fields: Partial<AccessRequest>) =>
  request({ workspace: 'forest', bucket: 'maps', ...fields });

const path = '/workspaces/forest/requests';

describe('RequestsPart', () => {
  it('tells what became of a request, with all that was said', async () => {
    await showRequests([
      own({
        owner: 'sea',
        state: 'denied',
        reason: 'please',
        requested_by: 'user:default/bob',
        decision: decision({ permission: 'None', comment: 'not yet' }),
      }),
    ]);
    const row = screen.getByRole('rowheader', { name: /maps/ }).closest('tr')!;
    expect(row).toHaveTextContent('owned by sea');
    expect(
      within(row)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^Requested .* by bob“please”$/),
      expect.stringMatching(/^Denied .*“not yet”$/),
    ]);
  });

  it('tells what holds while more is asked for', async () => {
    await showRequests([
      own({ permission: 'ReadWrite', decision: decision() }),
    ]);
    expect(screen.getByText('Pending')).toBeVisible();
    expect(screen.getByText('Current permission: Read only')).toBeVisible();
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(/^Granted/);
  });

  it('withdraws, and asks again where that was a mistake', async () => {
    const toasts = await showRequests([own({ reason: 'please' })]);
    const writes = recordWrites(backend);
    await userEvent.click(
      screen.getByRole('button', { name: 'Withdraw the request for maps' }),
    );
    await waitFor(() =>
      expect(toasts.titles).toEqual(['Request for maps withdrawn.']),
    );
    await toasts.undo();
    expect(writes).toEqual([
      { method: 'DELETE', path: `${path}/maps` },
      {
        method: 'POST',
        path,
        body: { bucket: 'maps', permission: 'ReadOnly', reason: 'please' },
      },
    ]);
  });

  it('says why a request could not be withdrawn', async () => {
    await showRequests([own({})]);
    recordWrites(backend, () => errorBody(404, 'It was gone before'));
    await userEvent.click(screen.getByText('Withdraw'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It was gone before',
    );
  });

  it('asks again after a refusal, beginning with what was asked', async () => {
    const toasts = await showRequests([
      own({
        state: 'denied',
        permission: 'WriteOnly',
        reason: 'please',
        decision: decision({ permission: 'None' }),
      }),
    ]);
    const writes = recordWrites(backend, () =>
      Response.json(own({ permission: 'WriteOnly' })),
    );
    await userEvent.click(screen.getByText('Request again…'));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('Reason'), ' do');
    await userEvent.click(dialog.getByText('Request access'));
    await waitFor(() => expect(toasts.titles).toHaveLength(1));
    expect(writes[0].body).toEqual({
      bucket: 'maps',
      permission: 'WriteOnly',
      reason: 'please do',
    });
    await expect(toasts.undo()).rejects.toThrow('nothing to undo');
  });
});

describe('RequestAccessDialog', () => {
  async function openDialog() {
    const toasts = await showRequests([]);
    await userEvent.click(screen.getByText('Request access'));
    const dialog = within(
      screen.getByRole('dialog', { name: 'Request access to a bucket' }),
    );
    return {
      toasts,
      dialog,
      name: dialog.getByLabelText(/Bucket name/),
      submit: () => userEvent.click(dialog.getByText('Request access')),
    };
  }

  it('asks for read access by a name alone, and takes it back', async () => {
    const { toasts, name, submit } = await openDialog();
    const writes = recordWrites(backend, ({ method }) =>
      method === 'POST' ? Response.json(own({})) : undefined,
    );
    expect(name).toHaveFocus();
    await userEvent.keyboard('maps');
    await submit();
    await waitFor(() =>
      expect(toasts.titles).toEqual([
        'Access to maps requested. The owner of the bucket decides.',
      ]),
    );
    await toasts.undo();
    expect(writes).toEqual([
      {
        method: 'POST',
        path,
        body: { bucket: 'maps', permission: 'ReadOnly' },
      },
      { method: 'DELETE', path: `${path}/maps` },
    ]);
  });

  it.each([
    [' ', 'Enter the name of the bucket.'],
    ['No Bucket', /Only lower-case letters/],
    ['forest', 'This workspace already owns this bucket.'],
  ])('says what is wrong with the name “%s”', async (typed, problem) => {
    const { dialog, name, submit } = await openDialog();
    const writes = recordWrites(backend);
    await userEvent.type(name, typed);
    await submit();
    expect(await dialog.findByText(problem)).toBeVisible();
    expect(name).toBeInvalid();
    expect(writes).toEqual([]);
  });

  it('puts what the server refuses at its field', async () => {
    const { dialog, name, submit } = await openDialog();
    recordWrites(backend, () =>
      errorBody(422, 'No', {
        fields: [{ path: ['bucket'], message: 'Not this one.' }],
      }),
    );
    await userEvent.type(name, 'maps');
    await submit();
    expect(await dialog.findByText('Not this one.')).toBeVisible();
    expect(name).toHaveFocus();
  });
});
