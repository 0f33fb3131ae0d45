import { Page } from 'playwright-core';
import { eventually } from './support/eventually';
import { describePortal, Person } from './support/portal';
import { tabOf } from './support/tabs';
import { Steps } from './support/Steps';

/** What people come for, each from the list of workspaces, in as few steps as it was promised to take. */
describePortal('the steps that it takes', portal => {
  const run = Date.now().toString(36);
  const asking = `asking-${run}`;
  const giving = `giving-${run}`;
  const bucket = `${giving}-tides`;
  let steps: Steps;

  const { storage, datalab } = {
    storage: async (name: string) =>
      (await portal().kubernetes.storage(name)).body.spec,
    datalab: async (name: string) =>
      (await portal().kubernetes.datalab(name)).body.spec,
  };

  async function create(person: Person, name: string) {
    const created = await portal().api(person, 'POST', '/workspaces', {
      preferred_name: name,
    });
    expect(created.status).toBe(201);
    await eventually(async () => {
      const view = await portal().api(person, 'GET', `/workspaces/${name}`);
      expect((await view.json()).status).toBe('ready');
    });
  }

  beforeAll(async () => {
    await create('alice', asking);
    await create('bob', giving);
    await portal().api('bob', 'PUT', `/workspaces/${giving}`, {
      add_buckets: [{ name: bucket }],
    });
  });

  beforeEach(() => {
    steps = new Steps();
  });

  const coldStart = (person: Person) => portal().signIn(person);
  const workspace = (page: Page, name: string) =>
    page.getByRole('link', { name, exact: true });
  const tab = tabOf;
  const button = (page: Page, name: string) =>
    page.getByRole('button', { name, exact: true });

  it('opens my running session in 2', async () => {
    const page = await coldStart('alice');
    await steps.click(
      page.getByRole('link', { name: `Open session default of ${asking}` }),
    );
    await page.waitForURL(url => !url.href.startsWith(portal().stack.portal));
    await expect(page.locator('body').innerText()).resolves.toContain(asking);
    expect(steps.taken).toBeLessThanOrEqual(2);
  });

  it('shows my S3 key in boto3 form in 3', async () => {
    const page = await coldStart('alice');
    await steps.click(workspace(page, asking));
    await steps.click(tab(page, /Credentials/));
    await steps.click(button(page, 'Reveal').first());
    const code = page.getByText(/aws_access_key_id/).first();
    await code.waitFor();
    await eventually(async () => {
      expect(await code.innerText()).toMatch(/aws_access_key_id\W+\w{4,}/);
      expect(await code.innerText()).not.toContain('•');
    });
    expect(steps.taken).toBeLessThanOrEqual(3);
  });

  it('adds a colleague as admin in 4', async () => {
    const page = await coldStart('alice');
    await steps.click(
      page.getByRole('link', { name: `1 member of ${asking}` }),
    );
    await steps.click(button(page, 'Add members'));
    const dialog = page.getByRole('dialog');
    await steps.type(
      dialog.getByRole('combobox', { name: 'People' }),
      'carol',
      'Tab',
    );
    await steps.click(dialog.getByRole('radio', { name: /Admin/ }));
    // Enter sends a form from any of its fields.
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    const { users, userOverrides } = await datalab(asking);
    expect(users).toEqual(['alice', 'carol']);
    expect(userOverrides?.carol.role).toBe('admin');
    expect(steps.taken).toBeLessThanOrEqual(4);
  });

  it('creates a workspace with title, two colleagues and a bucket in 8', async () => {
    const page = await coldStart('alice');
    const title = `Tides ${run} of the Wadden Sea`;
    await steps.click(button(page, 'Create workspace'));
    const dialog = page.getByRole('dialog');
    await steps.type(dialog.getByRole('textbox', { name: 'Title' }), title);
    await steps.type(
      dialog.getByRole('combobox', { name: 'Members' }),
      'bob, carol',
      'Tab',
    );
    const tiles = `tiles-${run}`;
    await steps.type(
      dialog.getByRole('textbox', { name: 'First bucket' }),
      tiles,
    );
    await steps.click(
      dialog.getByRole('button', { name: 'Create workspace', exact: true }),
    );
    await page.waitForURL(`**/workspaces/tides-${run}*`);
    const name = new URL(page.url()).pathname.split('/')[2];
    expect((await datalab(name)).users).toEqual(['alice', 'bob', 'carol']);
    expect((await storage(name)).buckets).toMatchObject([
      { bucketName: tiles, discoverable: true },
    ]);
    await page.getByText(title).first().waitFor();
    expect(steps.taken).toBeLessThanOrEqual(8);
  });

  it('asks for read access to a bucket that I know the name of in 5', async () => {
    const page = await coldStart('alice');
    await steps.click(workspace(page, asking));
    await steps.click(tab(page, /Access/));
    await steps.click(button(page, 'Request access'));
    const dialog = page.getByRole('dialog');
    await steps.type(
      dialog.getByRole('textbox', { name: 'Bucket name' }),
      bucket,
    );
    await steps.click(
      dialog.getByRole('button', { name: 'Request access', exact: true }),
    );
    await dialog.waitFor({ state: 'hidden' });
    const { bucketAccessRequests } = await storage(asking);
    expect(bucketAccessRequests).toEqual([
      expect.objectContaining({ bucketName: bucket }),
    ]);
    expect(steps.taken).toBeLessThanOrEqual(5);
  });

  it('grants it in 3, which the one who asked sees without a reload', async () => {
    const asker = await coldStart('alice');
    await workspace(asker, asking).click();
    await tab(asker, /Access/).click();
    const request = asker.getByRole('row').filter({ hasText: bucket });
    await request.getByText('Pending').waitFor();
    await asker.evaluate(() => Object.assign(window, { notReloaded: true }));

    const owner = await coldStart('bob');
    await steps.click(workspace(owner, giving));
    await steps.click(tab(owner, /Access/));
    await steps.click(
      button(owner, `Grant read only on ${bucket} to ${asking}`),
    );
    await eventually(async () => {
      const { bucketAccessGrants } = await storage(giving);
      expect(bucketAccessGrants).toEqual([
        expect.objectContaining({
          bucketName: bucket,
          grantee: asking,
          permission: 'ReadOnly',
        }),
      ]);
    });
    expect(steps.taken).toBeLessThanOrEqual(3);

    await request
      .getByText(/Granted/)
      .first()
      .waitFor();
    await expect(asker.evaluate(() => 'notReloaded' in window)).resolves.toBe(
      true,
    );
  });

  it('finds a broken workspace as a platform admin, and what is wrong with it, in 2', async () => {
    await portal().kubernetes.patchDatalab(giving, {
      metadata: {
        annotations: {
          'dev-cluster.internal/faults':
            'session-default: ReconcileError: no nodes are left',
        },
      },
    });
    const page = await coldStart('olivia');
    await steps.click(
      page.getByRole('link', {
        name: `Needs attention: why ${giving} isn’t ready`,
      }),
    );
    await page.getByText('This workspace needs attention').waitFor();
    await page
      .getByText(/no nodes are left/)
      .first()
      .waitFor({
        state: 'attached',
      });
    expect(steps.taken).toBeLessThanOrEqual(2);
    await portal().kubernetes.patchDatalab(giving, {
      metadata: { annotations: { 'dev-cluster.internal/faults': null } },
    });
  });

  it('shares a bucket with a known workspace in 4', async () => {
    const page = await coldStart('bob');
    await steps.click(
      page.getByRole('link', { name: `2 buckets of ${giving}` }),
    );
    await steps.click(button(page, `Share ${giving}…`));
    const dialog = page.getByRole('dialog');
    // Known for its request.
    await steps.type(
      dialog.getByRole('combobox', { name: 'Workspace' }),
      asking,
      'Tab',
    );
    await steps.click(button(page, 'Share'));
    await dialog.waitFor({ state: 'hidden' });
    await eventually(async () => {
      const { bucketAccessGrants } = await storage(giving);
      expect(bucketAccessGrants).toContainEqual(
        expect.objectContaining({ bucketName: giving, grantee: asking }),
      );
    });
    expect(steps.taken).toBeLessThanOrEqual(4);
  });

  it('finds who has access to a bucket in 3', async () => {
    const page = await coldStart('bob');
    await steps.click(
      page.getByRole('link', { name: `2 buckets of ${giving}` }),
    );
    await steps.click(page.getByRole('link', { name: bucket, exact: true }));
    const shared = page.getByRole('region', { name: 'Shared with' });
    await shared.getByText(asking).first().waitFor();
    const members = page.getByRole('region', {
      name: 'Members of this workspace',
    });
    await members.getByText(/bob/i).first().waitFor();
    expect(steps.taken).toBeLessThanOrEqual(3);
  });

  it('makes a bucket discoverable in 3', async () => {
    const page = await coldStart('bob');
    await steps.click(
      page.getByRole('link', { name: `2 buckets of ${giving}` }),
    );
    await steps.click(
      page.getByRole('checkbox', { name: `${bucket} is discoverable` }),
    );
    await eventually(async () => {
      const { buckets } = await storage(giving);
      expect(buckets).toContainEqual(
        expect.objectContaining({ bucketName: bucket, discoverable: true }),
      );
    });
    expect(steps.taken).toBeLessThanOrEqual(3);
  });

  it('removes a member and rotates the keys in 4, from the list', async () => {
    const page = await coldStart('alice');
    await steps.click(
      page.getByRole('link', { name: `2 members of ${asking}` }),
    );
    const row = page.getByRole('row').filter({ hasText: /carol/i });
    await steps.click(row.getByRole('button').last());
    await steps.click(page.getByRole('menuitem', { name: /^Remove/ }));
    const dialog = page.getByRole('dialog');
    await steps.click(button(page, 'Remove and replace keys'));
    await dialog.waitFor({ state: 'hidden' });
    await eventually(async () => {
      expect((await datalab(asking)).users).not.toContain('carol');
    });
    await eventually(async () => {
      expect((await storage(asking)).credentialsRollover).toMatchObject({
        interval: expect.not.stringMatching('none'),
      });
    });
    expect(steps.taken).toBeLessThanOrEqual(4);
  });
});
