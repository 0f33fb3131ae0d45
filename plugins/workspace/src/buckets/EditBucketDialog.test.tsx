import { Bucket } from '@eoepca/backstage-plugin-workspace-common';
import { http, HttpResponse } from 'msw';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { view } from '../__testUtils__/builders';
import { renderTab } from '../__testUtils__/renderTab';
import { BACKEND, errorBody, fakeBackend } from '../__testUtils__/server';
import { recordWrites } from '../__testUtils__/writes';
import { BucketLists } from './BucketsTab';

const backend = fakeBackend();
const path = '/workspaces/forest/buckets/maps';

async function openDialog(fields: Partial<Bucket> = {}) {
  const state = {
    etag: '"one"',
    maps: {
      name: 'maps',
      discoverable: false,
      title: 'Maps',
      contact: 'alice',
      lifecycle_rules: [
        { target: 'tmp/*', mode: 'Delete', min_age: '+7d' },
        { target: 'old/*', mode: 'Notify', at: '2027-01-31T12:00:33Z' },
      ],
      ...fields,
    } as Bucket,
  };
  backend.use(
    http.get(`${BACKEND}/workspaces/forest`, () => {
      const forest = view({ name: 'forest' });
      const storage = { ...forest.storage, buckets: [state.maps] };
      return HttpResponse.json(
        { ...forest, storage },
        { headers: { ETag: state.etag } },
      );
    }),
  );
  await renderTab(BucketLists, 'forest');
  const opener = await screen.findByRole('button', { name: 'Edit maps' });
  await userEvent.click(opener);
  const dialog = within(screen.getByRole('dialog', { name: 'Edit maps' }));
  return {
    state,
    opener,
    dialog,
    submit: () => userEvent.click(dialog.getByText('Save')),
  };
}

describe('EditBucketDialog', () => {
  it('sends what was changed, and nothing else, on the state that it shows', async () => {
    const { opener, dialog, submit } = await openDialog();
    const writes = recordWrites(backend);
    expect(dialog.getByText('Save').closest('button')).toBeDisabled();
    await userEvent.type(dialog.getByLabelText('Description'), 'All of it ');
    await userEvent.clear(dialog.getByLabelText('Contact'));
    await submit();
    expect(await screen.findByText('Saved bucket maps')).toBeVisible();
    expect(writes).toEqual([
      {
        method: 'PATCH',
        path,
        body: { description: 'All of it', contact: null },
        ifMatch: '"one"',
      },
    ]);
    await waitFor(() => expect(opener).toHaveFocus());
  });

  it('changes one rule, and keeps the other to the second', async () => {
    const { dialog, submit } = await openDialog();
    const writes = recordWrites(backend);
    const first = within(dialog.getByRole('group', { name: 'Rule 1' }));
    expect(first.getByLabelText('Age')).toHaveValue('7');
    await userEvent.clear(first.getByLabelText('Age'));
    await userEvent.type(first.getByLabelText('Age'), '9');
    await submit();
    await waitFor(() => expect(writes).toHaveLength(1));
    expect(writes[0].body).toEqual({
      lifecycle_rules: [
        { target: 'tmp/*', mode: 'Delete', min_age: '9d' },
        { target: 'old/*', mode: 'Notify', at: '2027-01-31T12:00:33Z' },
      ],
    });
  });

  it('takes all rules away', async () => {
    const { dialog, submit } = await openDialog();
    const writes = recordWrites(backend);
    await userEvent.click(dialog.getByLabelText('Remove rule 1'));
    await userEvent.click(dialog.getByLabelText('Remove rule 1'));
    await submit();
    await waitFor(() => expect(writes).toHaveLength(1));
    expect(writes[0].body).toEqual({ lifecycle_rules: [] });
  });

  it('says what somebody else has changed, and saves all the same', async () => {
    const { state, dialog, submit } = await openDialog();
    const writes = recordWrites(backend, ({ ifMatch }) => {
      if (ifMatch === '"two"') return undefined;
      state.etag = '"two"';
      state.maps = { ...state.maps, contact: 'bob' };
      return errorBody(412, 'Changed meanwhile');
    });
    await userEvent.type(dialog.getByLabelText('Title'), ' of 2027');
    await submit();
    const changes = await dialog.findByRole('list', {
      name: 'Changes by someone else',
    });
    await waitFor(() =>
      expect(changes).toHaveTextContent('Contact: alice → bob'),
    );
    expect(dialog.getByLabelText('Title')).toHaveValue('Maps of 2027');
    await userEvent.click(dialog.getByText('Save anyway'));
    expect(await screen.findByText('Saved bucket maps')).toBeVisible();
    expect(writes.map(({ ifMatch }) => ifMatch)).toEqual(['"one"', '"two"']);
    expect(writes[1].body).toEqual({ title: 'Maps of 2027' });
  });

  it('puts what the server refuses at its field', async () => {
    const { dialog, submit } = await openDialog();
    recordWrites(backend, () =>
      errorBody(422, 'No', {
        fields: [
          { path: ['lifecycle_rules', 1, 'at'], message: 'Too late.' },
          { path: ['title'], message: 'Too loud.' },
        ],
      }),
    );
    await userEvent.type(dialog.getByLabelText('Title'), '!');
    await submit();
    expect(await dialog.findByText('Too loud.')).toBeVisible();
    expect(dialog.getByText('Too late.')).toBeVisible();
    expect(dialog.queryByRole('alert')).not.toBeInTheDocument();
  });
});
