import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  SignalPayload,
  signalsServiceRef,
} from '@backstage/plugin-signals-node';
import {
  TestCluster,
  poll,
  startKubernetes,
} from '@internal/dev-cluster/testing';
import { createLab, user } from '../__testUtils__/people';
import { TestPlugin } from '../__testUtils__/TestPlugin';

describe('signals', () => {
  let kubernetes: TestCluster;
  let plugin: TestPlugin;
  let sent: SignalPayload[];

  beforeAll(async () => {
    kubernetes = await startKubernetes('dev-cluster');
    await createLab(kubernetes.api, 'workspace', 'lab');
    await createLab(kubernetes.api, 'workspace', 'atlas', { users: ['zoe'] });
    plugin = await TestPlugin.start({
      kubeconfig: kubernetes.kubeconfig,
      config: { admins: ['user:default/root'] },
      features: [
        createServiceFactory({
          service: signalsServiceRef,
          deps: {},
          factory: () => ({
            publish: async (signal: SignalPayload) => {
              sent.push(signal);
            },
          }),
        }),
      ],
    });
    await plugin.ready();
  });

  beforeEach(() => {
    sent = [];
  });

  afterAll(async () => {
    await plugin?.stop();
    await kubernetes?.stop();
  });

  const patch = (plural: string, content: object) =>
    kubernetes.api.patch(
      `/apis/pkg.internal/${
        plural === 'storages' ? 'v1beta1' : 'v1beta2'
      }/namespaces/workspace/${plural}/lab`,
      'application/merge-patch+json',
      content,
    );

  const toldUsers = () =>
    sent
      .flatMap(({ recipients }) =>
        recipients.type === 'user' ? [recipients.entityRef].flat() : ['ALL'],
      )
      .sort();

  it('tell members and platform admins of a change, and not what changed', async () => {
    await plugin
      .as(user('alice'))
      .send('PUT', '/workspaces/lab', { add_buckets: [{ name: 'lab-2' }] });
    await poll('a signal', () => (sent.length ? true : undefined));
    expect(toldUsers()).toEqual([
      'user:default/alice',
      'user:default/bob',
      'user:default/carol',
      'user:default/root',
    ]);
    expect(sent[0]).toMatchObject({ channel: 'workspaces', message: {} });
  });

  it('tell who was a member of what the cluster changed', async () => {
    await patch('datalabs', { spec: { users: ['alice', 'bob'] } });
    await poll('a signal', () => (sent.length ? true : undefined));
    expect(toldUsers()).toContain('user:default/carol');
  });

  it.each([
    ['made', 'PUT', { permission: 'ReadOnly' }],
    ['changed', 'PUT', { permission: 'ReadOnly', comment: 'until May' }],
    ['withdrawn', 'DELETE', undefined],
  ])('tell who may accept an offer that it is %s', async (_, method, body) => {
    const { status } = await plugin
      .as(user('alice'))
      .send(method, '/workspaces/lab/grants/lab/atlas', body);
    expect(status).toBeLessThan(300);
    await poll('a signal', () =>
      toldUsers().includes('user:default/zoe') ? true : undefined,
    );
  });

  it('gather a storm of changes into few messages', async () => {
    for (let round = 0; round < 20; round += 1) {
      await patch('storages', {
        spec: { buckets: [{ bucketName: `lab-${round}`, discoverable: true }] },
      });
    }
    await poll('the last change', async () => {
      const { body } = await plugin.as(user('alice')).get('/workspaces/lab');
      return body.storage.buckets[0].name === 'lab-19' || undefined;
    });
    await poll('a signal', () => (sent.length ? true : undefined));
    expect(sent.length).toBeLessThan(20);
  });
});
