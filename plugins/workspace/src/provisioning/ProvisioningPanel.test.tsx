import {
  DetailedHealth,
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

const SINCE = '2026-01-01T00:00:00Z';

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

const SETTING_UP: DetailedHealth = {
  state: 'setting_up',
  parts: { ready: 0, total: 2 },
  checklist: [
    { kind: 'Storage', name: 'forest', state: 'waiting', since: SINCE },
    { kind: 'Credentials', name: 'forest', state: 'waiting' },
  ],
};
const DELETING: DetailedHealth = { state: 'deleting', checklist: [] };

describe('ProvisioningPanel', () => {
  it('shows and asks nothing for a workspace that is ready', async () => {
    const asked = await show({
      conditions: [{ resource: 'Storage', type: 'Ready', status: 'True' }],
    });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(asked.times).toBe(0);
  });

  it('shows how far a workspace is that is being set up, and keeps the rest closed', async () => {
    const health: DetailedHealth = {
      state: 'setting_up',
      parts: { ready: 2, total: 4 },
      checklist: [
        { kind: 'Storage', name: 'forest', state: 'ready' },
        { kind: 'Credentials', name: 'forest', state: 'ready' },
        { kind: 'Session', name: 'gpu', state: 'waiting' },
        { kind: 'Store', name: 'cache/hot', state: 'waiting', since: SINCE },
      ],
    };
    await show({ status: 'provisioning', conditions: CREATING, health });

    expect(
      await screen.findByText('Setting up this workspace'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('progressbar', { name: '2 of 4 parts ready' }),
    ).toHaveAttribute('aria-valuenow', '50');
    const [storage, keys, gpu, hot] = partsIn('Parts of this workspace');
    expect(storage).toBe('Storage: Ready');
    expect(keys).toBe('S3 credentials: Ready');
    expect(gpu).toBe('Session gpu: In progress');
    expect(hot).toMatch(/^Cache hot: In progress since .* ago$/);
    expect(screen.getByText('Details').closest('details')!.open).toBe(false);
    expect(screen.queryByText(/^This workspace needs/)).toBeNull();
  });

  it('tells first what a workspace needs attention for', async () => {
    await show({
      health: {
        state: 'needs_attention',
        parts: { ready: 1, total: 2 },
        cause: {
          kind: 'Datalab',
          name: 'forest',
          reason: 'Creating',
          message: 'Unready resources: keycloak-memberships-users-forest',
          since: SINCE,
        },
        checklist: [
          { kind: 'Storage', name: 'forest', state: 'ready' },
          { kind: 'Datalab', name: 'forest', state: 'problem' },
        ],
      },
      conditions: [
        {
          resource: 'Datalab',
          type: 'Ready',
          status: 'False',
          reason: 'Creating',
        },
      ],
    });
    const title = 'This workspace needs attention';
    expect(await screen.findByText(title)).toBeInTheDocument();
    const [datalab, ...others] = partsIn(title);
    expect(datalab).toContain('more than ten minutes without any change');
    expect(others).toEqual([]);
  });

  it('says so where a workspace is paused', async () => {
    await show({
      health: {
        state: 'paused',
        cause: { kind: 'Storage', name: 'forest', reason: 'ReconcilePaused' },
        checklist: [{ kind: 'Storage', name: 'forest', state: 'problem' }],
      },
    });
    const title = 'This workspace is paused';
    expect(await screen.findByText(title)).toBeInTheDocument();
    expect(partsIn(title)[0]).toContain('crossplane.io/paused');
  });

  it('leads to the members where nobody owns a workspace', async () => {
    await show({ health: { state: 'no_owner', checklist: [] } });
    expect(
      await screen.findByText('This workspace has no owner'),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Open members' })).toHaveAttribute(
      'href',
      '/workspaces/forest/members',
    );
  });

  it('names the cause, who can mend it and since when, by what Kubernetes says', async () => {
    await show(
      { conditions: CREATING, health: SETTING_UP },
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
    const title = 'Setup is blocked';
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
      { conditions: CREATING, health: SETTING_UP },
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
    const title = 'Setup is blocked';
    expect(await screen.findByText(title)).toBeInTheDocument();
    expect(screen.getAllByRole('list', { name: title })).toHaveLength(2);
    const [problems, details] = screen
      .getAllByRole('list', { name: title })
      .map(({ textContent }) => textContent);
    expect(problems).toContain('Keycloak has no account for: carol.');
    expect(details).toMatch(/^Sessions and stores/);
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
    await show(
      { deletion_timestamp: since, health: DELETING },
      { parts: [storage], events: [] },
    );
    const title = 'This workspace is being deleted';
    expect(await screen.findByText(title)).toBeInTheDocument();
    expect(partsIn(title)).toEqual([
      expect.stringContaining('Waiting for finalizers: keep'),
    ]);
  });

  it('tells what blocks a deletion', async () => {
    await show(
      { deletion_timestamp: '2026-01-01T00:00:00Z', health: DELETING },
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
    await show({ conditions: CREATING, health: SETTING_UP });
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
      const forest = view({ name: 'forest', health: SETTING_UP });
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
