import { parse } from 'yaml';
import { availableClusters } from './availableClusters';
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

  it('answers 410 to a watch from before the history expired', async () => {
    if (!cluster.expireHistory) {
      return;
    }
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
