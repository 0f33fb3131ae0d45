import {
  TestCluster,
  availableClusters,
  poll,
  startKubernetes,
} from '@internal/dev-cluster/testing';
import { Gateway } from '../__testUtils__/Gateway';
import { createObject, readObject } from '../__testUtils__/kubeObjects';
import { createLab, user } from '../__testUtils__/people';
import { TestPlugin } from '../__testUtils__/TestPlugin';

const STORAGE_PATH =
  '/apis/pkg.internal/v1beta1/namespaces/workspace/storages/lab';

describe.each(availableClusters())('entity tags on %s', kind => {
  let kubernetes: TestCluster;
  let gateway: Gateway;
  let plugin: TestPlugin;

  const alice = () => plugin.as(user('alice'));
  const view = (query = '?credentials=false') =>
    alice().get(`/workspaces/lab${query}`);
  const add = (name: string) =>
    alice().send('PUT', '/workspaces/lab', { add_buckets: [{ name }] });

  beforeAll(async () => {
    kubernetes = await startKubernetes(kind);
    gateway = await Gateway.to(kubernetes);
    const { api } = kubernetes;
    await createLab(api, 'workspace', 'lab');
    await createObject(api, 'workspace', 'secrets/lab', {
      data: { access: btoa('a'), secret: btoa('s'), endpoint: btoa('e') },
    });
    plugin = await TestPlugin.start({ kubeconfig: gateway.kubeconfig });
    await plugin.ready();
    await poll('the keys', async () => {
      const { body } = await view();
      return body.status === 'ready' || undefined;
    });
  });

  afterEach(() => {
    gateway.mood = () => undefined;
  });

  afterAll(async () => {
    await plugin?.stop();
    await gateway?.stop();
    await kubernetes?.stop();
  });

  it('stand in the body of a view too', async () => {
    const { body, headers } = await view();
    expect(headers.etag).toMatch(/^"/);
    expect(body.etag).toBe(headers.etag);
  });

  it('are of the state in the body, whatever is edited while Secrets are read', async () => {
    let release = () => {};
    let isHeld = false;
    const after = new Promise<void>(resolve => {
      release = resolve;
    });
    gateway.mood = (method, path) => {
      if (method !== 'GET' || !path.endsWith('/secrets/lab')) return undefined;
      isHeld = true;
      return { after };
    };
    const reading = view('?credentials=true').then(answer => answer);
    await poll('the read of the Secret', async () => isHeld || undefined);
    expect((await add('meanwhile')).status).toBe(202);
    release();

    const { body, headers } = await reading;
    expect(body.storage.credentials.access).toBe('a');
    const shown = body.storage.buckets.map(
      ({ name }: { name: string }) => name,
    );
    expect(shown).not.toContain('meanwhile');
    expect(body.etag).toBe(headers.etag);
    expect((await view()).headers.etag).not.toBe(headers.etag);
    const late = await add('over-it').set('If-Match', headers.etag);
    expect(late.status).toBe(412);
  });

  it('after a write are of what was written, not of what others wrote after it', async () => {
    const { etag } = (await view()).headers;
    const { api } = kubernetes;
    const addByOthers = async () => {
      const { body } = await readObject(api, 'workspace', 'storages/lab');
      body.spec.buckets.push({ bucketName: 'by-others' });
      await api.put(STORAGE_PATH, body);
    };
    let others: Promise<void> | undefined;
    gateway.answered = (method, path) => {
      // The plugin's own write is stored, and its answer on the way.
      if (method !== 'PUT' || !path.includes('/storages/lab')) return;
      others ??= addByOthers();
    };
    const done = await alice()
      .send('PATCH', '/workspaces/lab', { title: 'Mine' })
      .set('If-Match', etag);
    expect(done.status).toBe(202);
    await others;
    await poll('the edit of others', async () => {
      const { body } = await view();
      return (
        body.storage.buckets.some(
          ({ name }: { name: string }) => name === 'by-others',
        ) || undefined
      );
    });
    const late = await add('over-it').set('If-Match', done.headers.etag);
    expect(late.status).toBe(412);
  });

  it.each([
    (tag: string) => `W/${tag}`,
    (tag: string) => `${tag.slice(0, -1)}-gzip"`,
    (tag: string) => tag.replaceAll('"', ''),
  ])('count as they come back from proxies: %s', async through => {
    const old = (await view()).headers.etag;
    const name = `bucket-${Math.random().toString(36).slice(2, 8)}`;
    const done = await add(name).set('If-Match', through(old));
    expect(done.status).toBe(202);
    const late = await add(`${name}-2`).set('If-Match', through(old));
    expect(late.status).toBe(412);
  });
});
