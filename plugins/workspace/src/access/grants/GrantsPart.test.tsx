import { AccessOverview as Overview } from '@eoepca/backstage-plugin-workspace-common';
import { toastApiRef } from '@backstage/frontend-plugin-api';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { grant, overview, request } from '../../__testUtils__/access';
import { view } from '../../__testUtils__/builders';
import { FakeToasts } from '../../__testUtils__/FakeToasts';
import { renderTab } from '../../__testUtils__/renderTab';
import { errorBody, fakeBackend } from '../../__testUtils__/server';
import { recordWrites } from '../../__testUtils__/writes';
import { AccessOverview } from '../AccessOverview';

const backend = fakeBackend();

async function showGrants(fields: Partial<Overview>) {
  backend.onGet('/workspaces/forest', () => view({ name: 'forest' }));
  backend.onGet('/workspaces/forest/access', () => overview(fields));
  const toasts = new FakeToasts();
  await renderTab(AccessOverview, 'forest', [[toastApiRef, toasts]]);
  const part = within(
    await screen.findByRole('region', { name: 'Shared by this workspace' }),
  );
  return { part, toasts };
}

const path = '/workspaces/forest/grants/forest/sea';

describe('GrantsPart', () => {
  it('tells what was decided, and what of it has no effect', async () => {
    const { part } = await showGrants({
      grants: [
        grant({
          grantee: 'p-1',
          workspaces: ['sea'],
          bucket: 'forest',
          granted_by: 'user:default/bob',
          comment: 'to read',
          expires_at: '2100-03-31T12:00:00Z',
        }),
        grant({
          grantee: 'city',
          bucket: 'forest',
          requested: false,
          not_in_effect: 'request',
        }),
        grant({
          grantee: 'gone',
          workspaces: [],
          bucket: 'forest',
          permission: 'None',
          state: 'denied',
        }),
      ],
    });
    const row = (name: RegExp) =>
      part.getByRole('rowheader', { name }).closest('tr')!;
    expect(row(/sea/)).toHaveTextContent(
      /Read onlyexpires .*\(Mar 31, 2100\).*by bob“to read”/,
    );
    expect(row(/city/)).toHaveTextContent(
      /no expiry.*Not in effect yet: city hasn't accepted/,
    );
    expect(row(/gone/)).toHaveTextContent(
      /This workspace was deleted, or is hidden from you.*Denied/,
    );
    expect(within(row(/gone/)).queryByText('Change…')).toBeNull();
  });

  it('revokes once it has said who loses what, shows why not, and knows the way back', async () => {
    const { part, toasts } = await showGrants({
      grants: [
        grant({
          grantee: 'p-1',
          workspaces: ['sea'],
          bucket: 'forest',
          comment: 'to read',
          expires_at: '2100-03-31T12:00:00Z',
        }),
      ],
    });
    let fails = true;
    const writes = recordWrites(backend, () =>
      fails ? errorBody(503, 'Not now') : undefined,
    );
    const opener = part.getByRole('button', { name: /^Revoke/ });
    await userEvent.click(opener);
    const dialog = within(screen.getByRole('dialog'));
    expect(screen.getByRole('dialog')).toHaveAccessibleDescription(
      /All members of sea immediately lose access to forest \(Read only\)/,
    );
    await userEvent.click(dialog.getByText('Revoke'));
    expect(await dialog.findByText(/Not now/)).toBeVisible();
    fails = false;
    await userEvent.click(dialog.getByText('Revoke'));
    await waitFor(() =>
      expect(toasts.titles).toEqual(['Decision on forest for sea revoked.']),
    );
    expect(writes.at(-1)).toEqual({ method: 'DELETE', path });
    await waitFor(() => expect(opener).toHaveFocus());

    await toasts.undo();
    expect(writes.at(-1)).toEqual({
      method: 'PUT',
      path,
      body: {
        permission: 'ReadOnly',
        comment: 'to read',
        expires_at: '2100-03-31T12:00:00Z',
      },
    });
  });

  it('withdraws an offer, and offers it again', async () => {
    const { part, toasts } = await showGrants({
      grants: [grant({ grantee: 'sea', bucket: 'forest', requested: false })],
    });
    const writes = recordWrites(backend);

    await userEvent.click(part.getByRole('button', { name: /^Revoke/ }));
    const dialog = screen.getByRole('dialog', {
      name: 'Withdraw the offer of forest to sea?',
    });
    expect(dialog).toHaveAccessibleDescription(/Nobody loses access/);
    await userEvent.click(within(dialog).getByText('Withdraw offer'));

    await waitFor(() => expect(toasts.titles).toHaveLength(1));
    await toasts.undo();
    expect(writes).toEqual([
      { method: 'DELETE', path },
      { method: 'PUT', path, body: { permission: 'ReadOnly' } },
    ]);
  });

  it('offers no way back to a denial that nobody asks for any more', async () => {
    const { part, toasts } = await showGrants({
      grants: [
        grant({
          grantee: 'sea',
          bucket: 'forest',
          permission: 'None',
          state: 'denied',
          requested: false,
        }),
      ],
    });
    recordWrites(backend);

    await userEvent.click(part.getByRole('button', { name: /^Revoke/ }));
    await userEvent.click(
      within(screen.getByRole('dialog')).getByText('Revoke'),
    );

    await waitFor(() => expect(toasts.titles).toHaveLength(1));
    await expect(toasts.undo()).rejects.toThrow('nothing to undo');
  });

  it('changes level and end, and says when it ends without one', async () => {
    const { part, toasts } = await showGrants({
      grants: [grant({ grantee: 'sea', bucket: 'forest', comment: 'to read' })],
      inbox: [
        request({
          workspace: 'sea',
          bucket: 'forest',
          state: 'granted',
          expires_at: '2100-03-31T12:00:00Z',
        }),
      ],
    });
    const writes = recordWrites(backend);
    await userEvent.click(part.getByText('Change…'));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByLabelText('Expires')).toHaveDisplayValue(
      'As requested (Mar 31, 2100)',
    );
    await userEvent.selectOptions(
      dialog.getByLabelText('Permission'),
      'ReadWrite',
    );
    await userEvent.click(dialog.getByText('Save'));
    await waitFor(() =>
      expect(toasts.titles).toEqual(['Access of sea to forest changed.']),
    );
    expect(writes).toEqual([
      {
        method: 'PUT',
        path,
        body: {
          permission: 'ReadWrite',
          comment: 'to read',
          request: {
            permission: 'ReadOnly',
            requested_at: '2026-11-01T10:00:00Z',
            expires_at: '2100-03-31T12:00:00Z',
          },
        },
      },
    ]);
  });

  it('answers the workspace that asks, of several of one principal', async () => {
    const { part, toasts } = await showGrants({
      grants: [
        grant({
          grantee: 'p-1',
          workspaces: ['lake', 'sea'],
          bucket: 'forest',
        }),
      ],
      inbox: [request({ workspace: 'sea', bucket: 'forest' })],
    });
    const writes = recordWrites(backend);
    await userEvent.click(part.getByText('Change…'));
    await userEvent.click(within(screen.getByRole('dialog')).getByText('Save'));
    await waitFor(() => expect(toasts.titles).toHaveLength(1));
    await toasts.undo();
    expect(writes.map(write => write.path)).toEqual([path, path]);
  });

  it('shows the request that has changed meanwhile, keeps what is chosen, and answers that', async () => {
    const newer = {
      permission: 'WriteOnly',
      requested_at: '2026-11-05T10:00:00Z',
    };
    const { part, toasts } = await showGrants({
      grants: [grant({ grantee: 'sea', bucket: 'forest' })],
      inbox: [request({ workspace: 'sea', bucket: 'forest' })],
    });
    let isFirst = true;
    const writes = recordWrites(backend, () => {
      if (!isFirst) return undefined;
      isFirst = false;
      return errorBody(409, 'No', { name: 'ConflictError', request: newer });
    });
    await userEvent.click(part.getByText('Change…'));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('Comment'), 'to read');
    await userEvent.click(dialog.getByText('Save'));
    expect(
      await dialog.findByText(
        'The requester changed this request: it now requests Write only with no expiry. Review it, then decide.',
      ),
    ).toBeVisible();
    expect(dialog.getByLabelText('Permission')).toHaveValue('ReadOnly');
    await userEvent.click(dialog.getByText('Save'));
    await waitFor(() => expect(toasts.titles).toHaveLength(1));
    expect(writes[1].body).toEqual({
      permission: 'ReadOnly',
      comment: 'to read',
      request: newer,
    });
    await toasts.undo();
    expect(writes[2].body).toEqual({ permission: 'ReadOnly', request: newer });
  });

  it('takes other conflicts for what they are', async () => {
    const { part } = await showGrants({
      grants: [grant({ grantee: 'sea', bucket: 'forest' })],
      inbox: [request({ workspace: 'sea', bucket: 'forest' })],
    });
    recordWrites(backend, () =>
      errorBody(409, 'No room for more', { name: 'ConflictError' }),
    );
    await userEvent.click(part.getByText('Change…'));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByText('Save'));
    expect(await dialog.findByText('No room for more')).toBeVisible();
  });
});
