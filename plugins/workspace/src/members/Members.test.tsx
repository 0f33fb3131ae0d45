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
  // The box to select a member comes first.
  const header = screen.getByRole('rowheader', { name: RegExp(`${name}$`) });
  const row = header.closest('tr')!;
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
    await waitFor(() => expect(roleOf('carol')).toBe('Member'));
  });

  it('shows the former role again where the change is refused, and why', async () => {
    await showForest();
    onMemberPatch(() => errorBody(403, 'The policy says no.'));

    await choose('carol', 'Make admin');

    expect(await screen.findByText('The policy says no.')).toBeInTheDocument();
    expect(roleOf('carol')).toBe('Member');
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

describe('RemoveMembersDialog', () => {
  it('says what is lost and what is not, removes, and then offers to replace the keys at once', async () => {
    const { state } = await showForest();
    backend.use(
      http.patch(`${FOREST}/members`, ({ request }) => {
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
        return HttpResponse.json([], { status: 202 });
      }),
    );
    const bodies: unknown[] = [];
    backend.use(
      http.patch(FOREST, async ({ request }) => {
        bodies.push(await request.json());
        return HttpResponse.json({ name: 'forest' }, { status: 202 });
      }),
    );

    await choose('bob', 'Remove member …');
    const dialog = within(screen.getByRole('dialog', { name: 'Remove bob?' }));
    const loses = dialog.getByRole('list', { name: 'bob loses' });
    expect(loses).toHaveTextContent('The right to manage members');
    expect(loses).toHaveTextContent('lab');
    expect(dialog.getByRole('list', { name: 'bob keeps' })).toHaveTextContent(
      'Keys aren’t rotated',
    );
    await userEvent.click(
      dialog.getByRole('button', { name: 'Preview changes' }),
    );
    expect(
      await dialog.findByRole('group', { name: 'Datalab forest' }),
    ).toHaveTextContent('removed:− - bob');
    await userEvent.click(
      dialog.getByRole('button', { name: 'Remove member' }),
    );

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
      http.patch(`${FOREST}/members`, () =>
        errorBody(409, 'bob is the last admin.'),
      ),
    );

    await choose('bob', 'Remove member …');
    const dialog = within(screen.getByRole('dialog', { name: 'Remove bob?' }));
    await userEvent.click(
      dialog.getByRole('button', { name: 'Remove member' }),
    );

    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'bob is the last admin.',
    );
  });
});

describe('several members at once', () => {
  const isTried = (request: Request) =>
    new URL(request.url).searchParams.get('dry_run') === 'true';

  /** Answers changes of the whole list as the backend does. */
  function onChange(state: { members: Membership[] }) {
    const bodies: unknown[] = [];
    backend.use(
      http.patch(`${FOREST}/members`, async ({ request }) => {
        if (isTried(request)) return HttpResponse.json({ changes: [] });
        const body = (await request.json()) as {
          set?: { member: string; role: 'admin' | 'user' }[];
          remove?: string[];
        };
        bodies.push(body);
        const { set = [], remove = [] } = body;
        const gone = [...remove, ...set.map(each => each.member)];
        state.members = [
          ...state.members.filter(each => !gone.includes(each.member)),
          ...set.map(each => member(each.member, each.role)),
        ];
        return HttpResponse.json([], { status: 202 });
      }),
    );
    return bodies;
  }

  const undoOf = (toasts: { post: jest.Mock }) => {
    const [{ title, description }] = toasts.post.mock.calls.at(-1) as [
      { title: string; description: React.ReactElement },
    ];
    const { getByRole } = render(description);
    return { title, undo: getByRole('button', { name: 'Undo' }) };
  };

  it('are removed in one write after it is said what that costs, and restored in one', async () => {
    const { state, toasts } = await showForest();
    const bodies = onChange(state);

    // Neither the owner nor oneself is to be selected.
    expect(
      screen.queryByRole('checkbox', { name: 'Select alice' }),
    ).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select all' }));
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove 2 members …' }),
    );
    const dialog = within(
      screen.getByRole('dialog', { name: 'Remove 2 members?' }),
    );
    expect(
      dialog.getByRole('list', { name: 'Members to remove' }),
    ).toHaveTextContent('bobcarol');
    expect(
      dialog.getByRole('list', { name: '2 members lose' }),
    ).toHaveTextContent('The right to manage members');
    await userEvent.click(
      dialog.getByRole('button', { name: 'Remove 2 members' }),
    );

    // One prompt for all of them.
    expect(
      await screen.findByText('bob, carol may still have the shared S3 keys'),
    ).toBeInTheDocument();
    const { title, undo } = undoOf(toasts);
    expect(title).toBe('Removed 2 members from forest');
    await userEvent.click(undo);
    await screen.findByRole('heading', { name: '3 members' });
    expect(bodies).toEqual([
      { remove: ['bob', 'carol'] },
      {
        set: [
          { member: 'bob', role: 'admin' },
          { member: 'carol', role: 'user' },
        ],
      },
    ]);
    await waitFor(() =>
      expect(screen.queryByText(/may still have/)).not.toBeInTheDocument(),
    );
  });

  it('get another role in one write, and their former ones back', async () => {
    const { state, toasts } = await showForest();
    const bodies = onChange(state);

    await userEvent.click(screen.getByRole('checkbox', { name: 'Select bob' }));
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Select carol' }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Make 2 admins' }),
    );

    await waitFor(() => expect(roleOf('carol')).toBe('Admin'));
    const { title, undo } = undoOf(toasts);
    expect(title).toBe('Changed the role of 2 members to Admin');
    await userEvent.click(undo);
    await waitFor(() => expect(roleOf('carol')).toBe('Member'));
    expect(bodies).toEqual([
      {
        set: [
          { member: 'bob', role: 'admin' },
          { member: 'carol', role: 'admin' },
        ],
      },
      {
        set: [
          { member: 'bob', role: 'admin' },
          { member: 'carol', role: 'user' },
        ],
      },
    ]);
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
    await userEvent.click(
      dialog.getByRole('button', { name: 'Leave workspace' }),
    );

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
    expect(dialog.getByText(/You’re the owner/)).toBeVisible();
    await userEvent.click(
      dialog.getByRole('button', { name: 'Transfer ownership …' }),
    );

    expect(
      await screen.findByRole('dialog', {
        name: 'Transfer ownership of forest?',
      }),
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

    await choose('bob', 'Transfer ownership …');
    const dialog = within(
      screen.getByRole('dialog', { name: 'Transfer ownership of forest?' }),
    );
    expect(
      dialog.getByRole('list', { name: 'What changes for you' }),
    ).toHaveTextContent('The role becomes Admin');
    await userEvent.click(
      dialog.getByRole('button', { name: 'Transfer ownership' }),
    );

    await waitFor(() => expect(roleOf('bob')).toBe('Owner'));
    expect(bodies).toEqual([{ member: 'bob' }]);
  });
});

describe('the address that adds a member', () => {
  it('opens the dialog, and is an ordinary one after that', async () => {
    backend.onGet('/workspaces/forest', () => view({ name: 'forest' }));
    await renderPages('/workspaces/forest/members?add');

    const dialog = await screen.findByRole('dialog', { name: 'Add members' });
    await userEvent.keyboard('{Escape}');

    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(
      screen.getByRole('button', { name: 'Add members' }),
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
