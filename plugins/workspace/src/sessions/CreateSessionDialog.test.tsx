import { Session } from '@eoepca/backstage-plugin-workspace-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { session, view } from '../__testUtils__/builders';
import { renderTab } from '../__testUtils__/renderTab';
import { BACKEND, errorBody, fakeBackend } from '../__testUtils__/server';
import { SessionsTab } from './SessionsTab';

const backend = fakeBackend();

async function openDialog() {
  const sessions: Session[] = [session({ name: 'lab' })];
  backend.onGet('/workspaces/forest', () => {
    const forest = view({ name: 'forest' });
    return { ...forest, datalab: { ...forest.datalab, sessions } };
  });
  await renderTab(SessionsTab, 'forest');
  await userEvent.click(await screen.findByText('Create session'));
  const dialog = within(screen.getByRole('dialog', { name: 'Create session' }));
  return {
    sessions,
    dialog,
    name: dialog.getByLabelText(/Session name/),
    create: () =>
      userEvent.click(dialog.getByRole('button', { name: 'Create session' })),
  };
}

function onPost(answer: (body: unknown) => Response) {
  backend.use(
    http.post(`${BACKEND}/workspaces/forest/sessions`, async ({ request }) =>
      answer(await request.json()),
    ),
  );
}

describe('CreateSessionDialog', () => {
  it('creates a session that starts at once unless told otherwise', async () => {
    const { sessions, dialog, name, create } = await openDialog();
    const bodies: unknown[] = [];
    onPost(body => {
      bodies.push(body);
      sessions.push(session({ name: 'gpu', state: 'stopped' }));
      return HttpResponse.json(sessions[1], { status: 201 });
    });

    const start = dialog.getByLabelText('Start now');
    expect(start).toBeChecked();
    await userEvent.click(start);
    await userEvent.type(name, ' GPU');
    await create();

    expect(await screen.findByText('Created session gpu')).toBeInTheDocument();
    expect(await screen.findByText('2 of 3 sessions')).toBeInTheDocument();
    expect(bodies).toEqual([{ name: 'gpu', state: 'stopped' }]);
  });

  it.each([
    ['bad_name', /Only letters/],
    ['-x', /no hyphen at its ends/],
    ['LAB', /already has a session with this name/],
    ['x'.repeat(50), /at most 49 characters/],
  ])(
    'says while “%s” is typed what is wrong with it',
    async (typed, problem) => {
      const { dialog, name } = await openDialog();

      await userEvent.click(name);
      await userEvent.paste(typed);

      expect(await dialog.findByText(problem)).toBeInTheDocument();
      expect(name).toBeInvalid();
    },
  );

  it('shows what the server refuses: at the field, or in the dialog', async () => {
    const { dialog, name, create } = await openDialog();
    onPost(() =>
      errorBody(422, 'Not accepted', {
        fields: [{ path: ['name'], message: 'This name is kept.' }],
      }),
    );
    await userEvent.type(name, 'gpu');
    await create();
    expect(await dialog.findByText('This name is kept.')).toBeInTheDocument();
    expect(name).toBeInvalid();
    expect(dialog.queryByRole('alert')).not.toBeInTheDocument();

    onPost(() => errorBody(503, 'The cluster cannot be reached.'));
    await create();
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'The cluster cannot be reached.',
    );
    expect(name).toBeValid();
  });
});
