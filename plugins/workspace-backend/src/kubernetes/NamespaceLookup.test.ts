import {
  availableClusters,
  startKubernetes,
  TestCluster,
} from '@internal/dev-cluster/testing';
import { Gateway } from '../__testUtils__/Gateway';
import { targetFrom } from './__testUtils__/targetFrom';
import { KubernetesClient } from './KubernetesClient';
import { NamespaceLookup } from './NamespaceLookup';

describe.each(availableClusters())('NamespaceLookup on %s', kind => {
  let kubernetes: TestCluster;
  let gateway: Gateway;
  let client: KubernetesClient;
  let lookup: NamespaceLookup;

  beforeAll(async () => {
    kubernetes = await startKubernetes(kind);
    gateway = await Gateway.to(kubernetes);
    client = new KubernetesClient(() => targetFrom(gateway.kubeconfig));
    lookup = new NamespaceLookup(client);
  });

  afterAll(async () => {
    client?.close();
    await gateway?.stop();
    await kubernetes?.stop();
  });

  afterEach(() => {
    gateway.mood = () => undefined;
  });

  it('tells what is there, while it is being deleted too, and what is not', async () => {
    const name = await kubernetes.createNamespace();
    expect(await lookup.namespaceOf(name)).toBe('present');
    expect(await lookup.namespaceOf('nothing-of-the-kind')).toBe('absent');
    await kubernetes.api.delete(`/api/v1/namespaces/${name}`);
    expect(await lookup.namespaceOf(name)).toBe('present');
  });

  it('does not know without the right to look', async () => {
    gateway.mood = () => ({ status: 403 });
    expect(await lookup.namespaceOf('workspace')).toBe('unknown');
  });

  it('says that it cannot ask', async () => {
    gateway.mood = () => ({ status: 500 });
    await expect(lookup.namespaceOf('workspace')).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
  });
});
