import { screen, within } from '@testing-library/react';
import { session, view } from '../../__testUtils__/builders';
import { renderPages } from '../../__testUtils__/renderPages';
import { fakeBackend } from '../../__testUtils__/server';

const backend = fakeBackend();

describe('OverviewTab', () => {
  it('tells what a workspace that is being set up waits for, in plain words and the provider’s', async () => {
    backend.onGet('/workspaces/forest', () =>
      view({
        name: 'forest',
        status: 'provisioning',
        conditions: [
          { resource: 'Storage', type: 'Synced', status: 'True' },
          {
            resource: 'Storage',
            type: 'Ready',
            status: 'False',
            reason: 'Creating',
            message: 'bucket forest is missing',
          },
        ],
      }),
    );

    await renderPages('/workspaces/forest');

    expect(
      await screen.findByText('This workspace is being set up'),
    ).toBeInTheDocument();
    const items = within(
      screen.getByRole('list', { name: 'This workspace is being set up' }),
    ).getAllByRole('listitem');
    expect(items).toHaveLength(1);
    expect(items[0]).toHaveTextContent(
      'Storage: being created. Creating: bucket forest is missing',
    );
  });

  it('warns of a part that broke in a workspace that was ready', async () => {
    backend.onGet('/workspaces/forest', () =>
      view({
        name: 'forest',
        conditions: [{ resource: 'Datalab', type: 'Synced', status: 'False' }],
      }),
    );

    await renderPages('/workspaces/forest');

    expect(
      await screen.findByText('A part of this workspace is not ready'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/the settings could not be applied/),
    ).toBeInTheDocument();
  });

  it('sums up members, buckets and sessions, with a way into what runs', async () => {
    backend.onGet('/workspaces/forest', () => {
      const forest = view({ name: 'forest' });
      forest.datalab.sessions = [
        session({ name: 'lab', ready: true, url: 'https://lab.example/' }),
        session({ name: 'old', state: 'stopped' }),
      ];
      return forest;
    });

    await renderPages('/workspaces/forest');

    const members = await screen.findByRole('region', { name: 'Members' });
    expect(members).toHaveTextContent('Owned by alice');
    const sessions = screen.getByRole('region', { name: 'Sessions' });
    expect(sessions).toHaveTextContent('1 running2 of at most 3 sessions');
    expect(
      within(sessions)
        .getAllByRole('link', { name: /Open session/ })
        .map(link => link.getAttribute('href')),
    ).toEqual(['https://lab.example/']);
    expect(
      within(screen.getByRole('region', { name: 'Buckets' })).getByRole(
        'link',
        { name: 'All buckets' },
      ),
    ).toHaveAttribute('href', '/workspaces/forest/buckets');
  });

  it.each([
    ['3Gi', 30, ''],
    ['9Gi', 90, 'Nearly full'],
    ['10Gi', 100, 'Nothing is left'],
  ])(
    'shows a claim of %s of the quota',
    async (requested, percent, warning) => {
      backend.onGet('/workspaces/forest', () =>
        view({
          name: 'forest',
          resource_usage: {
            storage: {
              quota: '10Gi',
              requested,
              remaining: '1Gi',
              persistent_volume_claims: [{ name: 'data', size: requested }],
            },
          },
        }),
      );

      await renderPages('/workspaces/forest');

      const card = await screen.findByRole('region', {
        name: 'Storage claimed',
      });
      expect(within(card).getByRole('progressbar')).toHaveAttribute(
        'aria-valuenow',
        String(percent),
      );
      expect(card).toHaveTextContent('of 10 GiB');
      const warned = card.textContent?.match(/Nearly full|Nothing is left/);
      expect(warned?.[0] ?? '').toBe(warning);
    },
  );
});
