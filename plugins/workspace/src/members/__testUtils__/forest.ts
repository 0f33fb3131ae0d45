import { toastApiRef } from '@backstage/frontend-plugin-api';
import {
  Membership,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { session, view } from '../../__testUtils__/builders';
import { renderTab } from '../../__testUtils__/renderTab';
import { BACKEND, fakeBackend } from '../../__testUtils__/server';
import { MembersTab } from '../MembersTab';

export const FOREST = `${BACKEND}/workspaces/forest`;

export const member = (name: string, role: Membership['role']): Membership => ({
  member: name,
  role,
  creation_timestamp: '',
});

/** A forest of alice, bob (admin) and carol that changes as the test says. */
export async function showForest(
  backend: ReturnType<typeof fakeBackend>,
  user?: WorkspaceView['user'],
) {
  const forest = view({ name: 'forest', ...(user && { user }) });
  forest.datalab.sessions = [session({ name: 'lab', ready: true })];
  const state = {
    members: [
      member('alice', 'owner'),
      member('bob', 'admin'),
      member('carol', 'user'),
    ],
  };
  backend.onGet('/workspaces/forest', () => ({
    ...forest,
    datalab: { ...forest.datalab, memberships: state.members },
  }));
  const toasts = { post: jest.fn(() => ({ close: jest.fn() })) };
  await renderTab(MembersTab, 'forest', [[toastApiRef, toasts]]);
  await screen.findByRole('heading', { name: '3 members' });
  return { state, toasts };
}

/** Selects an entry of a member's menu; answers the button that opens it. */
export async function choose(name: string, action: string | RegExp) {
  const opener = screen.getByRole('button', { name: `Actions for ${name}` });
  await userEvent.click(opener);
  await userEvent.click(screen.getByRole('menuitem', { name: action }));
  return opener;
}

/** The role in the row of a member. */
export function roleOf(name: string) {
  // The box to select a member comes first.
  const header = screen.getByRole('rowheader', { name: RegExp(`${name}$`) });
  const row = header.closest('tr')!;
  return within(row).getAllByRole('cell')[0].textContent;
}
