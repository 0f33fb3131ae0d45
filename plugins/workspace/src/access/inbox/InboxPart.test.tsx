import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toastApiRef } from '@backstage/frontend-plugin-api';
import { decision, overview, request } from '../../__testUtils__/access';
import { PLAIN_MEMBER, view } from '../../__testUtils__/builders';
import { FakeToasts } from '../../__testUtils__/FakeToasts';
import { renderTab } from '../../__testUtils__/renderTab';
import { errorBody, fakeBackend } from '../../__testUtils__/server';
import { recordWrites } from '../../__testUtils__/writes';
import { AccessOverview } from '../AccessOverview';

const backend = fakeBackend();

async function showInbox(
  inbox: AccessRequest[],
  user = view({ name: 'forest' }).user,
) {
  const toasts = new FakeToasts();
  backend.onGet('/workspaces/forest', () => view({ name: 'forest', user }));
  backend.onGet('/workspaces/forest/access', () => overview({ inbox }));
  await renderTab(AccessOverview, 'forest', [[toastApiRef, toasts]]);
  await screen.findByRole('region', { name: 'Waiting for you' });
  return { inbox, toasts };
}

const SEA = request({
  workspace: 'sea',
  bucket: 'forest',
  permission: 'ReadWrite',
  reason: 'to compare',
});
const CITY = request({ workspace: 'city', bucket: 'forest' });

