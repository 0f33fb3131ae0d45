import {
  availableClusters,
  poll,
  startKubernetes,
  TestCluster,
} from '@internal/dev-cluster/testing';
import { createObject, readObject } from '../__testUtils__/kubeObjects';
import { createLab, user } from '../__testUtils__/people';
import { TestPlugin } from '../__testUtils__/TestPlugin';
import { createOwned } from './__testUtils__/createOwned';

describe('a plugin with two clusters', () => {
  let eu: TestCluster;
  let us: TestCluster;
  let plugin: TestPlugin;

  beforeAll(async () => {
    eu = await startKubernetes('dev-cluster');
    us = await startKubernetes('dev-cluster');
    for (const name of ['alpha', 'shared'])
      await createOwned(eu, name, 'alice');
    for (const name of ['beta', 'delta']) await createOwned(us, name, 'alice');
    await createOwned(us, 'shared', 'mallory');
    plugin = await TestPlugin.start({
      clusters: {
        eu: { kubeconfig: eu.kubeconfig },
        us: { kubeconfig: us.kubeconfig },
      },
    });
    await plugin.ready();
    await plugin.sees('delta');
  });

  afterAll(async () => {
    await plugin?.stop();
    await eu?.stop();
    await us?.stop();
  });

  const alice = () => plugin.as(user('alice'));
  const root = () => plugin.as(user('root'));

  async function namesFor(name: string, query = ''): Promise<string[]> {
    const { body } = await plugin.as(user(name)).get(`/workspaces${query}`);
    return body.map((each: { name: string }) => each.name);
  }

  it('lists the workspaces of both by name, and says where each is', async () => {
    const { body } = await alice().get('/workspaces');
    expect(
      body.map(({ name, cluster }: Record<string, string>) => [name, cluster]),
    ).toEqual([
      ['alpha', 'eu'],
      ['beta', 'us'],
      ['delta', 'us'],
      ['shared', 'eu'],
    ]);
  });

  it.each(['name', 'health', 'created', 'storage'])(
    'pages through both by %s',
    async sort => {
      const whole = await root().get(`/workspaces?sort=${sort}`);
      const pages: string[][] = [];
      let path: string | undefined = `/workspaces?limit=1&sort=${sort}`;
      while (path) {
        const { body, headers } = await root().get(path);
        pages.push(body.map((each: { name: string }) => each.name));
        path = /<[^>]*(\/workspaces\?[^>]*)>/.exec(headers.link ?? '')?.[1];
      }
      expect(pages.flat()).toEqual(
        whole.body.map(({ name }: { name: string }) => name),
      );
      expect(pages.flat().sort()).toEqual(['alpha', 'beta', 'delta', 'shared']);
    },
  );

  it('answers and edits each where it is', async () => {
    const view = await alice().get('/workspaces/beta');
    expect(view.body).toMatchObject({ name: 'beta', cluster: 'us' });
    const edited = await alice().send('PATCH', '/workspaces/beta', {
      title: 'Beta',
    });
    expect(edited.status).toBe(202);
    const path = '/workspaces/beta/sessions';
    const added = await alice().send('POST', path, { name: 'second' });
    expect(added.status).toBe(201);
    const { body } = await readObject(us.api, 'workspace', 'datalabs/beta');
    expect(body.spec.sessions).toContainEqual(
      expect.objectContaining({ name: 'second' }),
    );
    expect(added.headers.etag).not.toBe(view.headers.etag);
  });

  describe('where both have a workspace of one name', () => {
    it('serves the first one alone, and shows the clash', async () => {
      const { body } = await alice().get('/workspaces/shared');
      expect(body).toMatchObject({ cluster: 'eu', clash: true });
      expect((await alice().get('/workspaces/alpha')).body.clash).toBe(
        undefined,
      );
      const mallory = plugin.as(user('mallory'));
      expect((await mallory.get('/workspaces/shared')).status).toBe(403);
      expect(await namesFor('mallory')).toEqual([]);
      expect((await namesFor('root')).filter(n => n === 'shared')).toHaveLength(
        1,
      );
    });

    it('tells everyone that there is one, and not of which name', async () => {
      const { body, text } = await plugin.as().get('/status');
      expect(body.message).toMatch(/^1 name of a workspace is in several/);
      expect(text).not.toContain('shared');
      expect(
        body.watches.map((watch: { cluster: string }) => watch.cluster),
      ).toEqual(expect.arrayContaining(['eu', 'us']));
    });
  });

  it('creates in the first one, or where it is told to', async () => {
    const here = { preferred_name: 'here' };
    expect((await alice().send('POST', '/workspaces', here)).status).toBe(201);
    const there = { preferred_name: 'there', cluster: 'us' };
    expect((await alice().send('POST', '/workspaces', there)).status).toBe(201);
    const found = await Promise.all([
      readObject(eu.api, 'workspace', 'storages/here'),
      readObject(us.api, 'workspace', 'storages/there'),
    ]);
    expect(found.map(({ status }) => status)).toEqual([200, 200]);
    const nowhere = { preferred_name: 'nowhere', cluster: 'mars' };
    const refused = await alice().send('POST', '/workspaces', nowhere);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("no cluster 'mars'");
  });

  it('gives a name out once, for workspaces and for buckets', async () => {
    for (const cluster of ['eu', 'us']) {
      for (const preferred_name of ['alpha', 'beta']) {
        const body = { preferred_name, cluster };
        const { status } = await alice().send('POST', '/workspaces', body);
        expect({ ...body, status }).toEqual({ ...body, status: 422 });
      }
    }
    const bucket = { add_buckets: [{ name: 'alpha' }] };
    const taken = await alice().send('PUT', '/workspaces/beta', bucket);
    expect(taken.status).toBe(422);
  });

  describe('the directory', () => {
    async function bucketsFor(name: string, query = ''): Promise<string[]> {
      const { body } = await plugin.as(user(name)).get(`/buckets${query}`);
      return body.map((each: { bucket: string }) => each.bucket);
    }

    it('holds the buckets of both', async () => {
      expect(await bucketsFor('alice', '?q=a')).toEqual(
        expect.arrayContaining(['alpha', 'beta', 'delta', 'shared']),
      );
    });

    it('holds for a workspace what it can ask for: what is in its cluster', async () => {
      const found = await bucketsFor('alice', '?except=beta');
      expect(found).toContain('delta');
      expect(found).not.toContain('alpha');
      expect(found).not.toContain('beta');
    });

    it('does not tell strangers where a workspace is', async () => {
      expect(await bucketsFor('mallory', '?except=beta')).toEqual(
        await bucketsFor('mallory', '?except=alpha').then(names =>
          [...names, 'alpha'].filter(name => name !== 'beta').sort(),
        ),
      );
    });
  });

  it('tells what waits in both, and nothing of the workspaces that it hides', async () => {
    for (const [cluster, asked] of [
      [eu, 'alpha'],
      [us, 'beta'],
      [us, 'shared'],
    ] as const) {
      const name = `asks-for-${asked}`;
      await createObject(cluster.api, 'workspace', `storages/${name}`, {
        spec: {
          principal: name,
          buckets: [],
          bucketAccessRequests: [
            { bucketName: asked, requestedAt: '2026-01-01T00:00:00Z' },
          ],
        },
      });
      await createObject(cluster.api, 'workspace', `datalabs/${name}`, {
        spec: { users: ['erin'] },
      });
      await plugin.sees(name);
    }
    const waitingFor = async (name: string) => {
      const { body } = await plugin.as(user(name)).get('/inbox');
      return body.map(({ bucket }: { bucket: string }) => bucket).sort();
    };
    expect(await waitingFor('alice')).toEqual(['alpha', 'beta']);
    expect(await waitingFor('mallory')).toEqual([]);
  });

  it('offers buckets inside a cluster, and tells of offers in all', async () => {
    const offer = (receiver: string) =>
      alice().send('PUT', `/workspaces/beta/grants/beta/${receiver}`, {
        permission: 'ReadOnly',
      });
    const elsewhere = await offer('alpha');
    expect(elsewhere.status).toBe(404);
    expect(elsewhere.body.error.message).toMatch(/in this cluster/);
    expect((await offer('delta')).status).toBe(202);
    const { body } = await alice().get('/inbox/offers');
    expect(body).toMatchObject([
      { workspace: 'delta', owner: 'beta', bucket: 'beta' },
    ]);
  });

  it('measures each of them', async () => {
    const { text } = await plugin.as().get('/metrics');
    expect(text).toMatch(/workspace_workspaces{cluster="eu"} \d/);
    expect(text).toMatch(
      /workspace_cache_stale{cluster="us",kind="Storage"} 0/,
    );
  });
});

