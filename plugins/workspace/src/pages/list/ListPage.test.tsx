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
        member_count: 4,
        bucket_count: 2,
        sessions: [
          {
            name: 'lab',
            url: 'http://localhost/api/workspace/workspaces/forest/sessions/lab',
          },
        ],
      }),
    ]);

    await renderPages('/workspaces');

    const row = await screen.findByRole('row', { name: /Forest watch/ });
    expect(
      screen.getByRole('columnheader', { name: 'Title' }),
    ).toBeInTheDocument();
    for (const text of ['Admin', 'Ready', '4', '2']) {
      expect(within(row).getByText(text)).toBeInTheDocument();
    }
    expect(within(row).getByRole('link', { name: 'forest' })).toHaveAttribute(
      'href',
      '/workspaces/forest',
    );
    expect(
      within(row).getByRole('link', { name: /session lab/ }),
    ).toHaveAttribute('href', '/workspaces/forest/sessions/lab');
    expect(
      screen.getByRole('heading', { name: '1 workspace' }),
    ).toBeInTheDocument();
  });

  it('has a column of titles once a workspace has one', async () => {
    backend.onGet('/workspaces', () => [summary({ name: 'forest' })]);

    await renderPages('/workspaces');

    await screen.findByRole('columnheader', { name: 'Name' });
    expect(screen.queryByRole('columnheader', { name: 'Title' })).toBeNull();
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
      await screen.findByText('Loading your workspaces …'),
    ).toBeInTheDocument();
    answer();
    expect(
      await screen.findByRole('link', { name: 'forest' }),
    ).toBeInTheDocument();
    expect(screen.queryByText('Loading your workspaces …')).toBeNull();
  });

  it('leads one without workspaces to creating one', async () => {
    backend.onGet('/workspaces', () => []);

    await renderPages('/workspaces');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Create workspace' }),
    );

    expect(
      screen.getByRole('dialog', { name: 'Create a workspace' }),
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
    expect(namesShown()).toEqual(['forest']);
    expect(screen.getByText('1 match')).toBeInTheDocument();

    await userEvent.clear(field);
    await userEvent.type(field, 'user');
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
