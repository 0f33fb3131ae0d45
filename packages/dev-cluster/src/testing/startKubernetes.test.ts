import { parse } from 'yaml';
import { availableClusters, unlessExisting } from './availableClusters';
import { startKubernetes } from './startKubernetes';
import type { TestCluster } from './types';

describe.each(availableClusters())('startKubernetes(%s)', kind => {
  let cluster: TestCluster;

  beforeAll(async () => {
    cluster = await startKubernetes(kind);
  });

  afterAll(() => cluster?.stop());

  it('serves the definitions and the namespace from the start', async () => {
    const definitions = await cluster.api.get('/apis/pkg.internal/v1beta2');
    expect(
      definitions.body.resources.map((r: { name: string }) => r.name),
    ).toContain('datalabs');

    const namespace = await cluster.api.get('/api/v1/namespaces/workspace');
    expect(namespace.status).toBe(200);
  });

  it('gives a kubeconfig for its address', () => {
    const { clusters } = parse(cluster.kubeconfig);
    expect(clusters[0].cluster.server).toBe(cluster.url);
  });

  it('makes a namespace of its own for each test', async () => {
    const [one, other] = await Promise.all([
      cluster.createNamespace(),
      cluster.createNamespace(),
    ]);
    expect(one).not.toBe(other);
    const answer = await cluster.api.get(`/api/v1/namespaces/${one}`);
    expect(answer.status).toBe(200);
  });

  unlessExisting(kind, () => {
    it('answers 410 to a watch from before the history expired', async () => {
      const path = '/apis/pkg.internal/v1beta1/storages';
      const { body } = await cluster.api.get(path);
      await cluster.createNamespace();
      await cluster.expireHistory();

      const watch = await cluster.api.watch(
        `${path}?watch=true&resourceVersion=${body.metadata.resourceVersion}`,
      );
      const event = await watch.next();
      watch.close();
      expect(event).toMatchObject({ type: 'ERROR', object: { code: 410 } });
    });
  });

  it('starts like new for the next one, whatever a test left', async () => {
    const storages = '/apis/pkg.internal/v1beta1/namespaces/workspace/storages';
    const definitions =
      '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
    const left = await startKubernetes(kind);
    const made = await left.api.post(storages, {
      apiVersion: 'pkg.internal/v1beta1',
      kind: 'Storage',
      metadata: { name: 'left', finalizers: ['example.org/kept'] },
      spec: { principal: 'left', buckets: [{ bucketName: 'left' }] },
    });
    expect(made.status).toBe(201);
    await left.api.delete(`${definitions}/datalabs.pkg.internal`);
    await left.stop();

    const next = await startKubernetes(kind);
    const { body } = await next.api.get(storages);
    const datalabs = await next.api.get(
      '/apis/pkg.internal/v1beta2/namespaces/workspace/datalabs',
    );
    await next.stop();
    expect(body.items).toEqual([]);
    expect(datalabs.status).toBe(200);
  });
});
