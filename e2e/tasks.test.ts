import { Page } from '@playwright/test';
import { Person, Portal } from './support/portal';
import { Steps } from './support/Steps';
import { tabOf as tab } from './support/tabs';
import { expect, test as base, unusedName } from './support/test';

/** Two workspaces of different people, the other with a bucket beside its first. */
interface Pair {
  asking: string;
  giving: string;
  bucket: string;
}

const test = base.extend<{ steps: Steps; asking: string; pair: Pair }>({
  steps: async ({}, provide) => provide(new Steps()),

  asking: async ({ newWorkspace }, provide) =>
    provide(await newWorkspace('alice', 'asking')),

  pair: async ({ portal, asking, newWorkspace }, provide) => {
    const giving = await newWorkspace('bob', 'giving');
    const bucket = `${giving}-tides`;
    await portal.change('bob', 'PUT', `/workspaces/${giving}`, {
      add_buckets: [{ name: bucket }],
    });
    await provide({ asking, giving, bucket });
  },
});

const storage = async (portal: Portal, name: string) =>
  (await portal.kubernetes.storage(name)).body.spec;
const datalab = async (portal: Portal, name: string) =>
  (await portal.kubernetes.datalab(name)).body.spec;

const coldStart = (portal: Portal, person: Person) => portal.signIn(person);
const workspace = (page: Page, name: string) =>
  page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true });

/** What alice does first where bob decides. */
const request = (portal: Portal, { asking, bucket }: Pair) =>
  portal.change('alice', 'POST', `/workspaces/${asking}/requests`, {
    ...{ bucket, permission: 'ReadOnly' },
  });

