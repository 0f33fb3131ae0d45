import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { signalApiRef } from '@backstage/plugin-signals-react';
import {
  WORKSPACE_SIGNAL_CHANNEL,
  WorkspaceSummary,
} from '@eoepca/backstage-plugin-workspace-common';
import { summary } from '../__testUtils__/builders';
import { FakeSignals } from '../__testUtils__/FakeSignals';
import { renderPages } from '../__testUtils__/renderPages';
import { BACKEND, errorBody, fakeBackend } from '../__testUtils__/server';

const backend = fakeBackend();

describe('useLive', () => {
  let workspaces: WorkspaceSummary[];

  beforeEach(() => {
    workspaces = [summary({ name: 'forest' })];
    backend.onGet('/workspaces', () => workspaces);
  });

  async function renderWithSignals() {
    const signals = new FakeSignals();
    const rendered = await renderPages('/workspaces', {
      apis: [[signalApiRef, signals]],
    });
    await screen.findByRole('link', { name: 'forest' });
    return { signals, rendered };
  }

  it('shows a change on a signal', async () => {
    const { signals } = await renderWithSignals();

    workspaces = [...workspaces, summary({ name: 'ocean' })];
    act(() => signals.send(WORKSPACE_SIGNAL_CHANNEL));

    expect(
      await screen.findByRole('link', { name: 'ocean' }),
    ).toBeInTheDocument();
  });

  it('shows a change without signals too, by polling', async () => {
    await renderPages('/workspaces');
    await screen.findByRole('link', { name: 'forest' });

    workspaces = [summary({ name: 'ocean' })];

    expect(
      await screen.findByRole('link', { name: 'ocean' }),
    ).toBeInTheDocument();
  });

  it('leaves alone what somebody types while a change arrives', async () => {
    const { signals } = await renderWithSignals();
    await userEvent.click(
      screen.getByRole('button', { name: 'Create workspace' }),
    );
    const field = await screen.findByRole('textbox', { name: 'Title' });
    await userEvent.type(field, 'half a na');

    workspaces = [summary({ name: 'ocean' })];
    act(() => signals.send(WORKSPACE_SIGNAL_CHANNEL));
    await screen.findByText('ocean');

    expect(screen.getByRole('textbox', { name: 'Title' })).toBe(field);
    expect(field).toHaveValue('half a na');
    expect(field).toHaveFocus();
  });

  it('keeps the last data under a banner while the backend fails, and goes on by itself', async () => {
    const { signals } = await renderWithSignals();
    let broken = true;
    backend.use(
      http.get(`${BACKEND}/workspaces`, () =>
        broken
          ? errorBody(503, 'No answer from Kubernetes')
          : HttpResponse.json([summary({ name: 'ocean' })]),
      ),
    );

    act(() => signals.send(WORKSPACE_SIGNAL_CHANNEL));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('may be out of date');
    expect(alert).toHaveTextContent('No answer from Kubernetes');
    expect(screen.getByRole('link', { name: 'forest' })).toBeInTheDocument();
    expect(
      within(alert).getByRole('button', { name: 'Try again' }),
    ).toBeInTheDocument();

    broken = false;
    expect(
      await screen.findByRole('link', { name: 'ocean' }),
    ).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('listens no longer once the page is left', async () => {
    const { signals, rendered } = await renderWithSignals();
    expect(signals.subscriptions).toBe(1);

    rendered.unmount();

    expect(signals.subscriptions).toBe(0);
  });
});
