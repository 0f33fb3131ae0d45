/* eslint-disable no-script-url -- such addresses are what is tried here */
import { useState } from 'react';
import { Route, Routes } from 'react-router-dom';
import { signalApiRef } from '@backstage/plugin-signals-react';
import {
  SessionOpening,
  WORKSPACE_SIGNAL_CHANNEL,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { useLive, WorkspaceQueryProvider } from '../../api';
import { PLAIN_MEMBER, session, view } from '../../__testUtils__/builders';
import { FakeSignals } from '../../__testUtils__/FakeSignals';
import { renderPages } from '../../__testUtils__/renderPages';
import { BACKEND, errorBody, fakeBackend } from '../../__testUtils__/server';
import { SessionPage } from './SessionPage';

const backend = fakeBackend();
const URL_OF_LAB = `${BACKEND}/workspaces/forest/sessions/lab`;
const ADDRESS = 'https://lab.example.org/';

type Answer = () => Response;

const starting = (fields: Partial<SessionOpening> = {}, seconds = 600) =>
  HttpResponse.json(
    { status: 'starting', ...fields },
    { status: 202, headers: { 'Retry-After': String(seconds) } },
  );
const ready = (url = ADDRESS) => HttpResponse.json({ url });

/** A cluster with the session `lab`, and what the page has asked of it. */
function given(options: { open: Answer; get?: Answer }) {
  const asked = { open: 0, get: 0 };
  backend.use(
    http.post(`${URL_OF_LAB}/open`, () => {
      asked.open++;
      return options.open();
    }),
    http.get(URL_OF_LAB, () => {
      asked.get++;
      return options.get?.() ?? starting();
    }),
  );
  return asked;
}

function givenView(fields: Partial<WorkspaceView> = {}, state = 'started') {
  backend.onGet('/workspaces/forest', () => {
    const forest = view({ name: 'forest', ...fields });
    forest.datalab.sessions = [
      session({
        name: 'lab',
        state: state === 'started' ? 'started' : 'stopped',
      }),
    ];
    return forest;
  });
}

/** The page below its address, and a reload: all is new but the address and what the browser keeps with it. */
function Browser({ follow }: { follow: (url: string) => void }) {
  const [loads, setLoads] = useState(0);
  useLive();
  return (
    <>
      <button onClick={() => setLoads(loads + 1)}>Reload</button>
      <Routes key={loads}>
        <Route
          path="/:name/sessions/:session"
          element={<SessionPage follow={follow} />}
        />
        <Route path="*" element={<p>elsewhere</p>} />
      </Routes>
    </>
  );
}

async function showPage() {
  const follow = jest.fn<void, [string]>();
  const signals = new FakeSignals();
  await renderPages('/workspaces/forest/sessions/lab', {
    apis: [[signalApiRef, signals]],
    element: (
      <WorkspaceQueryProvider>
        <Browser follow={follow} />
      </WorkspaceQueryProvider>
    ),
  });
  return { follow, signals };
}

beforeEach(() => givenView());

describe('SessionPage', () => {
  it('goes straight on to a session that is ready', async () => {
    const asked = given({ open: () => ready(), get: () => ready() });
    const { follow } = await showPage();

    expect(
      await screen.findByText('Session lab is ready.'),
    ).toBeInTheDocument();
    expect(screen.getByText('Open session lab').closest('a')).toHaveAttribute(
      'href',
      ADDRESS,
    );
    expect(screen.getByText('Opening lab.example.org…')).toBeVisible();
    expect(follow).toHaveBeenCalledTimes(1);
    expect(follow).toHaveBeenCalledWith(ADDRESS);
    expect(asked.open).toBe(1);
  });

  it('starts the session once, tells how it goes and goes on by itself', async () => {
    let answer: Answer = () =>
      starting({ phase: 'Pending', message: 'Pulling the image' }, 1);
    const asked = given({ open: () => answer(), get: () => answer() });
    const { follow } = await showPage();

    expect(
      await screen.findByText(/Session lab is starting/),
    ).toBeInTheDocument();
    expect(screen.getByText('Phase: Pending')).toBeInTheDocument();
    expect(screen.getByText('Pulling the image')).toBeInTheDocument();
    expect(screen.getByText(/^Waiting for 0:/)).toBeInTheDocument();
    expect(follow).not.toHaveBeenCalled();

    answer = () => ready();
    await waitFor(() => expect(follow).toHaveBeenCalledWith(ADDRESS));
    expect(follow).toHaveBeenCalledTimes(1);
    expect(asked.open).toBe(1);
  });

  it('asks at once when something has changed, not only after Retry-After', async () => {
    let answer: Answer = () => starting();
    given({ open: () => starting(), get: () => answer() });
    const { follow, signals } = await showPage();
    await screen.findByText(/Session lab is starting/);

    answer = () => ready();
    signals.send(WORKSPACE_SIGNAL_CHANNEL);

    await waitFor(() => expect(follow).toHaveBeenCalledWith(ADDRESS));
  });

  it('does not start the session again after a reload', async () => {
    const asked = given({ open: () => starting() });
    await showPage();
    await screen.findByText(/Session lab is starting/);
    const before = asked.get;

    await userEvent.click(screen.getByText('Reload'));

    await waitFor(() => expect(asked.get).toBeGreaterThan(before));
    expect(screen.getByText(/Session lab is starting/)).toBeInTheDocument();
    expect(asked.open).toBe(1);
  });

  it('offers to start a session that somebody has stopped meanwhile', async () => {
    let answer: Answer = () => starting();
    const asked = given({ open: () => answer() });
    const { follow, signals } = await showPage();
    await screen.findByText(/Session lab is starting/);

    givenView({}, 'stopped');
    signals.send(WORKSPACE_SIGNAL_CHANNEL);
    const start = await screen.findByText('Start session');
    expect(asked.open).toBe(1);
    answer = () => ready();
    await userEvent.click(start);

    await waitFor(() => expect(follow).toHaveBeenCalledWith(ADDRESS));
    expect(asked.open).toBe(2);
  });

  it('tells the one who may not start a stopped session who can', async () => {
    givenView({ user: PLAIN_MEMBER }, 'stopped');
    const asked = given({ open: () => errorBody(409, 'It is stopped.') });
    await showPage();

    expect(await screen.findByText(/^Who can start it/)).toHaveTextContent(
      'Who can start it: alice',
    );
    expect(screen.getByText('This session is stopped')).toBeInTheDocument();
    expect(screen.queryByText('Start session')).not.toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Ask to start session lab' }),
    ).toBeVisible();
    expect(asked.get).toBe(0);
  });

  it('opens a session once someone else has started it', async () => {
    givenView({ user: PLAIN_MEMBER }, 'stopped');
    let answer: Answer = () => errorBody(409, 'It is stopped.');
    const asked = given({ open: () => answer() });
    const { follow, signals } = await showPage();
    await screen.findByText('This session is stopped');
    expect(asked.open).toBe(1);

    answer = () => ready();
    givenView({ user: PLAIN_MEMBER }, 'started');
    signals.send(WORKSPACE_SIGNAL_CHANNEL);
    await waitFor(() => expect(follow).toHaveBeenCalledWith(ADDRESS));
    expect(asked.open).toBe(2);
  });

  it('shows where it goes as domain names are looked up, whatever the letters look like', async () => {
    // The first two letters are Cyrillic.
    const address = 'https://ехample.org/';
    given({ open: () => ready(address) });
    const { follow } = await showPage();

    expect(
      await screen.findByText('Opening xn--ample-ywe6i.org…'),
    ).toBeVisible();
    expect(follow).toHaveBeenCalledWith('https://xn--ample-ywe6i.org/');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '/relative',
    'https://me:secret@lab.example.org/',
    'https://lab.example.org@evil.org/',
    'https:\\\\evil.org',
  ])('never goes to %s, and links nowhere', async address => {
    given({ open: () => ready(address), get: () => ready(address) });
    const { follow } = await showPage();

    expect(await screen.findByText(/is no web address/)).toBeInTheDocument();
    expect(screen.queryByText('Open session lab')).not.toBeInTheDocument();
    expect(follow).not.toHaveBeenCalled();
  });

  it('tells why a start failed, and tries again when asked to', async () => {
    const failed = () =>
      starting({ phase: 'Failed', message: 'No room left on the nodes' });
    const asked = given({ open: failed, get: failed });
    await showPage();

    expect(
      await screen.findByText('The session didn’t start'),
    ).toBeInTheDocument();
    expect(screen.getByText('No room left on the nodes')).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'Why the session isn’t ready' }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByText('Try again'));
    await waitFor(() => expect(asked.open).toBe(2));
  });

  it('explains in plain words why a start failed, by what Kubernetes says', async () => {
    backend.onGet('/workspaces/forest/provisioning', () => ({
      parts: [
        { kind: 'Session', name: 'other', level: 'problem', reason: 'Failed' },
        {
          kind: 'Datalab',
          name: 'forest',
          level: 'problem',
          condition: 'Synced',
          reason: 'ReconcilePaused',
        },
      ],
      events: [
        {
          kind: 'Datalab',
          name: 'forest',
          type: 'Warning',
          reason: 'FailedCreate',
          message: 'session-lab: exceeded quota: workspace',
          count: 1,
        },
      ],
    }));
    const failed = () => starting({ phase: 'Failed' });
    given({ open: failed, get: failed });
    await showPage();

    expect(await screen.findByText(/more than the quota/)).toBeInTheDocument();
    expect(screen.getByText(/Reconciliation is paused/)).toBeInTheDocument();
    expect(screen.queryByText('Session other')).not.toBeInTheDocument();
  });

  it.each([
    [404, 'There is no session lab', /no session with this name/],
    [403, 'The session can’t be opened right now', /don’t have access to the/],
  ])('says of a %s what it means', async (status, title, text) => {
    given({ open: () => errorBody(status, 'no') });
    await showPage();

    expect(await screen.findByText(title)).toBeInTheDocument();

    expect(await screen.findByText(text)).toBeInTheDocument();
  });

  it('keeps the way back, also when the backend fails, and another try', async () => {
    const asked = given({ open: () => errorBody(503, 'No cluster.') });
    await showPage();

    expect(await screen.findByText('No cluster.')).toBeInTheDocument();
    await userEvent.click(screen.getByText('Try again'));
    await waitFor(() => expect(asked.open).toBe(2));
    await userEvent.click(screen.getByText('Back to the workspace'));
    expect(screen.getByLabelText('address')).toHaveTextContent(
      '/workspaces/forest/sessions',
    );
    expect(screen.getByText('elsewhere')).toBeInTheDocument();
  });
});
