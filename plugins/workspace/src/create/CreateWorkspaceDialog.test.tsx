import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { view } from '../__testUtils__/builders';
import { renderPages } from '../__testUtils__/renderPages';
import { BACKEND, errorBody, fakeBackend } from '../__testUtils__/server';
import { recordWrites } from '../__testUtils__/writes';

const backend = fakeBackend();

async function openDialog(prefixForName?: string) {
  backend.onGet('/workspaces', () => []);
  await renderPages('/workspaces', { prefixForName });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Create workspace' }),
  );
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByRole('checkbox', { name: 'Start a session right away' });
  return {
    dialog,
    title: dialog.getByRole('textbox', { name: /^Title/ }),
    shortName: dialog.getByRole('textbox', { name: /^Short name/ }),
    members: dialog.getByRole('combobox', { name: /^Members/ }),
    bucket: dialog.getByRole('textbox', { name: /^First bucket/ }),
    create: dialog.getByRole('button', { name: 'Create workspace' }),
  };
}

function onCreate(answer: () => Response) {
  return recordWrites(backend, answer);
}

const created = () => HttpResponse.json({ name: 'forest' }, { status: 201 });

describe('CreateWorkspaceDialog', () => {
  it('creates a workspace with all that was typed, the title too, and leads to it', async () => {
    const writes = onCreate(created);
    backend.onGet('/workspaces/forest', () =>
      view({ name: 'forest', status: 'provisioning' }),
    );
    const { dialog, title, members, bucket } = await openDialog();

    await userEvent.type(title, 'Forest of the north');
    await userEvent.type(members, 'bob; carol,');
    await userEvent.click(
      dialog.getByRole('checkbox', { name: 'Discoverable bucket' }),
    );
    await userEvent.click(
      dialog.getByRole('checkbox', { name: 'Start a session right away' }),
    );
    await userEvent.type(bucket, 'forest-maps{Enter}');

    await waitFor(() =>
      expect(screen.getByLabelText('address')).toHaveTextContent(
        '/workspaces/forest',
      ),
    );
    expect(writes.map(({ body }) => body)).toEqual([
      {
        preferred_name: 'forest-of-the-north',
        title: 'Forest of the north',
        members: [
          { member: 'bob', role: 'user' },
          { member: 'carol', role: 'user' },
        ],
        bucket: { name: 'forest-maps', discoverable: false },
        session: { start: true },
      },
    ]);
  });

  it('asks for nothing but what was said', async () => {
    const writes = onCreate(created);
    const { title } = await openDialog();

    await userEvent.type(title, ' Forest {Enter}');

    await waitFor(() => expect(writes).toHaveLength(1));
    expect(writes[0].body).toEqual({
      preferred_name: 'forest',
      title: 'Forest',
    });
  });

  it('derives a short name that cuts no word, until somebody types another one', async () => {
    const { dialog, title, shortName } = await openDialog('ws');

    await userEvent.type(
      title,
      'Sea surface temperatures of the North Atlantic',
    );
    expect(shortName).toHaveValue('sea-surface-temperatures-of-the');
    expect(
      await dialog.findByText(
        'ws-sea-surface-temperatures-of-the is available',
      ),
    ).toBeInTheDocument();

    await userEvent.clear(shortName);
    await userEvent.type(shortName, 'sst');
    await userEvent.type(title, '!');
    expect(shortName).toHaveValue('sst');

    await userEvent.clear(shortName);
    await userEvent.type(title, '?');
    expect(shortName).toHaveValue('sea-surface-temperatures-of-the');
  });

  it('says while typing that a name is taken, and offers a free one', async () => {
    const writes = onCreate(created);
    backend.use(
      http.get(`${BACKEND}/workspace-names/check`, ({ request }) => {
        const name = new URL(request.url).searchParams.get('name');
        return HttpResponse.json({
          short_name: name,
          name,
          state: name === 'forest' ? 'taken' : 'available',
          ...(name === 'forest' && {
            alternative: { short_name: 'forest-alice', name: 'forest-alice' },
          }),
        });
      }),
    );
    const { dialog, title, shortName } = await openDialog();

    await userEvent.type(title, 'Forest');
    expect(
      await dialog.findByText('forest is taken. Enter another short name.'),
    ).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(shortName).toHaveFocus());
    expect(writes).toEqual([]);

    await userEvent.click(
      dialog.getByRole('button', { name: 'Use forest-alice' }),
    );
    expect(shortName).toHaveValue('forest-alice');
    expect(
      await dialog.findByText('forest-alice is available'),
    ).toBeInTheDocument();
    expect(title).toHaveValue('Forest');
  });

  it('takes a pasted list of members, and says of each what is wrong', async () => {
    const { dialog, title, members, create } = await openDialog();
    await userEvent.type(title, 'Forest');
    await userEvent.click(members);
    await userEvent.paste('bob\nuser:default/carol\na b;alice');

    expect(
      await dialog.findByText(
        'a b: A user name has no spaces or control characters.',
      ),
    ).toBeInTheDocument();
    expect(
      dialog.getByText('alice owns the workspace. Remove them from the list.'),
    ).toBeInTheDocument();
    await userEvent.click(create);
    expect(
      await dialog.findByText('Correct or remove the people marked below.'),
    ).toBeInTheDocument();
    expect(members).toHaveFocus();
  });

  it('shows every problem of the backend at its field, and keeps what was typed', async () => {
    onCreate(() =>
      errorBody(422, '3 fields need to be corrected', {
        fields: [
          { path: ['preferred_name'], message: 'The name is reserved.' },
          { path: ['members', 1, 'member'], message: 'Is somebody else.' },
          { path: ['bucket', 'name'], message: 'This bucket name is taken.' },
        ],
      }),
    );
    const { dialog, title, shortName, members, bucket, create } =
      await openDialog();
    await userEvent.type(title, 'Forest');
    await userEvent.type(members, 'bob,carol,');
    await userEvent.type(bucket, 'maps');
    await userEvent.click(create);

    expect(
      await dialog.findByText('The name is reserved.'),
    ).toBeInTheDocument();
    expect(dialog.getByText('carol: Is somebody else.')).toBeInTheDocument();
    expect(bucket).toHaveAccessibleDescription('This bucket name is taken.');
    expect(shortName).toHaveFocus();
    expect(title).toHaveValue('Forest');
    expect(bucket).toHaveValue('maps');
    expect(dialog.getByText('bob')).toBeInTheDocument();
  });

  it('refuses at the field what the backend would refuse, without asking it', async () => {
    const writes = onCreate(created);
    const { dialog, title, create } = await openDialog();
    await userEvent.click(create);
    expect(await dialog.findByText('Enter a title.')).toBeInTheDocument();
    expect(title).toHaveFocus();

    await userEvent.type(title, '!!!');
    await userEvent.click(create);
    expect(await dialog.findByText('Enter a short name.')).toBeInTheDocument();
    expect(writes).toEqual([]);
  });

  it('asks for no members where the cluster has storage only', async () => {
    backend.onGet('/workspace-options', () => ({
      prefix: '',
      members: false,
      sessions: { offered: false, default: 'none' },
    }));
    backend.onGet('/workspaces', () => []);
    await renderPages('/workspaces?create');
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      await dialog.findByText(/^This cluster provides storage only/),
    ).toBeInTheDocument();
    expect(dialog.queryByRole('combobox', { name: /^Members/ })).toBeNull();
    expect(dialog.queryByText('Start a session right away')).toBeNull();
  });

  it.each([
    [
      errorBody(503, 'No answer from Kubernetes'),
      'The workspace service cannot do this just now; try again in a moment. (No answer from Kubernetes)',
    ],
    [
      // What only a platform engineer can put right is not to be tried again in a moment.
      errorBody(503, 'An admin has to allow namespaces.', {
        name: 'ServiceUnavailableError',
      }),
      'The workspace service can’t do this right now. An admin has to allow namespaces.',
    ],
    [
      errorBody(422, 'You own 20 workspaces already; the limit is 20.', {
        name: 'UnprocessableError',
        fields: [],
      }),
      'You own 20 workspaces already; the limit is 20.',
    ],
    [
      errorBody(429, 'Too much', {
        name: 'TooManyRequestsError',
        retryAfter: 61,
      }),
      'You’ve sent too many requests in a short time. Try again in 2 minutes.',
    ],
    [
      errorBody(429, 'Too much'),
      'You’ve sent too many requests in a short time. Wait a moment, then try again.',
    ],
  ])(
    'shows in the dialog what concerns no field (%#)',
    async (answer, text) => {
      const writes = onCreate(() => answer);
      const { dialog, title, create } = await openDialog();

      await userEvent.type(title, 'forest');
      await userEvent.click(create);

      expect(await dialog.findByText(text)).toBeInTheDocument();
      expect(create).toBeEnabled();
      expect(title).toHaveValue('forest');
      expect(writes).toHaveLength(1);
    },
  );
});
