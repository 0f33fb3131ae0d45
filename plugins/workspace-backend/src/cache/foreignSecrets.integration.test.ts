import { mockServices } from '@backstage/backend-test-utils';
import {
  availableClusters,
  poll,
  startKubernetes,
  TestCluster,
} from '@internal/dev-cluster/testing';
import { STORAGE } from '../model/kinds';
import { targetFrom } from '../kubernetes/__testUtils__/targetFrom';
import { ApiCall, KubernetesClient } from '../kubernetes/KubernetesClient';
import { KubernetesCluster } from '../kubernetes/KubernetesCluster';
import { WatchedCache } from './WatchedCache';
import { systemClock } from '../model/clock';

const RELEASES = 30;
const RELEASE_BYTES = 900_000;
const HELM = 'helm.sh/release.v1';

/** A client that notes what is asked and answered about Secrets. */
class ObservedClient {
  readonly asked: ApiCall[] = [];
  received = '';

  constructor(private readonly client: KubernetesClient) {}

  async request(call: ApiCall): Promise<unknown> {
    const answer = await this.client.request(call);
    if (isOfSecrets(call)) {
      this.asked.push(call);
      this.received += JSON.stringify(answer);
    }
    return answer;
  }

  async stream(call: ApiCall): Promise<AsyncGenerator<string, void>> {
    const lines = await this.client.stream(call);
    return isOfSecrets(call) ? this.noted(call, lines) : lines;
  }

  private async *noted(call: ApiCall, lines: AsyncGenerator<string, void>) {
    this.asked.push(call);
    for await (const line of lines) {
      this.received += line;
      yield line;
    }
  }
}

function isOfSecrets({ path }: ApiCall): boolean {
  return path.endsWith('/secrets');
}

describe.each(availableClusters())('Secrets of others on %s', kind => {
  let kubernetes: TestCluster;
  let client: KubernetesClient;
  let cache: WatchedCache;

  beforeAll(async () => {
    kubernetes = await startKubernetes(kind);
    client = new KubernetesClient(() => targetFrom(kubernetes.kubeconfig));
  });

  afterAll(async () => {
    await cache?.stop();
    client?.close();
    await kubernetes?.stop();
  });

  it('stay on the server where they are big and of Helm, listed or watched', async () => {
    const { api, namespace } = kubernetes;
    const create = async (name: string, type: string, text: string) => {
      const { status, body } = await api.post(
        `/api/v1/namespaces/${namespace}/secrets`,
        { metadata: { name }, type, data: { access: btoa(text) } },
      );
      if (status !== 201) throw new Error(`${status}: ${body.message}`);
    };
    const release = 'x'.repeat(RELEASE_BYTES);
    for (let number = 0; number < RELEASES; number++) {
      await create(`sh.helm.release.v1.big.v${number}`, HELM, release);
    }
    const observed = new ObservedClient(client);
    cache = new WatchedCache({
      client: observed,
      namespace,
      logger: mockServices.logger.mock(),
      clock: systemClock,
    });
    cache.start();
    await cache.ready;
    const cluster = new KubernetesCluster(client, namespace);
    await cluster.create(STORAGE, {
      metadata: { name: 'lab' },
      spec: { principal: 'lab', buckets: [] },
    });
    await poll('a watch', () => observed.asked.length > 1 || undefined);
    await create('sh.helm.release.v1.big.late', HELM, release);
    await create('lab', 'Opaque', 'small');
    await poll('the Secret', () => cache.get('lab')?.secrets.s3);

    const [list, watch] = observed.asked;
    expect(list.query?.limit).toBe('50');
    expect(watch.query?.watch).toBe('true');
    for (const { query } of observed.asked) {
      expect(query?.fieldSelector).toContain(`type!=${HELM}`);
    }
    expect(observed.received).not.toContain('helm');
    expect(observed.received.length).toBeLessThan(RELEASE_BYTES / 10);
  });
});
