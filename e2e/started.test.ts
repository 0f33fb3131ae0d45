import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { stackInfo } from './setup/stack';
import { isLoopback, listeningOf } from './support/listening';
import { describePortal } from './support/portal';

const port = (url: string) => Number(new URL(url).port);

describePortal('what npm start starts', portal => {
  const pid = stackInfo()?.pid;
  const describeLinux =
    pid && process.platform === 'linux' ? describe : describe.skip;

  describeLinux('on Linux', () => {
    it('listens for this machine alone', () => {
      const { portal: pages, backend, cluster } = portal().stack;
      const sockets = listeningOf(pid!);
      const ports = sockets.map(socket => socket.port);
      expect(ports).toEqual(
        expect.arrayContaining([pages, backend, cluster].map(port)),
      );
      expect(sockets.filter(socket => !isLoopback(socket))).toEqual([]);
    });
  });

  it.each([
    ['bob', 'Unauthorized'],
    ['olivia', 'system:serviceaccount:backstage:backstage-kubernetes'],
  ] as const)(
    'reads no Secret for %s through the Kubernetes plugin',
    async (person, reason) => {
      const response = await fetch(
        `${
          portal().stack.backend
        }/api/kubernetes/proxy/api/v1/namespaces/workspace/secrets`,
        {
          headers: { authorization: `Bearer ${await portal().token(person)}` },
        },
      );
      expect(response.status).toBe(403);
      expect(await response.text()).toContain(reason);
    },
  );

  it('takes access tokens of 19 kB', async () => {
    const response = await fetch(
      `${portal().stack.backend}/api/workspace/workspaces`,
      { headers: { authorization: `Bearer ${'x'.repeat(19_000)}` } },
    );
    // It is no token at all; too large would be 431.
    expect(response.status).toBe(401);
  });

  it('tells the browser no token of the cluster', async () => {
    const { runFolder, portal: pages } = portal().stack;
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
