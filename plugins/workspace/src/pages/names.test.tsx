import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { summary, view } from '../__testUtils__/builders';
import { renderPages } from '../__testUtils__/renderPages';
import { BACKEND, fakeBackend } from '../__testUtils__/server';

const backend = fakeBackend();

const user = (name: string, displayName: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
  spec: { profile: { displayName } },
});

async function show(path: string) {
  const catalog = catalogApiMock({
    entities: [user('alice', 'Alice Arbor'), user('bob', 'Bob Brook')],
  });
  const asked = jest.spyOn(catalog, 'getEntitiesByRefs');
  await renderPages(path, { apis: [[catalogApiRef, catalog]] });
  return asked;
}

describe('the names of people', () => {
  it('are full ones in the list, which asks for all of them at once and finds by both', async () => {
    const all = [
      summary({ name: 'forest', owner: 'alice' }),
      summary({ name: 'river', owner: 'bob' }),
      summary({ name: 'lake', owner: 'alice' }),
      summary({ name: 'sea', owner: 'mallory' }),
    ];
    backend.use(
      // The backend's own search finds nothing.
      http.get(`${BACKEND}/workspaces`, ({ request }) =>
        HttpResponse.json(
          new URL(request.url).searchParams.has('q') ? [] : all,
        ),
      ),
    );
    const asked = await show('/workspaces');

    const [link] = await screen.findAllByRole('link', { name: 'Alice Arbor' });
    expect(link).toHaveAttribute('href', '/catalog/default/user/alice');
    expect(screen.getAllByTitle('alice')).toHaveLength(2);
    expect(screen.getByText('mallory')).not.toHaveAttribute('title');
    expect(asked).toHaveBeenCalledTimes(1);

    const search = screen.getByRole('searchbox', { name: 'Search workspaces' });
    for (const words of ['brook', 'bob']) {
      await userEvent.clear(search);
      await userEvent.type(search, words);
      await waitFor(() =>
        expect(screen.getByRole('rowheader')).toHaveTextContent('river'),
      );
    }
  });

  it('are full ones in the header of a workspace', async () => {
    backend.onGet('/workspaces/forest', () => view({ name: 'forest' }));
    await show('/workspaces/forest');

    const owner = await screen.findByRole('link', { name: 'Alice Arbor' });
    expect(owner.closest('dd')).not.toBeNull();
    expect(screen.getByTitle('alice')).toHaveTextContent('Alice Arbor');
    expect(screen.getByText('Owned by Alice Arbor')).toBeInTheDocument();
  });
});
