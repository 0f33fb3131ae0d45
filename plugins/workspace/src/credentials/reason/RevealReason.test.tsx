import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { view } from '../../__testUtils__/builders';
import { renderTab } from '../../__testUtils__/renderTab';
import { BACKEND, fakeBackend } from '../../__testUtils__/server';
import { useReveal } from '../useReveal';
import { RevealReasonProvider, useReveals } from './RevealReason';

const backend = fakeBackend();

function Buttons({ name }: { name: string }) {
  const api = useReveals();
  const keys = useReveal(() => api.revealCredentials(name, { s3: true }));
  const token = useReveal(() => api.issueToken(name));
  return (
    <>
      <button onClick={keys.show}>Keys</button>
      <button onClick={token.show}>Token</button>
      <p>{keys.shown ? 'keys are shown' : 'no keys'}</p>
      <p>{token.shown ? 'token is shown' : 'no token'}</p>
      {keys.error && <p role="alert">{keys.error.message}</p>}
    </>
  );
}

function Tab({ view: workspace }: { view: WorkspaceView }) {
  return (
    <RevealReasonProvider view={workspace}>
      <Buttons name={workspace.name} />
    </RevealReasonProvider>
  );
}

async function show(user: Partial<WorkspaceView['user']>) {
  const sent: unknown[] = [];
  const forest = view({ name: 'forest', title: 'Forest watch' });
  backend.onGet('/workspaces/forest', () => ({
    ...forest,
    user: { ...forest.user, ...user },
  }));
  const answer = async ({ request }: { request: Request }) => {
    const text = await request.text();
    sent.push(text && JSON.parse(text));
    return HttpResponse.json({ s3: {}, access_token: 't', token_type: 'b' });
  };
  backend.use(
    http.post(`${BACKEND}/workspaces/forest/credentials`, answer),
    http.post(`${BACKEND}/workspaces/forest/token`, answer),
  );
  await renderTab(Tab, 'forest');
  await screen.findByText('no keys');
  return sent;
}

const ADMIN = {
  platform_admin: true,
  as_platform_admin: ['VIEW_BUCKET_CREDENTIALS', 'ISSUE_TOKENS'],
} satisfies Partial<WorkspaceView['user']>;

const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }));

describe('RevealReasonProvider', () => {
  it('asks a platform admin for the reason, once for the visit', async () => {
    const sent = await show(ADMIN);
    await press('Keys');
    const dialog = await screen.findByRole('dialog', {
      name: 'Reason for access',
    });
    expect(dialog).toHaveTextContent(/credentials of Forest watch/);
    const field = within(dialog).getByRole('textbox', { name: /Reason/ });
    await userEvent.type(field, ' x ');
    await press('Continue');
    expect(await screen.findByText('Enter 3 to 500 characters.')).toBeVisible();
    expect(sent).toEqual([]);
    await userEvent.type(field, 'Ticket 4711');
    await press('Continue');
    expect(await screen.findByText('keys are shown')).toBeVisible();
    await press('Token');
    expect(await screen.findByText('token is shown')).toBeVisible();
    expect(sent).toEqual([
      { s3: true, reason: 'x Ticket 4711' },
      { reason: 'x Ticket 4711' },
    ]);
  });

  it('reveals nothing to who gives none, and calls that no failure', async () => {
    const sent = await show(ADMIN);
    await press('Keys');
    await screen.findByRole('dialog');
    await press('Cancel');
    expect(await screen.findByText('no keys')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('asks nobody who has the right of their own', async () => {
    const sent = await show({});
    await press('Keys');
    expect(await screen.findByText('keys are shown')).toBeVisible();
    expect(sent).toEqual([{ s3: true }]);
  });
});