describe('a plugin with two clusters, one of them without Datalabs', () => {
  let eu: TestCluster;
  let us: TestCluster;
  let plugin: TestPlugin;

  beforeAll(async () => {
    eu = await startKubernetes('dev-cluster');
    us = await startKubernetes('dev-cluster');
    await createOwned(eu, 'alpha', 'alice');
    await createObject(us.api, 'workspace', 'storages/bare', {
      spec: { principal: 'bare', buckets: [] },
    });
    const definitions =
      '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
    await us.api.delete(`${definitions}/datalabs.pkg.internal`);
    plugin = await TestPlugin.start({
      clusters: {
        eu: { kubeconfig: eu.kubeconfig },
        us: { kubeconfig: us.kubeconfig },
      },
    });
    await plugin.ready();
    await plugin.sees('alpha');
  });

  afterAll(async () => {
    await plugin?.stop();
    await eu?.stop();
    await us?.stop();
  });

  it('refuses strangers in the same words in both', async () => {
    await poll('bare to be known', async () => {
      const root = plugin.as(user('root'));
      const { status } = await root.get('/workspaces/bare');
      return status === 200 || undefined;
    });
    const texts = new Set<string>();
    for (const name of ['alpha', 'bare', 'unheard-of']) {
      const { status, text } = await plugin
        .as(user('mallory'))
        .get(`/workspaces/${name}`);
      expect(status).toBe(403);
      texts.add(text.replaceAll(name, 'NAME'));
    }
    expect(texts.size).toBe(1);
  });
});

describe.each(availableClusters())(
  'a plugin with two namespaces on %s',
  kind => {
    it('keeps them apart', async () => {
      const kubernetes = await startKubernetes(kind);
      const { api, kubeconfig } = kubernetes;
      await createObject(api, 'workspace', 'secrets/any@other', {});
      await createLab(api, 'workspace', 'alpha');
      await createLab(api, 'other', 'beta');
      const plugin = await TestPlugin.start({
        clusters: {
          one: { kubeconfig },
          two: { kubeconfig, namespace: 'other' },
        },
      });
      try {
        await plugin.ready();
        await plugin.sees('beta');
        const { body } = await plugin.as(user('alice')).get('/workspaces');
        expect(body).toMatchObject([
          { name: 'alpha', cluster: 'one' },
          { name: 'beta', cluster: 'two' },
        ]);
      } finally {
        await plugin.stop();
        await kubernetes.stop();
      }
    });
  },
);