/** What people come for, each from the list of workspaces, in as few steps as it was promised to take. */
test.describe('the steps that it takes', () => {
  test('opens my running session in 2', async ({ portal, asking, steps }) => {
    const page = await coldStart(portal, 'alice');
    await steps.click(
      page.getByRole('link', { name: `Open session default of ${asking}` }),
    );
    await page.waitForURL(url => !url.href.startsWith(portal.stack.portal));
    await expect(page.locator('body')).toContainText(asking);
    expect(steps.taken).toBeLessThanOrEqual(2);
  });

  test('shows my S3 key in boto3 form in 3', async ({
    portal,
    asking,
    steps,
  }) => {
    const page = await coldStart(portal, 'alice');
    await steps.click(workspace(page, asking));
    await steps.click(tab(page, /Credentials/));
    await steps.click(button(page, 'Reveal').first());
    const code = page.getByText(/aws_access_key_id/).first();
    await expect(code).toContainText(/aws_access_key_id\W+\w{4,}/);
    await expect(code).not.toContainText('•');
    expect(steps.taken).toBeLessThanOrEqual(3);
  });

  test('adds a colleague as admin in 4', async ({ portal, asking, steps }) => {
    const page = await coldStart(portal, 'alice');
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
    const { users, userOverrides } = await datalab(portal, asking);
    expect(users).toEqual(['alice', 'carol']);
    expect(userOverrides?.carol.role).toBe('admin');
    expect(steps.taken).toBeLessThanOrEqual(4);
  });

  test('creates a workspace with title, two colleagues and a bucket in 8', async ({
    portal,
    steps,
  }) => {
    const page = await coldStart(portal, 'alice');
    const slug = unusedName('tides');
    const title = `${slug.replace('-', ' ')} of the Wadden Sea`;
    const tiles = unusedName('tiles');
    await steps.click(button(page, 'Create workspace'));
    const dialog = page.getByRole('dialog');
    await steps.type(dialog.getByRole('textbox', { name: 'Title' }), title);
    await steps.type(
      dialog.getByRole('combobox', { name: 'Members' }),
      'bob, carol',
      'Tab',
    );
    await steps.type(
      dialog.getByRole('textbox', { name: 'First bucket' }),
      tiles,
    );
    await steps.click(
      dialog.getByRole('button', { name: 'Create workspace', exact: true }),
    );
    await page.waitForURL(`**/workspaces/${slug}*`);
    const name = new URL(page.url()).pathname.split('/')[2];
    expect((await datalab(portal, name)).users).toEqual([
      'alice',
      'bob',
      'carol',
    ]);
    expect((await storage(portal, name)).buckets).toMatchObject([
      { bucketName: tiles, discoverable: true },
    ]);
    await page.getByText(title).first().waitFor();
    expect(steps.taken).toBeLessThanOrEqual(8);
  });

  test('asks for read access to a bucket that I know the name of in 5', async ({
    portal,
    pair: { asking, bucket },
    steps,
  }) => {
    const page = await coldStart(portal, 'alice');
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
    const { bucketAccessRequests } = await storage(portal, asking);
    expect(bucketAccessRequests).toEqual([
      expect.objectContaining({ bucketName: bucket }),
    ]);
    expect(steps.taken).toBeLessThanOrEqual(5);
  });

  test('grants it in 3, which the one who asked sees without a reload', async ({
    portal,
    pair,
    steps,
  }) => {
    const { asking, giving, bucket } = pair;
    await request(portal, pair);
    const asker = await coldStart(portal, 'alice');
    await workspace(asker, asking).click();
    await tab(asker, /Access/).click();
    const row = asker.getByRole('row').filter({ hasText: bucket });
    await row.getByText('Pending').waitFor();
    await asker.evaluate(() => Object.assign(window, { notReloaded: true }));

    const owner = await coldStart(portal, 'bob');
    await steps.click(workspace(owner, giving));
    await steps.click(tab(owner, /Access/));
    await steps.click(
      button(owner, `Grant read only on ${bucket} to ${asking}`),
    );
    await expect(async () => {
      const { bucketAccessGrants } = await storage(portal, giving);
      expect(bucketAccessGrants).toEqual([
        expect.objectContaining({
          bucketName: bucket,
          grantee: asking,
          permission: 'ReadOnly',
        }),
      ]);
    }).toPass();
    expect(steps.taken).toBeLessThanOrEqual(3);

    await row
      .getByText(/Granted/)
      .first()
      .waitFor();
    expect(await asker.evaluate(() => 'notReloaded' in window)).toBe(true);
  });

  test('finds a broken workspace as a platform admin, and what is wrong with it, in 2', async ({
    portal,
    newWorkspace,
    steps,
  }) => {
    const broken = await newWorkspace('bob', 'broken');
    await portal.kubernetes.patchDatalab(broken, {
      metadata: {
        annotations: {
          'dev-cluster.internal/faults':
            'session-default: ReconcileError: no nodes are left',
        },
      },
    });
    const page = await coldStart(portal, 'olivia');
    await steps.click(
      page.getByRole('link', {
        name: `Needs attention: why ${broken} isn’t ready`,
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
  });

  test('shares a bucket with a known workspace in 4', async ({
    portal,
    pair,
    steps,
  }) => {
    const { asking, giving } = pair;
    // Known for its request.
    await request(portal, pair);
    const page = await coldStart(portal, 'bob');
    await steps.click(
      page.getByRole('link', { name: `2 buckets of ${giving}` }),
    );
    await steps.click(button(page, `Share ${giving}…`));
    const dialog = page.getByRole('dialog');
    await steps.type(
      dialog.getByRole('combobox', { name: 'Workspace' }),
      asking,
      'Tab',
    );
    await steps.click(button(page, 'Share'));
    await dialog.waitFor({ state: 'hidden' });
    await expect(async () => {
      const { bucketAccessGrants } = await storage(portal, giving);
      expect(bucketAccessGrants).toContainEqual(
        expect.objectContaining({ bucketName: giving, grantee: asking }),
      );
    }).toPass();
    expect(steps.taken).toBeLessThanOrEqual(4);
  });

  test('finds who has access to a bucket in 3', async ({
    portal,
    pair,
    steps,
  }) => {
    const { asking, giving, bucket } = pair;
    await request(portal, pair);
    await portal.change(
      'bob',
      'PUT',
      `/workspaces/${giving}/grants/${bucket}/${asking}`,
      { permission: 'ReadOnly' },
    );
    const page = await coldStart(portal, 'bob');
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

  test('makes a bucket discoverable in 3', async ({
    portal,
    pair: { giving, bucket },
    steps,
  }) => {
    const page = await coldStart(portal, 'bob');
    await steps.click(
      page.getByRole('link', { name: `2 buckets of ${giving}` }),
    );
    await steps.click(
      page.getByRole('checkbox', { name: `${bucket} is discoverable` }),
    );
    await expect(async () => {
      const { buckets } = await storage(portal, giving);
      expect(buckets).toContainEqual(
        expect.objectContaining({ bucketName: bucket, discoverable: true }),
      );
    }).toPass();
    expect(steps.taken).toBeLessThanOrEqual(3);
  });

  test('removes a member and rotates the keys in 4, from the list', async ({
    portal,
    newWorkspace,
    steps,
  }) => {
    const name = await newWorkspace('alice', 'leaving', {
      members: [{ member: 'carol', role: 'admin' }],
    });
    const page = await coldStart(portal, 'alice');
    await steps.click(page.getByRole('link', { name: `2 members of ${name}` }));
    const row = page.getByRole('row').filter({ hasText: /carol/i });
    await steps.click(row.getByRole('button').last());
    await steps.click(page.getByRole('menuitem', { name: /^Remove/ }));
    const dialog = page.getByRole('dialog');
    await steps.click(button(page, 'Remove and replace keys'));
    await dialog.waitFor({ state: 'hidden' });
    await expect(async () => {
      expect((await datalab(portal, name)).users).not.toContain('carol');
    }).toPass();
    await expect(async () => {
      expect((await storage(portal, name)).credentialsRollover).toMatchObject({
        interval: expect.not.stringMatching('none'),
      });
    }).toPass();
    expect(steps.taken).toBeLessThanOrEqual(4);
  });
});
