import { Page } from '@playwright/test';
import { tabOf } from './support/tabs';
import { expect, test as base, unusedName } from './support/test';

interface Fixtures {
  /** A workspace of alice's. */
  name: string;
  /** Alice's page of it, at one of the tabs. */
  openAt: (tab: string) => Promise<Page>;
  /** That workspace once it has a stopped session beside its own. */
  withSession: void;
}

const test = base.extend<Fixtures>({
  name: async ({ newWorkspace }, provide) =>
    provide(await newWorkspace('alice', 'tide-gauges')),

  openAt: async ({ portal, name }, provide) =>
    provide(async tab => {
      const page = await portal.signIn('alice');
      await page.goto(`${portal.stack.portal}/workspaces/${name}/${tab}`);
      return page;
    }),

  withSession: async ({ portal, name }, provide) => {
    await portal.change('alice', 'POST', `/workspaces/${name}/sessions`, {
      name: 'analysis',
      state: 'stopped',
    });
    await provide();
  },
});

test.describe('a workspace from creation to deletion', () => {
  test('lists the workspaces that the person is a member of, and no other', async ({
    portal,
  }) => {
    const page = await portal.signIn('alice');
    const rows = page.getByRole('table').getByRole('row');
    await rows.filter({ hasText: 'coastal-erosion' }).waitFor();
    await expect(rows.filter({ hasText: 'ocean-colour' })).toHaveCount(1);
    await expect(rows.filter({ hasText: 'urban-heat' })).toHaveCount(0);
  });

  test('creates a workspace under the name that it foretold, and says when it is ready', async ({
    portal,
  }) => {
    const name = unusedName('tide-gauges');
    const title = name.replace(/-/g, ' ').toUpperCase();
    const page = await portal.signIn('alice');
    await page.getByRole('button', { name: 'Create workspace' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
    await dialog.getByText(name).first().waitFor();
    await dialog.getByRole('button', { name: 'Create workspace' }).click();

    await page.waitForURL(`**/workspaces/${name}**`);
    const { body } = await portal.kubernetes.datalab(name);
    expect(body.spec.users).toEqual(['alice']);
    await page.getByText('Ready', { exact: true }).first().waitFor();
  });

  test('adds a member with a role', async ({ portal, name, openAt }) => {
    const page = await openAt('members');
    await page.getByRole('button', { name: 'Add members' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'People' }).fill('bob');
    await page.getByRole('option', { name: /Bob Lindqvist/ }).click();
    await dialog.getByRole('radio', { name: /Admin/ }).check();
    await dialog.getByRole('button', { name: 'Add members' }).click();
    await dialog.waitFor({ state: 'hidden' });

    await page.getByRole('row').filter({ hasText: 'Admin' }).waitFor();
    const { body } = await portal.kubernetes.datalab(name);
    expect(body.spec.users).toEqual(['alice', 'bob']);
    expect(body.spec.userOverrides?.bob.role).toBe('admin');
  });

  test('checks the name of a bucket while it is typed, then adds the bucket', async ({
    portal,
    name,
    openAt,
  }) => {
    const page = await openAt('buckets');
    await page.getByRole('button', { name: 'Add bucket' }).click();
    const dialog = page.getByRole('dialog');
    const field = dialog.getByRole('textbox', { name: 'Bucket name' });
    await field.fill('Not A Bucket');
    await dialog.getByText(/Only lower-case letters/).waitFor();
    await field.fill(`${name}-raw`);
    await dialog.getByRole('checkbox', { name: /Discoverable/ }).check();
    await dialog.getByRole('button', { name: 'Add bucket' }).click();
    await dialog.waitFor({ state: 'hidden' });

    await page
      .getByRole('row')
      .filter({ hasText: `${name}-raw` })
      .waitFor();
    const { body } = await portal.kubernetes.storage(name);
    expect(body.spec.buckets).toContainEqual(
      expect.objectContaining({
        bucketName: `${name}-raw`,
        discoverable: true,
      }),
    );
  });

  test('says at the field that another workspace has a bucket name', async ({
    openAt,
  }) => {
    const page = await openAt('buckets');
    await page.getByRole('button', { name: 'Add bucket' }).click();
    const dialog = page.getByRole('dialog');
    const field = dialog.getByRole('textbox', { name: 'Bucket name' });
    await field.fill('urban-heat');
    // Nothing is wrong with it as far as the page can tell.
    expect(await field.getAttribute('aria-invalid')).toBe('false');
    await dialog.getByRole('button', { name: 'Add bucket' }).click();
    await dialog.locator('input[aria-invalid=true]').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'hidden' });
  });

  test('shows a change made in the cluster without a reload', async ({
    portal,
    name,
    openAt,
  }) => {
    const page = await openAt('buckets');
    const row = page.getByRole('row');
    await row.filter({ hasText: name }).first().waitFor();
    const { body } = await portal.kubernetes.storage(name);
    await portal.kubernetes.patchStorage(name, {
      spec: {
        buckets: [
          ...(body.spec.buckets ?? []),
          { bucketName: `${name}-elsewhere` },
        ],
      },
    });
    await row.filter({ hasText: `${name}-elsewhere` }).waitFor();
  });

  test('creates a session, starts it, and opens it once it is ready', async ({
    portal,
    name,
    openAt,
  }) => {
    const page = await openAt('sessions');
    await page.getByRole('button', { name: 'Create session' }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('textbox', { name: 'Session name' })
      .fill('analysis');
    await dialog.getByRole('checkbox', { name: /Start now/ }).uncheck();
    await dialog.getByRole('button', { name: 'Create session' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page
      .getByRole('button', { name: 'Start session analysis' })
      .waitFor();

    // Opening a stopped one leads to the waiting page, which starts it and opens it.
    await page
      .getByRole('button', { name: 'Open session analysis after starting it' })
      .click();
    await page.waitForURL(url => !url.href.startsWith(portal.stack.portal));
    const text = await page.locator('body').innerText();
    expect(text).toContain(name);
    expect(text).toContain('analysis');
    await page.goto(`${portal.stack.portal}/workspaces/${name}/sessions`);
    await page.getByRole('button', { name: 'Stop session analysis' }).click();
    // The button says so before the answer is there; this line does not.
    await page
      .getByText('Stopping session analysis; its files are kept')
      .waitFor();
    const { body } = await portal.kubernetes.datalab(name);
    expect(body.spec.sessions).toContainEqual({
      name: 'analysis',
      state: 'stopped',
    });
  });

  test('leads from the list to a session that runs', async ({
    portal,
    name,
  }) => {
    const page = await portal.signIn('alice');
    await page
      .getByRole('link', { name: `Open session default of ${name}` })
      .click();
    await page.waitForURL(url => !url.href.startsWith(portal.stack.portal));
    await expect(page.locator('body')).toContainText(name);
  });

  test('removes a session only when its name is typed', async ({
    portal,
    name,
    withSession: _,
    openAt,
  }) => {
    const page = await openAt('sessions');
    await page.getByRole('button', { name: 'Delete session analysis' }).click();
    const dialog = page.getByRole('dialog');
    const confirm = dialog.getByRole('button', {
      name: 'Delete session and files',
    });
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByRole('textbox').fill('analysis');
    await confirm.click();
    await dialog.waitFor({ state: 'hidden' });
    const { body } = await portal.kubernetes.datalab(name);
    expect(body.spec.sessions?.map(session => session.name)).toEqual([
      'default',
    ]);
  });

  test('asks before what is typed in the settings is lost, and keeps it through a look elsewhere', async ({
    openAt,
  }) => {
    const asked: string[] = [];
    const page = await openAt('settings');
    page.on('dialog', dialog => {
      asked.push(dialog.type());
      return dialog.accept();
    });
    const field = page.getByRole('textbox', { name: 'Title' });
    const before = await field.inputValue();
    await field.fill('Gauges of the tide');
    await tabOf(page, /Members/).click();
    await page.getByText(/unsaved changes in the settings/).waitFor();
    await tabOf(page, /Settings/).click();
    await expect(field).toHaveValue('Gauges of the tide');

    await page.reload();
    await field.waitFor();
    expect(asked).toEqual(['beforeunload']);
    expect(await field.inputValue()).toBe(before);
    await page.reload();
    await field.waitFor();
    expect(asked).toHaveLength(1);
  });

  test('deletes the workspace only when its name is typed', async ({
    portal,
    name,
    openAt,
  }) => {
    const page = await openAt('');
    await page
      .getByRole('button', { name: `Actions for workspace ${name}` })
      .click();
    await page.getByRole('menuitem', { name: /Delete workspace/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(name);
    await dialog.getByRole('button', { name: 'Delete workspace' }).click();
    await page.waitForURL('**/workspaces');
    await page
      .getByRole('row')
      .filter({ hasText: name })
      .waitFor({ state: 'detached' });
    expect((await portal.kubernetes.storage(name)).status).toBe(404);
    expect((await portal.kubernetes.datalab(name)).status).toBe(404);
  });
});
