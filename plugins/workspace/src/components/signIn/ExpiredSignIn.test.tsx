import { identityApiRef } from '@backstage/core-plugin-api';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { summary } from '../../__testUtils__/builders';
import { lookAgain, stopClock } from '../../__testUtils__/clock';
import { renderPages } from '../../__testUtils__/renderPages';
import { BACKEND, errorBody, fakeBackend } from '../../__testUtils__/server';
import { HomeWorkspaces } from '../../home';
import { WorkspaceRouter } from '../../pages/WorkspaceRouter';

const backend = fakeBackend();
const WORKSPACES = `${BACKEND}/workspaces`;

/** Every call is answered as to somebody whose token has expired, until told otherwise. */
function expire() {
  const state = { expired: true, calls: 0 };
  backend.use(
    http.all(`${BACKEND}/*`, () => {
      if (!state.expired) return undefined;
      state.calls++;
      return errorBody(401, 'Token has expired');
    }),
  );
  return state;
}

const getBackstageIdentity = async () => ({
  type: 'user',
  userEntityRef: 'user:default/alice',
  ownershipEntityRefs: [],
});

async function show(element = <WorkspaceRouter />) {
  backend.onGet('/workspaces', () => [summary({ name: 'forest' })]);
  backend.onGet('/inbox', () => []);
  const signOut = jest.fn(async () => {});
  await renderPages('/workspaces', {
    apis: [[identityApiRef, { signOut, getBackstageIdentity }]],
    element,
  });
  await screen.findAllByRole('link', { name: 'forest' });
  return signOut;
}
const dialog = () => screen.findByRole('alertdialog');
const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }));

describe('ExpiredSignIn', () => {
  it('says once for all parts of a page that the sign-in has expired, and leads to the sign-in', async () => {
    const signOut = await show(
      <>
        <HomeWorkspaces />
        <WorkspaceRouter />
      </>,
    );
    expire();
    lookAgain();

    expect(await dialog()).toHaveTextContent('Your sign-in has expired');
    expect(screen.getAllByText(/sign-in has expired/)).toHaveLength(1);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await press('Sign in again');
    expect(signOut).toHaveBeenCalledTimes(1);
  });

  it('stops asking the backend, until the user comes back signed in', async () => {
    const { passes } = stopClock();
    await show();
    const state = expire();
    lookAgain();
    await dialog();
    await passes(1_000);
    const { calls } = state;
    await passes(120_000);
    expect(state.calls).toBe(calls);

    state.expired = false;
    lookAgain();
    await waitFor(() =>
      expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument(),
    );
    backend.onGet('/workspaces', () => [summary({ name: 'ocean' })]);
    await passes(60_000);
    expect(
      await screen.findByRole('link', { name: 'ocean' }),
    ).toBeInTheDocument();
  });

  it('keeps what is typed, and says what signing in would discard', async () => {
    const signOut = await show();
    await press('Create workspace');
    const title = await screen.findByRole('textbox', { name: 'Title' });
    await userEvent.type(title, 'Dunes');
    const state = expire();
    await press('Create workspace');

    expect(await dialog()).toHaveTextContent('You have unsaved changes');
    await press('Stay on this page');
    expect(title).toHaveValue('Dunes');
    expect(signOut).not.toHaveBeenCalled();
    const bar = await screen.findByText('Your sign-in has expired');
    expect(bar.closest('[role=alert]')).toHaveTextContent('Sign in again');

    // Trying again in vain asks again.
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', {
        name: 'Create workspace',
      }),
    );
    expect(await dialog()).toBeInTheDocument();
    await press('Discard and sign in');
    expect(signOut).toHaveBeenCalledTimes(1);
    expect(state.calls).toBeGreaterThan(0);
  });

  it('loads the page anew where not even signing out works', async () => {
    const signOut = await show();
    signOut.mockRejectedValue(new Error('401'));
    expire();
    lookAgain();
    await dialog();
    const unhandled = jest.fn();
    process.on('unhandledRejection', unhandled);
    await act(() => press('Sign in again'));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('is silent about everything else', async () => {
    await show();
    backend.use(http.get(WORKSPACES, () => errorBody(403, 'No')));
    lookAgain();
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
    backend.use(http.get(WORKSPACES, () => HttpResponse.json([])));
  });
});
