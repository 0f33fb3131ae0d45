import { ChildProcess, fork } from 'child_process';
import { once } from 'events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'fs';
import { AddressInfo, createServer } from 'net';
import { tmpdir } from 'os';
import { join } from 'path';
import { parse } from 'yaml';
import { ApiClient, poll } from './testing';
import { certificateAuthority } from './testing/kubeconfig';

interface Ready {
  type: string;
  url: string;
  kubeconfig: string;
}

/** The first message that says so; Backstage's transform sends others. */
function isReady(child: ChildProcess): Promise<Ready> {
  return new Promise(resolve =>
    child.on('message', (message: Ready) => {
      if (message.type === 'ready') {
        resolve(message);
      }
    }),
  );
}

describe('the dev-cluster command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dev-cluster-'));
  const children: ChildProcess[] = [];

  const start = (...args: string[]) => {
    const child = fork(join(__dirname, 'main.ts'), args, {
      cwd: folder,
      silent: true,
      execArgv: [
        '--no-node-snapshot',
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      ],
    });
    children.push(child);
    const output = { stdout: '', stderr: '' };
    child.stdout?.on('data', text => (output.stdout += text));
    child.stderr?.on('data', text => (output.stderr += text));
    return { child, output };
  };

  afterAll(() => {
    children.forEach(child => child.kill('SIGKILL'));
    rmSync(folder, { recursive: true });
  });

  it('serves the samples, writes a kubeconfig for the owner alone, and ends on SIGTERM', async () => {
    const file = join(folder, 'kubeconfig');
    writeFileSync(file, 'old', { mode: 0o644 });
    const { child, output } = start('--kubeconfig', file, '--delay', '0');
    const ready = await isReady(child);
    expect(ready.kubeconfig).toBe(file);
    expect(output.stdout).toContain(
      'kubectl --kubeconfig kubeconfig get storages,datalabs -n workspace',
    );
    expect(output.stdout).toContain('memory only');
    expect(statSync(file).mode % 0o1000).toBe(0o600);

    const text = readFileSync(file, 'utf8');
    const { clusters, users } = parse(text);
    expect(clusters[0].cluster.server).toBe(ready.url);
    const api = new ApiClient({
      url: ready.url,
      token: users[0].user.token,
      ca: certificateAuthority(text),
    });
    const path = '/apis/pkg.internal/v1beta2/namespaces/workspace/datalabs';
    const sample = await poll('the sample to run', async () => {
      const { body } = await api.get(`${path}/coastal-erosion`);
      return body.status?.sessions?.default?.url ? body : undefined;
    });
    expect(sample.spec.users).toEqual(['alice', 'bob', 'carol']);

    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
    expect(output.stderr).toBe('');
  });

  it("writes a kubeconfig for the Kubernetes plugin's account too, where it is asked for", async () => {
    const file = join(folder, 'plugin-kubeconfig');
    const { child } = start('--plugin-kubeconfig', file, '--delay', '0');
    const { url } = await isReady(child);
    expect(statSync(file).mode % 0o1000).toBe(0o600);
    const text = readFileSync(file, 'utf8');
    const api = new ApiClient({
      url,
      token: parse(text).users[0].user.token,
      ca: certificateAuthority(text),
    });
    const datalabs = await api.get('/apis/pkg.internal/v1beta2/datalabs');
    expect(datalabs.status).toBe(200);
    const secrets = await api.get('/api/v1/namespaces/workspace/secrets');
    expect(secrets.status).toBe(403);
  });

  it('says that a port is in use, and exits with 1', async () => {
    const server = createServer();
    await new Promise<void>(resolve =>
      server.listen(0, '127.0.0.1', () => resolve()),
    );
    const { port } = server.address() as AddressInfo;
    const { child, output } = start('--port', String(port));
    const [code] = await once(child, 'exit');
    server.close();
    expect(code).toBe(1);
    expect(output.stderr).toContain(`Port ${port} is in use`);
  });

  it('names an option that it does not know, and exits with 1', async () => {
    const { child, output } = start('--colour');
    const [code] = await once(child, 'exit');
    expect(code).toBe(1);
    expect(output.stderr).toContain('--colour');
  });
});
