import {
  TestCluster,
  availableClusters,
  poll,
  startKubernetes,
} from '@internal/dev-cluster/testing';
import { createObject } from '../__testUtils__/kubeObjects';
import { createLab } from '../__testUtils__/people';
import { ROUTES } from '../__testUtils__/routes';
import { ExternalAccess, TestPlugin } from '../__testUtils__/TestPlugin';

/** All of one subject, which is a platform admin. */
const ADMIN = 'external:ops';
const READER = 'external:dashboard';

const TOKENS: readonly ExternalAccess[] = [
  { token: 'unrestricted-token', subject: ADMIN },
  {
    token: 'reads-by-action',
    subject: ADMIN,
    restriction: { permissionAttribute: { action: 'read' } },
  },
  {
    token: 'reads-by-name',
    subject: ADMIN,
    restriction: { permission: 'workspace.read' },
  },
  {
    token: 'reads-and-updates',
    subject: ADMIN,
    restriction: { permissionAttribute: { action: ['read', 'update'] } },
  },
  {
    token: 'reads-and-deletes',
    subject: ADMIN,
    restriction: { permission: ['workspace.read', 'workspace.delete'] },
  },
  {
    token: 'reads-and-reveals',
    subject: ADMIN,
    restriction: {
      permission: ['workspace.read', 'workspace.credentials.reveal'],
    },
  },
  {
    token: 'only-creates',
    subject: ADMIN,
    restriction: { permission: 'workspace.create' },
  },
  {
    token: 'only-updates',
    subject: ADMIN,
    restriction: { permissionAttribute: { action: 'update' } },
  },
  { token: 'dashboard-token', subject: READER },
  {
    token: 'dashboard-of-nothing',
    subject: READER,
    restriction: { permission: 'workspace.create' },
  },
  { token: 'no-role-token', subject: 'external:other' },
];

const READS = [
  'view',
  'ask what is missing',
  'view access',
  'list sessions',
  'list content',
  'ask about a session',
];
const REVEALS = ['reveal S3 keys', 'reveal a password', 'get a token'];
const EVERYTHING = ROUTES.map(([action]) => action);
const encoded = (text: string) => Buffer.from(text).toString('base64');
const bearer = (token: string) => `Bearer ${token}`;
const root = bearer('unrestricted-token');

