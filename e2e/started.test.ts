import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isLoopback, listeningOf } from './support/listening';
import { expect, test } from './support/test';

const port = (url: string) => Number(new URL(url).port);

test.describe('what npm start starts', () => {
  test('listens for this machine alone', ({ portal }) => {
    const { pid, portal: pages, backend, cluster } = portal.stack;
    test.skip(process.platform !== 'linux', 'reads /proc');
    test.skip(!pid, 'the stack of E2E_STACK was started by somebody else');
    const sockets = listeningOf(pid!);
    const ports = sockets.map(socket => socket.port);
    expect(ports).toEqual(
      expect.arrayContaining([pages, backend, cluster].map(port)),
    );
    expect(sockets.filter(socket => !isLoopback(socket))).toEqual([]);
  });

  for (const [person, reason] of [
    ['bob', 'Unauthorized'],
    ['olivia', 'system:serviceaccount:backstage:backstage-kubernetes'],
  ] as const) {
    test(`reads no Secret for ${person} through the Kubernetes plugin`, async ({
      portal,
    }) => {
      const response = await fetch(
        `${portal.stack.backend}/api/kubernetes/proxy/api/v1/namespaces/workspace/secrets`,
        {
          headers: { authorization: `Bearer ${await portal.token(person)}` },
        },
      );
      expect(response.status).toBe(403);
      expect(await response.text()).toContain(reason);
    });
  }

  test('takes access tokens of 19 kB', async ({ portal }) => {
    const response = await fetch(
      `${portal.stack.backend}/api/workspace/workspaces`,
      { headers: { authorization: `Bearer ${'x'.repeat(19_000)}` } },
    );
    // It is no token at all; too large would be 431.
    expect(response.status).toBe(401);
  });

  test('tells the browser no token of the cluster', async ({ portal }) => {
    const { runFolder, portal: pages } = portal.stack;
    const tokens = ['kubeconfig', 'kubernetes-plugin.kubeconfig'].map(name => {
      const file = readFileSync(join(runFolder, name), 'utf8');
      return parse(file).users[0].user.token;
    });
    expect(new Set(tokens).size).toBe(2);
    const page = await (await fetch(pages)).text();
    expect(page).toContain('backstage.io/config');
    for (const token of tokens) expect(page).not.toContain(token);
  });
});
