import {
  TestCluster,
  availableClusters,
  ensureDefinitions,
  poll,
  startKubernetes,
} from '@internal/dev-cluster/testing';
import { createLab, user } from '../__testUtils__/people';
import { TestPlugin } from '../__testUtils__/TestPlugin';

/** Of a server that is not there. */
const NOWHERE = JSON.stringify({
  apiVersion: 'v1',
  kind: 'Config',
  clusters: [{ name: 'x', cluster: { server: 'https://127.0.0.1:1' } }],
  users: [{ name: 'x', user: { token: 'very-secret' } }],
  contexts: [{ name: 'x', context: { cluster: 'x', user: 'x' } }],
  'current-context': 'x',
});

describe.each([
  ['that cannot be reached', NOWHERE],
  ['whose kubeconfig is nonsense', '{"kind": ['],
])('with a cluster %s', (_, kubeconfig) => {
  let plugin: TestPlugin;

  beforeAll(async () => {
    plugin = await TestPlugin.start({ kubeconfig });
  });

  afterAll(() => plugin?.stop());

  it('GET /probe answers', async () => {
    const { status, body } = await plugin.as().get('/probe');
    expect({ status, body }).toEqual({ status: 200, body: {} });
  });

  it('GET /status says so to everyone, without secrets', async () => {
    const { status, body, headers, text } = await plugin.as().get('/status');
    expect(status).toBe(503);
    expect(headers['retry-after']).toMatch(/^\d+$/);
    expect(body).toMatchObject({
      ok: false,
      status: 'unavailable',
      storage_crd_present: false,
      datalab_crd_present: false,
    });
    expect(text).not.toMatch(/very-secret|127\.0\.0\.1|\/tmp|kubeconfig'/);
  });

  it('every other call answers 503 with Retry-After, once it knows who asks', async () => {
    const listed = await plugin.as(user('alice')).get('/workspaces');
    expect(listed.status).toBe(503);
    expect(listed.headers['retry-after']).toMatch(/^\d+$/);
    const created = await plugin
      .as(user('alice'))
      .send('POST', '/workspaces', { preferred_name: 'lab' });
    expect(created.status).toBe(503);
    expect((await plugin.as().get('/workspaces')).status).toBe(401);
  });
});

describe.each(availableClusters())('GET /status on %s', kind => {
  let kubernetes: TestCluster;
  let plugin: TestPlugin;

  beforeAll(async () => {
    kubernetes = await startKubernetes(kind, { definitions: false });
    plugin = await TestPlugin.start({ kubeconfig: kubernetes.kubeconfig });
  });

  afterAll(async () => {
    await plugin?.stop();
    await kubernetes?.stop();
  });

  it('is 503 while the Storage definition is missing', async () => {
    const { status, body } = await poll('all lists to be tried', async () => {
      const answer = await plugin.as().get('/status');
      return answer.body.watches.some(
        (watch: { state: string }) => watch.state === 'syncing',
      )
        ? undefined
        : answer;
    });
    expect(status).toBe(503);
    expect(body.storage_crd_present).toBe(false);
    expect(body.message).toContain('storages.pkg.internal');
  });

  it('is 200 once it is installed and all is known, and tells no names', async () => {
    await ensureDefinitions(kubernetes.api);
    await poll('both definitions', async () => {
      const { body } = await plugin.as().get('/status');
      return (body.ok && body.datalab_crd_present) || undefined;
    });
    await createLab(kubernetes.api, 'workspace', 'secret-name');
    await plugin.sees('secret-name');
    const { body, text } = await plugin.as().get('/status');
    expect(body).toMatchObject({
      ok: true,
      status: 'ok',
      storage_crd_present: true,
      datalab_crd_present: true,
    });
    expect(body.watches).toContainEqual(
      expect.objectContaining({ kind: 'Storage', state: 'fresh' }),
    );
    expect(text).not.toContain('secret-name');
  });
});
