import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { Session } from '@eoepca/backstage-plugin-workspace-common';
import { session, summary, view } from '../../__testUtils__/builders';
import { renderPages } from '../../__testUtils__/renderPages';
import { BACKEND, fakeBackend } from '../../__testUtils__/server';

const backend = fakeBackend();

const REPO = 'https://github.com/example/course';
const LINK = `/workspaces/-/open?repo=${encodeURIComponent(REPO)}&ref=v1`;
const CONTENT = { type: 'git', url: REPO, ref: 'v1', path: 'course' };

function serve(sessions: Session[], content: object[] = []) {
  const writes: [string, string, unknown][] = [];
  backend.onGet('/workspaces', () => [
    { ...summary({ name: 'forest' }) },
    { ...summary({ name: 'sea', role: 'user' }) },
  ]);
  backend.onGet('/workspaces/forest', () => {
    const forest = view({ name: 'forest' });
    return { ...forest, datalab: { ...forest.datalab, sessions } };
  });
  backend.onGet('/workspaces/forest/content', () => content as never);
  backend.onGet('/workspaces/forest/sessions/:session', () => ({
    status: 'starting',
  }));
  backend.use(
    http.all(`${BACKEND}/workspaces/forest/*`, async ({ request }) => {
      if (request.method === 'GET') return undefined;
      const { pathname } = new URL(request.url);
      const text = await request.text();
      writes.push([
        request.method,
        pathname.replace(/^.*\/forest/, ''),
        text && JSON.parse(text),
      ]);
      return HttpResponse.json({ status: 'starting' }, { status: 202 });
    }),
  );
  return writes;
}

const address = () => screen.getByLabelText('address');

describe('OpenPage', () => {
  it('adds the repository and opens a session once that is confirmed', async () => {
    const writes = serve([session({ name: 'gpu', state: 'stopped' })]);
    await renderPages(LINK);
    const action = await screen.findByRole('button', { name: 'Add and open' });
    expect(screen.getByText(REPO)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: REPO })).toBeNull();
    expect(screen.queryByText('sea')).toBeNull();
    expect(writes).toEqual([]);

    await userEvent.click(action);
    await waitFor(() =>
      expect(address()).toHaveTextContent('/workspaces/forest/sessions/gpu'),
    );
    expect(writes.slice(0, 2)).toEqual([
      ['POST', '/content', CONTENT],
      ['POST', '/sessions/gpu/open', ''],
    ]);
  });

  it('adds nothing that is there', async () => {
    const writes = serve(
      [session({ name: 'gpu', ready: true })],
      [{ id: 'a', ...CONTENT }],
    );
    await renderPages(LINK);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Open session' }),
    );
    expect(writes[0]).toEqual(['POST', '/sessions/gpu/open', '']);
  });

  it('stops a running session only when the user says so', async () => {
    const writes = serve([session({ name: 'gpu', ready: true })]);
    await renderPages(`${LINK}&session=gpu`);
    expect(
      await screen.findByRole('button', { name: 'Add and open' }),
    ).toBeDisabled();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Stop session' }),
    );
    expect(writes).toEqual([['PATCH', '/sessions/gpu', { state: 'stopped' }]]);
  });

  it('creates a session rather than stopping one', async () => {
    const writes = serve([session({ name: 'gpu', ready: true })]);
    await renderPages(LINK);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add and open' }),
    );
    await waitFor(() => expect(writes.length).toBeGreaterThan(1));
    expect(writes.slice(0, 2)).toEqual([
      ['POST', '/content', CONTENT],
      ['POST', '/sessions', { name: 'default', state: 'started' }],
    ]);
  });

  it('warns where something else goes to the same folder', async () => {
    serve([], [{ id: 'a', ...CONTENT, ref: 'v0' }]);
    await renderPages(LINK);
    expect(
      await screen.findByText(/also gets the files of course \(v0\)/),
    ).toBeInTheDocument();
  });

  it('offers a platform admin without workspaces of their own all others', async () => {
    serve([]);
    backend.onGet('/workspaces', () => [
      { ...summary({ name: 'forest' }), role: undefined },
    ]);
    await renderPages(LINK);
    expect(
      await screen.findByRole('option', { name: 'forest' }),
    ).toBeInTheDocument();
  });

  it('tells people without a workspace what to do', async () => {
    serve([]);
    backend.onGet('/workspaces', () => []);
    await renderPages(LINK);
    expect(await screen.findByText('Go to workspaces')).toBeInTheDocument();
    expect(screen.queryByText('Add and open')).not.toBeInTheDocument();
  });

  it.each([
    // eslint-disable-next-line no-script-url -- what is to be refused
    ['javascript:alert(1)'],
    ['https://token@github.com/a/b'],
    [''],
  ])('follows no link to %j', async repo => {
    await renderPages(`/workspaces/-/open?repo=${encodeURIComponent(repo)}`);
    expect(
      await screen.findByText('This link can’t be opened'),
    ).toBeInTheDocument();
  });
});