describe('InboxPart', () => {
  it('shows who asks for what, and nothing that is decided', async () => {
    await showInbox([
      {
        ...SEA,
        requested_by: 'token:erin',
        expires_at: '2100-03-31T12:00:00Z',
      },
      { ...CITY, state: 'refused' },
    ]);
    const row = screen.getByRole('rowheader', { name: /sea/ }).closest('tr');
    expect(row).toHaveTextContent(/by erin.*“to compare”/);
    expect(row).toHaveTextContent(/Read and write.*until Mar 31, 2100/);
    expect(screen.queryByText('city')).not.toBeInTheDocument();
    expect(
      screen.getByText('1 request waits for a decision'),
    ).toBeInTheDocument();
  });

  it('grants what is asked for by one click, and takes it back', async () => {
    const { toasts } = await showInbox([SEA]);
    const writes = recordWrites(backend);
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Grant sea what it asks for of forest',
      }),
    );
    await waitFor(() => expect(toasts.titles).toHaveLength(1));
    expect(toasts.titles).toEqual(['sea has access to forest now.']);
    const path = '/workspaces/forest/grants/forest/sea';
    expect(writes).toEqual([
      { method: 'PUT', path, body: { permission: 'ReadWrite' } },
    ]);
    await toasts.undo();
    expect(writes[1]).toMatchObject({ method: 'DELETE', path });
  });

  it('has what was granted before hold again where more is taken back', async () => {
    const { toasts } = await showInbox([
      { ...SEA, decision: decision({ comment: 'for now' }) },
    ]);
    const writes = recordWrites(backend);
    expect(screen.getByText('Has now: Read only')).toBeInTheDocument();
    await userEvent.click(screen.getByText('Grant'));
    await waitFor(() => expect(toasts.titles).toHaveLength(1));
    await toasts.undo();
    expect(writes[1]).toMatchObject({
      method: 'PUT',
      body: { permission: 'ReadOnly', comment: 'for now' },
    });
  });

  it('grants less, with an end and a comment', async () => {
    const { toasts } = await showInbox([SEA]);
    const writes = recordWrites(backend);
    await userEvent.click(screen.getByText('Choose …'));
    const dialog = within(
      screen.getByRole('dialog', { name: 'Give sea access to forest' }),
    );
    expect(dialog.getByLabelText('Access')).toHaveValue('ReadWrite');
    await userEvent.selectOptions(dialog.getByLabelText('Access'), 'ReadOnly');
    await userEvent.type(dialog.getByLabelText('Ends on'), '2100-01-31');
    await userEvent.type(dialog.getByLabelText('Comment'), 'to read');
    await userEvent.click(dialog.getByText('Grant'));
    await waitFor(() => expect(toasts.titles).toHaveLength(1));
    expect(writes[0].body).toEqual({
      permission: 'ReadOnly',
      comment: 'to read',
      expires_at: new Date('2100-01-31T23:59:59').toISOString(),
    });
  });

  it('keeps the end that the asker wants, to the second, and says no to days gone by', async () => {
    await showInbox([{ ...SEA, expires_at: '2100-03-31T11:22:33.000Z' }]);
    const writes = recordWrites(backend);
    await userEvent.click(screen.getByText('Choose …'));
    const dialog = within(screen.getByRole('dialog'));
    const end = dialog.getByLabelText('Ends on');
    expect(end).toHaveAccessibleDescription(/on Mar 31, 2100/);
    await userEvent.clear(end);
    await userEvent.type(end, '2020-01-01');
    await userEvent.click(dialog.getByText('Grant'));
    expect(await dialog.findByText(/This day has passed/)).toBeVisible();
    expect(writes).toEqual([]);
    await userEvent.clear(end);
    await userEvent.type(end, '2100-03-31');
    await userEvent.click(dialog.getByText('Grant'));
    await waitFor(() => expect(writes).toHaveLength(1));
    expect(writes[0].body).toMatchObject({
      expires_at: '2100-03-31T11:22:33.000Z',
    });
  });

  it('puts what the server refuses at its field', async () => {
    await showInbox([SEA]);
    recordWrites(backend, () =>
      errorBody(422, 'No', {
        fields: [{ path: ['expires_at'], message: 'Too far away.' }],
      }),
    );
    await userEvent.click(screen.getByText('Choose …'));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByText('Grant'));
    expect(await dialog.findByText('Too far away.')).toBeVisible();
    expect(dialog.getByLabelText('Ends on')).toBeInvalid();
  });

  it('refuses with a comment, and says what is lost', async () => {
    await showInbox([{ ...SEA, decision: decision() }]);
    const writes = recordWrites(backend);
    await userEvent.click(screen.getByText('Refuse …'));
    const dialog = within(screen.getByRole('dialog'));
    expect(
      dialog.getByText('It loses the access that it has now: Read only.'),
    ).toBeVisible();
    await userEvent.type(dialog.getByLabelText('Comment'), 'not yet');
    await userEvent.click(dialog.getByText('Refuse'));
    await waitFor(() => expect(writes).toHaveLength(1));
    expect(writes[0].body).toEqual({ permission: 'None', comment: 'not yet' });
  });

  it('decides on several at once, and says of each what failed', async () => {
    const { inbox, toasts } = await showInbox([SEA, CITY]);
    const writes = recordWrites(backend, ({ path }) => {
      if (path.endsWith('/city')) return errorBody(404, 'City is gone');
      inbox.splice(0, 1);
      return undefined;
    });
    await userEvent.click(screen.getByLabelText('Select all'));
    await userEvent.click(screen.getByText('Grant (2)'));
    expect(await screen.findByText('City is gone')).toBeVisible();
    expect(screen.getByText(/^1 of the requests could not/)).toBeVisible();
    expect(writes.map(({ body }) => body)).toEqual([
      { permission: 'ReadWrite' },
      { permission: 'ReadOnly' },
    ]);
    expect(toasts.titles).toEqual(['sea has access to forest now.']);
    await waitFor(() =>
      expect(screen.queryByText('sea')).not.toBeInTheDocument(),
    );
  });

  it('offers nothing to those who may not decide', async () => {
    await showInbox([SEA, CITY], PLAIN_MEMBER);
    expect(screen.getByText('sea')).toBeVisible();
    expect(screen.queryByText('Grant')).not.toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(screen.queryByText('Ask for access')).not.toBeInTheDocument();
  });
});
