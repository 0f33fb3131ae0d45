import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { decision } from '../../__testUtils__/access';
import { PLAIN_MEMBER } from '../../__testUtils__/builders';
import { errorBody, fakeBackend } from '../../__testUtils__/server';
import { typeExpiry } from '../../__testUtils__/typeExpiry';
import { recordWrites } from '../../__testUtils__/writes';
import { CITY, SEA, seenOf, showInbox } from './__testUtils__/inbox';

const backend = fakeBackend();

const [SEEN_SEA, SEEN_CITY] = [SEA, CITY].map(seenOf);

describe('InboxPart', () => {
  it('shows who asks for what, and nothing that is decided', async () => {
    await showInbox(backend, [
      {
        ...SEA,
        requested_by: 'token:erin',
        expires_at: '2100-03-31T12:00:00Z',
      },
      { ...CITY, state: 'denied' },
    ]);
    const row = screen.getByRole('rowheader', { name: /sea/ }).closest('tr');
    expect(row).toHaveTextContent(/by erin.*“to compare”/);
    expect(row).toHaveTextContent(/Read and write.*\(Mar 31, 2100\)/);
    expect(screen.queryByText('city')).not.toBeInTheDocument();
    expect(screen.getByText('1 pending request')).toBeInTheDocument();
  });

  it('introduces who requests, with the owner and a contact', async () => {
    await showInbox(backend, [
      {
        ...SEA,
        workspace_title: 'Sea Lab',
        workspace_owner: 'erin',
        workspace_contact: 'sea@example.org',
      },
    ]);
    const row = screen.getByRole('rowheader', { name: /sea/ }).closest('tr');
    expect(row).toHaveTextContent(
      /Sea Labsea.*Owner: erin.*Contact: sea@example.org/,
    );
  });

  it('says on each button what it gives, and grants no more than that', async () => {
    const { toasts } = await showInbox(backend, [SEA, CITY]);
    const writes = recordWrites(backend);
    const names = screen
      .getAllByRole('button', { name: /^Grant/ })
      .map(button => button.getAttribute('aria-label'));
    expect(names).toEqual([
      'Grant read and write on forest to sea',
      'Grant read only on forest to sea',
      'Grant read only on forest to city',
    ]);
    await userEvent.click(
      screen.getByRole('button', { name: 'Grant read only on forest to sea' }),
    );
    await waitFor(() =>
      expect(toasts.titles).toEqual([
        'sea now has access to forest: Read only.',
      ]),
    );
    expect(writes[0].body).toEqual({
      permission: 'ReadOnly',
      request: SEEN_SEA,
    });
  });

  it('grants what is asked for by one click, and takes it back', async () => {
    const { toasts } = await showInbox(backend, [SEA]);
    const writes = recordWrites(backend);
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Grant read and write on forest to sea',
      }),
    );
    await waitFor(() => expect(toasts.titles).toHaveLength(1));
    expect(toasts.titles).toEqual([
      'sea now has access to forest: Read and write.',
    ]);
    const path = '/workspaces/forest/grants/forest/sea';
    expect(writes).toEqual([
      {
        method: 'PUT',
        path,
        body: { permission: 'ReadWrite', request: SEEN_SEA },
      },
    ]);
    await toasts.undo();
    expect(writes[1]).toMatchObject({ method: 'DELETE', path });
  });

  it('has what was granted before hold again where more is taken back', async () => {
    const { toasts } = await showInbox(backend, [
      { ...SEA, decision: decision({ comment: 'for now' }) },
    ]);
    const writes = recordWrites(backend);
    expect(
      screen.getByText('Current permission: Read only'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByText('Grant read and write'));
    await waitFor(() => expect(toasts.titles).toHaveLength(1));
    await toasts.undo();
    expect(writes[1]).toMatchObject({
      method: 'PUT',
      body: { permission: 'ReadOnly', comment: 'for now', request: SEEN_SEA },
    });
  });

  it('grants less, with an end and a comment', async () => {
    const { toasts } = await showInbox(backend, [SEA]);
    const writes = recordWrites(backend);
    await userEvent.click(screen.getByText('Customize…'));
    const dialog = within(
      screen.getByRole('dialog', { name: 'Grant sea access to forest' }),
    );
    expect(dialog.getByLabelText('Permission')).toHaveValue('ReadWrite');
    await userEvent.selectOptions(
      dialog.getByLabelText('Permission'),
      'ReadOnly',
    );
    await typeExpiry(dialog, '2100-01-31');
    await userEvent.type(dialog.getByLabelText('Comment'), 'to read');
    await userEvent.click(dialog.getByText(/^Grant (read|write)/));
    await waitFor(() => expect(toasts.titles).toHaveLength(1));
    expect(writes[0].body).toEqual({
      permission: 'ReadOnly',
      comment: 'to read',
      expires_at: new Date('2100-01-31T23:59:59').toISOString(),
      request: SEEN_SEA,
    });
  });

  it('keeps the requested expiry, to the second, and says no to days gone by', async () => {
    await showInbox(backend, [
      { ...SEA, expires_at: '2100-03-31T11:22:33.000Z' },
    ]);
    const writes = recordWrites(backend);
    await userEvent.click(screen.getByText('Customize…'));
    const dialog = within(screen.getByRole('dialog'));
    const expiry = dialog.getByLabelText('Expires');
    expect(expiry).toHaveDisplayValue('As requested (Mar 31, 2100)');
    expect(within(expiry).queryByText('No expiry')).not.toBeInTheDocument();
    const end = await typeExpiry(dialog, '2020-01-01');
    await userEvent.click(dialog.getByText(/^Grant read and write/));
    expect(await dialog.findByText(/This day has passed/)).toBeVisible();
    expect(end).toBeInvalid();
    expect(writes).toEqual([]);
    await userEvent.selectOptions(expiry, 'requested');
    await userEvent.click(dialog.getByText(/^Grant read and write/));
    await waitFor(() => expect(writes).toHaveLength(1));
    expect(writes[0].body).toMatchObject({
      expires_at: '2100-03-31T11:22:33.000Z',
      request: { ...SEEN_SEA, expires_at: '2100-03-31T11:22:33.000Z' },
    });
  });

  it('puts what the server refuses at its field', async () => {
    await showInbox(backend, [SEA]);
    recordWrites(backend, () =>
      errorBody(422, 'No', {
        fields: [{ path: ['expires_at'], message: 'Too far away.' }],
      }),
    );
    await userEvent.click(screen.getByText('Customize…'));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByText(/^Grant (read|write)/));
    expect(await dialog.findByText('Too far away.')).toBeVisible();
    expect(dialog.getByLabelText('Expires')).toBeInvalid();
  });

  it('refuses with a comment, and says what is lost', async () => {
    await showInbox(backend, [{ ...SEA, decision: decision() }]);
    const writes = recordWrites(backend);
    await userEvent.click(screen.getByText('Deny…'));
    const dialog = within(screen.getByRole('dialog'));
    expect(
      dialog.getByText('It loses its current permission: Read only.'),
    ).toBeVisible();
    await userEvent.type(dialog.getByLabelText('Comment'), 'not yet');
    await userEvent.click(dialog.getByText('Deny access'));
    await waitFor(() => expect(writes).toHaveLength(1));
    expect(writes[0].body).toEqual({
      permission: 'None',
      comment: 'not yet',
      request: SEEN_SEA,
    });
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
  });

  it('decides on several at once, and says of each what failed', async () => {
    const { inbox, toasts } = await showInbox(backend, [SEA, CITY]);
    const writes = recordWrites(backend, ({ path }) => {
      if (path.endsWith('/city')) return errorBody(404, 'City is gone');
      inbox.splice(0, 1);
      return undefined;
    });
    await userEvent.click(screen.getByLabelText('Select all'));
    await userEvent.click(screen.getByText('Grant 2 as requested'));
    expect(await screen.findByText('City is gone')).toBeVisible();
    expect(screen.getByText(/^Couldn’t decide on 1 requests/)).toBeVisible();
    expect(writes.map(({ body }) => body)).toEqual([
      { permission: 'ReadWrite', request: SEEN_SEA },
      { permission: 'ReadOnly', request: SEEN_CITY },
    ]);
    expect(toasts.titles).toEqual([
      'sea now has access to forest: Read and write.',
    ]);
    await waitFor(() =>
      expect(screen.queryByText('sea')).not.toBeInTheDocument(),
    );
  });

  it('says when to go on where too much was sent, and sends nothing by itself', async () => {
    await showInbox(backend, [SEA]);
    const writes = recordWrites(backend, () =>
      errorBody(429, 'You sent more than 2 changes', {
        name: 'TooManyRequestsError',
        retryAfter: 42,
      }),
    );
    await userEvent.click(screen.getByText('Grant read and write'));
    expect(
      await screen.findByText(
        'You’ve sent too many requests in a short time. Try again in 42 seconds.',
      ),
    ).toBeVisible();
    expect(writes).toHaveLength(1);
  });

  it('offers nothing to those who may not decide', async () => {
    await showInbox(backend, [SEA, CITY], PLAIN_MEMBER);
    expect(screen.getByText('sea')).toBeVisible();
    expect(screen.queryByText(/^Grant/)).not.toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(screen.queryByText('Request access')).not.toBeInTheDocument();
  });
});
