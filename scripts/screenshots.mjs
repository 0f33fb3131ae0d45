// npm run screenshots: takes the pictures of docs/images anew, from the running portal with the sample workspaces.
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';

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

function takePictures(stack) {
  const transform = createRequire(import.meta.url).resolve(
    '@backstage/cli/config/nodeTransform.cjs',
  );
  const { status } = spawnSync(
    process.execPath,
    ['--require', transform, join(root, 'e2e', 'screenshots.ts')],
    {
      cwd: root,
      env: { ...process.env, E2E_STACK: JSON.stringify(stack) },
      stdio: 'inherit',
    },
  );
  return status ?? 1;
}

async function main() {
  bootstrap();
  const runFolder = mkdtempSync(join(tmpdir(), 'workspace-screenshots-'));
  try {
    const { stack, stop } = await startPortal(runFolder);
    process.exitCode = stack ? takePictures(stack) : 1;
    if (stack) await stop();
  } finally {
    rmSync(runFolder, { recursive: true, force: true });
  }
}

main().catch(error => {
  console.error(error.message);
  process.exitCode = 1;
});
