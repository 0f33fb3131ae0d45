import {
  Suggestion,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PLAIN_MEMBER, session, view } from '../__testUtils__/builders';
import { renderTab } from '../__testUtils__/renderTab';
import { errorBody, fakeBackend } from '../__testUtils__/server';
import {
  DISMISSED,
  requestSuggestion,
  startSuggestion,
} from '../__testUtils__/suggestions';
import { recordWrites } from '../__testUtils__/writes';
import { SessionSuggestions } from './SessionSuggestions';
import {
  SUGGESTIONS,
  showWithSuggestions,
} from './__testUtils__/showWithSuggestions';

const backend = fakeBackend();
const STOPPED = session({ name: 'lab', state: 'stopped' });

function Part(props: { view: WorkspaceView }) {
  return <SessionSuggestions view={props.view} session={STOPPED} />;
}

const show = (suggestions: () => Suggestion[], user?: WorkspaceView['user']) =>
  showWithSuggestions(backend, Part, suggestions, user);

const button = (name: string) => screen.findByRole('button', { name });

describe('SessionSuggestions', () => {
  it('asks to start a stopped session, and says whom', async () => {
    let suggestions: Suggestion[] = [];
    const toasts = await show(() => suggestions, PLAIN_MEMBER);
    const asked = startSuggestion({ own: true });
    const writes = recordWrites(backend, ({ method }) => {
      suggestions = method === 'POST' ? [asked] : [];
      return Response.json(asked, { status: 201 });
    });
    expect(await screen.findByText(/^Who can start it/)).toHaveTextContent(
      'Who can start it: alice',
    );
    await userEvent.click(await button('Ask to start session lab'));
    expect(await screen.findByText(/You asked to start it/)).toBeVisible();
    expect(writes).toEqual([
      expect.objectContaining({
        path: SUGGESTIONS,
        body: { kind: 'start-session', session: 'lab' },
      }),
    ]);
    expect(toasts.titles.at(-1)).toMatch(/see that you want session lab/);
    await toasts.undo();
    expect(writes.at(-1)).toMatchObject({
      method: 'DELETE',
      path: `${SUGGESTIONS}/s1`,
    });
    expect(await button('Ask to start session lab')).toBeVisible();
  });

  it('withdraws what was asked', async () => {
    await show(() => [startSuggestion({ own: true })], PLAIN_MEMBER);
    const writes = recordWrites(backend);
    await userEvent.click(
      await button('Withdraw the suggestion: Start session lab'),
    );
    await waitFor(() =>
      expect(writes).toMatchObject([
        { method: 'DELETE', path: `${SUGGESTIONS}/s1` },
      ]),
    );
  });

  it('tells that it was dismissed, and asks once more', async () => {
    await show(
      () => [startSuggestion({ own: true, ...DISMISSED })],
      PLAIN_MEMBER,
    );
    expect(await screen.findByText(/Dismissed by/)).toHaveTextContent(/alice/);
    expect(await button('Ask to start session lab')).toBeVisible();
  });

  it('says that there are too many, with the way out', async () => {
    await show(
      () => [requestSuggestion({ id: 'other', own: true })],
      PLAIN_MEMBER,
    );
    const writes = recordWrites(backend, ({ method }) =>
      method === 'POST'
        ? errorBody(409, 'too many', { limit: { of: 'member', most: 3 } })
        : undefined,
    );
    await userEvent.click(await button('Ask to start session lab'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'You already have 3 pending suggestions in this workspace. Withdraw one first.',
    );
    await userEvent.click(
      await button('Withdraw the suggestion: Request read only access to maps'),
    );
    await waitFor(() =>
      expect(screen.queryByRole('alert')).not.toBeInTheDocument(),
    );
    expect(writes.at(-1)).toMatchObject({ path: `${SUGGESTIONS}/other` });
  });

  it('tells those who can start it who wants that, and dismisses it', async () => {
    const toasts = await show(() => [startSuggestion({ may_decide: true })]);
    const writes = recordWrites(backend);
    expect(await screen.findByText(/asked to start it/)).toHaveTextContent(
      /carol/,
    );
    expect(screen.queryByText('Ask to start')).not.toBeInTheDocument();
    await userEvent.click(
      await button('Dismiss the suggestion: Start session lab'),
    );
    await waitFor(() => expect(toasts.offersUndo).toBe(true));
    expect(writes).toMatchObject([{ path: `${SUGGESTIONS}/s1/dismiss` }]);
  });

  it('offers nothing where opening a session starts it', async () => {
    const forest = view({ name: 'forest', user: PLAIN_MEMBER });
    backend.onGet('/workspaces/forest', () => ({
      ...forest,
      datalab: { ...forest.datalab, opening_starts: true },
    }));
    await renderTab(
      props => (
        <>
          <h2>{props.view.name}</h2>
          <Part view={props.view} />
        </>
      ),
      'forest',
    );
    await screen.findByRole('heading', { name: 'forest' });
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('offers nothing to who is no member', async () => {
    await show(() => [], { ...PLAIN_MEMBER, role: undefined });
    await waitFor(() =>
      expect(screen.queryByRole('button')).not.toBeInTheDocument(),
    );
  });
});