describe.each(availableClusters())('service tokens on %s', kind => {
  describe.each([false, true])('with permission.enabled %s', enabled => {
    let kubernetes: TestCluster;
    let plugin: TestPlugin;

    beforeAll(async () => {
      kubernetes = await startKubernetes(kind);
      plugin = await TestPlugin.start({
        kubeconfig: kubernetes.kubeconfig,
        config: { admins: [ADMIN], readers: [READER] },
        externalAccess: TOKENS,
        root: { permission: { enabled } },
      });
      await plugin.ready();
    });

    afterAll(async () => {
      await plugin?.stop();
      await kubernetes?.stop();
    });

    async function lab(name: string) {
      await createLab(kubernetes.api, 'workspace', name);
      await plugin.sees(name, root);
    }

    async function attempt(token: string, name: string, route: string) {
      const [, method, path, body] = ROUTES.find(([each]) => each === route)!;
      const text = body && JSON.stringify(body).replaceAll('NAME', name);
      return plugin
        .as(bearer(token))
        .send(
          method,
          `/workspaces/${name}${path.replaceAll('NAME', name)}`,
          text && JSON.parse(text),
        );
    }

    it.each<[string, readonly string[]]>([
      ['unrestricted-token', EVERYTHING],
      ['reads-by-action', READS],
      ['reads-by-name', READS],
      [
        'reads-and-updates',
        EVERYTHING.filter(each => ![...REVEALS, 'delete'].includes(each)),
      ],
      ['reads-and-deletes', [...READS, 'delete']],
      ['reads-and-reveals', [...READS, 'reveal S3 keys', 'reveal a password']],
      ['only-creates', []],
      ['only-updates', []],
      ['dashboard-token', READS],
      ['dashboard-of-nothing', []],
      ['no-role-token', []],
    ])('lets %s do no more than it is restricted to', async (token, may) => {
      const name = `${token}-${enabled}`;
      await lab(name);
      const got: Record<string, number> = {};
      const expected: Record<string, number> = {};
      for (const [action, , , , success] of ROUTES) {
        got[action] = (await attempt(token, name, action)).status;
        expected[action] = may.includes(action) ? success : 403;
      }
      expect(got).toEqual(expected);
    });

    it.each([
      ['unrestricted-token', true],
      ['reads-by-action', true],
      ['dashboard-token', true],
      ['only-creates', false],
      ['only-updates', false],
      ['dashboard-of-nothing', false],
      ['no-role-token', false],
    ])('lists for %s: %s', async (token, sees) => {
      await lab(`listed-for-${token}`);
      const as = plugin.as(bearer(token));
      const { body } = await as.get('/workspaces');
      expect(body.length > 0).toBe(sees);
      const directory = await as.get('/buckets');
      expect(directory.status).toBe(sees ? 200 : 403);
      const inbox = await as.get('/inbox');
      expect(inbox.body).toEqual([]);
    });

    it.each([
      ['unrestricted-token', 201],
      ['only-creates', 201],
      ['reads-by-action', 403],
      ['reads-and-updates', 403],
      ['dashboard-token', 403],
      ['dashboard-of-nothing', 403],
      ['no-role-token', 403],
    ])('answers %s, which creates, %s', async (token, status) => {
      const answer = await plugin
        .as(bearer(token))
        .send('POST', '/workspaces', {
          preferred_name: `of-${token}`,
          default_owner: 'alice',
        });
      expect(answer.status).toBe(status);
    });

    it.each([
      ['unrestricted-token', 201],
      ['only-creates', 403],
    ])('answers %s, which creates with members, %s', async (token, status) => {
      const answer = await plugin
        .as(bearer(token))
        .send('POST', '/workspaces', {
          preferred_name: `filled-by-${token}`,
          default_owner: 'alice',
          members: [{ member: 'bob', role: 'admin' }],
        });
      expect(answer.status).toBe(status);
    });

    it('keeps secret values out of views of tokens that reveal nothing, and shows them the rest', async () => {
      const name = `secret-of-${enabled}`;
      await lab(name);
      const viewBy = async (token: string) =>
        plugin
          .as(bearer(token))
          .get(`/workspaces/${name}`)
          .set('Workspace-Reason', 'Nightly backup');
      const ref = `secrets/${name}-datalab`;
      await createObject(kubernetes.api, 'workspace', ref, {
        metadata: {
          name: `${name}-datalab`,
          labels: { 'crossplane.io/composite': name },
        },
        data: {
          AWS_ACCESS_KEY_ID: encoded('the-access-key'),
          AWS_SECRET_ACCESS_KEY: encoded('the-secret-key'),
          AWS_ENDPOINT_URL: encoded('https://s3.example.org'),
        },
      });
      await poll('the keys to be known', async () => {
        const { body } = await viewBy('unrestricted-token');
        return body.status === 'ready' || undefined;
      });
      for (const token of ['unrestricted-token', 'reads-and-reveals']) {
        const { body } = await viewBy(token);
        expect(body.storage.credentials).toBeDefined();
      }
      for (const token of [
        'reads-by-action',
        'reads-by-name',
        'reads-and-updates',
        'dashboard-token',
      ]) {
        const { status, text, body } = await viewBy(token);
        expect(status).toBe(200);
        expect(text).not.toContain('the-secret-key');
        expect(text).not.toContain('the-access-key');
        expect(body.storage.buckets).toHaveLength(1);
        expect(body.datalab.memberships).toHaveLength(3);
      }
    });
  });
});
