import { Membership } from '@eoepca/backstage-plugin-workspace-common';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { view } from '../__testUtils__/builders';
import { lookAgain } from '../__testUtils__/clock';
import { errorBody, fakeBackend } from '../__testUtils__/server';
import {
  choose,
  FOREST,
  member,
  roleOf,
  showForest,
} from './__testUtils__/forest';

const backend = fakeBackend();

describe('RemoveMembersDialog', () => {
  it('says what is lost and what is not, removes, and then offers to replace the keys at once', async () => {
    const { state } = await showForest(backend);
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

    await choose('bob', 'Remove member…');
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
      await dialog.findByRole('list', { name: 'What changes' }),
    ).toHaveTextContent('Removed: member bob');
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

  describe('with the keys replaced', () => {
    /** Has bob removed, and answers the rotation of keys as the test says. */
    async function removeBob(rotate: () => Response) {
      const { state, toasts } = await showForest(backend);
      const writes: unknown[] = [];
      backend.use(
        http.patch(`${FOREST}/members`, async ({ request }) => {
          writes.push(await request.json());
          state.members.splice(1, 1);
          return HttpResponse.json([], { status: 202 });
        }),
        http.patch(FOREST, async ({ request }) => {
          writes.push(await request.json());
          return rotate();
        }),
      );
      await choose('bob', 'Remove member…');
      const name = 'Remove bob?';
      const dialog = within(screen.getByRole('dialog', { name }));
      expect(
        dialog.getByText(/rotation interval to “Every month”.* lose access/),
      ).toBeVisible();
      await userEvent.click(
        dialog.getByRole('button', { name: 'Remove and replace keys' }),
      );
      await screen.findByRole('heading', { name: '2 members' });
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      expect(writes).toEqual([
        { remove: ['bob'] },
        { credentials_rollover: { interval: 'monthly' } },
      ]);
      return toasts.post.mock.calls as unknown as [{ title: string }][];
    }

    it('needs nothing more', async () => {
      const toasts = await removeBob(() =>
        HttpResponse.json({ name: 'forest' }, { status: 202 }),
      );
      expect(toasts).toEqual([
        [
          expect.objectContaining({
            title:
              'Removed bob from forest. A new key is being created; the old keys stop working within minutes.',
          }),
        ],
      ]);
      expect(screen.queryByText(/may still have/)).not.toBeInTheDocument();
    });

    it('says why only that failed, and offers it again', async () => {
      const toasts = await removeBob(() => errorBody(503, 'No cluster.'));
      expect(toasts.map(([{ title }]) => title)).toEqual([
        'Removed bob from forest',
      ]);
      expect(
        await screen.findByText('bob may still have the shared S3 keys'),
      ).toBeVisible();
      expect(screen.getByText(/No cluster\./)).toBeVisible();
      expect(
        screen.getByRole('button', { name: 'Replace the keys' }),
      ).toBeEnabled();
    });

    it('is nothing for who may not change keys', async () => {
      const { user } = view({ name: 'forest' });
      await showForest(backend, {
        ...user,
        permissions: user.permissions.filter(each => each !== 'MANAGE_BUCKETS'),
      });
      await choose('bob', 'Remove member…');
      expect(
        screen.getByRole('button', { name: 'Remove member' }),
      ).toBeVisible();
      expect(screen.queryByText(/replac\w+ (the )?keys/i)).toBeNull();
    });
  });

  it('keeps the dialog with the reason where it is refused', async () => {
    await showForest(backend);
    backend.use(
      http.patch(`${FOREST}/members`, () =>
        errorBody(409, 'bob is the last admin.'),
      ),
    );

    await choose('bob', 'Remove member…');
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
    const { state, toasts } = await showForest(backend);
    const bodies = onChange(state);

    // Neither the owner nor oneself is to be selected.
    expect(
      screen.queryByRole('checkbox', { name: 'Select alice' }),
    ).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select all' }));
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove 2 members…' }),
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
    const { state, toasts } = await showForest(backend);
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
    const { state } = await showForest(backend);
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
