import { SeenRequest } from '@eoepca/backstage-plugin-workspace-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { decision, request } from '../../__testUtils__/access';
import { errorBody, fakeBackend } from '../../__testUtils__/server';
import { recordWrites } from '../../__testUtils__/writes';
import { CITY, SEA, showInbox } from './__testUtils__/inbox';

const backend = fakeBackend();

const NEWER: SeenRequest = {
  permission: 'WriteOnly',
  requested_at: '2026-11-03T10:00:00Z',
  expires_at: '2100-12-01T12:00:00.000Z',
};
const CHANGED =
  'The requester changed this request: it now requests Write only until Dec 1, 2100. Review it, then decide.';

/** The answer to a decision on a request that is another one by now, or none. */
const changed = (now: SeenRequest | null) =>
  errorBody(409, 'Changed', { name: 'ConflictError', request: now });

describe('InboxPart when the requester has changed the request', () => {
  /** Answers the first write of each path so, the next ones with success. */
  function changeOnce(news: (path: string) => SeenRequest | null | undefined) {
    const told = new Set<string>();
    return recordWrites(backend, ({ path }) => {
      const now = told.has(path) ? undefined : news(path);
      told.add(path);
      return now === undefined ? undefined : changed(now);
    });
  }

  it('shows the new one in its row, and grants that by the next click', async () => {
    const { toasts } = await showInbox(backend, [SEA]);
    const writes = changeOnce(() => NEWER);
    await userEvent.click(screen.getByText('Grant read and write'));
    expect(await screen.findByText(CHANGED)).toBeVisible();
    const row = screen.getByRole('rowheader', { name: /sea/ }).closest('tr')!;
    expect(row).toHaveTextContent(/Write onlyexpires .*Dec 1, 2100/);
    // The words were about the former one.
    expect(row).not.toHaveTextContent('to compare');
    await userEvent.click(screen.getByText('Grant write only'));
    await waitFor(() => expect(toasts.titles).toHaveLength(1));
    expect(writes[1].body).toEqual({
      permission: 'WriteOnly',
      request: NEWER,
    });
    expect(screen.queryByText(CHANGED)).not.toBeInTheDocument();
  });

  it('shows what the list tells later', async () => {
    const { inbox } = await showInbox(backend, [SEA]);
    changeOnce(() => NEWER);
    await userEvent.click(screen.getByText('Grant read and write'));
    expect(await screen.findByText(CHANGED)).toBeVisible();
    inbox[0] = { ...SEA, requested_at: '2026-11-04T10:00:00Z' };
    expect(
      await screen.findByText(/it now requests Read and write with no expiry/),
    ).toBeVisible();
  });

  it('says that it was withdrawn, and shows it no more', async () => {
    const { toasts } = await showInbox(backend, [SEA]);
    changeOnce(() => null);
    await userEvent.click(screen.getByText('Grant read and write'));
    await waitFor(() =>
      expect(toasts.titles).toEqual(['sea withdrew its request for forest.']),
    );
    expect(screen.queryByText('sea')).not.toBeInTheDocument();
    expect(screen.queryByText(/Couldn’t decide/)).toBeNull();
  });

  it('keeps what is typed and chosen in the dialog, which follows in all else', async () => {
    const { toasts } = await showInbox(backend, [SEA]);
    const writes = changeOnce(() => NEWER);
    await userEvent.click(screen.getByText('Customize…'));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('Comment'), 'to write');
    await userEvent.click(dialog.getByText(/^Grant (read|write)/));
    expect(await dialog.findByText(CHANGED)).toBeVisible();
    const access = dialog.getByLabelText('Permission');
    expect(access).toHaveValue('WriteOnly');
    expect(access).toHaveAccessibleDescription('Requested: Write only');
    expect(dialog.queryByText('Changed')).not.toBeInTheDocument();
    await userEvent.click(dialog.getByText(/^Grant (read|write)/));
    await waitFor(() => expect(toasts.titles).toHaveLength(1));
    expect(writes[1].body).toEqual({
      permission: 'WriteOnly',
      comment: 'to write',
      expires_at: NEWER.expires_at,
      request: NEWER,
    });
  });

  it('leaves the level that was chosen', async () => {
    await showInbox(backend, [SEA]);
    changeOnce(() => NEWER);
    await userEvent.click(screen.getByText('Customize…'));
    const dialog = within(screen.getByRole('dialog'));
    const access = dialog.getByLabelText('Permission');
    await userEvent.selectOptions(access, 'ReadOnly');
    await userEvent.click(dialog.getByText(/^Grant (read|write)/));
    expect(await dialog.findByText(CHANGED)).toBeVisible();
    expect(access).toHaveValue('ReadOnly');
  });

  it('closes the dialog of one that was withdrawn', async () => {
    const { toasts } = await showInbox(backend, [SEA]);
    changeOnce(() => null);
    await userEvent.click(screen.getByText('Customize…'));
    await userEvent.click(
      within(screen.getByRole('dialog')).getByText(/^Grant read/),
    );
    await waitFor(() =>
      expect(toasts.titles).toEqual(['sea withdrew its request for forest.']),
    );
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
  });

  it('refuses the new one by the next click, with the comment that was typed', async () => {
    const { toasts } = await showInbox(backend, [SEA]);
    const writes = changeOnce(() => NEWER);
    await userEvent.click(screen.getByText('Deny…'));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('Comment'), 'not yet');
    await userEvent.click(dialog.getByText('Deny access'));
    expect(await dialog.findByText(CHANGED)).toBeVisible();
    await userEvent.click(dialog.getByText('Deny access'));
    await waitFor(() => expect(toasts.titles).toHaveLength(1));
    expect(writes[1].body).toEqual({
      permission: 'None',
      comment: 'not yet',
      request: NEWER,
    });
  });

  it('leaves it selected beside others that are decided, and keeps the comment for it', async () => {
    const { inbox, toasts } = await showInbox(backend, [
      SEA,
      CITY,
      request({ workspace: 'gone', bucket: 'forest' }),
    ]);
    const writes = recordWrites(backend, ({ path }) => {
      if (path.endsWith('/sea')) return changed(NEWER);
      inbox.splice(1, 2);
      return path.endsWith('/gone') ? changed(null) : undefined;
    });
    await userEvent.click(screen.getByLabelText('Select all'));
    await userEvent.click(screen.getByText('Deny 3…'));
    await userEvent.type(screen.getByLabelText('Comment'), 'not yet');
    await userEvent.click(
      within(screen.getByRole('dialog')).getByText('Deny access'),
    );
    expect(await screen.findByText(CHANGED)).toBeVisible();
    expect(screen.getByText(/^Couldn’t decide on 1 requests/)).toBeVisible();
    expect(
      screen.getByRole('checkbox', {
        name: 'Select the request of sea for forest',
      }),
    ).toBeChecked();
    expect(toasts.titles).toEqual([
      'gone withdrew its request for forest.',
      'Access to forest denied for city.',
    ]);
    expect(writes).toHaveLength(3);
    await userEvent.click(screen.getByText('Deny…'));
    expect(await screen.findByLabelText('Comment')).toHaveValue('not yet');
  });

  it('says so where a decision is to be taken back', async () => {
    const { toasts } = await showInbox(backend, [
      { ...SEA, decision: decision() },
    ]);
    let isUndone = false;
    recordWrites(backend, () => (isUndone ? changed(NEWER) : undefined));
    await userEvent.click(screen.getByText('Grant read and write'));
    await waitFor(() => expect(toasts.titles).toHaveLength(1));
    isUndone = true;
    await toasts.undo();
    expect(toasts.last).toMatchObject({
      title: 'Couldn’t undo the change',
      description: CHANGED,
    });
  });
});
