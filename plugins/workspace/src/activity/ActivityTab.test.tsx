import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ActivityEntry } from '@eoepca/backstage-plugin-workspace-common';
import { http, HttpResponse } from 'msw';
import { view } from '../__testUtils__/builders';
import { renderTab } from '../__testUtils__/renderTab';
import { BACKEND, fakeBackend } from '../__testUtils__/server';
import { ActivityTab } from './ActivityTab';
import { saveAs } from './saveAs';

jest.mock('./saveAs');

const backend = fakeBackend();

const ALICE = { ref: 'user:default/alice', kind: 'user' } as const;

function entry(fields: Partial<ActivityEntry>): ActivityEntry {
  return {
    id: '1',
    at: '2026-01-01T00:00:00Z',
    actor: ALICE,
    action: 'member.added',
    outcome: 'succeeded',
    ...fields,
  };
}

const ENTRIES: ActivityEntry[] = [
  entry({
    id: '5',
    action: 'credentials.revealed',
    actor: { ref: 'user:default/olivia', kind: 'user', platform_admin: true },
    details: { revealed: ['s3', 'cache/hot'] },
    reason: 'Ticket 4711',
  }),
  entry({
    id: '4',
    action: 'grant.given',
    subject: 'maps',
    details: { workspace: 'eo-lab', permission: 'ReadOnly' },
  }),
  entry({ id: '3', subject: 'bob', details: { role: 'admin' } }),
  entry({
    id: '2',
    action: 'session.stopped',
    subject: 'gpu',
    actor: { ref: 'schedule', kind: 'schedule' },
  }),
  entry({ id: '1', action: 'token.issued', outcome: 'failed' }),
];

let asked: URLSearchParams[];

async function show(
  entries: ActivityEntry[],
  { mayRead = true, next }: { mayRead?: boolean; next?: string } = {},
) {
  asked = [];
  const forest = view({ name: 'forest' });
  const user = {
    ...forest.user,
    ...(mayRead && { may_read_activity: true as const }),
  };
  backend.onGet('/workspaces/forest', () => ({ ...forest, user }));
  backend.use(
    http.get(`${BACKEND}/workspaces/forest/activity`, ({ request }) => {
      const { searchParams } = new URL(request.url);
      asked.push(searchParams);
      const first = !searchParams.get('cursor');
      return HttpResponse.json(
        first ? entries : [entry({ id: '0', action: 'workspace.created' })],
        {
          headers:
            first && next
              ? { Link: `<http://x/?cursor=${next}>; rel="next"` }
              : {},
        },
      );
    }),
  );
  await renderTab(ActivityTab, 'forest');
}

describe('ActivityTab', () => {
  it('says who did what, and why and how it ended', async () => {
    await show(ENTRIES);
    const list = await screen.findByRole('list', { name: 'Activity' });
    const texts = within(list)
      .getAllByRole('listitem')
      .map(each => each.textContent);
    expect(texts[0]).toMatch(
      /^olivia revealed S3 keys and credentials of store hot/,
    );
    expect(texts[0]).toMatch(/Platform admin.*Reason: Ticket 4711/);
    expect(texts[1]).toMatch(
      /^alice granted eo-lab read access to bucket maps/,
    );
    expect(texts[2]).toMatch(/^alice added bob as an admin/);
    expect(texts[3]).toMatch(/^The portal stopped session gpu/);
    expect(texts[4]).toMatch(/Failed$/);
    expect(screen.getByText('5 entries')).toBeVisible();
  });

  it('says what it can of an action that it does not know', async () => {
    await show([entry({ action: 'moon.landed', subject: 'eagle' })]);
    expect(await screen.findByText('alice: moon.landed eagle')).toBeVisible();
  });

  it('asks for one person and kind, and clears what finds nothing', async () => {
    await show(ENTRIES);
    await userEvent.selectOptions(
      await screen.findByLabelText('Person'),
      'user:default/olivia',
    );
    await userEvent.selectOptions(screen.getByLabelText('Kind'), 'Credentials');
    await waitFor(() =>
      expect(Object.fromEntries(asked.at(-1)!)).toEqual({
        limit: '50',
        actor: 'user:default/olivia',
        action: 'credentials,token',
      }),
    );
    backend.onGet('/workspaces/forest/activity', () => []);
    await userEvent.selectOptions(screen.getByLabelText('Kind'), 'Stores');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Clear filters' }),
    );
    expect(await screen.findByText('No activity yet')).toBeVisible();
  });

  it('loads more', async () => {
    await show(ENTRIES, { next: 'abc' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Load more' }),
    );
    expect(
      await screen.findByText('alice created the workspace'),
    ).toBeVisible();
    expect(screen.queryByText('Load more')).not.toBeInTheDocument();
  });

  it('saves what it exports', async () => {
    await show(ENTRIES);
    backend.use(
      http.get(`${BACKEND}/workspaces/forest/activity/export`, () =>
        HttpResponse.text('{"id":"1"}\n'),
      ),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Export' }),
    );
    await waitFor(() =>
      expect(saveAs).toHaveBeenCalledWith(
        'forest-activity.jsonl',
        expect.anything(),
      ),
    );
  });

  it('says why there is nothing to see', async () => {
    await show([]);
    expect(await screen.findByText('No activity yet')).toBeVisible();
  });

  it('says to whom it is not shown that it is not', async () => {
    await show(ENTRIES, { mayRead: false });
    expect(
      await screen.findByText('Activity is visible to the owner and admins'),
    ).toBeVisible();
    expect(asked).toEqual([]);
  });
});
