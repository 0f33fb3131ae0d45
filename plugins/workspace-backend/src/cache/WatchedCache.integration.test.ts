import { mockServices } from '@backstage/backend-test-utils';
import {
  ApiClient,
  availableClusters,
  ensureDefinitions,
  poll,
  startKubernetes,
  TestCluster,
  unlessExisting,
} from '@internal/dev-cluster/testing';
import { DATALAB, STORAGE } from '../model/kinds';
import { targetFrom } from '../kubernetes/__testUtils__/targetFrom';
import { KubernetesClient } from '../kubernetes/KubernetesClient';
import { KubernetesCluster } from '../kubernetes/KubernetesCluster';
import { reachableTexts } from './__testUtils__/reachableTexts';
import { WorkspaceChange } from './types';
import { WatchedCache } from './WatchedCache';
import { WorkspaceRecord } from '../model/record';
import { systemClock } from '../model/clock';

const TIMING = { backoff: { firstMs: 50, longestMs: 1_000 } };

describe.each(availableClusters())('WatchedCache on %s', kind => {
  let kubernetes: TestCluster;
  const clients: KubernetesClient[] = [];
  let cache: WatchedCache | undefined;
  const logger = mockServices.logger.mock();

  function connect(): KubernetesClient {
    const client = new KubernetesClient(() =>
      targetFrom(kubernetes.kubeconfig),
    );
    clients.push(client);
    return client;
  }

  /** A cache of a namespace of its own, started, and what to write there with. */
  async function start(options: { seenTimeoutMs?: number } = {}) {
    const namespace = await kubernetes.createNamespace();
    const client = connect();
    const started = new WatchedCache({
      client,
      namespace,
      logger,
      clock: systemClock,
      timing: TIMING,
      ...options,
    });
    cache = started;
    started.start();
    return {
      cache: started,
      namespace,
      cluster: new KubernetesCluster(client, namespace),
    };
  }

  function until(what: string, fulfilled: () => boolean | undefined) {
    return poll(what, () => fulfilled() || undefined, { intervalMs: 5 });
  }

  beforeAll(async () => {
    kubernetes = await startKubernetes(kind);
  });

  afterEach(async () => {
    await cache?.stop();
    cache = undefined;
  });

  afterAll(async () => {
    clients.forEach(client => client.close());
    await kubernetes?.stop();
  });

  it('knows the workspaces that are there, and follows what changes', async () => {
    const first = await start();
    await first.cache.ready;
    const changes: WorkspaceChange[] = [];
    first.cache.onChange(change => changes.push(change));

    const created = await first.cluster.create(STORAGE, storage('lab'));
    await first.cache.seen(STORAGE, 'lab', created.metadata.resourceVersion);
    expect(first.cache.get('lab')?.storage.principal).toBe('lab');
    expect(first.cache.raw(STORAGE, 'lab')?.metadata.uid).toBe(
      created.metadata.uid,
    );
    expect(names(first.cache.byBucket('lab-data'))).toEqual(['lab']);

    const datalab = await first.cluster.create(DATALAB, {
      metadata: { name: 'lab' },
      spec: { users: ['ann', 'Bob'] },
    });
    await first.cache.seen(DATALAB, 'lab', datalab.metadata.resourceVersion);
    expect(names(first.cache.byMember('bob'))).toEqual(['lab']);

    await first.cluster.delete(STORAGE, 'lab');
    await first.cache.seen(STORAGE, 'lab', undefined);
    expect(first.cache.get('lab')).toBeUndefined();
    expect(first.cache.byMember('bob')).toEqual([]);
    expect(changes.map(({ before, after }) => [!!before, !!after])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  it('lists what was there before it started, by name', async () => {
    const { cache: first, cluster, namespace } = await start();
    await first.ready;
    for (const name of ['b', 'c', 'a']) {
      await cluster.create(STORAGE, storage(name));
    }
    await first.stop();

    cache = new WatchedCache({
      client: connect(),
      namespace,
      logger,
      clock: systemClock,
    });
    expect(() => cache?.assertServing()).toThrow(
      expect.objectContaining({ name: 'ServiceUnavailableError' }),
    );
    cache.start();
    await cache.ready;
    cache.assertServing();
    expect(names(cache.list())).toEqual(['a', 'b', 'c']);
    expect(cache.status().map(({ kind: of, state }) => [of, state])).toEqual([
      ['Storage', 'fresh'],
      ['Datalab', 'fresh'],
      ['Secret', 'fresh'],
      ['Namespace', 'fresh'],
      ['PersistentVolumeClaim', 'fresh'],
      ['ResourceQuota', 'fresh'],
      ['CustomResourceDefinition', 'fresh'],
      ['DatalabDefinition', 'fresh'],
    ]);
    expect(cache.hasDefinition('storages.pkg.internal')).toBe(true);
    expect(cache.hasDefinition('nothing.pkg.internal')).toBe(false);
  });

  it('keeps the names of the keys of Secrets and no value anywhere', async () => {
    const { cache: watching, cluster, namespace } = await start();
    const data = { access: 'the-key-id', secret: 'the-secret-value' };
    const secrets = `/api/v1/namespaces/${namespace}/secrets`;
    const early = await kubernetes.api.post(secrets, {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: {
        name: 'lab',
        annotations: {
          'kubectl.kubernetes.io/last-applied-configuration':
            JSON.stringify(data),
        },
      },
      stringData: data,
    });
    expect(early.status).toBe(201);
    await watching.ready;
    await cluster.create(STORAGE, storage('lab'));
    await kubernetes.api.post(secrets, {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'lab-datalab' },
      stringData: data,
    });
    const known = () => watching.get('lab')?.secrets.s3;
    await until('the Secret', () => known()?.name === 'lab-datalab');
    expect([...(known()?.keys ?? [])]).toEqual(['access', 'secret']);

    const held = reachableTexts(watching);
    expect(held).toContain('access');
    const encoded = Object.values(data).map(value =>
      Buffer.from(value).toString('base64'),
    );
    for (const value of [...Object.values(data), ...encoded]) {
      expect(held.filter(text => text.includes(value))).toEqual([]);
    }
  });

  it("knows claims and quotas of a workspace's namespace", async () => {
    const { cache: watching, cluster } = await start();
    await watching.ready;
    // In this order: a namespace older than its workspace is somebody else's.
    const namespace = `claims-${Date.now()}`;
    await cluster.create(STORAGE, storage(namespace));
    await kubernetes.api.post('/api/v1/namespaces', {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: namespace },
    });
    await kubernetes.api.post(
      `/api/v1/namespaces/${namespace}/persistentvolumeclaims`,
      {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: { name: 'data' },
        spec: {
          accessModes: ['ReadWriteOnce'],
          resources: { requests: { storage: '2Gi' } },
        },
      },
    );
    await kubernetes.api.post(
      `/api/v1/namespaces/${namespace}/resourcequotas`,
      {
        apiVersion: 'v1',
        kind: 'ResourceQuota',
        metadata: { name: 'quota' },
        spec: { hard: { 'requests.storage': '10Gi' } },
      },
    );
    const record = () => watching.get(namespace);
    await until(
      'both',
      () => record()?.claims.length === 1 && record()?.quotas.length === 1,
    );
    expect(record()?.claims).toEqual([
      { name: 'data', size: '2Gi', phase: 'Pending' },
    ]);
    expect(record()?.quotas).toEqual(['10Gi']);
  });

  it('does not wait for ever for what the watch does not tell', async () => {
    const { cache: watching } = await start({ seenTimeoutMs: 50 });
    await watching.ready;
    await watching.seen(STORAGE, 'lab', '999999999999');
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining("Storage 'lab'"),
    );
  });

  unlessExisting(kind, () => {
    it('heals when its watches break', async () => {
      const { cache: watching, cluster } = await start();
      await watching.ready;
      await cluster.create(STORAGE, storage('before'));
      await kubernetes.breakWatches();
      await poll('the API server', () =>
        cluster.create(STORAGE, storage('after')).catch(() => undefined),
      );
      await until('the change', () => watching.list().length === 2);
      await until('freshness', () => isFresh(watching));
      expect(names(watching.list())).toEqual(['after', 'before']);
    });

    it('lists again when the cluster has forgotten what it had seen', async () => {
      const { cache: watching, cluster } = await start();
      await watching.ready;
      await cluster.create(STORAGE, storage('before'));
      await kubernetes.expireHistory();
      await poll('the API server', () =>
        cluster.create(STORAGE, storage('after')).catch(() => undefined),
      );
      await until('the change', () => watching.list().length === 2);
      await until('freshness', () => isFresh(watching));
      expect(names(watching.list())).toEqual(['after', 'before']);
    });
  });
});

