import { screen } from '@testing-library/react';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import plugin from './alpha';
import { summary } from './__testUtils__/builders';
import { BACKEND, fakeBackend } from './__testUtils__/server';

const backend = fakeBackend();

describe('the plugin on the new frontend system', () => {
  it('mounts its pages, its API and an entry of the sidebar', async () => {
    backend.onGet('/workspaces', () => [summary({ name: 'forest' })]);

    renderTestApp({
      features: [plugin],
      initialRouteEntries: ['/workspaces'],
      apis: [
        mockApis.discovery({ baseUrl: new URL(BACKEND).origin }),
        mockApis.permission(),
      ],
    });

    expect(await screen.findByRole('link', { name: 'forest' })).toHaveAttribute(
      'href',
      '/workspaces/forest',
    );
  });

  it('names the router of its pages, as Backstage warns about pages that do not', async () => {
    jest.replaceProperty(process, 'env', {
      ...process.env,
      NODE_ENV: 'development',
    });
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    backend.onGet('/workspaces', () => [summary({ name: 'forest' })]);

    renderTestApp({
      features: [plugin],
      initialRouteEntries: ['/workspaces'],
      apis: [
        mockApis.discovery({ baseUrl: new URL(BACKEND).origin }),
        mockApis.permission(),
      ],
    });
    await screen.findByRole('link', { name: 'forest' });

    expect(warn).not.toHaveBeenCalledWith(
      expect.stringContaining('implicit React Router'),
    );
  });

  it('mounts the datasets page', async () => {
    backend.onGet('/workspaces', () => []);
    backend.onGet('/buckets', () => [{ bucket: 'maps', workspace: 'sea' }]);

    renderTestApp({
      features: [plugin],
      initialRouteEntries: ['/datasets'],
      apis: [
        mockApis.discovery({ baseUrl: new URL(BACKEND).origin }),
        mockApis.permission(),
      ],
    });

    expect(
      await screen.findByRole('heading', { name: 'maps' }),
    ).toBeInTheDocument();
  });

  it.each([
    'home-page-widget:workspace/workspaces',
    'entity-card:workspace/workspace',
    'entity-content:workspace/workspace',
  ] as const)('brings %s', id => {
    expect(plugin.getExtension(id)).toBeDefined();
  });
});
