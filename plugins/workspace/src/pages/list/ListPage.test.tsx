import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { summary } from '../../__testUtils__/builders';
import { renderPages } from '../../__testUtils__/renderPages';
import { BACKEND, errorBody, fakeBackend } from '../../__testUtils__/server';

const backend = fakeBackend();

function namesShown(): (string | null)[] {
  return screen.getAllByRole('rowheader').map(header => header.textContent);
}

describe('ListPage', () => {
  it('shows what there is to know of each workspace, and leads to it and its sessions', async () => {
    backend.onGet('/workspaces', () => [
      summary({
        name: 'forest',
        title: 'Forest watch',
        role: 'admin',
        owner: 'alice',
        storage: { requested: '5Gi' },
        creation_timestamp: '2020-01-01T00:00:00Z',
        member_count: 4,
        bucket_count: 2,
        sessions: [
          {
            name: 'lab',
            url: 'http://localhost/api/workspace/workspaces/forest/sessions/lab',
            since: '2020-01-01T00:00:00Z',
            volume: { size: '7Gi' },
          },
        ],
      }),
    ]);

    await renderPages('/workspaces');

    const row = await screen.findByRole('row', { name: /Forest watch/ });
    const texts = ['forest', 'Admin', 'Ready', 'alice', '4', '2', '5 GiB'];
    for (const text of texts) {
      expect(within(row).getByText(text)).toBeInTheDocument();
    }
    expect(within(row).getByText(/^Started/)).toHaveTextContent('years ago');
    expect(within(row).getByText('Volume for files: 7 GiB')).toBeVisible();
    expect(within(row).getAllByText(/years ago/)).toHaveLength(2);
    expect(
      within(row).getByRole('link', { name: 'Forest watch' }),
    ).toHaveAttribute('href', '/workspaces/forest');
    expect(
      within(row).getByRole('link', { name: /session lab/ }),
    ).toHaveAttribute('href', '/workspaces/forest/sessions/lab');
    expect(
      screen.getByRole('heading', { name: '1 workspace' }),
    ).toBeInTheDocument();
  });

  it('tells how each workspace is, and leads to why it is so', async () => {
    backend.onGet('/workspaces', () => [
      summary({
        name: 'broken',
        health: {
          state: 'needs_attention',
          parts: { ready: 2, total: 3 },
          cause: { kind: 'Datalab', name: 'broken', reason: 'ReconcilePaused' },
        },
      }),
      summary({
        name: 'making',
        health: { state: 'setting_up', parts: { ready: 3, total: 5 } },
      }),
      summary({ name: 'off', health: { state: 'paused' } }),
      summary({ name: 'orphan', health: { state: 'no_owner' } }),
      summary({ name: 'going', health: { state: 'deleting' } }),
    ]);
    await renderPages('/workspaces');

    const link = await screen.findByRole('link', {
      name: 'Needs attention: why broken isn’t ready',
    });
    expect(link).toHaveAttribute('href', '/workspaces/broken#health');
    expect(
      screen.getByText(
        'Sessions and stores: Reconciliation is paused, so changes aren’t applied.',
      ),
    ).toBeInTheDocument();
    for (const text of [
      'Setting up: 3 of 5',
      'Paused',
      'No owner',
      'Being deleted',
    ]) {
      const row = within(screen.getByRole('table'));
      expect(row.getByText(text)).toBeInTheDocument();
    }
    // Whoever is no platform admin finds their workspaces by name.
    expect(namesShown()).toEqual([
      'broken',
      'going',
      'making',
      'off',
      'orphan',
    ]);
  });

  it('shows platform admins trouble first, and what they are', async () => {
    const admin = { role: undefined, platform_admin: true as const };
    backend.onGet('/workspaces', () => [
      summary({ name: 'a', ...admin }),
      summary({ name: 'b', ...admin, health: { state: 'no_owner' } }),
      summary({ name: 'c', ...admin, health: { state: 'needs_attention' } }),
    ]);
    await renderPages('/workspaces');

    expect(await screen.findAllByText('Platform admin')).toHaveLength(3);
    expect(screen.queryByText('Not a member')).toBeNull();
    expect(namesShown()).toEqual(['c', 'b', 'a']);
  });

  it('asks the backend for what the filters of the address say, and changes them', async () => {
    const asked: string[] = [];
    backend.use(
      http.get(`${BACKEND}/workspaces`, ({ request }) => {
        const { search, searchParams } = new URL(request.url);
        asked.push(search);
        return HttpResponse.json(
          searchParams.get('owner') === 'bob'
            ? []
            : [summary({ name: 'forest' })],
        );
      }),
    );
    await renderPages('/workspaces?health=paused&owner=alice');

    await screen.findByRole('link', { name: 'forest' });
    expect(asked.at(-1)).toBe('?health=paused&owner=alice');
    const fields = within(
      screen.getByRole('group', { name: 'Filter workspaces' }),
    );
    expect(fields.getByLabelText('Health')).toHaveValue('paused');

    const owner = fields.getByRole('textbox', { name: 'Owner' });
    await userEvent.clear(owner);
    await userEvent.type(owner, 'bob{Enter}');
    expect(
      await screen.findByText('No workspace matches these filters'),
    ).toBeInTheDocument();
    expect(asked.at(-1)).toBe('?health=paused&owner=bob');

    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    expect(
      await screen.findByRole('link', { name: 'forest' }),
    ).toBeInTheDocument();
    expect(asked.at(-1)).toBe('');
  });

  it('finds by what only the backend knows, such as buckets', async () => {
    backend.use(
      http.get(`${BACKEND}/workspaces`, ({ request }) =>
        HttpResponse.json(
          new URL(request.url).searchParams.get('q') === 'tides'
            ? [summary({ name: 'ocean' })]
            : [summary({ name: 'forest' }), summary({ name: 'ocean' })],
        ),
      ),
    );
    await renderPages('/workspaces?q=tides');

    expect(
      await screen.findByRole('link', { name: 'ocean' }),
    ).toBeInTheDocument();
    expect(namesShown()).toEqual(['ocean']);
  });

  it('says that it is loading until the answer is there', async () => {
    let answer = () => {};
    const answered = new Promise<void>(resolve => {
      answer = resolve;
    });
    backend.use(
      http.get(`${BACKEND}/workspaces`, async () => {
        await answered;
        return HttpResponse.json([summary({ name: 'forest' })]);
      }),
    );

    await renderPages('/workspaces');

    expect(
      await screen.findByText('Loading your workspaces…'),
    ).toBeInTheDocument();
    answer();
    expect(
      await screen.findByRole('link', { name: 'forest' }),
    ).toBeInTheDocument();
    expect(screen.queryByText('Loading your workspaces…')).toBeNull();
  });

  it('leads one without workspaces to creating one', async () => {
    backend.onGet('/workspaces', () => []);

    await renderPages('/workspaces');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Create workspace' }),
    );

    expect(
      await screen.findByRole('dialog', { name: 'Create a workspace' }),
    ).toBeInTheDocument();
  });

  it('says what went wrong, and shows the list once the backend answers again', async () => {
    let broken = true;
    backend.use(
      http.get(`${BACKEND}/workspaces`, () =>
        broken
          ? errorBody(503, 'No answer from Kubernetes')
          : HttpResponse.json([summary({ name: 'forest' })]),
      ),
    );

    await renderPages('/workspaces');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('No answer from Kubernetes');

    broken = false;
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    expect(
      await screen.findByRole('link', { name: 'forest' }),
    ).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('finds workspaces by every word of a search, in name, title or role', async () => {
    backend.onGet('/workspaces', () => [
      summary({ name: 'forest', title: 'Trees of Europe' }),
      summary({ name: 'forest-asia', title: 'Trees of Asia' }),
      summary({ name: 'ocean', role: 'user' }),
    ]);
    await renderPages('/workspaces');
    const field = await screen.findByRole('searchbox', {
      name: 'Search workspaces',
    });

    await userEvent.type(field, 'TREES eur');
    expect(namesShown()).toEqual(['Trees of Europeforest']);
    expect(screen.getByText('1 match')).toBeInTheDocument();

    await userEvent.clear(field);
    await userEvent.type(field, 'member');
    expect(namesShown()).toEqual(['ocean']);

    await userEvent.clear(field);
    await userEvent.type(field, 'desert');
    expect(screen.getByText('Nothing matches “desert”.')).toBeInTheDocument();

    await userEvent.type(field, '{Escape}');
    expect(namesShown()).toHaveLength(3);
  });

  it('sorts by a column, and the other way round, by keyboard alone', async () => {
    backend.onGet('/workspaces', () => [
      summary({ name: 'b', member_count: 10 }),
      summary({ name: 'a', member_count: 9 }),
      summary({ name: 'c', member_count: undefined }),
    ]);
    await renderPages('/workspaces');
    const header = await screen.findByRole('columnheader', { name: 'Members' });
    expect(namesShown()).toEqual(['a', 'b', 'c']);

    const button = within(header).getByRole('button');
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(namesShown()).toEqual(['a', 'b', 'c']);
    expect(header).toHaveAttribute('aria-sort', 'ascending');

    await userEvent.keyboard('{Enter}');
    expect(namesShown()).toEqual(['b', 'a', 'c']);
    expect(header).toHaveAttribute('aria-sort', 'descending');
  });

  it('writes their number as people do', async () => {
    backend.onGet('/workspaces', () =>
      Array.from({ length: 1_200 }, (_, i) => summary({ name: `ws-${i}` })),
    );
    await renderPages('/workspaces');

    expect(
      await screen.findByRole('heading', { name: '1,200 workspaces' }),
    ).toBeInTheDocument();
  });
});
