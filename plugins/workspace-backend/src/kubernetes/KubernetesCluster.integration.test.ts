import {
  availableClusters,
  startKubernetes,
  TestCluster,
} from '@internal/dev-cluster/testing';
import { DATALAB, SECRET, STORAGE } from '../model/kinds';
import { targetFrom } from './__testUtils__/targetFrom';
import { KubernetesClient } from './KubernetesClient';
import { KubernetesCluster } from './KubernetesCluster';
import { Edit, KubernetesObject } from '../model/kubernetes';

function storage(name: string) {
  return {
    metadata: { name },
    spec: { principal: name, buckets: [{ bucketName: name }] },
  };
}

/** Adds a bucket, as the service does: pure, refusing what is there already. */
function addBucket(bucketName: string): Edit {
  return current => {
    const spec = current.spec as { buckets: { bucketName: string }[] };
    if (spec.buckets.some(bucket => bucket.bucketName === bucketName)) {
      throw new Error(`bucket ${bucketName} is there already`);
    }
    return {
      ...current,
      spec: { ...spec, buckets: [...spec.buckets, { bucketName }] },
    };
  };
}

function bucketNames(object: KubernetesObject | undefined): string[] {
  const spec = object?.spec as { buckets: { bucketName: string }[] };
  return spec.buckets.map(bucket => bucket.bucketName);
}

