/* eslint-disable no-script-url -- such addresses are what is tried here */
import { ReactElement } from 'react';
import {
  Session,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { toastApiRef } from '@backstage/frontend-plugin-api';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { PLAIN_MEMBER, session, view } from '../__testUtils__/builders';
import { renderTab } from '../__testUtils__/renderTab';
import { BACKEND, errorBody, fakeBackend } from '../__testUtils__/server';
import { SessionsTab } from './SessionsTab';

const backend = fakeBackend();

const RUNNING = session({
  name: 'lab',
  ready: true,
  url: 'https://lab.example.org/?folder=a',
});
const SETTINGS = {
  quota: {},
  security: {},
  registry: { enabled: true },
  vcluster: false,
};
const STOPPED = session({ name: 'night', state: 'stopped' });

async function showSessions(
  sessions: Session[],
  user?: WorkspaceView['user'],
  datalab?: Partial<WorkspaceView['datalab']>,
  fields: Partial<WorkspaceView> = {},
) {
  backend.onGet('/workspaces/forest', () => {
    const forest = view({ name: 'forest', ...(user && { user }) });
    return {
      ...forest,
      ...fields,
      datalab: { ...forest.datalab, sessions, ...datalab },
    };
  });
  const post = jest.fn((_: { title: string; description: ReactElement }) => ({
    close: () => {},
  }));
  await renderTab(SessionsTab, 'forest', [[toastApiRef, { post }]]);
  await screen.findByText(/sessions$/i, { selector: 'h2' });
  /** What was told last. */
  const told = () => post.mock.calls.at(-1)?.[0];
  return { told };
}

function onPatch(name: string, answer: () => Promise<Response>) {
  backend.use(
    http.patch(`${BACKEND}/workspaces/forest/sessions/${name}`, answer),
  );
}

const button = (label: string) => screen.getByLabelText(label);

describe('SessionsTab', () => {
  it('opens a session that runs in a new tab, and leads to the waiting page for others', async () => {
    await showSessions([
      RUNNING,
      STOPPED,
      session({ name: 'slow', phase: 'Pending', message: 'Pulling the image' }),
    ]);

    const open = button('Open session lab in a new tab');
    expect(open).toHaveAttribute('href', RUNNING.url);
    expect(open).toHaveAttribute('target', '_blank');
    expect(open).toHaveAttribute('rel', 'noopener noreferrer');
    expect(button('Open session night after starting it')).toHaveAttribute(
      'href',
      '/workspaces/forest/sessions/night',
    );
    expect(button('Open session slow when it’s ready')).toHaveAttribute(
      'href',
      '/workspaces/forest/sessions/slow',
    );
    expect(screen.getByText('Pulling the image')).toBeInTheDocument();
    expect(screen.getByText('Phase: Pending')).toBeInTheDocument();
  });

  it('tells how to sign in to sessions, and copies the keys without showing them', async () => {
    const user = userEvent.setup();
    const written = jest.spyOn(navigator.clipboard, 'writeText');
    backend.use(
      http.post(`${BACKEND}/workspaces/forest/credentials`, () =>
        HttpResponse.json({
          s3: {
            bucketname: 'forest',
            access: 'the-access',
            secret: 'the-secret',
            endpoint: 'https://s3.example.org',
            region: '',
          },
        }),
      ),
    );
    const { user: owner } = view({ name: 'forest' });
    await showSessions(
      [RUNNING],
      { ...owner, may_read_activity: true },
      { session_sign_in: 'credentials' },
    );
    await user.click(screen.getByText('Copy password'));
    expect(
      await screen.findByText(/^Copied. Your name and the time are recorded./),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Show activity' })).toHaveAttribute(
      'href',
      '/workspaces/forest/activity',
    );
    expect(written).toHaveBeenCalledWith('the-secret');
    expect(document.body.innerHTML).not.toContain('the-secret');
  });

  it.each([
    [[RUNNING], 'delegated'],
    [[STOPPED], 'credentials'],
  ] as const)(
    'says nothing of a sign-in for %j with %s',
    async (sessions, how) => {
      await showSessions([...sessions], undefined, { session_sign_in: how });
      expect(screen.queryByText(/asks you to sign in/)).not.toBeInTheDocument();
    },
  );

  it('says that the home goes with a session, and how large it is', async () => {
    const volume = { claim: 'forest-night-persistent', size: '5Gi' };
    await showSessions([
      { ...STOPPED, volume: { ...volume, phase: 'Bound' } },
      { ...RUNNING, volume: { ...volume, phase: 'Pending' } },
    ]);
    expect(screen.getByText('Volume for files: 5 GiB')).toBeInTheDocument();
    expect(
      screen.getByText('Volume for files: 5 GiB (Pending)'),
    ).toBeInTheDocument();
    await userEvent.click(button('Delete session night'));
    expect(
      within(screen.getByRole('dialog')).getByText(/a volume of 5\sGiB/),
    ).toHaveTextContent('permanently deletes the home directory');
  });

  it.each([
    [[], 'Sessions are turned off here. Ask a platform admin.'],
    [[STOPPED], 'No more sessions can be created'],
  ])(
    'offers no sessions where there can be none: %#',
    async (sessions, told) => {
      await showSessions(sessions, undefined, { max_sessions: 0 });
      expect(screen.getByText(told)).toBeInTheDocument();
      expect(screen.queryByText('Create session')).not.toBeInTheDocument();
      expect(screen.queryByText(/of 0/)).not.toBeInTheDocument();
    },
  );

  it('names no size of a home where none is known', async () => {
    await showSessions([STOPPED], undefined, {
      settings: { ...SETTINGS, quota: { storage: '9Gi' } },
    });
    await userEvent.click(button('Delete session night'));
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveTextContent('permanently deletes the home directory');
    expect(dialog).not.toHaveTextContent('GiB');
  });

  it('never links to an address that is no web address', async () => {
    await showSessions([
      session({ name: 'evil', ready: true, url: 'javascript:alert(1)' }),
    ]);

    expect(screen.getByText(/is no web address/)).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(document.body.innerHTML).not.toContain('javascript:');
  });

  it('offers a plain member to open sessions and nothing else', async () => {
    await showSessions([RUNNING, STOPPED], PLAIN_MEMBER);

    expect(button('Open session lab in a new tab')).toBeInTheDocument();
    expect(screen.queryByText('Create session')).not.toBeInTheDocument();
    expect(
      screen.queryByLabelText(/^(Start|Stop|Delete) session/),
    ).not.toBeInTheDocument();
  });

  it.each([
    [{ available: true, present: false }, /consists of storage only/],
    [{ available: false, present: false }, /not installed on this cluster/],
    [{}, /A session is a notebook or VS Code/],
  ])('says for %j why there is nothing', async (datalab, reason) => {
    await showSessions([], undefined, datalab);

    expect(screen.getByText(reason)).toBeInTheDocument();
  });

  it('shows a start at once, and then how it goes on', async () => {
    const sessions = [STOPPED];
    const { told } = await showSessions(sessions);
    let answer = () => {};
    const answered = new Promise<void>(resolve => {
      answer = resolve;
    });
    onPatch('night', async () => {
      await answered;
      sessions[0] = session({ name: 'night', phase: 'Pending' });
      return HttpResponse.json(sessions[0], { status: 202 });
    });

    await userEvent.click(button('Start session night'));

    expect(screen.getByText('Starting')).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toHaveAccessibleName('night');
    answer();
    await waitFor(() => expect(told()?.title).toBe('Starting session night'));
    expect(await screen.findByText('Phase: Pending')).toBeInTheDocument();
    expect(button('Stop session night')).toHaveFocus();
  });

  it('offers to take a stop back', async () => {
    const { told } = await showSessions([RUNNING]);
    const bodies: unknown[] = [];
    backend.use(
      http.patch(
        `${BACKEND}/workspaces/forest/sessions/lab`,
        async ({ request }) => {
          bodies.push(await request.json());
          return HttpResponse.json(RUNNING, { status: 202 });
        },
      ),
    );

    await userEvent.click(button('Stop session lab'));
    await waitFor(() =>
      expect(told()?.title).toBe('Stopping session lab; its files are kept'),
    );
    const { getByRole } = render(told()!.description);
    await userEvent.click(getByRole('button', { name: 'Undo' }));

    await waitFor(() =>
      expect(bodies).toEqual([{ state: 'stopped' }, { state: 'started' }]),
    );
    expect(told()?.title).toBe('Undone');
  });

  it('takes a stop back when it is refused, and says why', async () => {
    await showSessions([RUNNING]);
    let answer = () => {};
    const answered = new Promise<void>(resolve => {
      answer = resolve;
    });
    onPatch('lab', async () => {
      await answered;
      return errorBody(403, 'You may not manage sessions.');
    });

    await userEvent.click(button('Stop session lab'));

    expect(screen.getByText('Stopped')).toBeInTheDocument();
    answer();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Couldn’t stop session lab: You may not manage sessions.',
    );
    expect(screen.getByText('Running')).toBeInTheDocument();
    expect(button('Open session lab in a new tab')).toBeInTheDocument();
  });

  it('removes a session once its name is typed, and gives the focus to the heading', async () => {
    const sessions = [RUNNING, STOPPED];
    const { told } = await showSessions(sessions);
    backend.use(
      http.delete(`${BACKEND}/workspaces/forest/sessions/night`, () => {
        sessions.pop();
        return new HttpResponse(null, { status: 204 });
      }),
    );

    await userEvent.click(button('Delete session night'));
    const dialog = within(
      screen.getByRole('dialog', {
        name: 'Delete session night and its files?',
      }),
    );
    const remove = dialog
      .getByText('Delete session and files')
      .closest('button')!;
    expect(remove).toBeDisabled();
    await userEvent.type(dialog.getByRole('textbox'), 'night');
    await userEvent.click(remove);

    await waitFor(() =>
      expect(told()?.title).toBe('Deleted session night and its files'),
    );
    expect(await screen.findByText('1 of 3 sessions')).toBeInTheDocument();
    expect(screen.queryByText('night')).not.toBeInTheDocument();
    expect(screen.getByText('Sessions', { selector: 'h2' })).toHaveFocus();
  });

  it('restarts a session, and shows that it does', async () => {
    const sessions = [RUNNING];
    const { told } = await showSessions(sessions);
    backend.use(
      http.post(`${BACKEND}/workspaces/forest/sessions/lab/restart`, () => {
        const { name, volume } = RUNNING;
        sessions[0] = {
          name,
          volume,
          state: 'stopped',
          ready: false,
          restarting: true,
        };
        return HttpResponse.json(sessions[0], { status: 202 });
      }),
    );
    await userEvent.click(button('Restart session lab'));
    expect(await screen.findByText('Restarting')).toBeInTheDocument();
    expect(told()?.title).toBe('Restarting session lab; its files are kept');
    expect(screen.queryByText('Restart')).not.toBeInTheDocument();
  });

  it('says why no further session can be created', async () => {
    await showSessions([RUNNING, STOPPED], undefined, { max_sessions: 2 });

    expect(screen.getByText('2 of 2 sessions')).toBeInTheDocument();
    const create = screen.getByText('Create session').closest('button')!;
    expect(create).toBeDisabled();
    expect(create).toHaveAccessibleDescription(/limit of 2 sessions/);
  });
});
