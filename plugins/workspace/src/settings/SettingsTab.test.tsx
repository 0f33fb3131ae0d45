import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { PLAIN_MEMBER, view } from '../__testUtils__/builders';
import { lookAgain } from '../__testUtils__/clock';
import { errorBody, fakeBackend } from '../__testUtils__/server';
import {
  FOREST,
  part,
  showSettings,
  takeChanges,
} from './__testUtils__/settings';

const backend = fakeBackend();

const PLATFORM_ADMIN: WorkspaceView['user'] = {
  ...view({ name: 'forest' }).user,
  name: 'root',
  role: undefined,
  platform_admin: true,
};

const about = () => part('About this workspace');
const titleField = () => about().getByRole('textbox', { name: 'Title' });

async function retitle(text: string) {
  await userEvent.clear(titleField());
  await userEvent.type(titleField(), text);
}

describe('SettingsTab', () => {
  it('sends what was changed and no more, with the way back in the notice', async () => {
    const { state, toasts } = await showSettings(backend);
    const sent = takeChanges(backend, state);
    const save = about().getByRole('button', { name: 'Save' });
    expect(save).toBeDisabled();

    await retitle('Woods ');
    await userEvent.click(save);

    await waitFor(() => expect(toasts.post).toHaveBeenCalledTimes(1));
    expect(sent).toEqual([{ body: { title: 'Woods' }, ifMatch: '"1"' }]);
    await waitFor(() => expect(save).toBeDisabled());
    const [[{ description }]] = toasts.post.mock.calls as unknown as [
      [{ description: React.ReactElement }],
    ];
    await userEvent.click(
      render(description).getByRole('button', { name: 'Undo' }),
    );
    await waitFor(() => expect(titleField()).toHaveValue('Forest'));
    expect(sent[1].body).toEqual({ title: 'Forest' });
  });

  it('shows what others change until one types, and then keeps what one types', async () => {
    const { state } = await showSettings(backend);
    const { datalab } = state.view;
    const change = (title: string, memory: string) => {
      const settings = { ...datalab.settings!, quota: { memory } };
      state.view = { ...state.view, title, datalab: { ...datalab, settings } };
      state.etag = `"${title}"`;
      lookAgain();
    };

    change('Theirs', '9Gi');
    await waitFor(() => expect(titleField()).toHaveValue('Theirs'));
    await retitle('Mine');
    change('Theirs again', '10Gi');

    expect(await part('Quota').findByText('10 GiB')).toBeInTheDocument();
    expect(titleField()).toHaveValue('Mine');
  });

  it('keeps what one types through a look at another page, and tells at saving what others have changed', async () => {
    const { state, toasts } = await showSettings(backend);
    const sent = takeChanges(backend, state);
    await retitle('Mine');

    await userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }));
    expect(toasts.post).toHaveBeenCalledWith(
      expect.objectContaining({
        title: expect.stringMatching(/unsaved changes/),
      }),
    );
    state.view = { ...state.view, title: 'Theirs' };
    state.etag = '"2"';
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));

    expect(titleField()).toHaveValue('Mine');
    expect(about().getByText(/it is not saved yet/)).toBeInTheDocument();
    await userEvent.click(about().getByRole('button', { name: 'Save' }));
    expect(
      await about().findByText(/Someone else changed this/),
    ).toBeInTheDocument();
    expect(sent).toEqual([{ body: { title: 'Mine' }, ifMatch: '"1"' }]);

    await userEvent.click(about().getByRole('button', { name: 'Discard' }));
    await userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }));
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(titleField()).toHaveValue('Theirs');
    expect(toasts.post).toHaveBeenCalledTimes(1);
  });

  it('tells at saving what others have changed, and saves all the same when asked to', async () => {
    const { state } = await showSettings(backend);
    const sent = takeChanges(backend, state);
    await retitle('Mine');
    state.view = { ...state.view, title: 'Theirs' };
    state.etag = '"2"';

    await userEvent.click(about().getByRole('button', { name: 'Save' }));

    expect(
      await about().findByText(/Someone else changed this/),
    ).toBeInTheDocument();
    expect(
      await about().findByRole('list', {
        name: 'Changes by someone else',
      }),
    ).toHaveTextContent('Title: Forest → Theirs');
    expect(state.view.title).toBe('Theirs');
    await userEvent.click(about().getByRole('button', { name: 'Save anyway' }));
    await waitFor(() => expect(state.view.title).toBe('Mine'));
    expect(sent.at(-1)).toEqual({ body: { title: 'Mine' }, ifMatch: '"2"' });
    await waitFor(() =>
      expect(
        about().queryByText(/Someone else changed this/),
      ).not.toBeInTheDocument(),
    );
  });

  it('is not kept from saving by what others change elsewhere', async () => {
    const { state } = await showSettings(backend);
    const sent = takeChanges(backend, state);
    await retitle('Mine');
    state.etag = '"buckets"';

    await userEvent.click(about().getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(state.view.title).toBe('Mine'));
    expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"buckets"']);
  });

  it('saves twice in a row without a conflict with itself', async () => {
    const { state } = await showSettings(backend);
    takeChanges(backend, state);
    for (const title of ['One', 'Two']) {
      await retitle(title);
      await userEvent.click(about().getByRole('button', { name: 'Save' }));
      await waitFor(() => expect(state.view.title).toBe(title));
    }
    expect(
      about().queryByText(/Someone else changed this/),
    ).not.toBeInTheDocument();
  });

  it('says at the field what is wrong: while it is typed, and what the server refuses', async () => {
    await showSettings(backend);
    backend.use(
      http.patch(FOREST, () =>
        errorBody(422, 'Not accepted', {
          fields: [
            { path: ['registry', 'storage'], message: 'More than there is.' },
          ],
        }),
      ),
    );
    const registry = part('Registry and virtual cluster');
    const size = registry.getByRole('textbox', {
      name: 'Size of the registry',
    });
    expect(registry.getByText('5 GiB')).toBeInTheDocument();

    await userEvent.clear(size);
    await userEvent.type(size, 'much');
    expect(
      registry.getByText(
        'A size is a number above 0 with a unit, such as 8Gi.',
      ),
    ).toBeInTheDocument();
    await userEvent.clear(size);
    await userEvent.type(size, '9Ti{Enter}');

    expect(
      await registry.findByText('More than there is.'),
    ).toBeInTheDocument();
    expect(size).toBeInvalid();
  });

  it('writes nothing where no entity tag has come through', async () => {
    const { state } = await showSettings(backend, undefined, {}, '');
    const sent = takeChanges(backend, state);
    const rotation = part('Key rotation');
    await userEvent.selectOptions(
      rotation.getByRole('combobox', { name: 'Active keys' }),
      '3',
    );
    const save = rotation.getByRole('button', { name: 'Save' });
    await userEvent.click(save);
    await waitFor(() => expect(save).toBeEnabled());
    expect(sent).toEqual([]);
  });

  it('lets platform admins set quota and security, and give them back to the provider', async () => {
    const { state } = await showSettings(backend, PLATFORM_ADMIN);
    takeChanges(backend, state, () => ({}));
    const memory = part('Quota').getByRole('textbox', {
      name: 'Memory per session',
    });
    await userEvent.clear(memory);
    await userEvent.click(part('Quota').getByRole('button', { name: 'Save' }));
    const egress = part('Security').getByRole('combobox', {
      name: 'Access to the internet',
    });
    expect(egress).toHaveDisplayValue('Denied');
    await userEvent.selectOptions(egress, 'Allowed');
    await userEvent.click(
      part('Security').getByRole('button', { name: 'Save' }),
    );

    await waitFor(() => expect(state.taken).toHaveLength(2));
    expect(state.taken).toEqual([
      { quota: { memory: null } },
      { security: { external_egress: true } },
    ]);
  });

  it('shows owners quota and security, and who may change them', async () => {
    await showSettings(backend);

    expect(part('Quota').getByText('8 GiB')).toBeInTheDocument();
    expect(
      part('Quota').getByText('Only platform admins can change this.'),
    ).toBeInTheDocument();
    expect(part('Security').getByText('Denied')).toBeInTheDocument();
    expect(part('Security').queryByRole('combobox')).not.toBeInTheDocument();
  });

  it('lets plain members read all of it and change nothing', async () => {
    await showSettings(backend, PLAIN_MEMBER);

    expect(about().getByText('Forest')).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Save' }),
    ).not.toBeInTheDocument();
    expect(
      part('Danger zone')
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Leave…']);
  });

  it('shows the workspace as YAML, and copies it', async () => {
    await showSettings(backend, PLAIN_MEMBER);
    backend.onGet('/workspaces/forest/resources', () => [
      {
        apiVersion: 'pkg.internal/v1beta1',
        kind: 'Storage',
        metadata: { name: 'forest' },
        spec: { principal: 'forest' },
      },
      {
        apiVersion: 'pkg.internal/v1beta2',
        kind: 'Datalab',
        metadata: { name: 'forest' },
        spec: { users: ['alice'] },
      },
    ]);
    const user = userEvent.setup();
    const copied = jest.spyOn(navigator.clipboard, 'writeText');

    await user.click(screen.getByRole('button', { name: 'Show YAML' }));
    const yaml = await screen.findByRole('group', {
      name: 'The workspace as YAML',
    });
    expect(yaml.textContent).toContain('spec:\n  principal: forest\n---\n');
    await user.click(screen.getByRole('button', { name: 'Copy' }));

    expect(await screen.findByText('Copied.')).toBeInTheDocument();
    expect(copied).toHaveBeenCalledWith(yaml.textContent);
  });

  it('says before a deletion what becomes of what is there', async () => {
    const { state } = await showSettings(backend);
    state.view.resource_usage = {
      storage: {
        requested: '1Gi',
        persistent_volume_claims: [{ name: 'home', size: '1Gi' }],
      },
    };

    await userEvent.click(screen.getByRole('button', { name: 'Delete…' }));

    const dialog = within(
      screen.getByRole('dialog', { name: 'Delete workspace forest?' }),
    );
    const parts = dialog.getByRole('list', {
      name: 'What becomes of its parts',
    });
    expect(parts).toHaveTextContent('Buckets (1: forest)');
    expect(
      dialog.getByRole('button', { name: 'Delete workspace' }),
    ).toBeDisabled();
  });
});
