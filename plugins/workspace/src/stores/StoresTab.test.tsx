import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { PLAIN_MEMBER, view } from '../__testUtils__/builders';
import { BACKEND, fakeBackend } from '../__testUtils__/server';
import { HOT, PLOTS, showStores } from './__testUtils__/showStores';

const backend = fakeBackend();

describe('StoresTab', () => {
  it('lists stores with type, size and state', async () => {
    await showStores(
      backend,
      { stores: [HOT, { ...PLOTS, backup_storage: '10Gi' }] },
      {
        conditions: [
          { resource: 'Datalab', type: 'Ready', status: 'False' },
          { resource: 'Storage', type: 'Ready', status: 'True' },
        ],
      },
    );
    expect(
      await screen.findByRole('heading', { name: '2 stores' }),
    ).toBeInTheDocument();
    const [hot, plots] = screen.getAllByRole('row').slice(-2);
    expect(hot).toHaveTextContent(
      'hotRedis cache1.5 GiBBeing set up or changed',
    );
    expect(plots).toHaveTextContent('10 GiB for backups');
  });

  it('removes a store once its name is typed, and says what goes with it', async () => {
    const removed: string[] = [];
    backend.use(
      http.delete(
        `${BACKEND}/workspaces/forest/stores/:type/:name`,
        ({ params, request }) => {
          if (!request.url.includes('dry_run')) {
            removed.push(`${params.type}/${params.name}`);
          }
          return new HttpResponse(null, { status: 204 });
        },
      ),
    );
    await showStores(backend, { stores: [PLOTS, HOT] });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Delete plots' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/the last database/)).toBeVisible();
    const submit = dialog.getByRole('button', {
      name: 'Delete store and data',
    });
    expect(submit).toBeDisabled();
    await userEvent.type(dialog.getByRole('textbox'), 'plots');
    await userEvent.click(submit);
    expect(
      await screen.findByText('Deleted store plots and its data'),
    ).toBeInTheDocument();
    expect(removed).toEqual(['database/plots']);
  });

  it('shows how to connect to a store, masked at first', async () => {
    await showStores(backend, { stores: [HOT] }, { user: PLAIN_MEMBER });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Connect to hot' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/recorded with your name/)).toBeVisible();
    // That leads to nothing for a plain member.
    expect(dialog.queryByRole('link')).not.toBeInTheDocument();
    expect(dialog.getByRole('button', { name: 'redis-cli' })).toBeVisible();
    expect(dialog.getAllByText('••••••••').length).toBeGreaterThan(0);
  });

  it('leads from what is recorded to where owner and admins see it', async () => {
    const { user } = view({ name: 'forest' });
    await showStores(
      backend,
      { stores: [HOT] },
      { user: { ...user, may_read_activity: true } },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Connect to hot' }),
    );
    expect(screen.getByRole('link', { name: 'Show activity' })).toHaveAttribute(
      'href',
      '/workspaces/forest/activity',
    );
  });

  it('offers a plain member neither adding nor removing', async () => {
    await showStores(backend, { stores: [HOT] }, { user: PLAIN_MEMBER });
    await screen.findByRole('button', { name: 'Connect to hot' });
    expect(
      screen.queryByRole('button', { name: /Add|Delete/ }),
    ).not.toBeInTheDocument();
  });

  it('says why nothing can be added where no type is available', async () => {
    await showStores(backend, { available_store_types: [] });
    expect(
      await screen.findByText(/No store can be added here/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Add store' }),
    ).not.toBeInTheDocument();
  });

  it.each([
    [{ present: false }, /consists of storage only/],
    [{ available: false, present: false }, /not installed on this cluster/],
  ])('explains for %j why there are no stores', async (datalab, reason) => {
    await showStores(backend, datalab);
    expect(await screen.findByText(reason)).toBeInTheDocument();
  });
});
