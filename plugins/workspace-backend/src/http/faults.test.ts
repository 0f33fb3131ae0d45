import {
  TestCluster,
  availableClusters,
  startKubernetes,
  unlessExisting,
} from '@internal/dev-cluster/testing';
import { Gateway } from '../__testUtils__/Gateway';
import { readObject } from '../__testUtils__/kubeObjects';
import { createLab, user } from '../__testUtils__/people';
import { TestBed } from '../__testUtils__/TestBed';
import { TestPlugin } from '../__testUtils__/TestPlugin';

const isWrite = (method: string) => method !== 'GET';

describe('an API server that is not well', () => {
  let kubernetes: TestCluster;
  let gateway: Gateway;
  let plugin: TestPlugin;

  beforeAll(async () => {
    kubernetes = await startKubernetes('dev-cluster');
    gateway = await Gateway.to(kubernetes);
    await createLab(kubernetes.api, 'workspace', 'lab');
    plugin = await TestPlugin.start({ kubeconfig: gateway.kubeconfig });
    await plugin.ready();
  });

  afterEach(() => {
    gateway.mood = () => undefined;
  });

  afterAll(async () => {
    await plugin?.stop();
    await gateway?.stop();
    await kubernetes?.stop();
  });

  const add = (name: string) =>
    plugin
      .as(user('alice'))
      .send('PUT', '/workspaces/lab', { add_buckets: [{ name }] });

  const buckets = async () => {
    const { body } = await readObject(
      kubernetes.api,
      'workspace',
      'storages/lab',
    );
    return body.spec.buckets.map(
      (each: { bucketName: string }) => each.bucketName,
    );
  };

  it.each([429, 500, 502, 503, 504])(
    'that answers %i to writes costs a 503 that says when to try again, and no read',
    async status => {
      gateway.mood = method =>
        isWrite(method) ? { status, retryAfter: 7 } : undefined;
      const refused = await add(`at-${status}`);
      expect(refused.status).toBe(503);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      const view = await plugin
        .as(user('alice'))
        .get('/workspaces/lab?credentials=false');
      expect(view.status).toBe(200);
      expect(await buckets()).not.toContain(`at-${status}`);
    },
  );

  it('that is busy for a moment is asked again', async () => {
    let left = 1;
    gateway.mood = method =>
      isWrite(method) && left-- > 0
        ? { status: 429, retryAfter: 1 }
        : undefined;
    expect((await add('after-a-while')).status).toBe(202);
    expect(await buckets()).toContain('after-a-while');
  });

  it('that is slow keeps no read waiting, and takes writes', async () => {
    let asked = 0;
    let goOn = () => {};
    const after = new Promise<void>(resolve => {
      goOn = resolve;
    });
    gateway.mood = () => {
      asked += 1;
      return { after };
    };
    const writing = add('slowly');
    const view = await plugin
      .as(user('alice'))
      .get('/workspaces/lab?credentials=false');
    expect(view.status).toBe(200);
    expect(asked).toBeLessThanOrEqual(1);
    goOn();
    expect((await writing).status).toBe(202);
    expect(await buckets()).toContain('slowly');
  });
});

describe.each(availableClusters())('after trouble on %s', kind => {
  unlessExisting(kind, () => {
    const bed = TestBed.on(kind, { workspaces: ['lab'] });

    it.each(['breakWatches', 'expireHistory'] as const)(
      'of the kind %s the plugin knows what happened meanwhile',
      async trouble => {
        const name = trouble.toLowerCase();
        await bed.kubernetes[trouble]();
        await createLab(bed.kubernetes.api, 'workspace', name);
        const view = await bed
          .as('alice')
          .get('/workspaces/lab?credentials=false');
        expect(view.status).toBe(200);
        await bed.plugin.sees(name);
      },
    );
  });
});

describe('foreign data', () => {
  const bed = TestBed.on('dev-cluster', { workspaces: ['lab'] });

  const view = (name: string) => bed.as('alice').get(`/workspaces/${name}`);

  it('that comes before its Storage waits for it', async () => {
    await bed.create('datalabs/early', { spec: { users: ['alice'] } });
    const { apiVersion, kind, metadata } = await bed.read('datalabs/early');
    const owner = { apiVersion, kind, name: 'early', uid: metadata.uid };
    await bed.create('secrets/early-datalab', {
      metadata: { name: 'early-datalab', ownerReferences: [owner] },
      data: {
        AWS_ACCESS_KEY_ID: btoa('x'),
        AWS_SECRET_ACCESS_KEY: btoa('y'),
        AWS_ENDPOINT_URL: btoa('https://s3.example.org'),
        BUCKET: btoa('early'),
      },
    });
    await createLab(bed.kubernetes.api, 'workspace', 'marker');
    await bed.plugin.sees('marker');
    expect((await view('early')).status).toBe(403);
    await bed.create('storages/early', {
      spec: { principal: 'early', buckets: [] },
    });
    await bed.plugin.sees('early');
    const { status, body } = await view('early');
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'ready', user: { role: 'owner' } });
  });

  it('such as impossible names, blank users and Secrets of bytes leaves a view of the rest', async () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x00, 0x80]).toString('base64');
    await bed.create('storages/odd', {
      spec: {
        principal: ' ',
        buckets: [
          { bucketName: 'Not A Bucket!' },
          { bucketName: 'good' },
          { bucketName: ' ' },
        ],
      },
    });
    await bed.create('secrets/odd-datalab', {
      data: { AWS_ACCESS_KEY_ID: bytes, AWS_SECRET_ACCESS_KEY: bytes },
    });
    await bed.create('datalabs/odd', {
      spec: {
        users: ['alice', '', '  ', 'bob'],
        userOverrides: { bob: { role: 'admin' } },
        secretName: 'odd',
      },
    });
    await bed.plugin.sees('odd');
    const { status, body } = await view('odd');
    expect(status).toBe(200);
    expect(body.storage.buckets).toContainEqual(
      expect.objectContaining({ name: 'good' }),
    );
    expect(body.datalab.memberships).toMatchObject([
      { member: 'alice', role: 'owner' },
      { member: 'bob', role: 'admin' },
    ]);
    expect((await view('lab')).status).toBe(200);
  });

  it('such as 10,000 buckets in one Storage is shown, and can be edited but not grow', async () => {
    const buckets = Array.from({ length: 10_000 }, (_, index) => ({
      bucketName: `many-${index}`,
    }));
    await bed.create('storages/many', { spec: { principal: 'many', buckets } });
    await bed.create('datalabs/many', { spec: { users: ['alice'] } });
    await bed.plugin.sees('many');
    const send = (method: string, path: string, body?: object) =>
      bed.as('alice').send(method, `/workspaces/many${path}`, body);

    const added = await send('PUT', '', {
      add_buckets: [{ name: 'one-more' }],
    });
    expect(added.status).toBe(422);
    expect(added.body.error.message).toBe(
      'This workspace would have 10,001 buckets; the limit is 1,000. Delete buckets that nobody needs, or ask a platform admin to raise workspace.limits.bucketsPerWorkspace.',
    );
    const changed = await send('PATCH', '/buckets/many-1', {
      discoverable: true,
    });
    expect(changed.status).toBe(202);
    const removed = await send('DELETE', '/buckets/many-2?name=many-2');
    expect(removed.status).toBe(204);
    const { body } = await view('many');
    expect(body.storage.buckets).toHaveLength(9_999);
  });
});
