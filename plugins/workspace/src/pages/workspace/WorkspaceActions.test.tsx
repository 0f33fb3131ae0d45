import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { PLAIN_MEMBER, view } from '../../__testUtils__/builders';
import { renderPages } from '../../__testUtils__/renderPages';
import { fakeBackend } from '../../__testUtils__/server';

const backend = fakeBackend();
const MENU = { name: 'Actions for workspace forest' };

async function openMenu(user?: WorkspaceView['user']) {
  backend.onGet('/workspaces/forest', () =>
    view({ name: 'forest', ...(user && { user }) }),
  );
  await renderPages('/workspaces/forest');
  const opener = await screen.findByRole('button', MENU);
  await userEvent.click(opener);
  return opener;
}

const choose = (name: string) =>
  userEvent.click(screen.getByRole('menuitem', { name }));

const offered = () =>
  screen.getAllByRole('menuitem').map(({ textContent }) => textContent);

describe('WorkspaceActions', () => {
  it('offers the owner all that can be done', async () => {
    await openMenu();
    expect(offered()).toEqual([
      'Edit details',
      'Add members',
      'Transfer ownership',
      'Leave workspace',
      'Delete workspace',
    ]);
  });

  it('offers a plain member to leave, and no more', async () => {
    await openMenu({ ...PLAIN_MEMBER, role: 'user' });
    expect(offered()).toEqual(['Leave workspace']);
  });

  it('is not there for those who may do nothing', async () => {
    backend.onGet('/workspaces/forest', () =>
      view({ name: 'forest', user: { ...PLAIN_MEMBER, role: undefined } }),
    );
    await renderPages('/workspaces/forest');
    await screen.findByRole('link', { name: 'Overview', current: 'page' });
    expect(screen.queryByRole('button', MENU)).toBeNull();
  });

  it.each([
    ['Transfer ownership', 'Transfer ownership of forest?'],
    ['Leave workspace', 'Leave forest?'],
    ['Delete workspace', 'Delete workspace forest?'],
  ])('asks before it does: %s', async (action, question) => {
    const opener = await openMenu();
    await choose(action);
    expect(screen.getByRole('dialog', { name: question })).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    expect(opener).toHaveFocus();
  });

  it('leads to where details are edited', async () => {
    await openMenu();
    await choose('Edit details');
    expect(screen.getByLabelText('address')).toHaveTextContent(
      '/workspaces/forest/settings',
    );
  });

  it('opens the dialog in which members are added', async () => {
    await openMenu();
    await choose('Add members');
    expect(
      await screen.findByRole('dialog', { name: /^Add members/ }),
    ).toBeInTheDocument();
  });
});
