import {
  poll,
  startKubernetes,
  TestCluster,
} from '@internal/dev-cluster/testing';
import { createObject, readObject } from '../__testUtils__/kubeObjects';
import { Line } from '../__testUtils__/Line';
import { user } from '../__testUtils__/people';
import { TestPlugin } from '../__testUtils__/TestPlugin';
import { createOwned } from './__testUtils__/createOwned';

describe('a plugin with two clusters, one of them out of reach', () => {
  let eu: TestCluster;
  let us: TestCluster;
  let line: Line;
  let plugin: TestPlugin;

  beforeAll(async () => {
    eu = await startKubernetes('dev-cluster');
    us = await startKubernetes('dev-cluster');
    await createOwned(eu, 'alpha', 'alice');
    await createOwned(us, 'beta', 'alice');
  });

  beforeEach(async () => {
    line = await Line.to(us);
    await line.cut();
  });

  afterEach(async () => {
    await plugin?.stop();
    await line.cut().catch(() => {});
  });

  afterAll(async () => {
    await eu?.stop();
    await us?.stop();
  });

  const alice = () => plugin.as(user('alice'));

  async function start(...names: ('eu' | 'us')[]): Promise<void> {
    const kubeconfigs = { eu: eu.kubeconfig, us: line.kubeconfig };
    plugin = await TestPlugin.start({
      clusters: Object.fromEntries(
        names.map(name => [name, { kubeconfig: kubeconfigs[name] }]),
      ),
    });
    await plugin.ready();
    await plugin.sees('alpha');
  }

  it('serves the other as ever', async () => {
    await start('eu', 'us');
    const title = await alice().send('PATCH', '/workspaces/alpha', {
      title: 'Alpha',
    });
    expect(title.status).toBe(202);
  });

  it('answers /status with 200, says which, and warns beside lists', async () => {
    await start('eu', 'us');
    const { status, body } = await plugin.as().get('/status');
    expect(status).toBe(200);
    expect(body).toMatchObject({ ok: true, status: 'stale' });
    expect(body.message).toMatch(/us: .*cannot be reached/);
    const listed = await alice().get('/workspaces');
    expect(listed.status).toBe(200);
    expect(listed.headers.warning).toContain('Stale');
  });

  it('does not say that a name is missing which may be there', async () => {
    await start('eu', 'us');
    const root = plugin.as(user('root'));
    expect((await root.get('/workspaces/unheard-of')).status).toBe(503);
  });

  it('does not tell strangers which names there are in the other', async () => {
    await start('eu', 'us');
    const answers = await Promise.all(
      ['alpha', 'unheard-of'].map(async name => {
        const path = `/workspaces/${name}`;
        const { status, text } = await plugin.as(user('mallory')).get(path);
        return { status, text: text.replaceAll(name, 'NAME') };
      }),
    );
    expect(answers[0].status).toBe(503);
    expect(answers[0]).toEqual(answers[1]);
    expect((await alice().get('/workspaces/alpha')).status).toBe(200);
  });

  it('finds it once it is back', async () => {
    await start('eu', 'us');
    await line.mend();
    await plugin.sees('beta');
    const { body, headers } = await alice().get('/workspaces');
    expect(headers.warning).toBeUndefined();
    expect(body).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'beta' })]),
    );
  });

  it('goes on answering from what it knew where it goes away later', async () => {
    await line.mend();
    await start('eu', 'us');
    await plugin.sees('beta');
    await line.cut();
    await poll('staleness', async () => {
      const { body } = await plugin.as().get('/status');
      return body.status === 'stale' || undefined;
    });
    const { status, headers } = await alice().get('/workspaces/beta');
    expect(status).toBe(200);
    expect(headers.warning).toContain('Stale');
    const edit = { title: 'Beta' };
    const written = await alice().send('PATCH', '/workspaces/beta', edit);
    expect(written.status).toBe(503);
  });

  it.each([[['us', 'eu']], [['eu', 'us']]] as ('eu' | 'us')[][][])(
    'gives away no name that it may have (%s)',
    async order => {
      await start(...order);
      const created = await alice().send('POST', '/workspaces', {
        preferred_name: 'hasty',
        cluster: 'eu',
      });
      const added = await alice().send('PUT', '/workspaces/alpha', {
        add_buckets: [{ name: 'hasty-data' }],
      });
      for (const { status, body } of [created, added]) {
        expect(status).toBe(503);
        expect(body.error.message).toContain('names are taken');
      }
      expect((await alice().get('/workspaces/alpha')).status).toBe(200);
      const again = { add_buckets: [{ name: 'alpha', discoverable: false }] };
      const changed = await alice().send('PUT', '/workspaces/alpha', again);
      expect(changed.status).toBe(202);
    },
  );

  it('gives away no name that it got while it was out of reach', async () => {
    await line.mend();
    await start('eu', 'us');
    await plugin.sees('beta');
    await line.cut();
    await createObject(us.api, 'workspace', 'storages/unheard', {
      spec: { principal: 'unheard', buckets: [{ bucketName: 'unheard-data' }] },
    });
    const added = await alice().send('PUT', '/workspaces/alpha', {
      add_buckets: [{ name: 'unheard-data' }],
    });
    expect(added.status).toBe(503);
    const created = await alice().send('POST', '/workspaces', {
      preferred_name: 'unheard',
    });
    expect(created.status).toBe(503);
    const { body } = await readObject(eu.api, 'workspace', 'storages/alpha');
    expect(body.spec.buckets).toHaveLength(1);
    expect(JSON.stringify(body.metadata)).not.toContain('/claims');
  });
});
