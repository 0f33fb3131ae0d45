import {
  AuditorService,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  TestCluster,
  availableClusters,
  startKubernetes,
} from '@internal/dev-cluster/testing';
import { createObject, readObject } from './__testUtils__/kubeObjects';
import { createLab, service, token, user } from './__testUtils__/people';
import {
  ALL,
  ALL_OF_ADMINS,
  ALL_OF_OWNERS,
  ROUTES,
  SEES,
} from './__testUtils__/routes';
import { TestIssuer } from './__testUtils__/TestIssuer';
import { TestPlugin } from './__testUtils__/TestPlugin';
import { intentAnnotation } from './model/creating/intent';

describe.each(availableClusters())('workspace plugin on %s', kind => {
  let kubernetes: TestCluster;
  let issuer: TestIssuer;
  /** How the events of the audit record ended, the last ones last. */
  const outcomes: string[] = [];
  const auditor: AuditorService = {
    createEvent: async () => ({
      success: async () => void outcomes.push('success'),
      fail: async () => void outcomes.push('fail'),
    }),
  };
  let plugin: TestPlugin;

  beforeAll(async () => {
    issuer = await TestIssuer.start();
    kubernetes = await startKubernetes(kind);
    plugin = await TestPlugin.start({
      kubeconfig: kubernetes.kubeconfig,
      config: {
        oidc: { issuer: issuer.url },
        admins: ['user:default/root', 'plugin:trusted'],
        members: { 'user:partners/ann': 'carol' },
      },
      features: [
        createServiceFactory({
          service: coreServices.auditor,
          deps: {},
          factory: () => auditor,
        }),
      ],
    });
    await plugin.ready();
  });

  afterAll(async () => {
    await plugin?.stop();
    await kubernetes?.stop();
    await issuer?.stop();
  });

  async function attempt(
    authorization: string,
    name: string,
    [, method, path, body]: (typeof ROUTES)[number],
  ) {
    return plugin
      .as(authorization)
      .send(
        method,
        `/workspaces/${name}${path.replaceAll('NAME', name)}`,
        body && JSON.parse(JSON.stringify(body).replaceAll('NAME', name)),
      );
  }

  describe.each<
    [
      string,
      string,
      readonly string[],
      number,
      (name: string) => string | Promise<string>,
    ]
  >([
    ['nobody signed in', 'anonymous', [], 401, () => ''],
    ['a stranger', 'stranger', [], 403, () => user('dave')],
    [
      'a namesake from elsewhere',
      'namesake',
      [],
      403,
      () => user('user:partners/alice'),
    ],
    ['a service', 'service', [], 403, () => service('plugin:other')],
    ['a member', 'member', SEES, 403, () => user('carol')],
    [
      'a member by mapping',
      'mapped',
      SEES,
      403,
      () => user('user:partners/ann'),
    ],
    ['an admin', 'admin', ALL_OF_ADMINS, 403, () => user('Bob')],
    ['the owner', 'owner', ALL_OF_OWNERS, 403, () => user('alice')],
    ['a platform admin', 'platform', ALL, 403, () => user('root')],
    ['a trusted service', 'trusted', ALL, 403, () => service('plugin:trusted')],
    ['a token of no role', 'token-none', [], 403, () => token(issuer, {})],
    [
      'a token for elsewhere',
      'token-else',
      [],
      403,
      () => token(issuer, { other: ['ws_admin'] }),
    ],
    [
      'a token with ws_api',
      'token-api',
      ['view', 'ask what is missing', 'reveal S3 keys'],
      403,
      name => token(issuer, { [name]: ['ws_api'] }),
    ],
    [
      'a token with ws_access',
      'token-access',
      SEES,
      403,
      name => token(issuer, { [name]: ['ws_access'] }),
    ],
    [
      'a token with ws_admin',
      'token-admin',
      ALL_OF_ADMINS,
      403,
      name => token(issuer, { [name]: ['ws_admin'] }),
    ],
    [
      'a platform admin by token',
      'token-platform',
      ALL,
      403,
      () => token(issuer, { 'workspace-api': ['admin'] }),
    ],
    [
      'a token for another audience',
      'bad-aud',
      [],
      401,
      async () => `Bearer ${await issuer.sign({ claims: { aud: 'account' } })}`,
    ],
    [
      'a token of another issuer',
      'bad-iss',
      [],
      401,
      async () =>
        `Bearer ${await issuer.sign({ claims: { iss: 'https://x.org' } })}`,
    ],
    [
      'an ID token',
      'bad-typ',
      [],
      401,
      async () => `Bearer ${await issuer.sign({ claims: { typ: 'ID' } })}`,
    ],
    [
      'an expired token',
      'bad-exp',
      [],
      401,
      async () => `Bearer ${await issuer.sign({ expiresIn: -60 })}`,
    ],
    [
      'a token without signature',
      'bad-none',
      [],
      401,
      async () => `Bearer ${await issuer.signWithNothing()}`,
    ],
    [
      'a token signed by the public key',
      'bad-hs',
      [],
      401,
      async () => `Bearer ${await issuer.signWithPublicKeyAsSecret()}`,
    ],
  ])('%s', (_title, name, allowed, refusal, header) => {
    it('is let do what the role permits, and nothing else, all of it on record', async () => {
      await createLab(kubernetes.api, 'workspace', name);
      await plugin.sees(name);
      const authorization = await header(name);
      const got: Record<string, unknown> = {};
      const expected: Record<string, unknown> = {};
      for (const route of ROUTES) {
        const [action, method, path, , success] = route;
        const status = allowed.includes(action) ? success : refusal;
        outcomes.splice(0);
        got[action] = {
          status: (await attempt(authorization, name, route)).status,
          outcomes: [...outcomes],
        };
        // Of what tells secrets, refusals and what is told are recorded; here there is nothing to tell.
        const isRead =
          method === 'GET' || ['/credentials', '/token'].includes(path);
        const outcome = status < 400 ? 'success' : 'fail';
        const isRecorded = !isRead || status === refusal;
        expected[action] = { status, outcomes: isRecorded ? [outcome] : [] };
      }
      expect(got).toEqual(expected);
    });
  });

  describe('what may not be known', () => {
    beforeAll(async () => {
      await createLab(kubernetes.api, 'workspace', 'hidden');
      await plugin.sees('hidden');
    });

    it.each([
      ['a user', () => user('dave')],
      ['a service', () => service('plugin:other')],
      ['a token', () => token(issuer, { other: ['ws_admin'] })],
    ])('is the same for %s whether it is there or not', async (_, header) => {
      const authorization = await header();
      for (const route of ROUTES) {
        const foreign = await attempt(authorization, 'hidden', route);
        const missing = await attempt(authorization, 'absent', route);
        expect(foreign.status).toBe(403);
        expect(foreign.text.replaceAll('hidden', 'NAME')).toBe(
          missing.text.replaceAll('absent', 'NAME'),
        );
        expect(Object.keys(foreign.headers)).toEqual(
          Object.keys(missing.headers),
        );
      }
    });

    it('is in no list of theirs', async () => {
      for (const header of [user('dave'), await token(issuer, {})]) {
        const { body } = await plugin.as(header).get('/workspaces');
        expect(body).toEqual([]);
      }
    });

    it.each([
      ['platform admins', () => user('root')],
      [
        'whoever has a token for it',
        () => token(issuer, { absent: ['ws_api'] }),
      ],
    ])('is said to be missing to %s', async (_, header) => {
      const { status } = await plugin
        .as(await header())
        .get('/workspaces/absent');
      expect(status).toBe(404);
    });
  });

  describe('a deletion that was interrupted after the Storage', () => {
    const intent = intentAnnotation({
      verb: 'delete',
      by: 'user:default/alice',
    });
    const left = async (name: string) =>
      (await readObject(kubernetes.api, 'workspace', `datalabs/${name}`))
        .status;

    /** As the cache knows no workspace of that name, the next one created tells that it has seen this Datalab. */
    async function createRemains(name: string, annotations: object) {
      await createObject(kubernetes.api, 'workspace', `datalabs/${name}`, {
        metadata: { name, annotations },
        spec: {
          users: ['alice', 'bob'],
          userOverrides: { bob: { role: 'admin' } },
        },
      });
      await createLab(kubernetes.api, 'workspace', `after-${name}`);
      await plugin.sees(`after-${name}`);
    }

    it.each([
      ['the owner', 'rest-owner', () => user('alice')],
      ['a platform admin', 'rest-root', () => user('root')],
    ])('is completed by %s, who repeats it', async (_, name, header) => {
      await createRemains(name, intent);
      const path = `/workspaces/${name}`;
      const others = [user('bob'), user('dave'), await token(issuer, {})];
      for (const other of others) {
        const { status } = await plugin.as(other).send('DELETE', path);
        expect(status).toBe(403);
      }
      expect(await left(name)).toBe(200);
      const seen = await plugin.as(user('root')).get(path);
      expect(seen.status).toBe(404);
      const { status } = await plugin.as(header()).send('DELETE', path);
      expect(status).toBe(204);
      expect(await left(name)).toBe(404);
    });

    it('is told from a Datalab that stands alone on purpose', async () => {
      await createRemains('alone', {});
      const path = '/workspaces/alone';
      const owner = await plugin.as(user('alice')).send('DELETE', path);
      expect(owner.status).toBe(403);
      const admin = await plugin.as(user('root')).send('DELETE', path);
      expect(admin.status).toBe(404);
      expect(await left('alone')).toBe(200);
    });
  });

  describe('POST /workspaces', () => {
    const create = (authorization: string, body: object) =>
      plugin.as(authorization).send('POST', '/workspaces', body);

    it('lets a user create one for themselves and says where it is', async () => {
      const answer = await create(user('frida'), {
        preferred_name: 'Frida Lab',
      });
      expect(answer.status).toBe(201);
      expect(answer.body).toEqual({ name: 'frida-lab' });
      expect(answer.headers.location).toBe(
        `${plugin.baseUrl}/workspaces/frida-lab`,
      );
      const view = await plugin.as(user('frida')).get('/workspaces/frida-lab');
      expect(view.body.user).toMatchObject({ role: 'owner', may_delete: true });
    });

    it('makes a user of a name that is no slug the owner all the same', async () => {
      const name = 'Gerd_M.Er';
      await create(user(name), { preferred_name: 'gerd' });
      const { body } = await plugin.as(user(name)).get('/workspaces');
      expect(body).toMatchObject([{ name: 'gerd', role: 'owner' }]);
    });

    it.each([
      [
        'a user who names another owner',
        () => user('frida'),
        { default_owner: 'alice' },
      ],
      ['a user who is nobody', () => user('user:partners/bob'), {}],
      ['a service', () => service('plugin:other'), {}],
      [
        'a token of workspace roles',
        () => token(issuer, { lab: ['ws_admin'] }),
        {},
      ],
    ])('refuses %s', async (_, header, body) => {
      const answer = await create(await header(), {
        preferred_name: 'refused',
        ...body,
      });
      expect(answer.status).toBe(403);
      const missing = await plugin.as(user('root')).get('/workspaces/refused');
      expect(missing.status).toBe(404);
    });

    it('lets a platform admin name the owner', async () => {
      const header = await token(issuer, { 'workspace-api': ['admin'] });
      await create(header, { preferred_name: 'given', default_owner: 'Hal' });
      const { body } = await plugin.as(user('hal')).get('/workspaces');
      expect(body).toMatchObject([{ name: 'given', role: 'owner' }]);
    });
  });

  it('builds links from its own address, whatever host a request claims', async () => {
    await createLab(kubernetes.api, 'workspace', 'links');
    await plugin.sees('links');
    const { body } = await plugin
      .as(user('alice'))
      .get('/workspaces')
      .set('X-Forwarded-Host', 'evil.example.org')
      .set('Host', 'evil.example.org');
    expect(JSON.stringify(body)).not.toContain('evil');
    expect(body).toContainEqual(
      expect.objectContaining({
        name: 'links',
        url: `${plugin.baseUrl}/workspaces/links`,
      }),
    );
  });

  it('lets nobody store its answers', async () => {
    const { headers } = await plugin.as(user('alice')).get('/workspaces');
    expect(headers['cache-control']).toBe('no-store');
  });
});
