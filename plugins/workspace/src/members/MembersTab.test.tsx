import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PLAIN_MEMBER, view } from '../__testUtils__/builders';
import { renderTab } from '../__testUtils__/renderTab';
import { fakeBackend } from '../__testUtils__/server';
import { MembersTab } from './MembersTab';

const backend = fakeBackend();

const SINCE = '2026-01-01T00:00:00Z';

const ALICE = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'alice', namespace: 'default' },
  spec: {
    profile: { displayName: 'Alice Arbor', email: 'alice@example.org' },
  },
};

async function showMembers(
  fields: Partial<WorkspaceView['datalab']> = {},
  user?: WorkspaceView['user'],
) {
  backend.onGet('/workspaces/forest', () => {
    const forest = view({ name: 'forest', ...(user && { user }) });
    return { ...forest, datalab: { ...forest.datalab, ...fields } };
  });
  const catalog = catalogApiMock({ entities: [ALICE] });
  await renderTab(MembersTab, 'forest', [[catalogApiRef, catalog]]);
}

function rowTexts(): (string | null)[] {
  const [, ...rows] = screen.getAllByRole('row');
  return rows.map(row => row.textContent);
}

describe('MembersTab', () => {
  it.each([
    [
      'installed Datalabs',
      false,
      'Adding members requires the Datalab definition, which isn’t installed on this cluster. Ask a platform admin to install it.',
    ],
    [
      'a Datalab, which is about to be created',
      true,
      'The workspace’s Datalab is being created. You can add members in a minute.',
    ],
  ])(
    'says why the owner is alone without %s',
    async (_, available, explained) => {
      await showMembers({ available, present: false });

      expect(
        await screen.findByText('Alice Arbor is the only member'),
      ).toBeInTheDocument();
      expect(screen.getByText(explained)).toBeInTheDocument();
      expect(screen.queryByRole('button')).not.toBeInTheDocument();
    },
  );

  it('names members as the catalog does, and the others by their user name', async () => {
    await showMembers({
      memberships: [
        { member: 'bob', role: 'user', creation_timestamp: '' },
        { member: 'alice', role: 'owner', creation_timestamp: SINCE },
      ],
    });

    const alice = await screen.findByRole('link', { name: 'Alice Arbor' });
    expect(alice).toHaveAttribute('href', '/catalog/default/user/alice');
    expect(
      screen.getByRole('heading', { name: '2 members' }),
    ).toBeInTheDocument();
    const [first, second] = rowTexts();
    expect(first).toContain('(you)');
    expect(first).toContain('alice · alice@example.org');
    expect(first).toContain('Owner');
    expect(second).toBe('bobMembernot recorded');
  });

  it('finds a member among many by the display name', async () => {
    const others = Array.from({ length: 40 }, (_, index) => ({
      member: `m${index}`,
      role: 'user' as const,
      creation_timestamp: SINCE,
    }));
    await showMembers({
      memberships: [
        ...others,
        { member: 'alice', role: 'admin', creation_timestamp: SINCE },
      ],
    });
    await screen.findByRole('link', { name: 'Alice Arbor' });

    const search = screen.getByRole('searchbox', { name: 'Search members' });
    await userEvent.type(search, 'arbor');

    expect(rowTexts()).toHaveLength(1);
    expect(rowTexts()[0]).toContain('Alice Arbor');
  });

  it('offers a plain member no way to add anybody', async () => {
    await showMembers({}, PLAIN_MEMBER);

    expect(
      await screen.findByRole('heading', { name: '1 member' }),
    ).toBeInTheDocument();
    const part = screen.getByRole('region', { name: 'Members' });
    expect(
      within(part).queryByRole('button', { name: 'Add members' }),
    ).not.toBeInTheDocument();
  });

  it.each([
    [{ available: true, present: false }, /consists of storage only/],
    [{ available: false, present: false }, /isn’t installed on this cluster/],
  ])('explains for %j why there are no members', async (datalab, reason) => {
    await showMembers({ ...datalab, memberships: [] });

    expect(await screen.findByText(reason)).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Add members' }),
    ).not.toBeInTheDocument();
  });
});
