import { ReactElement } from 'react';
import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { PLAIN_MEMBER, session, view } from '../__testUtils__/builders';
import { renderPages } from '../__testUtils__/renderPages';
import { BACKEND, errorBody, fakeBackend } from '../__testUtils__/server';
import { EntityWorkspaceCard } from './EntityWorkspaceCard';
import { EntityWorkspaceContent } from './EntityWorkspaceContent';
import { isWorkspaceAvailable, workspaceOfEntity } from './workspaceOfEntity';

const backend = fakeBackend();

const entityOf = (workspace?: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'tide-gauges',
    annotations: workspace
      ? { 'workspace.eoepca.org/name': workspace }
      : undefined,
  },
});

const render = (element: ReactElement, entity = entityOf('tides')) =>
  renderPages('/workspaces', {
    element: <EntityProvider entity={entity}>{element}</EntityProvider>,
  });

describe('workspaceOfEntity', () => {
  it.each([
    ['tides', true],
    [undefined, false],
    ['', false],
  ])('reads the annotation (%j)', (name, available) => {
    const entity = entityOf(name);
    expect(isWorkspaceAvailable(entity)).toBe(available);
    expect(workspaceOfEntity(entity)).toBe(name || undefined);
  });
});

describe('EntityWorkspaceCard', () => {
  it('tells how the workspace stands, and leads to it', async () => {
    backend.onGet('/workspaces/tides', () => view({ name: 'tides' }));
    await render(<EntityWorkspaceCard />);

    expect(await screen.findByText('Ready')).toBeVisible();
    expect(screen.getByText('alice')).toBeVisible();
    expect(
      screen.getByRole('link', { name: /Open workspace/ }),
    ).toHaveAttribute('href', '/workspaces/tides');
  });

  it('keeps to itself what the user may not see', async () => {
    backend.onGet('/workspaces/tides', () =>
      view({ name: 'tides', user: { ...PLAIN_MEMBER, permissions: [] } }),
    );
    await render(<EntityWorkspaceCard />);

    expect(await screen.findByText('Ready')).toBeVisible();
    expect(screen.queryByText('Members')).not.toBeInTheDocument();
    expect(screen.queryByText('Buckets')).not.toBeInTheDocument();
  });

  it('says to a stranger that they have no access', async () => {
    backend.use(
      http.get(`${BACKEND}/workspaces/tides`, () => errorBody(403, 'no')),
    );
    await render(<EntityWorkspaceCard />);

    expect(await screen.findByText(/You have no access/)).toBeVisible();
  });

  it('says which annotation is missing', async () => {
    await render(<EntityWorkspaceCard />, entityOf());

    expect(screen.getByText(/workspace\.eoepca\.org\/name/)).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});

describe('EntityWorkspaceContent', () => {
  it('shows the sessions, and links to every part', async () => {
    const { datalab } = view({ name: 'tides' });
    backend.onGet('/workspaces/tides', () =>
      view({
        name: 'tides',
        datalab: { ...datalab, sessions: [session({ name: 'gpu' })] },
      }),
    );
    await render(<EntityWorkspaceContent />);

    const parts = await screen.findByRole('navigation', {
      name: 'Parts of the workspace',
    });
    expect(
      within(parts).getByRole('link', { name: 'Credentials' }),
    ).toHaveAttribute('href', '/workspaces/tides/credentials');
    expect(screen.getByRole('heading', { name: 'gpu' })).toBeVisible();
  });
});
