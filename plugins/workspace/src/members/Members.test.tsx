import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { PLAIN_MEMBER, view } from '../__testUtils__/builders';
import { renderPages } from '../__testUtils__/renderPages';
import { errorBody, fakeBackend } from '../__testUtils__/server';
import {
  choose,
  FOREST,
  member,
  roleOf,
  showForest,
} from './__testUtils__/forest';

const backend = fakeBackend();

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
    const { state, toasts } = await showForest(backend);
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
    await showForest(backend);
    onMemberPatch(() => errorBody(403, 'The policy says no.'));

    await choose('carol', 'Make admin');

    expect(await screen.findByText('The policy says no.')).toBeInTheDocument();
    expect(roleOf('carol')).toBe('Member');
  });

  it('is worked by keyboard, and has the focus again after its dialog', async () => {
    await showForest(backend);
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
    await showForest(backend, PLAIN_MEMBER);

    expect(
      screen.getAllByRole('button', { name: /^Actions for/ }),
    ).toHaveLength(1);
    await userEvent.click(
      screen.getByRole('button', { name: 'Actions for carol' }),
    );
    expect(
      screen.getAllByRole('menuitem').map(item => item.textContent),
    ).toEqual(['Leave workspace…']);
  });
});

describe('LeaveDialog', () => {
  it('takes a member out and back to their workspaces', async () => {
    await showForest(backend, PLAIN_MEMBER);
    let left = false;
    backend.use(
      http.delete(`${FOREST}/members/carol`, () => {
        left = true;
        return new HttpResponse(null, { status: 204 });
      }),
    );

    await choose('carol', 'Leave workspace…');
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
    await showForest(backend);

    await choose('alice', 'Leave workspace…');
    const dialog = within(
      screen.getByRole('dialog', { name: 'Leave forest?' }),
    );
    expect(dialog.getByText(/You’re the owner/)).toBeVisible();
    await userEvent.click(
      dialog.getByRole('button', { name: 'Transfer ownership…' }),
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
    const { state } = await showForest(backend);
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

    await choose('bob', 'Transfer ownership…');
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
