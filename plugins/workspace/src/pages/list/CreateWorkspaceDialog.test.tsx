import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { view } from '../../__testUtils__/builders';
import { renderPages } from '../../__testUtils__/renderPages';
import { BACKEND, errorBody, fakeBackend } from '../../__testUtils__/server';

const backend = fakeBackend();

async function openDialog(prefixForName?: string) {
  backend.onGet('/workspaces', () => []);
  await renderPages('/workspaces', { prefixForName });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Create workspace' }),
  );
  const dialog = screen.getByRole('dialog');
  return {
    dialog,
    field: within(dialog).getByRole('textbox', { name: /Name/ }),
    create: within(dialog).getByRole('button', { name: 'Create' }),
  };
}

describe('CreateWorkspaceDialog', () => {
  it('shows while typing what the workspace will be named, and whose it will be', async () => {
    const { dialog, field } = await openDialog('ws');

    await userEvent.type(field, 'Forêt Üben!');

    expect(within(dialog).getByRole('status')).toHaveTextContent(
      'It will be named ws-foret-uben.',
    );
    expect(
      await within(dialog).findByText('You (alice) will be its owner.'),
    ).toBeInTheDocument();
  });

  it('says beforehand what a cluster that has storage only does not offer', async () => {
    backend.onGet('/status', () => ({
      status: 'ok',
      watches: [
        { kind: 'Storage', state: 'fresh' },
        { kind: 'Datalab', state: 'missing' },
      ],
    }));
    const { dialog } = await openDialog();

    expect(
      await within(dialog).findByText(/^This cluster provides storage only/),
    ).toBeInTheDocument();
  });

  it('creates the workspace and goes to its page, which tells that it is being set up', async () => {
    const bodies: unknown[] = [];
    backend.use(
      http.post(`${BACKEND}/workspaces`, async ({ request }) => {
        bodies.push(await request.json());
        return HttpResponse.json({ name: 'forest' }, { status: 201 });
      }),
    );
    backend.onGet('/workspaces/forest', () =>
      view({ name: 'forest', status: 'provisioning' }),
    );
    const { field } = await openDialog();

    await userEvent.type(field, ' Forest {Enter}');

    expect(
      await screen.findByText('Setting up this workspace'),
    ).toBeInTheDocument();
    expect(screen.getByLabelText('address')).toHaveTextContent(
      '/workspaces/forest',
    );
    expect(bodies).toEqual([{ preferred_name: 'Forest' }]);
  });

  it('refuses at the field what the backend would refuse, without asking it', async () => {
    const { field, create } = await openDialog();

    await userEvent.click(create);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Give the workspace a name.',
    );

    await userEvent.type(field, '!!!');
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent(
        'No letter or digit is left of this name',
      ),
    );
    expect(field).toHaveAttribute('aria-invalid', 'true');
  });

  it('shows at the field what the backend finds wrong with it, and keeps what was typed', async () => {
    backend.use(
      http.post(`${BACKEND}/workspaces`, () =>
        errorBody(422, 'The name is taken', {
          fields: [
            { path: ['preferred_name'], message: 'forest is taken already.' },
          ],
        }),
      ),
    );
    const { field, create } = await openDialog();

    await userEvent.type(field, 'forest');
    await userEvent.click(create);

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'forest is taken already.',
    );
    expect(field).toHaveValue('forest');
    expect(field).toHaveAccessibleDescription('forest is taken already.');
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
      errorBody(429, 'Too much', { name: 'TooManyEditsError', retryAfter: 1 }),
      'Too many of your changes to this workspace are still being saved. Try again in 1 second.',
    ],
    [
      errorBody(429, 'Too much'),
      'You’ve sent too many requests in a short time. Wait a moment, then try again.',
    ],
  ])(
    'shows in the dialog what concerns no field (%#)',
    async (answer, text) => {
      let calls = 0;
      backend.use(
        http.post(`${BACKEND}/workspaces`, () => {
          calls++;
          return answer;
        }),
      );
      const { field, create, dialog } = await openDialog();

      await userEvent.type(field, 'forest');
      await userEvent.click(create);

      expect(await within(dialog).findByRole('alert')).toHaveTextContent(text);
      expect(create).toBeEnabled();
      expect(field).toHaveValue('forest');
      expect(calls).toBe(1);
    },
  );
});
