// A running portal for scripts that look at it in a browser.
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';

/** Starts the portal; resolves to where its parts are, and to nothing when it ends before it is ready. */
async function startPortal(runFolder) {
  const child = fork(
    join(root, 'scripts', 'start.mjs'),
    ['--port', '0', '--backend-port', '0', '--run-folder', runFolder],
    { execArgv: [] },
  );
  const ended = once(child, 'exit');
  const stack = await Promise.race([
    once(child, 'message').then(([message]) => message),
    ended.then(() => undefined),
  ]);
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { stack, stop };
}

/** One that runs already: `PORTAL_URL`, `BACKEND_URL` and `KUBECONFIG` say where. */
function runningPortal() {
  const { PORTAL_URL, BACKEND_URL, KUBECONFIG } = process.env;
  if (!PORTAL_URL) return undefined;
  if (!BACKEND_URL || !KUBECONFIG) {
    throw new Error('Beside PORTAL_URL set BACKEND_URL and KUBECONFIG, too.');
  }
  return { portal: PORTAL_URL, backend: BACKEND_URL, kubeconfig: KUBECONFIG };
}

function run(file, args, stack) {
  const transform = createRequire(import.meta.url).resolve(
    '@backstage/cli/config/nodeTransform.cjs',
  );
  const { status } = spawnSync(
    process.execPath,
    ['--require', transform, join(root, file), ...args],
    {
      cwd: root,
      env: { ...process.env, E2E_STACK: JSON.stringify(stack) },
      stdio: 'inherit',
    },
  );
  return status ?? 1;
}

/**
 * Runs a TypeScript file of the project, which finds the portal in `E2E_STACK`: the one that the environment names, else
 * one that is started for it. Resolves to its exit code.
 */
export async function runWithPortal(file, args = []) {
  const running = runningPortal();
  if (running) return run(file, args, running);
  const runFolder = mkdtempSync(join(tmpdir(), 'workspace-portal-'));
  try {
    const { stack, stop } = await startPortal(runFolder);
    if (!stack) return 1;
    try {
      return run(file, args, stack);
    } finally {
      await stop();
    }
  } finally {
    rmSync(runFolder, { recursive: true, force: true });
  }
}
