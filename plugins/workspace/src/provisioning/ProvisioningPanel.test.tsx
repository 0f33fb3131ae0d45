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
    const title = 'Setting up this workspace';
    expect(await screen.findByText(title)).toBeInTheDocument();
    const [storage, keys, ...others] = partsIn(title);
    expect(storage).toMatch(/^StorageIn progress.*Provisioning is in progress/);
    expect(storage).toContain('Creating: bucket forest is missing');
    expect(keys).toMatch(/^S3 credentials.*hasn’t created the access keys yet/);
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
          {
            kind: 'Release',
            name: 'db',
            of: 'Datalab',
            level: 'unknown',
            reason: 'Forbidden',
          },
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
    const title = 'Part of this workspace isn’t ready';
    expect(await screen.findByText(title)).toBeInTheDocument();
    const [gpu, ...others] = partsIn(title);
    expect(others).toEqual([]);
    expect(gpu).toMatch(/^Session gpuNeeds attentionsince .*ago/);
    expect(gpu).toContain('A container image can’t be pulled.');
    expect(gpu).toContain('A platform admin can correct the image');
    expect(gpu).toContain('ErrImagePull: session-gpu: no such image');
    expect(screen.getByText('1 part couldn’t be checked')).toBeInTheDocument();
    expect(screen.getByText('Release db')).toBeInTheDocument();
    expect(screen.getByText(/isn’t allowed to read/)).toBeInTheDocument();
    expect(screen.getByText(/7 times/)).toBeInTheDocument();
    expect(screen.getByText(/more problems than shown/)).toBeInTheDocument();
  });

  it('names the member that Keycloak lacks first, and keeps what is in progress closed', async () => {
    await show(
      { conditions: CREATING },
      {
        parts: [
          {
            kind: 'Datalab',
            name: 'forest',
            condition: 'Ready',
            level: 'waiting',
            reason: 'Creating',
          },
          {
            kind: 'Memberships',
            name: 'forest',
            of: 'Datalab',
            condition: 'Synced',
            level: 'problem',
            members: ['carol'],
          },
          ...['default', 'gpu'].map(name => ({
            kind: 'WorkshopSession',
            name,
            of: 'Datalab' as const,
            managed_by: `workshopsession-${name}`,
            level: 'waiting' as const,
          })),
        ],
        events: [],
      },
    );
    const title = 'Part of this workspace isn’t ready';
    expect(await screen.findByText(title)).toBeInTheDocument();
    const [memberships, datalab, ...others] = partsIn(title);
    expect(memberships).toContain('Keycloak has no account for: carol.');
    expect(datalab).toMatch(/^Sessions and stores/);
    expect(others).toEqual([]);
    expect(screen.getByText('2 more parts in progress')).toBeInTheDocument();
    expect(
      screen.getByText('WorkshopSession default, WorkshopSession gpu'),
    ).toBeInTheDocument();
  });

  it('tells of a deletion, and what it waits for', async () => {
    const since = '2026-01-01T00:00:00Z';
    const storage = {
      kind: 'Storage',
      name: 'forest',
      level: 'waiting' as const,
      reason: 'Deleting',
      since,
      finalizers: ['keep'],
    };
    await show({ deletion_timestamp: since }, { parts: [storage], events: [] });
    const title = 'This workspace is being deleted';
    expect(await screen.findByText(title)).toBeInTheDocument();
    expect(partsIn(title)).toEqual([
      expect.stringContaining('Waiting for finalizers: keep'),
    ]);
  });

  it('tells what blocks a deletion', async () => {
    await show(
      { deletion_timestamp: '2026-01-01T00:00:00Z' },
      {
        parts: [
          {
            kind: 'Bucket',
            name: 'forest',
            of: 'Storage',
            managed_by: 'bucket-forest',
            level: 'problem',
            message: 'delete failed: the bucket is not empty',
          },
        ],
        events: [],
      },
    );
    const title = 'Deletion of this workspace is blocked';
    expect(await screen.findByText(title)).toBeInTheDocument();
    const [bucket] = partsIn(title);
    expect(bucket).toContain('The provider can’t delete it.');
    expect(bucket).toContain('Managed by Object bucket-forest');
  });

  it('keeps the provider’s words closed until somebody wants them', async () => {
    await show({ conditions: CREATING });
    const summary = await screen.findByText('Provider’s own words');
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
