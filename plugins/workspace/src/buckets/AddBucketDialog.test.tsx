import { Bucket } from '@eoepca/backstage-plugin-workspace-common';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { view } from '../__testUtils__/builders';
import { renderTab } from '../__testUtils__/renderTab';
import { BACKEND, errorBody, fakeBackend } from '../__testUtils__/server';
import { BucketLists } from './BucketsTab';

const backend = fakeBackend();

async function openDialog() {
  const buckets: Bucket[] = [
    { name: 'forest-data', discoverable: false, lifecycle_rules: [] },
  ];
  backend.onGet('/workspaces/forest', () => {
    const forest = view({ name: 'forest' });
    return { ...forest, storage: { ...forest.storage, buckets } };
  });
  await renderTab(BucketLists, 'forest');
  const opener = (await screen.findByText('Add bucket')).closest('button')!;
  await userEvent.click(opener);
  const dialog = within(screen.getByRole('dialog', { name: 'Add a bucket' }));
  return {
    opener,
    buckets,
    dialog,
    name: dialog.getByLabelText(/Bucket name/),
    submit: () => userEvent.click(dialog.getAllByText('Add bucket')[0]),
  };
}

function onPut(answer: (body: unknown) => Response) {
  const bodies: unknown[] = [];
  backend.use(
    http.put(`${BACKEND}/workspaces/forest`, async ({ request }) => {
      const body = await request.json();
      bodies.push(body);
      return answer(body);
    }),
  );
  return bodies;
}

describe('AddBucketDialog', () => {
  it('begins with the workspace’s name, and adds the bucket', async () => {
    const { opener, buckets, dialog, name, submit } = await openDialog();
    const bodies = onPut(() => {
      buckets.push({
        name: 'forest-maps',
        discoverable: true,
        lifecycle_rules: [],
      });
      return HttpResponse.json({ name: 'forest' }, { status: 202 });
    });

    expect(name).toHaveValue('forest-');
    expect(name).toBeValid();
    await userEvent.type(name, 'maps');
    const discoverable = dialog.getByLabelText('Discoverable');
    expect(discoverable).toHaveAccessibleDescription(/request access/);
    await userEvent.click(discoverable);
    await submit();

    expect(
      await screen.findByText('Added bucket forest-maps'),
    ).toBeInTheDocument();
    expect(bodies).toEqual([
      {
        add_buckets: [
          { name: 'forest-maps', discoverable: true, lifecycle_rules: [] },
        ],
      },
    ]);
    expect(await screen.findByText('2 buckets')).toBeInTheDocument();
    expect(opener).toHaveFocus();
  });

  it.each([
    ['My_Maps', /Only lower-case letters/],
    ['ab', /at least 3 characters/],
    ['minio', /minio is reserved by MinIO/],
    ['maps-', /Start and end with a letter or digit/],
    ['forest-data', /has a bucket of this name already/],
  ])(
    'says while “%s” is typed what is wrong with it',
    async (typed, problem) => {
      const { dialog, name } = await openDialog();

      await userEvent.clear(name);
      await userEvent.type(name, typed);

      expect(await dialog.findByText(problem)).toBeInTheDocument();
      expect(name).toBeInvalid();
    },
  );

  it('sends lifecycle rules by age and by date', async () => {
    const { dialog, name, submit } = await openDialog();
    const bodies = onPut(() =>
      HttpResponse.json({ name: 'forest' }, { status: 202 }),
    );
    await userEvent.type(name, 'maps');

    await userEvent.click(dialog.getByText('Add rule'));
    await userEvent.selectOptions(dialog.getByLabelText('Unit'), 'w');
    await userEvent.click(dialog.getByText('Add rule'));
    const second = within(dialog.getByRole('group', { name: 'Rule 2' }));
    expect(second.getByLabelText('Objects')).toHaveFocus();
    await userEvent.type(second.getByLabelText('Objects'), 'tmp/*');
    await userEvent.selectOptions(
      second.getByLabelText('What happens'),
      'Notify',
    );
    await userEvent.selectOptions(second.getByLabelText('When'), 'date');
    fireEvent.change(second.getByLabelText('Date and time'), {
      target: { value: '2027-01-31T12:00' },
    });
    await submit();

    await screen.findByText('Added bucket forest-maps');
    const at = new Date('2027-01-31T12:00').toISOString().replace('.000', '');
    expect(bodies).toEqual([
      {
        add_buckets: [
          {
            name: 'forest-maps',
            discoverable: false,
            lifecycle_rules: [
              { target: '*', mode: 'Delete', min_age: '30w' },
              { target: 'tmp/*', mode: 'Notify', at },
            ],
          },
        ],
      },
    ]);
  });

  it('checks each field of a rule, and sends nothing meanwhile', async () => {
    const { dialog, name, submit } = await openDialog();
    const bodies = onPut(() =>
      HttpResponse.json({ name: 'forest' }, { status: 202 }),
    );
    await userEvent.type(name, 'maps');
    await userEvent.click(dialog.getByText('Add rule'));
    await userEvent.click(dialog.getByText('Add rule'));
    const first = within(dialog.getByRole('group', { name: 'Rule 1' }));
    const second = within(dialog.getByRole('group', { name: 'Rule 2' }));

    await userEvent.clear(first.getByLabelText('Age'));
    await userEvent.type(second.getByLabelText('Objects'), '*');
    await userEvent.selectOptions(second.getByLabelText('When'), 'date');
    await submit();

    expect(
      await first.findByText('Give a whole number of at least 1.'),
    ).toBeInTheDocument();
    expect(
      second.getByText('Another rule has these objects already.'),
    ).toBeInTheDocument();
    expect(second.getByText('Give a date and time.')).toBeInTheDocument();
    expect(bodies).toEqual([]);

    await userEvent.click(
      dialog.getByRole('button', { name: 'Remove rule 2' }),
    );
    await userEvent.type(first.getByLabelText('Age'), '5');
    await submit();
    await screen.findByText('Added bucket forest-maps');
    expect(bodies).toHaveLength(1);
  });

  it('shows what the server refuses at its field', async () => {
    const { dialog, name, submit } = await openDialog();
    onPut(() =>
      errorBody(422, 'Not accepted', {
        fields: [
          {
            path: ['add_buckets', 0, 'name'],
            message: 'Another workspace has this bucket.',
          },
          {
            path: ['add_buckets', 0, 'lifecycle_rules', 0, 'min_age'],
            message: 'Too old.',
          },
        ],
      }),
    );
    await userEvent.type(name, 'maps');
    await userEvent.click(dialog.getByText('Add rule'));
    await submit();

    expect(
      await dialog.findByText('Another workspace has this bucket.'),
    ).toBeInTheDocument();
    expect(name).toBeInvalid();
    expect(name).toHaveFocus();
    expect(dialog.getByLabelText('Age')).toHaveAccessibleDescription(
      'Too old.',
    );
    expect(dialog.queryByRole('alert')).not.toBeInTheDocument();
  });
});
