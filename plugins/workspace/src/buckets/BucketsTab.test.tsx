import {
  Bucket,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PLAIN_MEMBER, view } from '../__testUtils__/builders';
import { renderTab } from '../__testUtils__/renderTab';
import { fakeBackend } from '../__testUtils__/server';
import { BucketLists, BucketsTab } from './BucketsTab';

const backend = fakeBackend();

const bucket = (fields: Partial<Bucket> & { name: string }): Bucket => ({
  discoverable: false,
  lifecycle_rules: [],
  ...fields,
});

async function showBuckets(
  buckets: Bucket[],
  user?: Partial<WorkspaceView['user']>,
  tab = BucketLists,
) {
  backend.onGet('/workspaces/forest', () => {
    const forest = view({ name: 'forest' });
    return {
      ...forest,
      storage: { ...forest.storage, buckets },
      user: { ...forest.user, ...user },
    };
  });
  await renderTab(tab, 'forest');
  await screen.findAllByText(/bucket/i, { selector: 'h2' });
}

function rowOf(name: string) {
  return screen
    .getByRole('rowheader', { name: new RegExp(name) })
    .closest('tr')!;
}

describe('BucketsTab', () => {
  it('says in sentences what becomes of the objects of a bucket', async () => {
    await showBuckets([
      bucket({
        name: 'forest-data',
        discoverable: true,
        lifecycle_rules: [
          { target: '*', mode: 'Delete', min_age: '7d' },
          { target: 'tmp/*', mode: 'Notify', min_age: '+1h' },
          { target: 'old/*', mode: 'Delete', at: '2027-01-31T12:00:00Z' },
          { target: 'odd/*', mode: 'Delete', min_age: 'P7D' },
        ],
      }),
      bucket({ name: 'forest-keep' }),
    ]);

    const [data, keep] = [rowOf('forest-data'), rowOf('forest-keep')];
    expect(
      within(data)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Deletes everything older than 7 days',
      'Reports tmp/* older than 1 hour',
      expect.stringMatching(/^Deletes old\/\* on .*2027/),
      'Deletes odd/* older than P7D',
    ]);
    expect(data).toHaveTextContent('Discoverable');
    expect(keep).toHaveTextContent(/Private.*Keeps everything/);
  });

  it('warns of a name that another workspace has too', async () => {
    await showBuckets([
      bucket({ name: 'forest-data', clash: true }),
      bucket({ name: 'forest-keep' }),
    ]);

    expect(rowOf('forest-data')).toHaveTextContent(
      /older workspace has a bucket of this name/,
    );
    expect(rowOf('forest-keep')).not.toHaveTextContent(/older workspace/);
  });

  it('copies a name and says so', async () => {
    const user = userEvent.setup();
    const write = jest.spyOn(navigator.clipboard, 'writeText');
    await showBuckets([bucket({ name: 'forest-data' })]);

    await user.click(
      screen.getByRole('button', { name: 'Copy the name forest-data' }),
    );

    expect(await screen.findByText('Copied')).toBeInTheDocument();
    expect(write).toHaveBeenCalledWith('forest-data');
  });

  it('tells a manager of an empty workspace to add a bucket', async () => {
    await showBuckets([]);

    expect(screen.getByText(/No buckets yet. Add one/)).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Add bucket' }),
    ).toBeInTheDocument();
  });

  it('offers a plain member nothing to manage', async () => {
    await showBuckets([], PLAIN_MEMBER);

    expect(screen.getByText(/Admins .* can add one/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says that buckets are kept from those who may not see them', async () => {
    await showBuckets(
      [bucket({ name: 'forest-data' })],
      { permissions: [] },
      BucketsTab,
    );

    expect(screen.getByText('Buckets are hidden')).toBeInTheDocument();
    expect(screen.queryByText('forest-data')).not.toBeInTheDocument();
  });
});
