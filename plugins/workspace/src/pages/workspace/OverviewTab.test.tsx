import { http, HttpResponse } from 'msw';
import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import { screen, within } from '@testing-library/react';
import { PLAIN_MEMBER, session, view } from '../../__testUtils__/builders';
import { renderPages } from '../../__testUtils__/renderPages';
import { BACKEND, fakeBackend } from '../../__testUtils__/server';
import {
  DISMISSED,
  requestSuggestion,
  startSuggestion,
} from '../../__testUtils__/suggestions';

const backend = fakeBackend();

describe('OverviewTab', () => {
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

  it('says what a workspace of storage alone cannot have, and offers none of it', async () => {
    backend.onGet('/workspaces/forest', () => {
      const forest = view({ name: 'forest' });
      return {
        ...forest,
        datalab: {
          ...forest.datalab,
          available: false,
          present: false,
          sessions: [],
        },
      };
    });

    await renderPages('/workspaces/forest');

    const members = await screen.findByRole('region', { name: 'Members' });
    expect(members).toHaveTextContent(
      'Storage only: other members can’t be added.Owned by alice',
    );
    expect(screen.getByRole('region', { name: 'Sessions' })).toHaveTextContent(
      'Storage only: this workspace can’t have sessions.',
    );
    const quick = screen.getByRole('region', { name: 'Quick links' });
    expect(
      within(quick)
        .getAllByRole('link')
        .map(link => link.textContent),
    ).toEqual([
      'Connect to the data',
      'Use other workspaces’ data',
      'Settings',
    ]);
  });

  it('tells unknown usage from none', async () => {
    backend.onGet('/workspaces/forest', () => view({ name: 'forest' }));

    await renderPages('/workspaces/forest');

    expect(
      await screen.findByRole('region', { name: 'Storage requested' }),
    ).toHaveTextContent(
      'Not knownThe portal isn’t allowed to read this workspace’s volumes. A platform admin can grant access.',
    );
  });

  it('tells first which Secret is in the way of the credentials', async () => {
    backend.onGet('/workspaces/forest', () => {
      const forest = view({ name: 'forest' });
      forest.storage.credential_clashes = [
        { secret: 'forest', reason: 'marked_for_other' },
      ];
      return forest;
    });

    await renderPages('/workspaces/forest');

    expect(
      await screen.findByText(/^forest: its labels, annotations or owner/),
    ).toBeInTheDocument();
  });

  const request = (
    workspace: string,
    state: AccessRequest['state'] = 'pending',
  ): AccessRequest => ({
    workspace,
    bucket: 'forest-data',
    permission: 'ReadOnly',
    state,
    requested_at: '2026-03-01T09:00:00Z',
  });

  function whoWaits(inbox: AccessRequest[]) {
    backend.use(
      http.get(`${BACKEND}/workspaces/forest/access`, () =>
        HttpResponse.json({ requests: [], inbox, grants: [], offers: [] }),
      ),
    );
  }

  it('tells who waits for a decision, and leads there', async () => {
    backend.onGet('/workspaces/forest', () => view({ name: 'forest' }));
    whoWaits([request('ocean'), request('coast'), request('old', 'granted')]);

    await renderPages('/workspaces/forest');

    const card = await screen.findByRole('region', {
      name: 'Pending decisions',
    });
    expect(await within(card).findByText('2')).toBeInTheDocument();
    expect(card).toHaveTextContent('ocean requested access to forest-data');
    expect(card).not.toHaveTextContent('old requests');
    expect(within(card).getByRole('link', { name: 'Decide' })).toHaveAttribute(
      'href',
      '/workspaces/forest/access',
    );
  });

  it('tells what members suggest, and where to start a session that they want', async () => {
    backend.onGet('/workspaces/forest', () => view({ name: 'forest' }));
    backend.onGet('/workspaces/forest/suggestions', () => [
      requestSuggestion({ may_decide: true }),
      startSuggestion({ id: 's2', may_decide: true }),
      requestSuggestion({ id: 's3', own: true, ...DISMISSED }),
    ]);
    await renderPages('/workspaces/forest');
    const card = within(
      await screen.findByRole('region', { name: 'Pending decisions' }),
    );
    expect(await card.findByText('2')).toBeVisible();
    expect(
      card.getByText(/Suggested: Request read only access to maps/),
    ).toBeVisible();
    expect(
      card.getByRole('link', { name: 'Suggested: Start session lab' }),
    ).toHaveAttribute('href', '/workspaces/forest/sessions');
  });

  it('leads to the sessions where nothing else is pending', async () => {
    backend.onGet('/workspaces/forest', () => view({ name: 'forest' }));
    backend.onGet('/workspaces/forest/suggestions', () => [
      startSuggestion({ may_decide: true }),
    ]);
    await renderPages('/workspaces/forest');
    expect(await screen.findByRole('link', { name: 'Decide' })).toHaveAttribute(
      'href',
      '/workspaces/forest/sessions',
    );
  });

  it('asks a plain member for no decisions and offers only what they may do', async () => {
    backend.onGet('/workspaces/forest', () =>
      view({ name: 'forest', user: PLAIN_MEMBER }),
    );

    await renderPages('/workspaces/forest');

    const links = await screen.findByRole('region', { name: 'Quick links' });
    expect(
      within(links)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Connect to the data', 'Data stores', 'Settings']);
    expect(
      screen.queryByRole('region', { name: 'Pending decisions' }),
    ).not.toBeInTheDocument();
  });

  it.each([
    ['3Gi', 30, ''],
    ['9Gi', 90, 'nearly full'],
    ['10Gi', 100, 'No storage left'],
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
        name: 'Storage requested',
      });
      expect(
        within(card).getByRole('progressbar', { name: /Share/ }),
      ).toHaveAttribute('aria-valuenow', String(percent));
      expect(card).toHaveTextContent('of 10 GiB');
      const warned = card.textContent?.match(/nearly full|No storage left/);
      expect(warned?.[0] ?? '').toBe(warning);
    },
  );
});
