import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { BACKEND, errorBody, fakeBackend } from '../__testUtils__/server';
import { HOT, PLOTS, showStores } from './__testUtils__/showStores';

const backend = fakeBackend();

/** Opens the dialog in which a store is added. */
async function openAdd() {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Add store' }),
  );
  return within(await screen.findByRole('dialog', { name: 'Add a store' }));
}

/** The edits that the backend was asked for; it answers each like `answer`. */
function edits(answer: () => Response) {
  const seen: unknown[] = [];
  backend.use(
    http.put(`${BACKEND}/workspaces/forest`, async ({ request }) => {
      const body = await request.json();
      if (new URL(request.url).searchParams.get('dry_run')) {
        return HttpResponse.json([]);
      }
      seen.push(body);
      return answer();
    }),
  );
  return seen;
}

describe('AddStoreDialog', () => {
  it('adds a store of an available type, and of no other', async () => {
    const seen = edits(() => HttpResponse.json({ name: 'forest' }));
    await showStores(backend, { stores: [PLOTS] });
    const dialog = await openAdd();
    expect(dialog.getByRole('radio', { name: /Qdrant/ })).toBeDisabled();
    expect(dialog.getAllByText(/Not available here/)).toHaveLength(2);
    expect(dialog.queryByLabelText(/^Size/)).not.toBeInTheDocument();

    await userEvent.click(dialog.getByRole('radio', { name: /Redis/ }));
    await userEvent.type(dialog.getByLabelText(/^Name/), 'tiles');
    const size = dialog.getByLabelText(/^Size/);
    await userEvent.clear(size);
    await userEvent.type(size, '5');
    await userEvent.clear(size);
    await userEvent.type(size, '3Gi');
    await userEvent.click(dialog.getByRole('button', { name: 'Add' }));

    expect(await screen.findByText(/Added store tiles/)).toBeInTheDocument();
    expect(seen).toEqual([
      { add_stores: [{ type: 'cache', name: 'tiles', storage: '3Gi' }] },
    ]);
  });

  it('says so where it is not known what the cluster can make', async () => {
    await showStores(backend, { store_types_known: false });
    const dialog = await openAdd();
    expect(
      dialog.getByText(/isn’t allowed to check which types this cluster/),
    ).toBeInTheDocument();
  });

  it('asks for the sizes of the first database, and lets later ones share them', async () => {
    const seen = edits(() => HttpResponse.json({ name: 'forest' }));
    await showStores(backend, { stores: [HOT] });
    const dialog = await openAdd();
    await userEvent.type(dialog.getByLabelText(/^Name/), 'trees');
    await userEvent.click(dialog.getByRole('button', { name: 'Add' }));
    await screen.findByText(/Added store trees/);
    expect(seen).toEqual([
      {
        add_stores: [
          {
            type: 'database',
            name: 'trees',
            storage: '1Gi',
            backup_storage: '10Gi',
          },
        ],
      },
    ]);
  });

  it('says at the fields what is wrong, by itself and by the server', async () => {
    edits(() =>
      errorBody(422, 'wrong', {
        fields: [
          { path: ['add_stores', 0, 'name'], message: 'Clashes with another' },
        ],
      }),
    );
    await showStores(backend, { stores: [PLOTS, HOT] });
    const dialog = await openAdd();
    const name = dialog.getByLabelText(/^Name/);
    await userEvent.type(name, 'plots');
    expect(await dialog.findByText(/of this type and name/)).toBeVisible();

    await userEvent.click(dialog.getByRole('radio', { name: /Redis/ }));
    await waitFor(() =>
      expect(dialog.queryByText(/of this type and name/)).toBeNull(),
    );
    await userEvent.type(name, '_x');
    expect(
      await dialog.findByText(/goes on with letters, digits and hyphens, and/),
    ).toBeVisible();

    await userEvent.clear(name);
    await userEvent.type(name, 'tiles');
    const size = dialog.getByLabelText(/^Size/);
    await userEvent.clear(size);
    await userEvent.type(size, 'much');
    expect(await dialog.findByText(/such as 5Gi\.$/)).toBeVisible();
    await userEvent.clear(size);
    await userEvent.type(size, '2Gi');
    await userEvent.click(dialog.getByRole('button', { name: 'Add' }));
    expect(await dialog.findByText('Clashes with another')).toBeVisible();
  });
});
