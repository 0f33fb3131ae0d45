import { mockServices } from '@backstage/backend-test-utils';
import { DevCluster, startApiServer } from '@internal/dev-cluster';
import {
  ApiClient,
  ensureDefinitions,
  poll,
} from '@internal/dev-cluster/testing';
import { targetFrom } from '../kubernetes/__testUtils__/targetFrom';
import { KubernetesClient } from '../kubernetes/KubernetesClient';
import { WorkspaceChange } from './types';
import { WatchedCache } from './WatchedCache';
import { systemClock } from '../model/clock';

const COUNT = 10_000;
const STORAGES = { group: 'pkg.internal', plural: 'storages' };
const DATALABS = { group: 'pkg.internal', plural: 'datalabs' };

const nameOf = (number: number) => `lab-${String(number).padStart(5, '0')}`;

describe(`WatchedCache of ${COUNT} workspaces`, () => {
  let cluster: DevCluster;
  let client: KubernetesClient;
  let cache: WatchedCache;

  beforeAll(async () => {
    cluster = await startApiServer({ controllers: false, watchHistory: 100 });
    const { url, token, kubeconfig } = cluster;
    const target = targetFrom(kubeconfig);
    const ca = target.route.ca?.toString();
    await ensureDefinitions(new ApiClient({ url, token, ca }));
    for (let number = 0; number < COUNT; number++) create(nameOf(number));
    client = new KubernetesClient(() => target);
    cache = new WatchedCache({
      client,
      namespace: 'workspace',
      logger: mockServices.logger.mock(),
      clock: systemClock,
    });
    cache.start();
    await cache.ready;
  });

  afterAll(async () => {
    await cache?.stop();
    client?.close();
    await cluster?.stop();
  });

  function create(name: string) {
    const metadata = { name, namespace: 'workspace' };
    cluster.store.create(STORAGES, {
      apiVersion: 'pkg.internal/v1beta1',
      kind: 'Storage',
      metadata,
      spec: {
        principal: name,
        buckets: [{ bucketName: name, discoverable: true }],
      },
    });
    cluster.store.create(DATALABS, {
      apiVersion: 'pkg.internal/v1beta2',
      kind: 'Datalab',
      metadata,
      spec: { users: ['alice', `owner-of-${name}`] },
    });
  }

  it('knows all of them, by every key', () => {
    expect(cache.list()).toHaveLength(COUNT);
    expect(cache.byMember('alice')).toHaveLength(COUNT);
    expect(cache.discoverableBuckets()).toHaveLength(COUNT);
    const record = cache.get(nameOf(COUNT - 1));
    expect(record?.datalab?.members).toHaveLength(2);
    expect(cache.byMember(`owner-of-${record?.name}`)).toEqual([record]);
  });

  it('tells what was missed, and no more, once its watches are refused with 410', async () => {
    const changes: WorkspaceChange[] = [];
    const stop = cache.onChange(change => changes.push(change));
    cluster.expireHistory();
    cluster.breakWatches();
    create('newcomer');
    await poll('the cache to catch up', async () =>
      cache.get('newcomer')?.datalab && !cache.stale ? true : undefined,
    );
    stop();
    expect([...new Set(changes.map(({ name }) => name))]).toEqual(['newcomer']);
    expect(cache.list()).toHaveLength(COUNT + 1);
  });
});