describe.each(availableClusters())('definitions on %s', kind => {
  it('picks up those that are installed after it started', async () => {
    const kubernetes = await startKubernetes(kind, { definitions: false });
    const client = new KubernetesClient(() =>
      targetFrom(kubernetes.kubeconfig),
    );
    const cache = new WatchedCache({
      client,
      namespace: kubernetes.namespace,
      logger: mockServices.logger.mock(),
      clock: systemClock,
    });
    try {
      cache.start();
      await cache.ready;
      expect(() => cache.assertServing()).toThrow('storages.pkg.internal');
      expect(cache.hasDefinition('storages.pkg.internal')).toBe(false);

      await ensureDefinitions(kubernetes.api);
      await poll('the cache', () => (isFresh(cache) ? true : undefined));
      cache.assertServing();
      expect(cache.hasDefinition('storages.pkg.internal')).toBe(true);

      await poll('the fields of Datalabs', () =>
        cache.datalabFields()?.has('files') ? true : undefined,
      );
      await dropField(kubernetes.api, 'files');
      await poll('the field to be gone', () =>
        cache.datalabFields()?.has('files') ? undefined : true,
      );
      expect([...(cache.datalabFields() ?? [])]).toContain('databases');
    } finally {
      await cache.stop();
      client.close();
      await kubernetes.stop();
    }
  });
});

/** Takes a field of the spec out of all versions of the definition of Datalabs. */
async function dropField(api: ApiClient, field: string): Promise<void> {
  const path =
    '/apis/apiextensions.k8s.io/v1/customresourcedefinitions/datalabs.pkg.internal';
  const { body } = await api.get(path);
  for (const { schema } of body.spec.versions) {
    delete schema.openAPIV3Schema.properties.spec.properties?.[field];
  }
  const { status } = await api.put(path, body);
  expect(status).toBe(200);
}

function storage(name: string) {
  return {
    metadata: { name },
    spec: {
      principal: name,
      buckets: [{ bucketName: `${name}-data`, discoverable: true }],
    },
  };
}

function names(records: readonly WorkspaceRecord[]): string[] {
  return records.map(({ name }) => name);
}

function isFresh(cache: WatchedCache): boolean {
  return cache.status().every(({ state }) => state === 'fresh');
}
