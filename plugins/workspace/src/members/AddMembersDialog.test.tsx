import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { Membership } from '@eoepca/backstage-plugin-workspace-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { view } from '../__testUtils__/builders';
import { renderTab } from '../__testUtils__/renderTab';
import { errorBody, fakeBackend } from '../__testUtils__/server';
import { recordWrites } from '../__testUtils__/writes';
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
  const opener = await screen.findByRole('button', { name: 'Add members' });
  await userEvent.click(opener);
  const dialog = within(screen.getByRole('dialog', { name: 'Add members' }));
  return {
    opener,
    members,
    dialog,
    people: dialog.getByRole('combobox', { name: /People/ }),
    add: dialog.getByRole('button', { name: 'Add members' }),
  };
}

const bodiesOf = (answer: () => Response | undefined = () => undefined) => {
  const writes = recordWrites(backend, answer);
  return () => writes.map(({ method, path, body }) => [method, path, body]);
};
const PATH = '/workspaces/forest/members';

describe('AddMembersDialog', () => {
  it('finds people of the catalog by name and adds the chosen one', async () => {
    const { dialog, people, opener, members, add } = await openDialog();
    const bodies = bodiesOf(() => {
      members.push({ member: 'bob', role: 'admin', creation_timestamp: '' });
      return HttpResponse.json([], { status: 202 });
    });

    await userEvent.type(people, 'birch');
    const options = await screen.findAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Bob Birchbob · b.birch@example.org',
    ]);
    await userEvent.click(options[0]);
    expect(await dialog.findByText('Bob Birch')).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('radio', { name: 'Admin' }));
    await userEvent.click(add);

    expect(
      await screen.findByRole('heading', { name: '3 members' }),
    ).toBeInTheDocument();
    expect(bodies()).toEqual([
      ['PATCH', PATH, { set: [{ member: 'bob', role: 'admin' }] }],
    ]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(opener).toHaveFocus();
  });

  it('adds a whole pasted list in one write, each person once', async () => {
    const { dialog, people, add } = await openDialog();
    const bodies = bodiesOf();
    await userEvent.click(people);
    await userEvent.paste('bob, dave;\nuser:default/erin\nBOB\n\n');
    await userEvent.type(people, 'frank');

    expect(
      await dialog.findByText(/The catalog has no user dave/),
    ).toBeInTheDocument();
    await userEvent.click(add);

    await waitFor(() => expect(bodies()).toHaveLength(1));
    const names = ['bob', 'dave', 'erin', 'frank'];
    expect(bodies()[0][2]).toEqual({
      set: names.map(member => ({ member, role: 'user' })),
    });
  });

  it('takes a name that the catalog lacks, also while the catalog is away', async () => {
    const { dialog, people } = await openDialog(
      catalogApiMock.mock({
        queryEntities: async () => {
          throw new Error('catalog is away');
        },
        getEntitiesByRefs: async () => ({ items: [] }),
      }) as unknown as ReturnType<typeof catalogApiMock>,
    );
    const bodies = bodiesOf();

    expect(
      await dialog.findByText(/Couldn’t search people/),
    ).toBeInTheDocument();
    // The first Enter takes the name, the second one sends the form.
    await userEvent.type(people, ' dave{Enter}{Enter}');

    await waitFor(() =>
      expect(bodies()).toEqual([
        ['PATCH', PATH, { set: [{ member: 'dave', role: 'user' }] }],
      ]),
    );
  });

  it('takes what was typed at Enter, not the person that the mouse rests on', async () => {
    const { people } = await openDialog();
    const bodies = bodiesOf();

    await userEvent.type(people, 'b');
    await userEvent.hover(await screen.findByRole('option', { name: /Bob/ }));
    await userEvent.keyboard('{Enter}{Enter}');

    await waitFor(() =>
      expect(bodies()).toEqual([
        ['PATCH', PATH, { set: [{ member: 'b', role: 'user' }] }],
      ]),
    );
  });

  it('offers the roles that can be given, each explained, and never the owner’s', async () => {
    const { dialog } = await openDialog();

    const [user, admin, ...more] = dialog.getAllByRole('radio');
    expect(more).toEqual([]);
    expect(user).toHaveAccessibleName('Member');
    expect(user).toHaveAccessibleDescription(/opens sessions/);
    expect(admin).toHaveAccessibleDescription(/manages members/);
  });

  it('says of a member that the role will change', async () => {
    const { dialog, people } = await openDialog();

    await userEvent.type(people, 'Carol,');
    expect(
      dialog.getByText('carol is already a member with this role.'),
    ).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('radio', { name: 'Admin' }));

    expect(
      dialog.getByText(
        'carol is already a member (Member). The role changes to Admin.',
      ),
    ).toBeInTheDocument();
  });

  it.each([
    ['alice', 'alice owns the workspace. Remove them from the list.'],
    ['group:default/bob', /name alone/],
    ['b b', /no spaces/],
    ['b\u200bb', /invisible characters/],
    ['…', /at least one letter or digit/],
    ['ｂｏｂ', /special forms/],
  ])('says of “%s” what is wrong with it', async (name, problem) => {
    const { dialog, people, add } = await openDialog();
    const bodies = bodiesOf();

    await userEvent.type(people, `${name},`);
    expect(dialog.getByText(problem)).toBeInTheDocument();
    await userEvent.click(add);

    await waitFor(() => expect(people).toBeInvalid());
    expect(bodies()).toEqual([]);
  });

  it('shows what the server refuses at its line and keeps the list', async () => {
    const { dialog, people, add } = await openDialog();
    bodiesOf(() =>
      errorBody(422, 'Not accepted', {
        fields: [{ path: ['set', 1, 'member'], message: 'Signs in nowhere.' }],
      }),
    );

    await userEvent.type(people, 'bob,dave');
    await userEvent.click(add);

    expect(
      await dialog.findByText('dave: Signs in nowhere.'),
    ).toBeInTheDocument();
    expect(people).toBeInvalid();
    expect(dialog.getByText('dave')).toBeInTheDocument();
    expect(dialog.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('shows a failure that concerns no line in the dialog', async () => {
    const { dialog, people, add } = await openDialog();
    bodiesOf(() => errorBody(409, 'This workspace has no Datalab.'));

    await userEvent.type(people, 'dave');
    await userEvent.click(add);

    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'This workspace has no Datalab.',
    );
  });
});
