import { AccessOverview } from '@eoepca/backstage-plugin-workspace-common';
import { toastApiRef } from '@backstage/frontend-plugin-api';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { decision, grant, overview, request } from '../../__testUtils__/access';
import { PLAIN_MEMBER, summary, view } from '../../__testUtils__/builders';
import { FakeToasts } from '../../__testUtils__/FakeToasts';
import { renderPages } from '../../__testUtils__/renderPages';
import { fakeBackend } from '../../__testUtils__/server';
import { recordWrites } from '../../__testUtils__/writes';

const backend = fakeBackend();

async function show(
  path: string,
  access: Partial<AccessOverview> = {},
  user = view({ name: 'forest' }).user,
) {
  const forest = view({ name: 'forest', user });
  const toasts = new FakeToasts();
  backend.onGet('/workspaces', () => [summary({ name: 'forest' })]);
  backend.onGet('/buckets', () => []);
  backend.onGet('/workspaces/forest', () => ({
    ...forest,
    storage: {
      ...forest.storage,
      buckets: [
        {
          name: 'maps',
          title: 'Maps of the forest',
          contact: 'maps@example.org',
          discoverable: true,
          lifecycle_rules: [{ target: '*', mode: 'Delete', min_age: '7d' }],
        },
        { name: 'other', discoverable: false, lifecycle_rules: [] },
      ],
    },
    datalab: {
      ...forest.datalab,
      memberships: [
        { member: 'alice', role: 'owner', creation_timestamp: '' },
        { member: 'carol', role: 'user', creation_timestamp: '' },
      ],
    },
  }));
  backend.onGet('/workspaces/forest/access', () => overview(access));
  await renderPages(`/workspaces/forest/buckets/${path}`, {
    apis: [[toastApiRef, toasts]],
  });
  return toasts;
}

const part = async (name: string) =>
  within(await screen.findByRole('region', { name }));

describe('the page of a bucket', () => {
  it('tells who has access and why, what is pending, and what becomes of objects', async () => {
    await show('maps', {
      grants: [
        grant({ grantee: 'sea', bucket: 'maps' }),
        grant({ grantee: 'hill', bucket: 'other' }),
      ],
      inbox: [request({ workspace: 'city', bucket: 'maps', owner: 'forest' })],
    });
    expect(
      await screen.findByRole('heading', { name: 'Maps of the forest' }),
    ).toBeVisible();
    const facts = await screen.findByRole('region', {
      name: 'About this bucket',
    });
    expect(facts).toHaveTextContent(
      /maps@example.org.*Discoverable.*Deletes everything older than 7 days/,
    );
    const members = screen.getByRole('region', {
      name: 'Members of this workspace',
    });
    expect(members).toHaveTextContent(/read and write access.*alice.*carol/);
    const shared = await part('Shared with');
    expect(shared.getByRole('rowheader', { name: /sea/ })).toBeVisible();
    expect(shared.queryByText('hill')).not.toBeInTheDocument();
    const pending = await part('Pending requests');
    expect(
      pending.getByRole('button', {
        name: 'Grant read only on maps to city',
      }),
    ).toBeVisible();
    expect(
      screen.getByRole('group', { name: 'boto3, secrets hidden' }),
    ).toHaveTextContent('Bucket="maps"');
  });

  it('shares the bucket', async () => {
    const toasts = await show('maps');
    const writes = recordWrites(backend, () =>
      Response.json(
        grant({ grantee: 'sea', bucket: 'maps', requested: false }),
      ),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Share…' }),
    );
    const dialog = within(screen.getByRole('dialog', { name: 'Share maps' }));
    await userEvent.type(
      dialog.getByRole('combobox', { name: /Workspace/ }),
      'sea',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Share' }));
    await waitFor(() => expect(toasts.titles).toHaveLength(1));
    expect(writes[0]).toMatchObject({
      path: '/workspaces/forest/grants/maps/sea',
      body: { permission: 'ReadOnly' },
    });
  });

  it('of another workspace tells owner and permission, and removes access', async () => {
    const toasts = await show('eo-data', {
      requests: [
        request({
          workspace: 'forest',
          bucket: 'eo-data',
          owner: 'eo',
          owner_title: 'Earth archive',
          state: 'granted',
          decision: decision({ expires_at: '2100-01-01T12:00:00Z' }),
        }),
      ],
    });
    const writes = recordWrites(backend);
    const facts = await screen.findByRole('region', {
      name: 'About this bucket',
    });
    expect(facts).toHaveTextContent(
      /Earth archive \(eo\).*Read only.*expires .*2100/,
    );
    const code = screen.getByRole('group', { name: 'boto3, secrets hidden' });
    expect(code).toHaveTextContent('Bucket="eo-data"');
    expect(code).not.toHaveTextContent('upload_file');
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove access' }),
    );
    await waitFor(() =>
      expect(toasts.titles).toEqual(['Access to eo-data removed.']),
    );
    expect(writes).toMatchObject([
      { method: 'DELETE', path: '/workspaces/forest/requests/eo-data' },
    ]);
  });

  it('leads back from a bucket that is not there', async () => {
    await show('gone');
    expect(
      await screen.findByRole('heading', { name: 'No bucket gone' }),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'All buckets of this workspace' }),
    ).toHaveAttribute('href', '/workspaces/forest/buckets');
  });

  it('offers a plain member nothing to manage', async () => {
    await show('maps', {}, PLAIN_MEMBER);
    await screen.findByRole('region', { name: 'About this bucket' });
    for (const name of ['Share…', 'Edit', 'Delete…']) {
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
    }
  });
});

describe('the list of buckets', () => {
  it('tells with whom each is shared, and leads to its page', async () => {
    await show('', {
      grants: [
        ...['sea', 'city', 'hill', 'lake'].map(grantee =>
          grant({ grantee, bucket: 'maps' }),
        ),
        grant({ grantee: 'new', bucket: 'maps', not_in_effect: 'request' }),
        grant({ grantee: 'late', bucket: 'other', state: 'expired' }),
      ],
    });
    const link = await screen.findByRole('link', {
      name: 'sea, city, hill and 1 more · new (pending)',
    });
    expect(link).toHaveAttribute('href', '/workspaces/forest/buckets/maps');
    expect(screen.getByText('Not shared')).toBeVisible();
    expect(screen.getByRole('link', { name: 'maps' })).toHaveAttribute(
      'href',
      '/workspaces/forest/buckets/maps',
    );
    expect(screen.getByRole('button', { name: 'Share maps…' })).toBeVisible();
  });
});
