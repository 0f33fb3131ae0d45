import { http, HttpResponse } from 'msw';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DirectoryBucket } from '@eoepca/backstage-plugin-workspace-common';
import { request } from '../../__testUtils__/access';
import { PLAIN_MEMBER, summary, view } from '../../__testUtils__/builders';
import { renderPages } from '../../__testUtils__/renderPages';
import { BACKEND, errorBody, fakeBackend } from '../../__testUtils__/server';
import { DISMISSED, requestSuggestion } from '../../__testUtils__/suggestions';
import { recordWrites } from '../../__testUtils__/writes';
import { DatasetsPage } from './DatasetsPage';

const backend = fakeBackend();

const SEA: DirectoryBucket = {
  bucket: 'sea-maps',
  workspace: 'sea',
  title: 'Maps of the sea',
  workspace_title: 'Sea lab',
  workspace_contact: 'sea@example.org',
};
const CITY: DirectoryBucket = {
  bucket: 'city',
  workspace: 'city',
  access: [
    {
      workspace: 'forest',
      state: 'granted',
      permission: 'ReadWrite',
      current_permission: 'ReadOnly',
    },
  ],
};
const OWN: DirectoryBucket = {
  bucket: 'forest',
  workspace: 'forest',
  own: true,
};

/** The page, and what it asked the directory for. */
async function show(query = '', workspaces = [summary({ name: 'forest' })]) {
  const asked: string[] = [];
  backend.onGet('/workspaces', () => workspaces);
  for (const { name, role } of workspaces) {
    backend.onGet(`/workspaces/${name}`, () =>
      view({ name, ...(role === 'user' && { user: PLAIN_MEMBER }) }),
    );
  }
  backend.use(
    http.get(`${BACKEND}/buckets`, ({ request: { url } }) => {
      const { searchParams } = new URL(url);
      asked.push(searchParams.toString());
      return HttpResponse.json([CITY, OWN, SEA]);
    }),
  );
  await renderPages(`/workspaces${query}`, { element: <DatasetsPage /> });
  await screen.findByText('Maps of the sea');
  return asked;
}

const entryOf = (name: string) => screen.getByText(name).closest('li')!;

