import { ResourceChange } from '@eoepca/backstage-plugin-workspace-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { renderPages } from '../../__testUtils__/renderPages';
import { BACKEND, fakeBackend } from '../../__testUtils__/server';
import { PreviewPart } from './PreviewPart';

const backend = fakeBackend();

async function preview(change: Omit<ResourceChange, 'name'>) {
  backend.use(
    http.delete(`${BACKEND}/workspaces/forest`, () =>
      HttpResponse.json({ changes: [{ ...change, name: 'forest' }] }),
    ),
  );
  await renderPages('/workspaces', {
    element: (
      <PreviewPart change={api => api.deleteWorkspace('forest')} input="" />
    ),
  });
  await userEvent.click(
    screen.getByRole('button', { name: 'Preview changes' }),
  );
  const list = await screen.findByRole('list', { name: 'What changes' });
  return Array.from(list.children, ({ textContent }) => textContent);
}

describe('PreviewPart', () => {
  it('says in plain words what a change comes to, with the YAML on request', async () => {
    const before = {
      users: ['alice', 'bob'],
      sessions: [{ name: 'gpu', state: 'stopped' }],
      quota: { memory: '8Gi' },
      vcluster: false,
      newField: 1,
    };
    const after = {
      users: ['alice', 'dave'],
      userOverrides: { dave: { role: 'admin', grantedAt: '2026-11-26' } },
      sessions: [{ name: 'gpu', state: 'started' }],
      quota: { memory: '10Gi' },
      vcluster: true,
      newField: 2,
    };
    const lines = await preview({
      kind: 'Datalab',
      before: { annotations: {}, spec: before },
      after: { annotations: {}, spec: after },
    });

    expect(lines).toEqual([
      'Added: member dave (Role: Admin)',
      'Changed: session gpu (State: Stopped → Started)',
      'Removed: member bob',
      'Memory per session: 8 GiB → 10 GiB',
      'Virtual cluster: Off → On',
      'newField: 1 → 2',
    ]);
    expect(screen.queryByText(/Datalab/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show as YAML' }));
    expect(
      await screen.findByRole('group', { name: 'Datalab forest' }),
    ).toHaveTextContent('memory: 10Gi');
  });

  it('says buckets with their rules, and grants with their permission and end', async () => {
    const rule = { target: '*', mode: 'Delete', minAge: '7d' };
    const lines = await preview({
      kind: 'Storage',
      before: { annotations: {}, spec: { buckets: [] } },
      after: {
        annotations: { 'workspace.eoepca.org/title': 'Dunes' },
        spec: {
          buckets: [
            { bucketName: 'tiles', discoverable: true, lifecycleRules: [rule] },
          ],
          bucketAccessGrants: [
            { bucketName: 'tiles', grantee: 'ocean', permission: 'ReadOnly' },
          ],
        },
      },
    });

    expect(lines).toEqual([
      'Added: bucket tiles (Discoverable: On; Lifecycle rules: Deletes everything older than 7 days)',
      'Added: access of ocean to tiles (Permission: Read only)',
      'Title: Not set → Dunes',
    ]);
  });
});
