import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import { summary } from '../__testUtils__/builders';
import { stopClock } from '../__testUtils__/clock';
import { renderPages } from '../__testUtils__/renderPages';
import { BACKEND, errorBody, fakeBackend } from '../__testUtils__/server';
import {
  DISMISSED,
  requestSuggestion,
  startSuggestion,
} from '../__testUtils__/suggestions';
import { recordWrites } from '../__testUtils__/writes';
import { HomeWorkspaces } from './HomeWorkspaces';

const backend = fakeBackend();

const asked = (fields: Partial<AccessRequest>): AccessRequest => ({
  workspace: 'forest',
  bucket: 'tides-raw',
  owner: 'tides',
  permission: 'ReadOnly',
  state: 'pending',
  requested_at: '2026-01-01T00:00:00Z',
  ...fields,
});

const render = () =>
  renderPages('/workspaces', { element: <HomeWorkspaces /> });

const part = (heading: RegExp | string) =>
  screen
    .findByRole('heading', { name: heading })
    .then(element => within(element.closest('section')!));

describe('HomeWorkspaces', () => {
  it('leads into the sessions that run in workspaces of mine', async () => {
    const url = 'http://localhost/s';
    backend.onGet('/inbox', () => []);
    backend.onGet('/workspaces', () => [
      summary({ name: 'tides', sessions: [{ name: 'gpu', url }] }),
      summary({
        name: 'foreign',
        role: undefined,
        sessions: [{ name: 'theirs', url }],
      }),
    ]);
    await render();

    const sessions = await part('Running sessions');
    expect(
      sessions.getByRole('button', { name: 'Open session gpu of tides' }),
    ).toHaveAttribute('href', '/workspaces/tides/sessions/gpu');
    expect(sessions.queryByText(/theirs/)).not.toBeInTheDocument();
  });

  it('tells of a running session since when, until when and how large, where that is known', async () => {
    stopClock();
    const inMinutes = (minutes: number) =>
      new Date(Date.now() + minutes * 60_000).toISOString();
    const url = 'http://localhost/s';
    backend.onGet('/inbox', () => []);
    backend.onGet('/workspaces', () => [
      summary({
        name: 'tides',
        sessions: [
          {
            name: 'gpu',
            url,
            since: inMinutes(-185),
            last_used_at: inMinutes(-125),
            ends_at: inMinutes(65),
            ends_if_idle: true,
            volume: { size: '5Gi', phase: 'Bound' },
          },
          { name: 'plain', url },
        ],
      }),
    ]);
    await render();

    const sessions = await part('Running sessions');
    const [known, unknown] = sessions.getAllByRole('listitem');
    expect(known).toHaveTextContent(
      'Started 3 hours ago · Last opened 2 hours ago · Stops in 1 hour if idle · Volume for files: 5 GiB',
    );
    expect(within(known).getByText('3 hours ago')).toHaveAttribute('title');
    expect(unknown).toHaveTextContent(/^plain in tidesOpen$/);
  });

  it('says what waits for my decision, and leads to where I decide', async () => {
    backend.onGet('/workspaces', () => [summary({ name: 'tides' })]);
    backend.onGet('/inbox', () => [
      asked({}),
      asked({ workspace: 'heat', permission: 'ReadWrite' }),
    ]);
    backend.onGet('/inbox/offers', () => [
      {
        workspace: 'tides',
        bucket: 'maps',
        owner: 'atlas',
        permission: 'ReadOnly',
        granted_at: '2025-12-01T00:00:00Z',
      },
    ]);
    await render();

    const waiting = await part('3 pending decisions');
    expect(
      waiting.getByText(/forest requests access to tides-raw \(read only\)/),
    ).toBeVisible();
    expect(
      waiting.getByRole('button', {
        name: 'Decide on the request of heat for tides-raw',
      }),
    ).toHaveAttribute('href', '/workspaces/tides/access');
    // What is pending longest comes first.
    const [first] = waiting.getAllByRole('listitem');
    expect(first).toHaveTextContent(
      /atlas offers tides access to maps \(read only\)/,
    );
    expect(
      within(first).getByRole('button', {
        name: 'Review the offer of maps to tides',
      }),
    ).toHaveAttribute('href', '/workspaces/tides/access');
  });

  it('shows five decisions, and how many there are beyond', async () => {
    backend.onGet('/workspaces', () => [summary({ name: 'tides' })]);
    backend.onGet('/inbox', () =>
      Array.from({ length: 8 }, (_, i) => asked({ workspace: `ws-${i}` })),
    );
    await render();

    const waiting = await part('8 pending decisions');
    expect(waiting.getAllByRole('button')).toHaveLength(5);
    expect(waiting.getByText('And 3 more')).toBeVisible();
  });

  it('says so where there is nothing', async () => {
    backend.onGet('/workspaces', () => []);
    backend.onGet('/inbox', () => []);
    await render();

    expect(
      await screen.findByText('None of your sessions is running.'),
    ).toBeVisible();
    expect(await screen.findByText(/^No pending decisions/)).toBeVisible();
    expect(screen.getByText('You have no workspaces yet.')).toBeVisible();
  });

  it('shows platform admins the workspaces that need somebody', async () => {
    const admin = { role: undefined, platform_admin: true as const };
    backend.onGet('/inbox', () => []);
    backend.onGet('/workspaces', () => [
      summary({ name: 'orphan', ...admin, health: { state: 'no_owner' } }),
      summary({
        name: 'broken',
        ...admin,
        health: { state: 'needs_attention' },
      }),
      summary({ name: 'well', ...admin }),
    ]);
    await render();

    const trouble = await part('2 workspaces need attention');
    const [first, second] = trouble.getAllByRole('listitem');
    expect(first).toHaveTextContent('broken');
    expect(second).toHaveTextContent('orphan');
    expect(screen.getByText(/As a platform admin, you can/)).toBeVisible();
    expect(screen.queryByText('You have no workspaces yet.')).toBeNull();
  });

  it('shows the workspaces where only the decisions fail', async () => {
    backend.onGet('/workspaces', () => [summary({ name: 'tides' })]);
    backend.use(
      http.get(`${BACKEND}/inbox`, () => errorBody(500, 'out of order')),
    );
    await render();

    expect(await screen.findByRole('link', { name: 'tides' })).toHaveAttribute(
      'href',
      '/workspaces/tides',
    );
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it('says what members suggest, and starts the session that they want', async () => {
    backend.onGet('/workspaces', () => [summary({ name: 'forest' })]);
    backend.onGet('/inbox', () => []);
    backend.onGet('/inbox/suggestions', () => [
      requestSuggestion({ may_decide: true }),
      startSuggestion({ id: 's2', may_decide: true }),
    ]);
    await render();
    const waiting = await part('2 pending decisions');
    expect(
      waiting.getByText('forest: Request read only access to maps'),
    ).toBeVisible();
    expect(waiting.getAllByRole('link', { name: /carol/ })).toHaveLength(2);
    expect(
      waiting.getByRole('button', {
        name: /^Review the suggestion for forest/,
      }),
    ).toHaveAttribute('href', '/workspaces/forest/access');
    const writes = recordWrites(backend);
    await userEvent.click(
      waiting.getByRole('button', { name: 'Start session lab of forest' }),
    );
    await waitFor(() =>
      expect(writes).toMatchObject([
        {
          path: '/workspaces/forest/suggestions/s2/accept',
          body: { kind: 'start-session', session: 'lab' },
        },
      ]),
    );
    expect(screen.getByLabelText('last alert')).toHaveTextContent(
      'Starting session lab',
    );
  });

  it('tells what became of my own suggestions', async () => {
    backend.onGet('/workspaces', () => [
      summary({ name: 'forest', role: 'user' }),
    ]);
    backend.onGet('/inbox', () => []);
    backend.onGet('/inbox/suggestions', () => [
      requestSuggestion({ own: true, ...DISMISSED }),
    ]);
    await render();
    const own = await part('Your suggestions');
    expect(own.getByText(/forest: suggestion dismissed/)).toBeVisible();
  });
});
