import {
  AuditorService,
  AuditorServiceCreateEventOptions,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  TestCluster,
  availableClusters,
  poll,
  startKubernetes,
} from '@internal/dev-cluster/testing';
import { createObject } from '../__testUtils__/kubeObjects';
import { createLab, token, user } from '../__testUtils__/people';
import { TestIssuer } from '../__testUtils__/TestIssuer';
import { TestPlugin } from '../__testUtils__/TestPlugin';

const TEXTS = {
  AWS_ACCESS_KEY_ID: 'the-access',
  AWS_SECRET_ACCESS_KEY: 'the-secret',
  CONTAINER_REGISTRY_USERNAME: 'lab',
  CONTAINER_REGISTRY_PASSWORD: 'the-registry-password',
  REDIS_HOT_PASSWORD: 'the-hot-password',
  REDIS_COLD_PASSWORD: 'the-cold-password',
};

const S3 = {
  bucketname: 'lab',
  access: 'the-access',
  secret: 'the-secret',
  endpoint: 'https://s3.example.org',
  region: '',
};

const encoded = Object.fromEntries(
  Object.entries(TEXTS).map(([key, text]) => [
    key,
    Buffer.from(text).toString('base64'),
  ]),
);

describe.each(availableClusters())('credentials on %s', kind => {
  const events: AuditorServiceCreateEventOptions[] = [];
  let kubernetes: TestCluster;
  let issuer: TestIssuer;
  let plugin: TestPlugin;

  const auditor: AuditorService = {
    createEvent: async options => {
      events.push(options);
      return { success: async () => {}, fail: async () => {} };
    },
  };

  beforeAll(async () => {
    issuer = await TestIssuer.start();
    kubernetes = await startKubernetes(kind);
    plugin = await TestPlugin.start({
      kubeconfig: kubernetes.kubeconfig,
      config: {
        oidc: { issuer: issuer.url },
        s3: { endpoint: 'https://s3.example.org', region: '' },
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
    const { api } = kubernetes;
    await createLab(api, 'workspace', 'lab', {
      cacheStores: {
        cold: { storage: '1Gi' },
        hot: { storage: '1Gi' },
        new: { storage: '1Gi' },
      },
    });
    await createObject(api, 'workspace', 'secrets/lab-datalab', {
      data: encoded,
    });
    await createLab(api, 'workspace', 'bare');
    await plugin.sees('bare');
    await poll('the keys of lab to be seen', async () => {
      const path = '/workspaces/lab?credentials=false';
      const { body } = await plugin.as(user('alice')).get(path);
      return body.status === 'ready' || undefined;
    });
  });

  afterAll(async () => {
    await plugin?.stop();
    await kubernetes?.stop();
    await issuer?.stop();
  });

  beforeEach(() => {
    events.length = 0;
  });

  it('has the reason of a platform admin on record', async () => {
    await plugin
      .as(user('root'))
      .send('POST', '/workspaces/lab/credentials', {
        s3: true,
        reason: 'Ticket 4711',
      })
      .expect(200);
    expect(events).toEqual([
      expect.objectContaining({
        eventId: 'credentials-reveal',
        meta: { workspace: 'lab', revealed: ['s3'], reason: 'Ticket 4711' },
      }),
    ]);
  });

  describe('GET /workspaces/NAME', () => {
    it('shows a member what there is, and records its names', async () => {
      const { body, text, headers } = await plugin
        .as(user('carol'))
        .get('/workspaces/lab');
      expect(body.storage.credentials).toEqual(S3);
      expect(body.datalab).toMatchObject({
        store_credentials: {
          cache: {
            hot: { password: 'the-hot-password' },
            cold: { password: 'the-cold-password' },
          },
        },
        has_registry_credentials: true,
        container_registry_credentials: {
          username: 'lab',
          password: '**********',
        },
      });
      expect(text).not.toContain('the-registry-password');
      expect(headers['cache-control']).toBe('no-store');
      expect(events).toEqual([
        expect.objectContaining({
          eventId: 'view',
          meta: {
            workspace: 'lab',
            revealed: ['s3', 'cache/cold', 'cache/hot'],
          },
        }),
      ]);
      expect(JSON.stringify(events[0].meta)).not.toContain('the-');
    });

    it('shows a token with ws_api the S3 keys alone', async () => {
      const { body } = await plugin
        .as(await token(issuer, { lab: ['ws_api'] }))
        .get('/workspaces/lab');
      expect(body.storage.credentials).toEqual(S3);
      expect(body.datalab.store_credentials).toEqual({});
      expect(body.datalab).not.toHaveProperty('container_registry_credentials');
      expect(events).toHaveLength(1);
    });

    it('shows and records nothing with credentials=false', async () => {
      const { body, text } = await plugin
        .as(user('alice'))
        .get('/workspaces/lab?credentials=false');
      expect(body.status).toBe('ready');
      expect(text).not.toContain('the-');
      expect(events).toEqual([]);
    });

    it('records nothing where there is nothing to reveal', async () => {
      const { body } = await plugin.as(user('alice')).get('/workspaces/bare');
      expect(body.storage).not.toHaveProperty('credentials');
      expect(body.datalab.store_credentials).toEqual({});
      expect(events).toEqual([]);
    });

    it('keeps what others may not see from who may see some', async () => {
      const { body } = await plugin.as(user('carol')).get('/workspaces');
      expect(JSON.stringify(body)).not.toContain('the-');
    });

    it('refuses a flag that is none', async () => {
      const { status } = await plugin
        .as(user('alice'))
        .get('/workspaces/lab?credentials=maybe');
      expect(status).toBe(422);
    });
  });

  describe('POST /workspaces/NAME/credentials', () => {
    const reveal = (authorization: string, name: string, body: object) =>
      plugin
        .as(authorization)
        .send('POST', `/workspaces/${name}/credentials`, body);

    it('answers what is named, and nothing else', async () => {
      const { status, body, headers } = await reveal(user('carol'), 'lab', {
        s3: true,
        registry: true,
        stores: [{ type: 'cache', name: 'hot' }],
      });
      expect(status).toBe(200);
      expect(body).toEqual({
        s3: S3,
        registry: { username: 'lab', password: 'the-registry-password' },
        stores: { cache: { hot: { password: 'the-hot-password' } } },
      });
      expect(headers['cache-control']).toBe('no-store');
      expect(events).toEqual([
        expect.objectContaining({
          eventId: 'credentials-reveal',
          meta: { workspace: 'lab', revealed: ['s3', 'registry', 'cache/hot'] },
        }),
      ]);
    });

    it.each([
      ['the S3 keys', 'bare', { s3: true }],
      ['a password of the registry', 'bare', { registry: true }],
      ['a store', 'lab', { stores: [{ type: 'vector', name: 'hot' }] }],
      [
        'the credentials of a store',
        'lab',
        { stores: [{ type: 'cache', name: 'new' }] },
      ],
      [
        'one thing of several',
        'lab',
        { s3: true, stores: [{ type: 'cache', name: 'new' }] },
      ],
    ])('answers 404 where %s is not there', async (_, name, body) => {
      const { status, text } = await reveal(user('carol'), name, body);
      expect(status).toBe(404);
      expect(text).not.toContain('the-access');
      expect(events).toEqual([]);
    });

    it.each([
      [{}],
      [{ s3: false }],
      [{ stores: [] }],
      [{ stores: [{ type: 'graph', name: 'x' }] }],
      [{ s3: true, everything: true }],
    ])('refuses the body %j', async body => {
      expect((await reveal(user('carol'), 'lab', body)).status).toBe(422);
    });

    it('lets a token with ws_api have the S3 keys, and records the refusal of more', async () => {
      const api = await token(issuer, { lab: ['ws_api'] });
      expect((await reveal(api, 'lab', { s3: true })).status).toBe(200);
      events.length = 0;
      const { status } = await reveal(api, 'lab', { s3: true, registry: true });
      expect(status).toBe(403);
      expect(events).toEqual([
        expect.objectContaining({ eventId: 'credentials-reveal' }),
      ]);
    });
  });
});
