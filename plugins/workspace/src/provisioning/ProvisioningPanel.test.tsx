import {
  ProvisioningReport,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { session, view } from '../__testUtils__/builders';
import { renderTab } from '../__testUtils__/renderTab';
import { BACKEND, errorBody, fakeBackend } from '../__testUtils__/server';
import { ProvisioningPanel } from './ProvisioningPanel';

const backend = fakeBackend();

const CREATING: WorkspaceView['conditions'] = [
  { resource: 'Storage', type: 'Synced', status: 'True' },
  {
    resource: 'Storage',
    type: 'Ready',
    status: 'False',
    reason: 'Creating',
    message: 'bucket forest is missing',
  },
];

function Beside({ view: shown }: { view: WorkspaceView }) {
  return (
    <>
      <p>the page</p>
      <ProvisioningPanel view={shown} />
    </>
  );
}

async function show(
  fields: Partial<WorkspaceView>,
  report: ProvisioningReport = { parts: [], events: [] },
) {
  const asked = { times: 0 };
  backend.onGet('/workspaces/forest', () =>
    view({ name: 'forest', ...fields }),
  );
  backend.onGet('/workspaces/forest/provisioning', () => {
    asked.times++;
    return { ...report };
  });
  await renderTab(Beside, 'forest');
  await screen.findByText('the page');
  return asked;
}

const partsIn = (title: string) =>
  within(screen.getByRole('list', { name: title }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('ProvisioningPanel', () => {
  it('shows and asks nothing for a workspace that is ready', async () => {
    const asked = await show({
      conditions: [{ resource: 'Storage', type: 'Ready', status: 'True' }],
    });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(asked.times).toBe(0);
  });

  it('tells by the view alone what a workspace that is being set up waits for', async () => {
    await show({ status: 'provisioning', conditions: CREATING });
    const title = 'This workspace is being set up';
    expect(await screen.findByText(title)).toBeInTheDocument();
    const [storage, keys, ...others] = partsIn(title);
    expect(storage).toMatch(/^Storagebeing made.*There is nothing to do but/);
    expect(storage).toContain('Creating: bucket forest is missing');
    expect(keys).toMatch(/^S3 credentials.*has not written the keys yet/);
    expect(others).toEqual([]);
  });

  it('names the cause, who can mend it and since when, by what Kubernetes says', async () => {
    await show(
      { conditions: CREATING },
      {
        parts: [
          {
            kind: 'Session',
            name: 'gpu',
            level: 'problem',
            reason: 'Failed',
            since: '2026-01-01T00:00:00Z',
          },
          { kind: 'Release', name: 'db', of: 'Datalab', level: 'unknown' },
        ],
        events: [
          {
            kind: 'Datalab',
            name: 'forest',
            type: 'Warning',
            reason: 'ErrImagePull',
            message: 'session-gpu: no such image',
            at: '2026-01-01T00:01:00Z',
            count: 7,
          },
        ],
        incomplete: true,
      },
    );
    const title = 'A part of this workspace is not ready';
    expect(await screen.findByText(title)).toBeInTheDocument();
    const [gpu, ...others] = partsIn(title);
    expect(others).toEqual([]);
    expect(gpu).toMatch(/^Session gpuneeds attentionsince .*ago/);
    expect(gpu).toContain('A container image cannot be fetched.');
    expect(gpu).toContain('A platform admin can correct the image');
    expect(gpu).toContain('ErrImagePull: session-gpu: no such image');
    expect(
      screen.getByText('1 further part could not be looked at'),
    ).toBeInTheDocument();
    expect(screen.getByText(/7 times/)).toBeInTheDocument();
    expect(screen.getByText(/did not tell all/)).toBeInTheDocument();
  });

  it('keeps the provider’s words closed until somebody wants them', async () => {
    await show({ conditions: CREATING });
    const summary = await screen.findByText('In the provider’s own words');
    const words = summary.closest('details')!;
    expect(words.open).toBe(false);
    await userEvent.click(summary);
    expect(words.open).toBe(true);
  });

  it('tells what the view knows where the backend cannot say more', async () => {
    backend.use(
      http.get(`${BACKEND}/workspaces/forest/provisioning`, () =>
        errorBody(503, 'No cluster.'),
      ),
    );
    backend.onGet('/workspaces/forest', () => {
      const forest = view({ name: 'forest' });
      forest.datalab.sessions = [
        session({ name: 'lab', phase: 'Failed', message: 'no room' }),
      ];
      return forest;
    });
    await renderTab(Beside, 'forest');
    expect(await screen.findByText('Session lab')).toBeInTheDocument();
    expect(screen.getByText('Failed: no room')).toBeInTheDocument();
  });
});
