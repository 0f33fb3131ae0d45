import { screen, waitFor } from '@testing-library/react';
import { signalApiRef } from '@backstage/plugin-signals-react';
import {
  WORKSPACE_SIGNAL_CHANNEL,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { view } from '../__testUtils__/builders';
import { stopClock } from '../__testUtils__/clock';
import { FakeSignals } from '../__testUtils__/FakeSignals';
import { renderTab } from '../__testUtils__/renderTab';
import { fakeBackend } from '../__testUtils__/server';
import { recordWrites } from '../__testUtils__/writes';
import { useChangeWorkspace } from './mutations';

const backend = fakeBackend();

function RenameTab({ view: { name, title } }: { view: WorkspaceView }) {
  const { run } = useChangeWorkspace(name);
  return (
    <>
      <h1>{title}</h1>
      <button onClick={() => run({ title: 'Rain forest' })}>Rename</button>
    </>
  );
}

describe('a change of the user’s own', () => {
  let views: number;

  beforeEach(() => {
    views = 0;
    const writes = recordWrites(backend);
    backend.onGet('/workspaces/forest', () => {
      views += 1;
      return view({
        name: 'forest',
        title: writes.length > 0 ? 'Rain forest' : 'Forest',
      });
    });
  });

  afterEach(() => jest.useRealTimers());

  it('is fetched once where its signal comes after the answer', async () => {
    const signals = new FakeSignals();
    const { user, passes } = stopClock();
    await renderTab(RenameTab, 'forest', [[signalApiRef, signals]]);
    await screen.findByRole('heading', { name: 'Forest' });
    signals.send(WORKSPACE_SIGNAL_CHANNEL);
    await waitFor(() => expect(views).toBe(2));
    // Until that refresh has ended.
    await passes(1_000);

    const answered = new Promise(resolve => {
      backend.onResponse(({ method }) => method !== 'GET' && resolve(method));
    });
    await user.click(screen.getByRole('button', { name: 'Rename' }));
    await answered;
    await passes(100);
    expect(views).toBe(2);
    signals.send(WORKSPACE_SIGNAL_CHANNEL);

    await screen.findByRole('heading', { name: 'Rain forest' });
    await passes(10_000);
    expect(views).toBe(3);
  });

  it('is fetched once where there are no signals', async () => {
    const { user } = stopClock();
    await renderTab(RenameTab, 'forest');
    await screen.findByRole('heading', { name: 'Forest' });
    const before = views;
    await user.click(screen.getByRole('button', { name: 'Rename' }));
    await screen.findByRole('heading', { name: 'Rain forest' });
    expect(views).toBe(before + 1);
  });
});
