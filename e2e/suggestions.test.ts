import { Page } from 'playwright-core';
import { findings } from './support/axe';
import { eventually } from './support/eventually';
import { describePortal } from './support/portal';

/** What members can't do themselves, they suggest to the admins of their workspace. */
describePortal('suggestions', portal => {
  const run = Date.now().toString(36);
  const lab = `lab-${run}`;
  const giving = `giving-${run}`;
  const bucket = `${giving}-tides`;

  const api = async (...call: Parameters<ReturnType<typeof portal>['api']>) => {
    const response = await portal().api(...call);
    expect(response.status).toBeLessThan(300);
  };
  const open = async (page: Page, path: string) =>
    page.goto(`${portal().stack.portal}${path}`);
  const button = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name });

  const ready = () =>
    eventually(async () => {
      const view = await portal().api('alice', 'GET', `/workspaces/${lab}`);
      expect((await view.json()).status).toBe('ready');
    });

  beforeAll(async () => {
    await api('alice', 'POST', '/workspaces', { preferred_name: lab });
    await api('bob', 'POST', '/workspaces', { preferred_name: giving });
    await ready();
    await api('alice', 'PUT', `/workspaces/${lab}`, {
      add_memberships: [{ member: 'carol', role: 'user' }],
    });
    await api('alice', 'PATCH', `/workspaces/${lab}/sessions/default`, {
      state: 'stopped',
    });
    await api('bob', 'PUT', `/workspaces/${giving}`, {
      add_buckets: [{ name: bucket, discoverable: true }],
    });
  });

  /** What carol suggests on the Datasets page. */
  async function suggestRequest(page: Page) {
    await open(page, `/datasets?q=${bucket}&for=${lab}`);
    await button(page, `access to ${bucket}`).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Alice Moreau').waitFor();
    await dialog.getByLabel('Reason').fill('Floods');
    expect(await findings(page, '[role=dialog]')).toEqual([]);
    await dialog.getByRole('button', { name: 'Suggest to admins' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText(`${lab}: suggested`).waitFor();
  }

  it('have an admin request access, who hears of it at once', async () => {
    const admin = await portal().signIn('alice');
    await open(admin, '/');
    await admin.getByText(/pending decision/i).waitFor();
    const member = await portal().signIn('carol');
    await suggestRequest(member);

    const what = `Request read only access to ${bucket}`;
    await admin.getByText(`${lab}: ${what}`).waitFor();
    await button(admin, `Review the suggestion for ${lab}: ${what}`).click();
    await admin.getByText('“Floods”').waitFor();
    expect(await findings(admin)).toEqual([]);
    await button(admin, `Request access to ${bucket}, as`).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Request access' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const access = await portal().api(
      'alice',
      'GET',
      `/workspaces/${lab}/access`,
    );
    expect((await access.json()).requests).toMatchObject([
      { bucket, reason: 'Floods', requested_by: 'user:default/alice' },
    ]);
    // The member sees what became of it.
    await member.getByText(`${lab}: pending (read only)`).waitFor();
  });

  it('have an admin start a session, which opens for the member who waits', async () => {
    const member = await portal().signIn('carol');
    await open(member, `/workspaces/${lab}/sessions/default`);
    await button(member, 'Ask to start session default').click();
    await member.getByText(/You asked to start it/).waitFor();
    expect(await findings(member, 'main')).toEqual([]);

    const admin = await portal().signIn('alice');
    await open(admin, `/workspaces/${lab}/sessions`);
    await admin.getByText(/asked to start it/).waitFor();
    await admin
      .getByRole('button', { name: 'Start session default', exact: true })
      .click();
    await member.waitForURL(url => !url.href.startsWith(portal().stack.portal));
  });

  it('tell the member that they were dismissed', async () => {
    await api('alice', 'PATCH', `/workspaces/${lab}/sessions/default`, {
      state: 'stopped',
    });
    const member = await portal().signIn('carol');
    await open(member, `/workspaces/${lab}/sessions`);
    await button(member, 'Ask to start session default').click();
    const admin = await portal().signIn('alice');
    await open(admin, `/workspaces/${lab}/sessions`);
    await button(admin, 'Dismiss the suggestion: Start session').click();
    await member.getByText(/Dismissed by/).waitFor();
    expect(await findings(member, 'main')).toEqual([]);
    await button(admin, 'Undo').click();
    await member.getByText(/You asked to start it/).waitFor();
  });
});
