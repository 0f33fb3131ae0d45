import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { Membership } from '@eoepca/backstage-plugin-workspace-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { view } from '../__testUtils__/builders';
import { renderTab } from '../__testUtils__/renderTab';
import { BACKEND, errorBody, fakeBackend } from '../__testUtils__/server';
import { MembersTab } from './MembersTab';

const backend = fakeBackend();

const BOB = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'bob', namespace: 'default' },
  spec: { profile: { displayName: 'Bob Birch', email: 'b.birch@example.org' } },
};
const ELSEWHERE = {
  ...BOB,
  metadata: { name: 'birch', namespace: 'elsewhere' },
};

const MEMBERS: Membership[] = [
  { member: 'alice', role: 'owner', creation_timestamp: '' },
  { member: 'carol', role: 'user', creation_timestamp: '' },
];

async function openDialog(
  catalog = catalogApiMock({ entities: [BOB, ELSEWHERE] }),
) {
  const members = [...MEMBERS];
  backend.onGet('/workspaces/forest', () => {
    const forest = view({ name: 'forest' });
    forest.datalab.memberships = members;
    return forest;
  });
  await renderTab(MembersTab, 'forest', [[catalogApiRef, catalog]]);
  const opener = await screen.findByRole('button', { name: 'Add member' });
  await userEvent.click(opener);
  const dialog = screen.getByRole('dialog', { name: 'Add a member' });
  return {
    opener,
    members,
    dialog: within(dialog),
    person: within(dialog).getByRole('combobox', { name: /Person/ }),
  };
}

function onPost(answer: (body: unknown) => Response) {
  backend.use(
    http.post(`${BACKEND}/workspaces/forest/members`, async ({ request }) =>
      answer(await request.json()),
    ),
  );
}

describe('AddMemberDialog', () => {
  it('finds people of the catalog by name and adds the chosen one', async () => {
    const { dialog, person, opener, members } = await openDialog();
    const bodies: unknown[] = [];
    onPost(body => {
      bodies.push(body);
      members.push({ member: 'bob', role: 'admin', creation_timestamp: '' });
      return HttpResponse.json({ name: 'forest' }, { status: 202 });
    });

    await userEvent.type(person, 'birch');
    const options = await screen.findAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Bob Birchbob · b.birch@example.org',
    ]);
    await userEvent.click(options[0]);
    expect(person).toHaveValue('bob');
    await userEvent.click(dialog.getByRole('radio', { name: 'Admin' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Add' }));

    expect(
      await screen.findByText('Added bob to forest as Admin'),
    ).toBeInTheDocument();
    expect(bodies).toEqual([{ member: 'bob', role: 'admin' }]);
    expect(
      await screen.findByRole('heading', { name: '3 members' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(opener).toHaveFocus();
  });

  it('takes a name that the catalog lacks, also while the catalog is away', async () => {
    const { dialog, person } = await openDialog(
      catalogApiMock.mock({
        queryEntities: async () => {
          throw new Error('catalog is away');
        },
        getEntitiesByRefs: async () => ({ items: [] }),
      }) as unknown as ReturnType<typeof catalogApiMock>,
    );
    const bodies: unknown[] = [];
    onPost(body => {
      bodies.push(body);
      return HttpResponse.json({ name: 'forest' }, { status: 202 });
    });

    expect(
      await dialog.findByText(/People cannot be searched just now/),
    ).toBeInTheDocument();
    await userEvent.type(person, ' dave{Enter}');

    expect(
      await screen.findByText('Added dave to forest as User'),
    ).toBeInTheDocument();
    expect(bodies).toEqual([{ member: 'dave', role: 'user' }]);
  });

  it('takes what was typed at Enter, not the person that the mouse rests on', async () => {
    const { person } = await openDialog();
    const bodies: unknown[] = [];
    onPost(body => {
      bodies.push(body);
      return HttpResponse.json({ name: 'forest' }, { status: 202 });
    });

    await userEvent.type(person, 'b');
    await userEvent.hover(await screen.findByRole('option', { name: /Bob/ }));
    await userEvent.keyboard('{Enter}');

    await waitFor(() =>
      expect(bodies).toEqual([{ member: 'b', role: 'user' }]),
    );
  });

  it('offers the roles that can be given, each explained, and never the owner’s', async () => {
    const { dialog } = await openDialog();

    const [user, admin, ...more] = dialog.getAllByRole('radio');
    expect(more).toEqual([]);
    expect(user).toHaveAccessibleName('User');
    expect(user).toHaveAccessibleDescription(/opens sessions/);
    expect(admin).toHaveAccessibleDescription(/manages members/);
  });

  it('says of a member that the role will change', async () => {
    const { dialog, person } = await openDialog();

    await userEvent.type(person, 'Carol');
    expect(
      dialog.getByText('carol is a member with this role already.'),
    ).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('radio', { name: 'Admin' }));

    expect(
      dialog.getByText(
        'carol is a member already (User): the role will change to Admin.',
      ),
    ).toBeInTheDocument();
    expect(
      dialog.getByRole('button', { name: 'Change role' }),
    ).toBeInTheDocument();
  });

  it.each([
    ['alice', 'alice owns this workspace and stays its owner.'],
    ['user:default/bob', /name alone/],
    ['b b', /no spaces/],
    ['b\u200bb', /invisible characters/],
    ['…', /at least one letter or digit/],
    ['ｂｏｂ', /special forms/],
  ])(
    'says while “%s” is typed what is wrong with it',
    async (name, problem) => {
      const { dialog, person } = await openDialog();

      await userEvent.type(person, name);

      expect(dialog.getByText(problem)).toBeInTheDocument();
      expect(person).toBeInvalid();
    },
  );

  it('shows what the server refuses at its field and keeps what was typed', async () => {
    const { dialog, person } = await openDialog();
    onPost(() =>
      errorBody(422, 'Not accepted', {
        fields: [
          {
            path: ['member'],
            message: 'Nobody of this name signs in here.',
          },
        ],
      }),
    );

    await userEvent.type(person, 'dave{Enter}');

    expect(
      await dialog.findByText('Nobody of this name signs in here.'),
    ).toBeInTheDocument();
    expect(person).toBeInvalid();
    expect(person).toHaveValue('dave');
    expect(person).toHaveFocus();
    expect(dialog.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('shows a failure that concerns no field in the dialog', async () => {
    const { dialog, person } = await openDialog();
    onPost(() => errorBody(409, 'This workspace has no Datalab.'));

    await userEvent.type(person, 'dave{Enter}');

    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'This workspace has no Datalab.',
    );
  });
});
