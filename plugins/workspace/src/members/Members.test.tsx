import { toastApiRef } from '@backstage/frontend-plugin-api';
import {
  Membership,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { PLAIN_MEMBER, session, view } from '../__testUtils__/builders';
import { lookAgain } from '../__testUtils__/clock';
import { renderPages } from '../__testUtils__/renderPages';
import { renderTab } from '../__testUtils__/renderTab';
import { BACKEND, errorBody, fakeBackend } from '../__testUtils__/server';
import { MembersTab } from './MembersTab';

const backend = fakeBackend();
const FOREST = `${BACKEND}/workspaces/forest`;

const member = (name: string, role: Membership['role']): Membership => ({
  member: name,
  role,
  creation_timestamp: '',
});

/** A forest of alice, bob (admin) and carol that changes as the test says. */
async function showForest(user?: WorkspaceView['user']) {
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

async function choose(name: string, action: string | RegExp) {
  const opener = screen.getByRole('button', { name: `Actions for ${name}` });
  await userEvent.click(opener);
  await userEvent.click(screen.getByRole('menuitem', { name: action }));
  return opener;
}

function roleOf(name: string) {
  const row = screen.getByRole('rowheader', { name }).closest('tr')!;
  return within(row).getAllByRole('cell')[0].textContent;
}

function onMemberPatch(
  answer: (role: string, name: string) => Response | Promise<Response>,
) {
  backend.use(
    http.patch(`${FOREST}/members/:name`, async ({ request, params }) => {
      const { role } = (await request.json()) as { role: string };
      return answer(role, String(params.name));
    }),
  );
}

describe('the menu of a member', () => {
  it('changes a role at once, with the way back in the notice', async () => {
    const { state, toasts } = await showForest();
    let release = () => {};
    const asked: string[] = [];
    onMemberPatch(async (role, name) => {
      asked.push(`${name}: ${role}`);
      await new Promise<void>(resolve => {
        release = resolve;
      });
      state.members[2] = member('carol', role as 'admin');
      return HttpResponse.json(state.members[2], { status: 202 });
    });

    await choose('carol', 'Make admin');
    await waitFor(() => expect(roleOf('carol')).toBe('Admin'));
    await waitFor(() => expect(asked).toEqual(['carol: admin']));
    release();

    await waitFor(() => expect(toasts.post).toHaveBeenCalledTimes(1));
    const [[toast]] = toasts.post.mock.calls as unknown as [
      [{ title: string; description: React.ReactElement }],
    ];
    expect(toast.title).toBe('Changed the role of carol to Admin');
    const { getByRole } = render(toast.description);
    await userEvent.click(getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(asked).toEqual(['carol: admin', 'carol: user']));
    release();
    await waitFor(() => expect(roleOf('carol')).toBe('User'));
  });

  it('shows the former role again where the change is refused, and why', async () => {
    await showForest();
    onMemberPatch(() => errorBody(403, 'The policy says no.'));

    await choose('carol', 'Make admin');

    expect(await screen.findByText('The policy says no.')).toBeInTheDocument();
    expect(roleOf('carol')).toBe('User');
  });

  it('is worked by keyboard, and has the focus again after its dialog', async () => {
    await showForest();
    const opener = screen.getByRole('button', { name: 'Actions for bob' });
    opener.focus();
    await userEvent.keyboard('{Enter}{ArrowDown}{ArrowDown}{Enter}');
    const dialog = screen.getByRole('dialog', { name: 'Remove bob?' });
    expect(dialog).toBeInTheDocument();

    await userEvent.keyboard('{Escape}');

    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(opener).toHaveFocus();
  });

  it('offers a plain member nothing but to leave', async () => {
    await showForest(PLAIN_MEMBER);

    expect(
      screen.getAllByRole('button', { name: /^Actions for/ }),
    ).toHaveLength(1);
    await userEvent.click(
      screen.getByRole('button', { name: 'Actions for carol' }),
    );
    expect(
      screen.getAllByRole('menuitem').map(item => item.textContent),
    ).toEqual(['Leave workspace …']);
  });
});

describe('RemoveMemberDialog', () => {
  it('says what is lost and what is not, removes, and then offers to replace the keys at once', async () => {
    const { state } = await showForest();
    backend.use(
      http.delete(`${FOREST}/members/bob`, ({ request }) => {
        if (new URL(request.url).searchParams.get('dry_run') === 'true') {
          const spec = (users: string[]) => ({
            annotations: {},
            spec: { users },
          });
          return HttpResponse.json({
            dry_run: true,
            changes: [
              {
                kind: 'Datalab',
                name: 'forest',
                before: spec(['alice', 'bob', 'carol']),
                after: spec(['alice', 'carol']),
              },
            ],
          });
        }
        state.members.splice(1, 1);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const bodies: unknown[] = [];
    backend.use(
      http.patch(FOREST, async ({ request }) => {
        bodies.push(await request.json());
        return HttpResponse.json({ name: 'forest' }, { status: 202 });
      }),
    );

    await choose('bob', 'Remove …');
    const dialog = within(screen.getByRole('dialog', { name: 'Remove bob?' }));
    const loses = dialog.getByRole('list', { name: 'bob loses' });
    expect(loses).toHaveTextContent('The right to manage members');
    expect(loses).toHaveTextContent('lab');
    expect(
      dialog.getByRole('list', { name: 'bob keeps all the same' }),
    ).toHaveTextContent('Keys aren’t rotated');
    await userEvent.click(
      dialog.getByRole('button', { name: 'Show what changes' }),
    );
    expect(
      await dialog.findByRole('group', { name: 'Datalab forest' }),
    ).toHaveTextContent('removed:− - bob');
    await userEvent.click(dialog.getByRole('button', { name: 'Remove' }));

    expect(
      await screen.findByText('bob may still have the shared S3 keys'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Programs and notebooks of all members lose access/),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Replace the keys' }),
    );
    await waitFor(() =>
      expect(bodies).toEqual([
        { credentials_rollover: { interval: 'monthly' } },
      ]),
    );
    await waitFor(() =>
      expect(
        screen.queryByText('bob may still have the shared S3 keys'),
      ).not.toBeInTheDocument(),
    );
  });

  it('keeps the dialog with the reason where it is refused', async () => {
    await showForest();
    backend.use(
      http.delete(`${FOREST}/members/bob`, () =>
        errorBody(409, 'bob is the last admin.'),
      ),
    );

    await choose('bob', 'Remove …');
    const dialog = within(screen.getByRole('dialog', { name: 'Remove bob?' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Remove' }));

    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'bob is the last admin.',
    );
  });
});

describe('KeyRotationOffer', () => {
  it('comes as well when somebody leaves, and is dismissed', async () => {
    const { state } = await showForest();
    state.members = state.members.slice(0, 2);
    lookAgain();

    expect(
      await screen.findByText('carol may still have the shared S3 keys'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect(
      screen.queryByText('carol may still have the shared S3 keys'),
    ).not.toBeInTheDocument();
  });
});

describe('LeaveDialog', () => {
  it('takes a member out and back to their workspaces', async () => {
    await showForest(PLAIN_MEMBER);
    let left = false;
    backend.use(
      http.delete(`${FOREST}/members/carol`, () => {
        left = true;
        return new HttpResponse(null, { status: 204 });
      }),
    );

    await choose('carol', 'Leave workspace …');
    const dialog = within(
      screen.getByRole('dialog', { name: 'Leave forest?' }),
    );
    expect(dialog.getByRole('list', { name: 'You lose' })).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Leave' }));

    await waitFor(() =>
      expect(screen.getByLabelText('address')).toHaveTextContent(
        /^\/workspaces$/,
      ),
    );
    expect(left).toBe(true);
  });

  it('sends the owner to handing over first', async () => {
    await showForest();

    await choose('alice', 'Leave workspace …');
    const dialog = within(
      screen.getByRole('dialog', { name: 'Leave forest?' }),
    );
    expect(dialog.getByText(/cannot be without an owner/)).toBeVisible();
    await userEvent.click(
      dialog.getByRole('button', { name: 'Hand over ownership …' }),
    );

    expect(
      await screen.findByRole('dialog', { name: 'Hand over forest?' }),
    ).toBeVisible();
  });
});

describe('HandOverDialog', () => {
  it('says what changes for both and makes the other the owner', async () => {
    const { state } = await showForest();
    const bodies: unknown[] = [];
    backend.use(
      http.put(`${FOREST}/owner`, async ({ request }) => {
        bodies.push(await request.json());
        state.members = [
          member('bob', 'owner'),
          member('alice', 'admin'),
          member('carol', 'user'),
        ];
        return HttpResponse.json(state.members[0], { status: 202 });
      }),
    );

    await choose('bob', 'Hand over ownership …');
    const dialog = within(
      screen.getByRole('dialog', { name: 'Hand over forest?' }),
    );
    expect(
      dialog.getByRole('list', { name: 'What changes for you' }),
    ).toHaveTextContent('The role becomes Admin');
    await userEvent.click(dialog.getByRole('button', { name: 'Hand over' }));

    await waitFor(() => expect(roleOf('bob')).toBe('Owner'));
    expect(bodies).toEqual([{ member: 'bob' }]);
  });
});

describe('the address that adds a member', () => {
  it('opens the dialog, and is an ordinary one after that', async () => {
    backend.onGet('/workspaces/forest', () => view({ name: 'forest' }));
    await renderPages('/workspaces/forest/members?add');

    const dialog = await screen.findByRole('dialog', { name: 'Add a member' });
    await userEvent.keyboard('{Escape}');

    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(
      screen.getByRole('button', { name: 'Add member' }),
    ).toBeInTheDocument();
  });

  it('opens nothing for who may not add', async () => {
    backend.onGet('/workspaces/forest', () =>
      view({ name: 'forest', user: PLAIN_MEMBER }),
    );
    await renderPages('/workspaces/forest/members?add');

    await screen.findByRole('heading', { name: '1 member' });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
