import { Page } from 'playwright-core';
import { describePortal } from './support/portal';
import { tabOf } from './support/tabs';

/** One person's first day: each step builds on the one before. */
describePortal('a workspace from creation to deletion', portal => {
  const name = `tide-gauges-${Date.now().toString(36)}`;
  const title = name.replace(/-/g, ' ').toUpperCase();
  let page: Page;

  beforeAll(async () => {
    page = await portal().signIn('alice');
  });

  const openTab = (tab: RegExp) => tabOf(page, tab).click();

  it('lists the workspaces that the person is a member of, and no other', async () => {
    const rows = page.getByRole('table').getByRole('row');
    await rows.filter({ hasText: 'coastal-erosion' }).waitFor();
    await expect(
      rows.filter({ hasText: 'ocean-colour' }).count(),
    ).resolves.toBe(1);
    await expect(rows.filter({ hasText: 'urban-heat' }).count()).resolves.toBe(
      0,
    );
  });

  it('creates a workspace under the name that it foretold', async () => {
    await page.getByRole('button', { name: 'Create workspace' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
    await dialog.getByText(name).first().waitFor();
    await dialog.getByRole('button', { name: 'Create workspace' }).click();

    await page.waitForURL(`**/workspaces/${name}**`);
    const { body } = await portal().kubernetes.datalab(name);
    expect(body.spec.users).toEqual(['alice']);
  });

  it('says that it is being set up, and when it is ready', async () => {
    await page.getByText('Ready', { exact: true }).first().waitFor();
  });

  it('adds a member with a role', async () => {
    await openTab(/Members/);
    await page.getByRole('button', { name: 'Add members' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'People' }).fill('bob');
    await page.getByRole('option', { name: /Bob Lindqvist/ }).click();
    await dialog.getByRole('radio', { name: /Admin/ }).check();
    await dialog.getByRole('button', { name: 'Add members' }).click();
    await dialog.waitFor({ state: 'hidden' });

    await page.getByRole('row').filter({ hasText: 'Admin' }).waitFor();
    const { body } = await portal().kubernetes.datalab(name);
    expect(body.spec.users).toEqual(['alice', 'bob']);
    expect(body.spec.userOverrides?.bob.role).toBe('admin');
  });

  it('checks the name of a bucket while it is typed, then adds the bucket', async () => {
    await openTab(/Buckets/);
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
    const { body } = await portal().kubernetes.storage(name);
    expect(body.spec.buckets).toContainEqual(
      expect.objectContaining({
        bucketName: `${name}-raw`,
        discoverable: true,
      }),
    );
  });

  it('says at the field that another workspace has a bucket name', async () => {
    await page.getByRole('button', { name: 'Add bucket' }).click();
    const dialog = page.getByRole('dialog');
    const field = dialog.getByRole('textbox', { name: 'Bucket name' });
    await field.fill('urban-heat');
    // Nothing is wrong with it as far as the page can tell.
    await expect(field.getAttribute('aria-invalid')).resolves.toBe('false');
    await dialog.getByRole('button', { name: 'Add bucket' }).click();
    await dialog.locator('input[aria-invalid=true]').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'hidden' });
  });

  it('shows a change made in the cluster without a reload', async () => {
    const { body } = await portal().kubernetes.storage(name);
    await portal().kubernetes.patchStorage(name, {
      spec: {
        buckets: [
          ...(body.spec.buckets ?? []),
          { bucketName: `${name}-elsewhere` },
        ],
      },
    });
    await page
      .getByRole('row')
      .filter({ hasText: `${name}-elsewhere` })
      .waitFor();
  });

  it('creates a session, starts it, and opens it once it is ready', async () => {
    await openTab(/Sessions/);
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
    await page.waitForURL(url => !url.href.startsWith(portal().stack.portal));
    const text = await page.locator('body').innerText();
    expect(text).toContain(name);
    expect(text).toContain('analysis');
    await page.goto(`${portal().stack.portal}/workspaces/${name}/sessions`);
    await page.getByRole('button', { name: 'Stop session analysis' }).click();
    // The button says so before the answer is there; this line does not.
    await page
      .getByText('Stopping session analysis; its files are kept')
      .waitFor();
    const { body } = await portal().kubernetes.datalab(name);
    expect(body.spec.sessions).toContainEqual({
      name: 'analysis',
      state: 'stopped',
    });
  });

  it('leads from the list to a session that runs', async () => {
    const { portal: address } = portal().stack;
    await page.goto(`${address}/workspaces`);
    await page
      .getByRole('link', { name: `Open session default of ${name}` })
      .click();
    await page.waitForURL(url => !url.href.startsWith(address));
    await expect(page.locator('body').innerText()).resolves.toContain(name);
    await page.goto(`${address}/workspaces/${name}/sessions`);
  });

  it('removes a session only when its name is typed', async () => {
    await page.getByRole('button', { name: 'Delete session analysis' }).click();
    const dialog = page.getByRole('dialog');
    const confirm = dialog.getByRole('button', {
      name: 'Delete session and files',
    });
    await expect(confirm.isDisabled()).resolves.toBe(true);
    await dialog.getByRole('textbox').fill('analysis');
    await confirm.click();
    await dialog.waitFor({ state: 'hidden' });
    const { body } = await portal().kubernetes.datalab(name);
    expect(body.spec.sessions?.map(session => session.name)).toEqual([
      'default',
    ]);
  });

  it('asks before what is typed in the settings is lost, and keeps it through a look elsewhere', async () => {
    const asked: string[] = [];
    page.on('dialog', dialog => {
      asked.push(dialog.type());
      return dialog.accept();
    });
    const field = page.getByRole('textbox', { name: 'Title' });
    await openTab(/Settings/);
    const before = await field.inputValue();
    await field.fill('Gauges of the tide');
    await openTab(/Members/);
    await page.getByText(/unsaved changes in the settings/).waitFor();
    await openTab(/Settings/);
    await expect(field.inputValue()).resolves.toBe('Gauges of the tide');

    await page.reload();
    await field.waitFor();
    expect(asked).toEqual(['beforeunload']);
    await expect(field.inputValue()).resolves.toBe(before);
    await page.reload();
    await field.waitFor();
    expect(asked).toHaveLength(1);
  });

  it('deletes the workspace only when its name is typed', async () => {
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
    expect((await portal().kubernetes.storage(name)).status).toBe(404);
    expect((await portal().kubernetes.datalab(name)).status).toBe(404);
  });
});
