import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPortal } from '../../packages/backend/src/__testUtils__/startPortal';

const ROOT = join(__dirname, '../..');

/** The portal as it is installed: one address for API and pages, and the pages from their production build. */
export interface Production {
  readonly url: string;
  stop(): Promise<void>;
}

/** Builds the pages, and starts a dev cluster with the samples and the portal's backend, which serves the build. */
export async function startProduction(): Promise<Production> {
  buildPages();
  const cluster = await startCluster();
  try {
    const { kubeconfig } = cluster;
    const portal = await startPortal({
      workspace: { cluster: { kubeconfig } },
    });
    const stop = async () => {
      await portal.stop();
      await cluster.stop();
    };
    return { url: portal.url, stop };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

function buildPages() {
  const { status } = spawnSync(
    join(ROOT, 'node_modules/.bin/backstage-cli'),
    ['package', 'build'],
    {
      cwd: join(ROOT, 'packages/app'),
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  if (status !== 0) throw new Error('The pages could not be built');
}

async function startCluster() {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-bench-'));
  const kubeconfig = join(folder, 'kubeconfig');
  const child = fork(
    join(ROOT, 'packages/dev-cluster/src/main.ts'),
    ['--port', '0', '--session-port', '0', '--kubeconfig', kubeconfig],
    { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  const ended = once(child, 'exit');
  await Promise.race([
    once(child, 'message'),
    ended.then(() => Promise.reject(new Error('The cluster did not start'))),
  ]);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { kubeconfig, stop };
}
