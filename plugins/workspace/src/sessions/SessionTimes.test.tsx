import { Session } from '@eoepca/backstage-plugin-workspace-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { PLAIN_MEMBER, session, view } from '../__testUtils__/builders';
import { stopClock } from '../__testUtils__/clock';
import { renderTab } from '../__testUtils__/renderTab';
import { BACKEND, errorBody, fakeBackend } from '../__testUtils__/server';
import { SessionsTab } from './SessionsTab';

const backend = fakeBackend();

const inMinutes = (minutes: number) =>
  new Date(Date.now() + minutes * 60_000).toISOString();

/** A session that ends in so many minutes, and warns ten minutes before. */
const ending = (minutes: number): Session =>
  session({
    name: 'lab',
    ready: true,
    url: 'https://lab.example.org/',
    since: inMinutes(minutes - 180),
    ends_at: inMinutes(minutes),
    warns_at: inMinutes(minutes - 10),
  });

async function show(shown: Session) {
  const state = { shown };
  backend.onGet('/workspaces/forest', () => {
    const forest = view({ name: 'forest', user: PLAIN_MEMBER });
    return {
      ...forest,
      datalab: { ...forest.datalab, sessions: [state.shown] },
    };
  });
  await renderTab(SessionsTab, 'forest');
  await screen.findByRole('heading', { name: 'lab' });
  return state;
}

const goOn = () => screen.queryByRole('button', { name: 'Extend session lab' });

describe('SessionTimes', () => {
  it('tells since when a session runs and when it ends, and does not warn yet', async () => {
    stopClock();
    await show(ending(125));
    expect(screen.getByText(/^Started/)).toHaveTextContent('55 minutes ago');
    expect(screen.getByText(/^Stops/)).toHaveTextContent('in 2 hours');
    expect(goOn()).not.toBeInTheDocument();
  });

  it('says nothing of times that nobody knows, or that are over', async () => {
    await show({ ...ending(125), state: 'stopped' });
    expect(screen.queryByText(/^Started/)).not.toBeInTheDocument();
    expect(screen.queryByText(/^Stops/)).not.toBeInTheDocument();
  });

  it('warns as soon as it is time, not only when something else changes', async () => {
    const { passes } = stopClock();
    await show({ ...ending(5), warns_at: inMinutes(1) });
    expect(goOn()).not.toBeInTheDocument();
    await passes(60_000);
    expect(goOn()).toBeInTheDocument();
    expect(screen.getByText(/^3:5\d$|^4:00$/)).toBeInTheDocument();
  });

  it('lets a plain member have it go on', async () => {
    const state = await show(ending(5));
    let asked = 0;
    backend.use(
      http.post(`${BACKEND}/workspaces/forest/sessions/lab/extend`, () => {
        asked++;
        state.shown = ending(125);
        return HttpResponse.json(state.shown, { status: 202 });
      }),
    );
    await userEvent.click(goOn()!);
    expect(await screen.findByText(/in 2 hours/)).toBeInTheDocument();
    expect(asked).toBe(1);
    expect(goOn()).not.toBeInTheDocument();
  });

  it('says why it could not go on', async () => {
    await show(ending(5));
    backend.use(
      http.post(`${BACKEND}/workspaces/forest/sessions/lab/extend`, () =>
        errorBody(409, 'It is stopped.'),
      ),
    );
    await userEvent.click(goOn()!);
    expect(await screen.findByText(/It is stopped\./)).toHaveTextContent(
      'Couldn’t extend the session',
    );
    expect(goOn()).toBeInTheDocument();
  });
});
