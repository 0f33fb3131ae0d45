import { mockServices } from '@backstage/backend-test-utils';
import { poll } from '@internal/dev-cluster/testing';
import {
  ApiFault,
  ConnectionFault,
  KubeConfigFault,
} from '../kubernetes/faults';
import { ApiCall } from '../kubernetes/KubernetesClient';
import { BY_MARKS } from '../model/ownership';
import { WatchedCache } from './WatchedCache';
import { WatchedCacheOptions } from './WatchedCacheOptions';

/** Empty lists and silent watches of everything, save for what fails by its plural. */
class FakeClient {
  faults: Record<string, Error> = {};
  items: Record<string, object[]> = {};

  async request({ path }: ApiCall): Promise<unknown> {
    const plural = path.split('/').pop() ?? '';
    if (this.faults[plural]) throw this.faults[plural];
    return {
      metadata: { resourceVersion: '100' },
      items: this.items[plural] ?? [],
    };
  }

  async stream({ path, signal }: ApiCall): Promise<AsyncGenerator<string>> {
    await this.request({ path });
    return silent(signal);
  }
}

// eslint-disable-next-line require-yield
async function* silent(signal?: AbortSignal): AsyncGenerator<string> {
  if (signal?.aborted) return;
  await new Promise<void>(resolve => {
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
}

describe('WatchedCache', () => {
  let client: FakeClient;
  let cache: WatchedCache;
  let time: number;
  const logger = mockServices.logger.mock();

  function start(
    options: Pick<WatchedCacheOptions, 'maxStalenessMs' | 'ownership'> = {},
  ) {
    cache = new WatchedCache({
      client,
      namespace: 'workspace',
      logger,
      clock: () => new Date(time),
      timing: { backoff: { firstMs: 1, longestMs: 2 }, idleMs: 20 },
      ...options,
    });
    cache.start();
  }

  function statusOf(kind: string) {
    return cache.status().find(watch => watch.kind === kind);
  }

  function stateOf(kind: string) {
    return statusOf(kind)?.state;
  }

  /** Why the cache does not serve, if it does not. */
  function refusal(): string | undefined {
    try {
      cache.assertServing();
      return undefined;
    } catch (error) {
      return String(error);
    }
  }

  function until(what: string, fulfilled: () => boolean) {
    return poll(what, () => fulfilled() || undefined, { intervalMs: 2 });
  }

  beforeEach(() => {
    jest.clearAllMocks();
    client = new FakeClient();
    time = Date.parse('2026-03-01T09:00:00Z');
  });

  afterEach(() => cache.stop());

  it('lives without a cluster, says so, and serves when there is one', async () => {
    const nowhere = new KubeConfigFault('/home/ann/kubeconfig is missing');
    for (const plural of [
      'storages',
      'datalabs',
      'secrets',
      'persistentvolumeclaims',
      'resourcequotas',
      'customresourcedefinitions',
    ]) {
      client.faults[plural] = nowhere;
    }
    start();
    await until('a reason', () => !!cache.status()[0].message);
    expect(() => cache.assertServing()).toThrow(
      expect.objectContaining({
        name: 'ServiceUnavailableError',
        message: expect.stringMatching(/no kubeconfig(?!.*ann)/),
        retryAfter: expect.any(Number),
      }),
    );
    client.faults = {};
    await cache.ready;
    cache.assertServing();
  });

  it('serves without Datalabs, and not without Storages', async () => {
    client.faults.datalabs = new ApiFault(404);
    start();
    await cache.ready;
    expect(stateOf('Datalab')).toBe('missing');
    cache.assertServing();

    await cache.stop();
    client.faults.storages = new ApiFault(404);
    start();
    await cache.ready;
    expect(() => cache.assertServing()).toThrow(
      'no definition storages.pkg.internal',
    );
  });

  it('does without claims, quotas and definitions where they are forbidden', async () => {
    const forbidden = new ApiFault(403);
    client.faults = {
      persistentvolumeclaims: forbidden,
      resourcequotas: forbidden,
      customresourcedefinitions: forbidden,
    };
    start();
    await cache.ready;
    cache.assertServing();
    expect(stateOf('PersistentVolumeClaim')).toBe('forbidden');
    expect(cache.knowsClaims()).toBe(false);
    expect(cache.hasDefinition('storages.pkg.internal')).toBe(true);
    expect(cache.hasDefinition('qdrantclusters.qdrant.io')).toBe(false);
    expect(cache.knowsDefinitions()).toBe(false);
  });

  it('knows whose claims are only where it may look at namespaces, unless names prove it', async () => {
    client.faults = { namespaces: new ApiFault(403) };
    start();
    await cache.ready;
    expect(cache.knowsClaims()).toBe(false);
    await cache.stop();
    start({
      ownership: {
        secrets: BY_MARKS,
        namespaces: { proof: 'name', marks: [] },
      },
    });
    await cache.ready;
    expect(cache.knowsClaims()).toBe(true);
  });

  it('serves what it knows until that is too old', async () => {
    client.items.storages = [
      { metadata: { name: 'lab', namespace: 'workspace' }, spec: {} },
    ];
    start({ maxStalenessMs: 60_000 });
    await cache.ready;
    client.faults.storages = new ConnectionFault('ECONNREFUSED');
    await until('the fault', () =>
      /ECONNREFUSED/.test(statusOf('Storage')?.message ?? ''),
    );
    expect(stateOf('Storage')).toBe('stale');
    time += 60_000;
    cache.assertServing();
    expect(cache.get('lab')?.name).toBe('lab');

    time += 1;
    expect(refusal()).toMatch(
      /ServiceUnavailableError: What is known of Storage is .*ECONNREFUSED/,
    );
    client.faults = {};
    await until('freshness', () => stateOf('Storage') === 'fresh');
    await until('service', () => refusal() === undefined);
  });

  it('keeps a listener that fails from the others, and lets one go', async () => {
    start();
    await cache.ready;
    const heard: string[] = [];
    cache.onChange(() => {
      throw new Error('unforeseen');
    });
    const stop = cache.onChange(({ name }) => heard.push(name));
    client.items.storages = [
      {
        metadata: { name: 'lab', resourceVersion: '1', namespace: 'workspace' },
      },
    ];
    client.faults.storages = new ApiFault(410);
    await until('the fault', () => stateOf('Storage') === 'stale');
    client.faults = {};
    await until('the change', () => heard.length === 1);
    expect(heard).toEqual(['lab']);
    expect(logger.error).toHaveBeenCalledTimes(1);
    stop();
  });
});
