import { startKubernetes, TestCluster } from '@internal/dev-cluster/testing';
import { createLab, token } from '../__testUtils__/people';
import { TestIssuer } from '../__testUtils__/TestIssuer';
import { TestPlugin } from '../__testUtils__/TestPlugin';

const ROLES = Object.fromEntries(
  Array.from({ length: 250 }, (_, number) => [
    `workspace-number-${number}`,
    ['ws_access', 'ws_admin'],
  ]),
);

describe('the access token of someone in 250 workspaces', () => {
  let issuer: TestIssuer;
  let kubernetes: TestCluster;
  let large: string;

  beforeAll(async () => {
    issuer = await TestIssuer.start();
    kubernetes = await startKubernetes('dev-cluster');
    await createLab(kubernetes.api, 'workspace', 'workspace-number-249');
    large = await token(issuer, ROLES);
  });

  afterAll(async () => {
    await kubernetes?.stop();
    await issuer?.stop();
  });

  const start = (maxHeaderSize?: number) =>
    TestPlugin.start({
      kubeconfig: kubernetes.kubeconfig,
      config: { oidc: { issuer: issuer.url } },
      maxHeaderSize,
    });

  it('is accepted where Node takes headers of that size', async () => {
    expect(large.length).toBeGreaterThan(19_000);
    const plugin = await start(65_536);
    try {
      await plugin.ready();
      await plugin.sees('workspace-number-249');
      const { status, body } = await plugin.as(large).get('/workspaces');
      expect(status).toBe(200);
      expect(body.map(({ name }: { name: string }) => name)).toEqual([
        'workspace-number-249',
      ]);
      const edited = await plugin
        .as(large)
        .send('PUT', '/workspaces/workspace-number-249', {
          add_buckets: [{ name: 'workspace-number-249-maps' }],
        });
      expect(edited.status).toBe(202);
    } finally {
      await plugin.stop();
    }
  });

  it('gets 431 where Node takes its default', async () => {
    const plugin = await start();
    try {
      const response = await fetch(`${plugin.baseUrl}/workspaces`, {
        headers: { Authorization: large },
      });
      expect(response.status).toBe(431);
    } finally {
      await plugin.stop();
    }
  });
});
