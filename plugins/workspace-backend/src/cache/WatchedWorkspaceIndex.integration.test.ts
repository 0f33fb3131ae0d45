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
import { WatchedWorkspaceIndex } from './WatchedWorkspaceIndex';
import { WorkspaceRecord } from '../model/record';

const TIMING = { backoff: { firstMs: 50, longestMs: 1_000 } };

describe.each(availableClusters())('WatchedWorkspaceIndex on %s', kind => {
  let kubernetes: TestCluster;
  const clients: KubernetesClient[] = [];
  let index: WatchedWorkspaceIndex | undefined;
  const logger = mockServices.logger.mock();

  function connect(): KubernetesClient {
    const client = new KubernetesClient(() =>
      targetFrom(kubernetes.kubeconfig),
    );
    clients.push(client);
    return client;
  }

  /** An index of a namespace of its own, started, and what to write there with. */
  async function start(options: { seenTimeoutMs?: number } = {}) {
    const namespace = await kubernetes.createNamespace();
    const client = connect();
    const started = new WatchedWorkspaceIndex({
      client,
      namespace,
      logger,
      timing: TIMING,
      ...options,
    });
    index = started;
    started.start();
    return {
      index: started,
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
    await index?.stop();
    index = undefined;
  });

  afterAll(async () => {
    clients.forEach(client => client.close());
    await kubernetes?.stop();
  });

  it('knows the workspaces that are there, and follows what changes', async () => {
    const first = await start();
    await first.index.ready;
    const changes: WorkspaceChange[] = [];
    first.index.onChange(change => changes.push(change));

    const created = await first.cluster.create(STORAGE, storage('lab'));
    await first.index.seen(STORAGE, 'lab', created.metadata.resourceVersion);
    expect(first.index.get('lab')?.storage.principal).toBe('lab');
    expect(first.index.raw(STORAGE, 'lab')?.metadata.uid).toBe(
      created.metadata.uid,
    );
    expect(names(first.index.byBucket('lab-data'))).toEqual(['lab']);

    const datalab = await first.cluster.create(DATALAB, {
      metadata: { name: 'lab' },
      spec: { users: ['ann', 'Bob'] },
    });
    await first.index.seen(DATALAB, 'lab', datalab.metadata.resourceVersion);
    expect(names(first.index.byMember('bob'))).toEqual(['lab']);

    await first.cluster.delete(STORAGE, 'lab');
    await first.index.seen(STORAGE, 'lab', undefined);
    expect(first.index.get('lab')).toBeUndefined();
    expect(first.index.byMember('bob')).toEqual([]);
    expect(changes.map(({ before, after }) => [!!before, !!after])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  it('lists what was there before it started, by name', async () => {
    const { index: first, cluster, namespace } = await start();
    await first.ready;
    for (const name of ['b', 'c', 'a']) {
      await cluster.create(STORAGE, storage(name));
    }
    await first.stop();

    index = new WatchedWorkspaceIndex({ client: connect(), namespace, logger });
    expect(() => index?.assertServing()).toThrow(
      expect.objectContaining({ name: 'ServiceUnavailableError' }),
    );
    index.start();
    await index.ready;
    index.assertServing();
    expect(names(index.list())).toEqual(['a', 'b', 'c']);
    expect(index.status().map(({ kind: of, state }) => [of, state])).toEqual([
      ['Storage', 'fresh'],
      ['Datalab', 'fresh'],
      ['Secret', 'fresh'],
      ['Namespace', 'fresh'],
      ['PersistentVolumeClaim', 'fresh'],
      ['ResourceQuota', 'fresh'],
      ['CustomResourceDefinition', 'fresh'],
      ['DatalabDefinition', 'fresh'],
    ]);
    expect(index.hasDefinition('storages.pkg.internal')).toBe(true);
    expect(index.hasDefinition('nothing.pkg.internal')).toBe(false);
  });

  it('keeps the names of the keys of Secrets and no value anywhere', async () => {
    const { index: watching, cluster, namespace } = await start();
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
    const { index: watching, cluster } = await start();
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
    const { index: watching } = await start({ seenTimeoutMs: 50 });
    await watching.ready;
    await watching.seen(STORAGE, 'lab', '999999999999');
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining("Storage 'lab'"),
    );
  });

  unlessExisting(kind, () => {
    it('heals when its watches break', async () => {
      const { index: watching, cluster } = await start();
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
      const { index: watching, cluster } = await start();
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
    const index = new WatchedWorkspaceIndex({
      client,
      namespace: kubernetes.namespace,
      logger: mockServices.logger.mock(),
    });
    try {
      index.start();
      await index.ready;
      expect(() => index.assertServing()).toThrow('storages.pkg.internal');
      expect(index.hasDefinition('storages.pkg.internal')).toBe(false);

      await ensureDefinitions(kubernetes.api);
      await poll('the index', () => (isFresh(index) ? true : undefined));
      index.assertServing();
      expect(index.hasDefinition('storages.pkg.internal')).toBe(true);

      await poll('the fields of Datalabs', () =>
        index.datalabFields()?.has('files') ? true : undefined,
      );
      await dropField(kubernetes.api, 'files');
      await poll('the field to be gone', () =>
        index.datalabFields()?.has('files') ? undefined : true,
      );
      expect([...(index.datalabFields() ?? [])]).toContain('databases');
    } finally {
      await index.stop();
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

function isFresh(index: WatchedWorkspaceIndex): boolean {
  return index.status().every(({ state }) => state === 'fresh');
}
