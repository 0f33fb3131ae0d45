import { mockServices } from '@backstage/backend-test-utils';
import { poll } from '@internal/dev-cluster/testing';
import { TestPlugin } from '../__testUtils__/TestPlugin';
import { kubeconfig } from './kubeconfig/__testUtils__/kubeconfigs';

describe('a kubeconfig whose credential plugin fails', () => {
  const logger = mockServices.logger.mock();
  let plugin: TestPlugin;

  beforeAll(async () => {
    logger.child.mockReturnValue(logger);
    plugin = await TestPlugin.start({
      kubeconfig: kubeconfig({
        cluster: { server: 'https://127.0.0.1:1' },
        user: {
          exec: {
            apiVersion: 'client.authentication.k8s.io/v1',
            interactiveMode: 'Never',
            command: 'no-such-plugin',
            installHint: 'Get it from the shop',
          },
        },
      }),
      features: [logger.factory],
    });
  });

  afterAll(() => plugin?.stop());

  it('is the cause in /status, and named in the log with its hint', async () => {
    const status = await poll('a cause', async () => {
      const answer = await plugin.as().get('/status');
      return answer.text.includes('credential plugin') ? answer : undefined;
    });
    expect(status.status).toBe(503);
    expect(status.text).toContain(
      "The credential plugin of the kubeconfig can't be run (ENOENT); the log of the backend says more",
    );
    expect(status.text).not.toContain('no-such-plugin');
    const logged = logger.warn.mock.calls.map(([message]) => message);
    expect(logged).toContainEqual(
      expect.stringContaining(
        "The credential plugin 'no-such-plugin' of the kubeconfig can't be run (ENOENT); install it, or correct its command. Its hint: Get it from the shop",
      ),
    );
  });
});
