import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { WORKSPACE_SIGNAL_CHANNEL } from '@eoepca/backstage-plugin-workspace-common';
import { FakeSignals } from '../../__testUtils__/FakeSignals';
import { PLAIN_MEMBER, session, view } from '../../__testUtils__/builders';
import { request } from '../../__testUtils__/access';
import { lookAgain } from '../../__testUtils__/clock';
import { renderPages } from '../../__testUtils__/renderPages';
import { BACKEND, errorBody, fakeBackend } from '../../__testUtils__/server';
import {
  requestSuggestion,
  startSuggestion,
} from '../../__testUtils__/suggestions';

const backend = fakeBackend();

function tabNames(): (string | null)[] {
  const tabs = screen.getByRole('navigation', { name: 'Content navigation' });
  return within(tabs)
    .getAllByRole('link')
    .map(tab => tab.textContent);
}

/** The tab that is shown, by its label. */
const findShown = (name: string) =>
  screen.findByRole('link', { name, current: 'page' });

async function openAction(name: string) {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Actions for workspace forest' }),
  );
  await userEvent.click(screen.getByRole('menuitem', { name }));
}

describe('WorkspacePage', () => {
  it('says what the workspace is, whose it is and how it stands', async () => {
    backend.onGet('/workspaces/forest', () =>
      view({ name: 'forest', title: 'Forest watch' }),
    );

    await renderPages('/workspaces/forest');

    expect(
      await screen.findByRole('heading', { name: 'Forest watch', level: 2 }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Forest watch' })).toHaveAttribute(
      'href',
      '/workspaces/forest',
    );
    for (const [term, fact] of [
      ['Name', 'forest'],
      ['Health', 'Ready'],
      ['Owner', 'alice'],
      ['My role', 'Owner'],
    ]) {
      const [label] = screen.getAllByText(term, { selector: 'dt *' });
      expect(label.closest('dt')!.nextElementSibling).toHaveTextContent(fact);
    }
  });

  it('gives each part a tab with a count and an address', async () => {
    backend.onGet('/workspaces/forest', () => {
      const forest = view({ name: 'forest' });
      forest.datalab.sessions = [
        session({ name: 'lab', ready: true, url: 'https://lab.example/' }),
        session({ name: 'old', state: 'stopped' }),
      ];
      return forest;
    });

    await renderPages('/workspaces/forest');

    const tab = await screen.findByRole('link', { name: 'Members (1)' });
    expect(tabNames()).toEqual([
      'Overview',
      'Members (1)',
      'Buckets (1)',
      'Access (0 pending)',
      'Sessions (1 running)',
      'Stores',
      'Credentials',
      'Settings',
    ]);
    await userEvent.click(tab);
    expect(screen.getByLabelText('address')).toHaveTextContent(
      '/workspaces/forest/members',
    );
    expect(await findShown('Members (1)')).toBeInTheDocument();
  });

  it('shows the content of sessions within their tab', async () => {
    backend.onGet('/workspaces/forest', () => view({ name: 'forest' }));
    backend.onGet('/workspaces/forest/content', () => []);
    await renderPages('/workspaces/forest/content');
    expect(await screen.findByText('No content yet')).toBeInTheDocument();
    expect(await findShown('Sessions (0 running)')).toBeInTheDocument();
    expect(tabNames()).not.toContain('Content');
  });

  it('counts what waits for a decision, without asking for all of it', async () => {
    const forest = view({ name: 'forest' });
    forest.storage.pending_decisions = 2;
    backend.onGet('/workspaces/forest', () => forest);
    backend.onGet('/workspaces/forest/suggestions', () => [
      requestSuggestion({ may_decide: true }),
      startSuggestion({ id: 's2', may_decide: true }),
    ]);
    const asked: string[] = [];
    const stop = backend.onRequest(({ url }) => asked.push(url));

    await renderPages('/workspaces/forest/stores');

    expect(
      await screen.findByRole('link', { name: 'Access (3 pending)' }),
    ).toBeInTheDocument();
    expect(await screen.findByText(/^No stores yet/)).toBeVisible();
    expect(asked).not.toContain(`${BACKEND}/workspaces/forest/access`);
    stop();
  });

  it('counts nothing for a member who decides on nothing', async () => {
    backend.onGet('/workspaces/forest', () =>
      view({ name: 'forest', user: PLAIN_MEMBER }),
    );
    backend.onGet('/workspaces/forest/access', () => ({
      requests: [],
      inbox: [request({ workspace: 'coast', bucket: 'forest' })],
      grants: [],
      offers: [],
    }));
    // The tab itself fetches what is pending, for them to see.
    await renderPages('/workspaces/forest/access');
    expect(await screen.findByText('1 pending request')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Access' })).toBeVisible();
  });

  it('has no tab and no card for what the user may not see', async () => {
    backend.onGet('/workspaces/forest', () =>
      view({
        name: 'forest',
        user: {
          name: 'carol',
          permissions: ['VIEW_BUCKETS'],
          may_delete: false,
        },
      }),
    );

    await renderPages('/workspaces/forest');

    expect(
      await screen.findByRole('link', { name: 'Buckets (1)' }),
    ).toBeInTheDocument();
    expect(tabNames()).toEqual([
      'Overview',
      'Buckets (1)',
      'Access',
      'Settings',
    ]);
    expect(screen.queryByRole('region', { name: 'Members' })).toBeNull();
  });

  it.each(['nonsense', 'members/nonsense', 'buckets/maps/nonsense'])(
    'says that there is no page at %s, and leads back',
    async path => {
      backend.onGet('/workspaces/forest', () => view({ name: 'forest' }));

      await renderPages(`/workspaces/forest/${path}`);

      expect(
        await screen.findByRole('heading', { name: 'Page not found' }),
      ).toBeInTheDocument();
      expect(
        screen.getByText(RegExp(`no page at /workspaces/forest/${path}\\.`)),
      ).toBeInTheDocument();
      expect(
        screen.getByRole('button', {
          name: /^(To the overview|All buckets of this workspace)$/,
        }),
      ).toHaveAttribute(
        'href',
        `/workspaces/forest${path.startsWith('buckets') ? '/buckets' : ''}`,
      );
    },
  );

  it('keeps room for a count that is not known yet, and says where it cannot be', async () => {
    backend.onGet('/workspaces/forest', () => view({ name: 'forest' }));
    let answer = () => {};
    const answered = new Promise<void>(resolve => {
      answer = resolve;
    });
    backend.use(
      http.get(`${BACKEND}/workspaces/forest/suggestions`, async () => {
        await answered;
        return errorBody(404, 'No access');
      }),
    );

    await renderPages('/workspaces/forest');

    await findShown('Overview');
    expect(tabNames()).toContain('Access (\u2007 pending)');
    answer();
    await waitFor(() => expect(tabNames()).toContain('Access (– pending)'));
  });

  it('deletes only after the name was typed, and leaves the page', async () => {
    let deleted = false;
    backend.onGet('/workspaces/forest', () => view({ name: 'forest' }));
    backend.onGet('/workspaces', () => []);
    backend.use(
      http.delete(`${BACKEND}/workspaces/forest`, () => {
        deleted = true;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    await renderPages('/workspaces/forest');
    await openAction('Delete workspace');

    const dialog = screen.getByRole('dialog', {
      name: 'Delete workspace forest?',
    });
    const button = within(dialog).getByRole('button', {
      name: 'Delete workspace',
    });
    await userEvent.type(within(dialog).getByRole('textbox'), 'fores');
    expect(button).toBeDisabled();
    await userEvent.keyboard('{Enter}');
    expect(deleted).toBe(false);

    await userEvent.keyboard('t');
    await userEvent.click(button);

    expect(await screen.findByText('No workspaces yet')).toBeInTheDocument();
    expect(deleted).toBe(true);
  });

  it('asks no more for a workspace that it is deleting', async () => {
    const signals = new FakeSignals();
    backend.onGet('/workspaces/forest', () => view({ name: 'forest' }));
    backend.onGet('/workspaces', () => []);
    const sinceDeletion: string[] = [];
    let deleting = false;
    let lookedAgain = () => {};
    const hasLookedAgain = new Promise<void>(resolve => {
      lookedAgain = resolve;
    });
    let answer = () => {};
    const answered = new Promise<void>(resolve => {
      answer = resolve;
    });
    const stopListening = backend.onRequest(({ method, url }) => {
      const path = url.slice(BACKEND.length);
      if (method === 'DELETE') deleting = true;
      else if (deleting) sinceDeletion.push(path);
      if (deleting && path === '/workspaces/forest/access') lookedAgain();
    });
    backend.use(
      http.delete(`${BACKEND}/workspaces/forest`, async () => {
        signals.send(WORKSPACE_SIGNAL_CHANNEL);
        await answered;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    await renderPages('/workspaces/forest', {
      apis: [[signalApiRef, signals]],
    });
    await openAction('Delete workspace');

    await userEvent.type(screen.getByRole('textbox'), 'forest{Enter}');
    expect(
      screen.getByRole('link', { name: 'Buckets (1)', hidden: true }),
    ).toBeInTheDocument();
    // With the rest, the page would have asked for the workspace, too.
    await hasLookedAgain;
    answer();

    await screen.findByText('No workspaces yet');
    stopListening();
    expect(sinceDeletion).toContain('/workspaces');
    expect(sinceDeletion).not.toContain('/workspaces/forest');
  });

  it('says in the dialog why deleting failed', async () => {
    backend.onGet('/workspaces/forest', () => view({ name: 'forest' }));
    backend.use(
      http.delete(`${BACKEND}/workspaces/forest`, () =>
        errorBody(403, 'Only the owner may delete a workspace.'),
      ),
    );
    await renderPages('/workspaces/forest');
    await openAction('Delete workspace');

    await userEvent.type(screen.getByRole('textbox'), 'forest{Enter}');

    expect(
      await within(screen.getByRole('dialog')).findByRole('alert'),
    ).toHaveTextContent('Only the owner may delete a workspace.');
  });

  it.each([
    [403, 'You have no access to this workspace'],
    [404, 'There is no such workspace'],
  ])('leads on from a %i', async (status, title) => {
    backend.use(
      http.get(`${BACKEND}/workspaces/forest`, () =>
        errorBody(status, 'Refused'),
      ),
    );

    await renderPages('/workspaces/forest');

    expect(
      await screen.findByRole('heading', { name: title }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'To my workspaces' }),
    ).toHaveAttribute('href', '/workspaces');
  });

  it('opens by itself once the user became a member', async () => {
    let member = false;
    backend.use(
      http.get(`${BACKEND}/workspaces/forest`, () =>
        member
          ? HttpResponse.json(view({ name: 'forest' }))
          : errorBody(403, 'Refused'),
      ),
    );
    await renderPages('/workspaces/forest');
    await screen.findByText('You have no access to this workspace');

    member = true;
    lookAgain();

    expect(await findShown('Overview')).toBeInTheDocument();
  });
});
