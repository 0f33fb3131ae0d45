import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { decision, overview, request } from '../__testUtils__/access';
import { PLAIN_MEMBER, view } from '../__testUtils__/builders';
import { setDate } from '../__testUtils__/clock';
import { BACKEND, errorBody, fakeBackend } from '../__testUtils__/server';
import { part, showCredentials } from './__testUtils__/showCredentials';

const backend = fakeBackend();

describe('CredentialsTab', () => {
  it('explains that keys are not there yet', async () => {
    await showCredentials(backend, { status: 'provisioning' });
    const s3 = await part('S3 keys');
    expect(s3.getByText(/keys don’t exist yet/)).toBeInTheDocument();
    expect(s3.queryByRole('button')).not.toBeInTheDocument();
  });

  it('tells which Secrets are in the way, why, and whom to ask', async () => {
    const { storage, user } = view({ name: 'forest' });
    const clashes = {
      status: 'provisioning' as const,
      storage: {
        ...storage,
        credential_clashes: [
          {
            secret: 'forest-datalab',
            reason: 'older_than_workspace' as const,
          },
          { secret: 'forest', reason: 'shared_name' as const },
        ],
      },
    };
    await showCredentials(backend, clashes);
    const list = await screen.findByRole('list', { name: /are blocked/ });
    const items = within(list).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'forest-datalab: it is older than the workspace.',
      'forest: another workspace may have a Secret of this name.',
    ]);
    expect(screen.getByText(/Ask a platform admin/)).toBeInTheDocument();
    const s3 = await part('S3 keys');
    expect(s3.getByText(/keys can’t be revealed/)).toBeInTheDocument();
    expect(s3.queryByText(/don’t exist yet/)).not.toBeInTheDocument();
    cleanup();

    await showCredentials(backend, {
      ...clashes,
      user: { ...user, platform_admin: true },
    });
    expect(
      await screen.findByText(/nobody needs the Secret, delete it/),
    ).toBeInTheDocument();
  });

  it('says that credentials are blocked to those who are not told by what', async () => {
    backend.use(
      http.post(`${BACKEND}/workspaces/forest/credentials`, () =>
        errorBody(409, 'not known to belong'),
      ),
    );
    await showCredentials(backend);
    const s3 = await part('S3 keys');
    await userEvent.click(s3.getByRole('button', { name: 'Reveal' }));
    expect(await s3.findByRole('alert')).toHaveTextContent(
      'These credentials are blocked',
    );
  });

  it('explains that a store is not there yet', async () => {
    backend.use(
      http.post(`${BACKEND}/workspaces/forest/credentials`, () =>
        errorBody(404, 'not there yet'),
      ),
    );
    const hot = { type: 'cache' as const, name: 'hot', storage: '1Gi' };
    await showCredentials(
      backend,
      {},
      { stores: [{ ...hot, creation_timestamp: '' }] },
    );
    const stores = await part('Stores');
    await userEvent.click(stores.getByRole('button', { name: /hot/ }));
    await userEvent.click(
      await stores.findByRole('button', { name: 'Reveal' }),
    );
    expect(await stores.findByRole('alert')).toHaveTextContent(
      'These credentials don’t exist yet',
    );
  });

  it('reveals one store, and tells its address from outside', async () => {
    const asked: unknown[] = [];
    backend.use(
      http.post(`${BACKEND}/workspaces/forest/credentials`, async info => {
        asked.push(await info.request.json());
        const urls = { plots: 'postgresql://in/plots' };
        const external_urls = { plots: 'postgresql://out/plots' };
        const pg0 = { databases: 'plots', urls, external_urls };
        return HttpResponse.json({ stores: { database: { pg0 } } });
      }),
    );
    const plots = { type: 'database' as const, name: 'plots', storage: '1Gi' };
    await showCredentials(
      backend,
      {},
      { stores: [{ ...plots, creation_timestamp: '' }] },
    );
    const stores = await part('Stores');
    await userEvent.click(stores.getByRole('button', { name: /plots/ }));
    await userEvent.click(
      await stores.findByRole('button', { name: 'URL (libpq)' }),
    );
    expect(asked).toEqual([]);
    await userEvent.click(stores.getByRole('button', { name: 'Reveal' }));
    expect(await stores.findByText('postgresql://in/plots')).toBeVisible();
    await userEvent.click(stores.getByRole('checkbox', { name: /outside/ }));
    expect(stores.getByText('postgresql://out/plots')).toBeVisible();
    expect(asked).toEqual([{ stores: [{ type: 'database', name: 'plots' }] }]);
  });

  it('says what the registry is for, and shows credentials only where there are some', async () => {
    const { settings } = view({ name: 'forest' }).datalab;
    const registry = { enabled: true };
    const on = {
      ...settings,
      security: {},
      quota: {},
      vcluster: false,
      registry,
    };
    await showCredentials(backend, {}, { settings: on });
    const inside = await part('Container registry');
    expect(
      inside.getByText(/Use the registry from a session/),
    ).toBeInTheDocument();
    expect(inside.queryByRole('button')).not.toBeInTheDocument();
    cleanup();

    await showCredentials(
      backend,
      {},
      { settings: on, has_registry_credentials: true },
    );
    const outside = await part('Container registry');
    expect(
      outside.getByRole('button', { name: 'docker login' }),
    ).toBeInTheDocument();
    cleanup();

    await showCredentials(
      backend,
      {},
      { settings: { ...on, registry: { enabled: false } } },
    );
    const off = await part('Container registry');
    expect(off.getByText(/The registry is off/)).toBeInTheDocument();
  });

  it('issues a token, or says why that is not possible', async () => {
    backend.use(
      http.post(`${BACKEND}/workspaces/forest/token`, () =>
        errorBody(503, 'No issuer of tokens is configured'),
      ),
    );
    await showCredentials(backend);
    const token = await part('Machine token');
    await userEvent.click(token.getByRole('button', { name: 'Reveal' }));
    expect(await token.findByRole('alert')).toHaveTextContent(
      /No token can be issued now \(No issuer of tokens is configured\)/,
    );

    backend.use(
      http.post(`${BACKEND}/workspaces/forest/token`, () =>
        HttpResponse.json({
          access_token: 'ey.J',
          token_type: 'Bearer',
          expires_in: 300,
        }),
      ),
    );
    await userEvent.click(token.getByRole('button', { name: 'curl' }));
    await userEvent.click(token.getByRole('button', { name: 'Reveal' }));
    expect(await token.findByRole('group', { name: 'curl' })).toHaveTextContent(
      /Bearer ey.J' \S+\/workspaces\/forest$/,
    );
    expect(token.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('offers a plain member no token', async () => {
    await showCredentials(backend, { user: PLAIN_MEMBER });
    await part('S3 keys');
    expect(
      screen.queryByRole('region', { name: 'Machine token' }),
    ).not.toBeInTheDocument();
  });

  it('says that credentials are kept from those who may see none', async () => {
    await showCredentials(backend, {
      user: { ...PLAIN_MEMBER, permissions: [] },
    });
    expect(
      await screen.findByText('Credentials are hidden'),
    ).toBeInTheDocument();
  });

  it('has examples for every bucket that the keys open, with what may be done', async () => {
    backend.onGet('/workspaces/forest/access', () =>
      overview({
        requests: [
          request({
            workspace: 'forest',
            bucket: 'eo-data',
            state: 'granted',
            decision: decision(),
          }),
          request({
            workspace: 'forest',
            bucket: 'drop-box',
            state: 'granted',
            decision: decision({ permission: 'WriteOnly' }),
          }),
          request({
            workspace: 'forest',
            bucket: 'idle',
            state: 'granted',
            decision: decision({ not_in_effect: 'label' }),
          }),
          request({ workspace: 'forest', bucket: 'wanted' }),
        ],
      }),
    );
    await showCredentials(backend);
    const s3 = await part('S3 keys');
    await s3.findByRole('option', { name: 'eo-data (Read only)' });
    const bucket = s3.getByLabelText('Bucket');
    expect([...bucket.children].map(({ textContent }) => textContent)).toEqual([
      'forest',
      'eo-data (Read only)',
      'drop-box (Write only)',
    ]);
    const code = () => s3.getByRole('group', { name: /secrets hidden/ });
    expect(code()).toHaveTextContent(/Bucket="forest".*upload_file/);
    await userEvent.selectOptions(bucket, 'eo-data');
    expect(code()).toHaveTextContent('Bucket="eo-data"');
    expect(code()).not.toHaveTextContent('upload_file');
    await userEvent.selectOptions(bucket, 'drop-box');
    expect(code()).toHaveTextContent('upload_file("FILE", "drop-box"');
    expect(code()).not.toHaveTextContent('list_objects');
    expect(s3.queryByRole('button', { name: 'DuckDB' })).toBeNull();
  });

  it('lists the active keys, and until when they work', async () => {
    setDate('2026-11-25T10:00:00Z');
    const forest = view({ name: 'forest' });
    await showCredentials(backend, {
      storage: {
        ...forest.storage,
        credentials_rollover: { interval: 'weekly', max_to_keep: 2 },
        active_keys: [
          {
            name: '2026w48',
            current: true,
            since: '2026-11-23T00:00:00Z',
            expires: '2026-12-07T00:00:00Z',
          },
          {
            name: '2026w47',
            current: false,
            since: '2026-11-16T00:00:00Z',
            expires: '2026-11-30T00:00:00Z',
          },
        ],
      },
    });
    const keys = await part('Active keys and rotation');
    const rows = keys
      .getAllByRole('row')
      .map(row => [...row.children].map(({ textContent }) => textContent));
    expect(rows).toEqual([
      ['Key', 'State', 'Since', 'Expires'],
      ['2026w48', 'Current', '2 days ago', 'Dec 7, 2026 (next week)'],
      ['2026w47', 'Previous', 'last week', 'Nov 30, 2026 (in 4 days)'],
    ]);
    expect(keys.getByRole('link', { name: /in the settings/ })).toHaveAttribute(
      'href',
      '/workspaces/forest/settings',
    );
  });
});