describe('DatasetsPage', () => {
  it('tells whose buckets are, whom to contact, and how access stands', async () => {
    await show();
    const sea = entryOf('Maps of the sea');
    expect(
      within(sea).getByRole('link', { name: /sea@example.org/ }),
    ).toHaveAttribute('href', 'mailto:sea@example.org');
    expect(entryOf('forest: granted (read only)')).toHaveTextContent('city');
    expect(entryOf('Owned by your workspace')).toHaveTextContent('forest');
    const buttons = screen.getAllByRole('button', {
      name: /^Request access to/,
    });
    expect(buttons).toHaveLength(1);
    expect(sea).toContainElement(buttons[0]);
  });

  it('filters as its address says, and says so in its address', async () => {
    const asked = await show('?q=maps&owner=sea');
    expect(asked[0]).toBe('limit=50&q=maps&owner=sea');
    expect(screen.getByRole('searchbox')).toHaveValue('maps');
    await userEvent.click(screen.getByLabelText('Accessible to me'));
    await waitFor(() =>
      expect(asked).toContain('limit=50&q=maps&owner=sea&accessible=true'),
    );
    await userEvent.click(screen.getByText('Clear filters'));
    await waitFor(() => expect(asked.at(-1)).toBe('limit=50'));
    expect(screen.getByRole('searchbox')).toHaveValue('');
    await userEvent.click(screen.getByRole('link', { name: /Sea lab/ }));
    await waitFor(() => expect(asked.at(-1)).toBe('limit=50&owner=sea'));
    expect(screen.getByLabelText('Owner workspace')).toHaveValue('sea');
  });

  it('requests access for the only workspace that may', async () => {
    await show();
    const writes = recordWrites(backend, () =>
      Response.json(request({ workspace: 'forest', bucket: 'sea-maps' })),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Request access to sea-maps' }),
    );
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByLabelText(/Request for/)).toHaveValue('forest');
    const submit = dialog.querySelector<HTMLButtonElement>('[type=submit]')!;
    await waitFor(() => expect(submit).toBeEnabled());
    await userEvent.click(submit);
    await waitFor(() =>
      expect(writes.map(({ path }) => path)).toContain(
        '/workspaces/forest/requests',
      ),
    );
  });

  it('has the workspace selected where there are several', async () => {
    await show('', [
      summary({ name: 'forest', title: 'Forest watch' }),
      summary({ name: 'tides', role: 'admin' }),
      summary({ name: 'sea' }),
    ]);
    await userEvent.click(
      screen.getByRole('button', { name: 'Request access to sea-maps' }),
    );
    const dialog = screen.getByRole('dialog');
    const choice = within(dialog).getByLabelText(/Request for/);
    expect(choice).toHaveValue('');
    // Not for the bucket's own workspace.
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Select a workspace', 'Forest watch (forest)', 'tides']);
    const submit = dialog.querySelector<HTMLButtonElement>('[type=submit]')!;
    expect(submit).toBeDisabled();
    await userEvent.selectOptions(choice, 'tides');
    await waitFor(() => expect(submit).toBeEnabled());
  });

  it('begins with the workspace that the address names', async () => {
    await show('?for=tides', [
      summary({ name: 'forest' }),
      summary({ name: 'tides' }),
    ]);
    await userEvent.click(
      screen.getByRole('button', { name: 'Request access to sea-maps' }),
    );
    expect(
      within(screen.getByRole('dialog')).getByLabelText(/Request for/),
    ).toHaveValue('tides');
  });

  it('has members suggest a request to the admins of their workspace', async () => {
    await show('', [
      summary({ name: 'forest' }),
      summary({ name: 'tides', title: 'Tides', role: 'user' }),
    ]);
    const suggestion = requestSuggestion({ workspace: 'tides', own: true });
    const writes = recordWrites(backend, () =>
      Response.json(suggestion, { status: 201 }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Request access to sea-maps' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    const choice = dialog.getByLabelText(/Request for/);
    expect(
      within(
        within(choice).getByRole('group', {
          name: 'Workspaces whose admins you can suggest it to',
        }),
      ).getByRole('option'),
    ).toHaveTextContent('Tides (tides)');
    await userEvent.selectOptions(choice, 'tides');
    expect(
      await dialog.findByText(/Members of tides can’t request access/),
    ).toHaveTextContent(/alice$/);
    await userEvent.type(dialog.getByLabelText('Reason'), 'Floods');
    await userEvent.click(
      dialog.getByRole('button', { name: 'Suggest to admins' }),
    );
    await waitFor(() =>
      expect(writes).toMatchObject([
        {
          path: '/workspaces/tides/suggestions',
          body: {
            kind: 'request-access',
            bucket: 'sea-maps',
            permission: 'ReadOnly',
            reason: 'Floods',
          },
        },
      ]),
    );
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(screen.getByLabelText('last alert')).toHaveTextContent(
      'Suggested to the admins of tides',
    );
  });

  it('says which limit is reached, and what to withdraw', async () => {
    await show('', [summary({ name: 'tides', role: 'user' })]);
    backend.onGet('/workspaces/tides/suggestions', () => [
      requestSuggestion({ workspace: 'tides', own: true }),
    ]);
    recordWrites(backend, () =>
      errorBody(409, 'too many', { limit: { of: 'member', most: 3 } }),
    );
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Suggest request for access to sea-maps',
      }),
    );
    const dialog = within(screen.getByRole('dialog'));
    const submit = await dialog.findByRole('button', {
      name: 'Suggest to admins',
    });
    await waitFor(() => expect(submit).toBeEnabled());
    await userEvent.click(submit);
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      /already have 3 pending suggestions/,
    );
    expect(
      await dialog.findByRole('button', {
        name: 'Withdraw the suggestion: Request read only access to maps',
      }),
    ).toBeVisible();
  });

  it('tells what was suggested and dismissed, and offers to suggest what is not pending', async () => {
    const own = { workspace: 'tides', own: true } as const;
    backend.onGet('/inbox/suggestions', () => [
      requestSuggestion({ ...own, bucket: 'sea-maps' }),
      requestSuggestion({ ...own, id: 's2', bucket: 'city', ...DISMISSED }),
      // Others' are for elsewhere.
      requestSuggestion({ id: 's3', bucket: 'forest', may_decide: true }),
    ]);
    await show('', [summary({ name: 'tides', role: 'user' })]);
    expect(
      screen.getByRole('button', { name: 'Suggest request by name' }),
    ).toBeVisible();
    const sea = within(entryOf('Maps of the sea'));
    expect(await sea.findByText(/tides: suggested/)).toBeVisible();
    expect(sea.getByRole('button')).toHaveTextContent('Withdraw');
    const city = within(
      screen.getByText(/tides: suggestion dismissed/).closest('li')!,
    );
    expect(
      city.getByRole('button', { name: 'Suggest request for access to city' }),
    ).toBeVisible();
    expect(screen.queryByText(/forest: suggested/)).not.toBeInTheDocument();
  });

  it('says why nothing can be requested', async () => {
    await show('', []);
    expect(
      screen.queryByRole('button', { name: /Request access/ }),
    ).not.toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Go to workspaces' }),
    ).toHaveAttribute('href', '/workspaces');
  });
});
