import { Page } from '@playwright/test';
import { findings } from './support/axe';
import { Person } from './support/portal';
import { expect, test as base } from './support/test';

interface Fixtures {
  /** Opens a page of the portal as somebody. */
  open: (person: Person, path: string) => Promise<Page>;
  /** A workspace of alice's with carol as a member, whose session is stopped. */
  lab: string;
}

const test = base.extend<Fixtures>({
  open: async ({ portal }, provide) =>
    provide(async (person, path) => {
      const page = await portal.signIn(person);
      await page.goto(`${portal.stack.portal}${path}`);
      return page;
    }),

  lab: async ({ portal, newWorkspace }, provide) => {
    const lab = await newWorkspace('alice', 'lab', {
      members: [{ member: 'carol', role: 'user' }],
    });
    await portal.change(
      'alice',
      'PATCH',
      `/workspaces/${lab}/sessions/default`,
      { state: 'stopped' },
    );
    await provide(lab);
  },
});

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name });

/** What carol suggests on the Datasets page. */
async function suggestRequest(page: Page, lab: string, bucket: string) {
  await button(page, `access to ${bucket}`).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Alice Moreau').waitFor();
  await dialog.getByLabel('Reason').fill('Floods');
  expect(await findings(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Suggest to admins' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText(`${lab}: suggested`).waitFor();
}

/** What members can't do themselves, they suggest to the admins of their workspace. */
test.describe('suggestions', () => {
  test('have an admin request access, who hears of it at once', async ({
    portal,
    newWorkspace,
    open,
    lab,
  }) => {
    const giving = await newWorkspace('bob', 'giving');
    const bucket = `${giving}-tides`;
    await portal.change('bob', 'PUT', `/workspaces/${giving}`, {
      add_buckets: [{ name: bucket, discoverable: true }],
    });
    const admin = await open('alice', '/');
    await admin.getByText(/pending decision/i).waitFor();
    const member = await open('carol', `/datasets?q=${bucket}&for=${lab}`);
    await suggestRequest(member, lab, bucket);

    const what = `Request read only access to ${bucket}`;
    await admin.getByText(`${lab}: ${what}`).waitFor();
    await button(admin, `Review the suggestion for ${lab}: ${what}`).click();
    await admin.getByText('“Floods”').waitFor();
    expect(await findings(admin)).toEqual([]);
    await button(admin, `Request access to ${bucket}, as`).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Request access' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const access = await portal.api(
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

  test('have an admin start a session, which opens for the member who waits', async ({
    portal,
    open,
    lab,
  }) => {
    const member = await open('carol', `/workspaces/${lab}/sessions/default`);
    await button(member, 'Ask to start session default').click();
    await member.getByText(/You asked to start it/).waitFor();
    expect(await findings(member, 'main')).toEqual([]);

    const admin = await open('alice', `/workspaces/${lab}/sessions`);
    await admin.getByText(/asked to start it/).waitFor();
    await admin
      .getByRole('button', { name: 'Start session default', exact: true })
      .click();
    await member.waitForURL(url => !url.href.startsWith(portal.stack.portal));
  });

  test('tell the member that they were dismissed', async ({ open, lab }) => {
    const member = await open('carol', `/workspaces/${lab}/sessions`);
    await button(member, 'Ask to start session default').click();
    const admin = await open('alice', `/workspaces/${lab}/sessions`);
    await button(admin, 'Dismiss the suggestion: Start session').click();
    await member.getByText(/Dismissed by/).waitFor();
    expect(await findings(member, 'main')).toEqual([]);
    await button(admin, 'Undo').click();
    await member.getByText(/You asked to start it/).waitFor();
  });
});