describe.each(availableClusters())('KubernetesCluster on %s', kind => {
  let kubernetes: TestCluster;
  const clients: KubernetesClient[] = [];

  /** Like another replica of the backend: nothing is shared but the API server. */
  function connect(namespace: string): KubernetesCluster {
    const client = new KubernetesClient(() =>
      targetFrom(kubernetes.kubeconfig),
    );
    clients.push(client);
    return new KubernetesCluster(client, namespace);
  }

  beforeAll(async () => {
    kubernetes = await startKubernetes(kind);
  });

  afterAll(async () => {
    clients.forEach(client => client.close());
    await kubernetes?.stop();
  });

  it('creates, gets, edits and deletes an object', async () => {
    const cluster = connect(await kubernetes.createNamespace());
    const created = await cluster.create(STORAGE, storage('lab'));
    expect(created.kind).toBe('Storage');
    expect(created.metadata.managedFields).toBeUndefined();

    const edited = await cluster.edit(STORAGE, 'lab', addBucket('lab-2'));
    expect(bucketNames(edited)).toEqual(['lab', 'lab-2']);
    expect(bucketNames(await cluster.get(STORAGE, 'lab'))).toEqual([
      'lab',
      'lab-2',
    ]);

    await cluster.delete(STORAGE, 'lab');
    expect(await cluster.get(STORAGE, 'lab')).toBeUndefined();
    await cluster.delete(STORAGE, 'lab');
  });

  it('refuses to create what exists, and to edit what does not', async () => {
    const cluster = connect(await kubernetes.createNamespace());
    await cluster.create(STORAGE, storage('lab'));
    await expect(cluster.create(STORAGE, storage('lab'))).rejects.toMatchObject(
      {
        name: 'ConflictError',
        message: "Storage 'lab' exists already",
      },
    );
    await expect(
      cluster.edit(STORAGE, 'nobody', addBucket('b')),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  it('stores nothing on a dry run', async () => {
    const cluster = connect(await kubernetes.createNamespace());
    await cluster.create(STORAGE, storage('none'), { dryRun: true });
    expect(await cluster.get(STORAGE, 'none')).toBeUndefined();

    await cluster.create(STORAGE, storage('lab'));
    const shown = await cluster.edit(STORAGE, 'lab', addBucket('new'), {
      dryRun: true,
    });
    expect(bucketNames(shown)).toEqual(['lab', 'new']);
    await cluster.delete(STORAGE, 'lab', { dryRun: true });
    expect(bucketNames(await cluster.get(STORAGE, 'lab'))).toEqual(['lab']);
  });

  it('names the field that the API server finds invalid', async () => {
    const cluster = connect(await kubernetes.createNamespace());
    await expect(
      cluster.create(STORAGE, {
        metadata: { name: 'lab' },
        spec: {
          principal: 'lab',
          buckets: [
            {
              bucketName: 'lab',
              lifecycleRules: [{ target: '*', mode: 'Eat' }],
            },
          ],
        },
      }),
    ).rejects.toMatchObject({
      name: 'UnprocessableError',
      fields: expect.arrayContaining([
        expect.objectContaining({
          path: ['spec', 'buckets', 0, 'lifecycleRules', 0, 'mode'],
        }),
      ]),
    });
  });

  it('deletes by uid only that very object', async () => {
    const cluster = connect(await kubernetes.createNamespace());
    const first = await cluster.create(STORAGE, storage('lab'));
    await cluster.delete(STORAGE, 'lab', { uid: first.metadata.uid });
    const second = await cluster.create(STORAGE, storage('lab'));
    await cluster.delete(STORAGE, 'lab', { uid: first.metadata.uid });
    expect((await cluster.get(STORAGE, 'lab'))?.metadata.uid).toBe(
      second.metadata.uid,
    );
  });

  it('reads Secrets, and answers undefined for one that is not there', async () => {
    const namespace = await kubernetes.createNamespace();
    await kubernetes.api.post(`/api/v1/namespaces/${namespace}/secrets`, {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'lab' },
      stringData: { access: 'key' },
    });
    const cluster = connect(namespace);
    expect((await cluster.get(SECRET, 'lab'))?.data).toEqual({
      access: Buffer.from('key').toString('base64'),
    });
    expect(await cluster.get(SECRET, 'none')).toBeUndefined();
  });

  it('does not write when an edit changes nothing', async () => {
    const cluster = connect(await kubernetes.createNamespace());
    const created = await cluster.create(STORAGE, storage('lab'));
    const same = await cluster.edit(STORAGE, 'lab', current => ({
      ...current,
    }));
    expect(same.metadata.resourceVersion).toBe(
      created.metadata.resourceVersion,
    );
  });

  it('starts from a given copy, and from a newer one where that is old', async () => {
    const cluster = connect(await kubernetes.createNamespace());
    const old = await cluster.create(STORAGE, storage('lab'));
    await cluster.edit(STORAGE, 'lab', addBucket('a'), { startFrom: old });
    const edited = await cluster.edit(STORAGE, 'lab', addBucket('b'), {
      startFrom: old,
    });
    expect(bucketNames(edited)).toEqual(['lab', 'a', 'b']);
  });

  it('believes the refusal of an edit only on a copy that was read', async () => {
    const namespace = await kubernetes.createNamespace();
    const cluster = connect(namespace);
    await cluster.create(STORAGE, storage('lab'));
    const old = await cluster.edit(STORAGE, 'lab', addBucket('a'));
    await connect(namespace).edit(STORAGE, 'lab', current => ({
      ...current,
      spec: storage('lab').spec,
    }));

    const edited = await connect(namespace).edit(
      STORAGE,
      'lab',
      addBucket('a'),
      { startFrom: old },
    );
    expect(bucketNames(edited)).toEqual(['lab', 'a']);
  });

  it('loses none of 50 concurrent edits of one object', async () => {
    const cluster = connect(await kubernetes.createNamespace());
    const created = await cluster.create(STORAGE, storage('lab'));
    const names = Array.from({ length: 50 }, (_, index) => `bucket-${index}`);
    await Promise.all(
      names.map(name =>
        cluster.edit(STORAGE, 'lab', addBucket(name), { startFrom: created }),
      ),
    );
    expect(bucketNames(await cluster.get(STORAGE, 'lab')).sort()).toEqual(
      ['lab', ...names].sort(),
    );
  });

  it('lets 20 writers through that share nothing but the API server', async () => {
    const namespace = await kubernetes.createNamespace();
    await connect(namespace).create(STORAGE, storage('lab'));
    const names = Array.from({ length: 20 }, (_, index) => `bucket-${index}`);
    await Promise.all(
      names.map(name =>
        connect(namespace).edit(STORAGE, 'lab', addBucket(name)),
      ),
    );
    const stored = await connect(namespace).get(STORAGE, 'lab');
    expect(bucketNames(stored).sort()).toEqual(['lab', ...names].sort());
  });

  it('says which definition is missing', async () => {
    const cluster = connect(kubernetes.namespace);
    const unknown = { ...DATALAB, plural: 'datalabels', olderVersions: [] };
    await expect(cluster.get(unknown, 'lab')).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('datalabels.pkg.internal'),
      retryAfter: 60,
    });
    await cluster.delete(unknown, 'lab');
  });

  it('uses an older version of a kind where the newer is not served', async () => {
    const cluster = connect(await kubernetes.createNamespace());
    const future = { ...DATALAB, version: 'v9', olderVersions: ['v1beta1'] };
    await cluster.create(future, {
      metadata: { name: 'lab' },
      spec: { users: ['ann'] },
    });
    const edited = await cluster.edit(future, 'lab', current => ({
      ...current,
      spec: { ...(current.spec as object), users: ['ann', 'bob'] },
    }));
    expect(edited.apiVersion).toBe('pkg.internal/v1beta1');
    expect(edited.spec).toMatchObject({ users: ['ann', 'bob'] });
  });
});
