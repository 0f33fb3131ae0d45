import { waitFor } from '@testing-library/react';
import { http } from 'msw';
import { DatasetsPage } from './datasets';
import { view } from '../__testUtils__/builders';
import { renderPages } from '../__testUtils__/renderPages';
import { BACKEND, errorBody, fakeBackend } from '../__testUtils__/server';

const backend = fakeBackend();

function givenForest() {
  const missing = () => errorBody(404, 'There is no such thing');
  backend.onGet('/workspaces', () => []);
  backend.onGet('/buckets', () => []);
  backend.onGet('/workspaces/forest', () =>
    view({ name: 'forest', title: 'Forest watch' }),
  );
  backend.use(
    http.get(`${BACKEND}/workspaces/river`, missing),
    http.post(`${BACKEND}/workspaces/forest/sessions/lab/open`, missing),
  );
}

/** In a portal that has no name of its own. */
const titled = (...names: string[]) => [...names, 'Backstage'].join(' | ');

describe('the title of the browser’s tab', () => {
  it.each([
    ['', 'Workspaces'],
    ['/-/open', 'Open repository'],
    ['/forest', 'Overview', 'Forest watch'],
    ['/forest/members', 'Members', 'Forest watch'],
    ['/forest/buckets', 'Buckets', 'Forest watch'],
    ['/forest/buckets/maps', 'maps', 'Forest watch'],
    ['/forest/buckets/50%25', '50%', 'Forest watch'],
    ['/forest/access', 'Access', 'Forest watch'],
    ['/forest/sessions', 'Sessions', 'Forest watch'],
    ['/forest/content', 'Content', 'Forest watch'],
    ['/forest/stores', 'Stores', 'Forest watch'],
    ['/forest/credentials', 'Credentials', 'Forest watch'],
    ['/forest/activity', 'Activity', 'Forest watch'],
    ['/forest/settings', 'Settings', 'Forest watch'],
    ['/forest/sessions/lab', 'Session lab', 'Forest watch'],
    ['/forest/nonsense', 'Page not found', 'Forest watch'],
    ['/river', 'river'],
  ])('names the page at /workspaces%s', async (path, ...names) => {
    givenForest();
    const { unmount } = await renderPages(`/workspaces${path}`);
    await waitFor(() => expect(document.title).toBe(titled(...names)));
    unmount();
    expect(document.title).toBe(titled());
  });

  it('names the page of datasets', async () => {
    givenForest();
    await renderPages('/workspaces', { element: <DatasetsPage /> });
    await waitFor(() => expect(document.title).toBe(titled('Datasets')));
  });
});
