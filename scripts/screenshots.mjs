// npm run screenshots: takes the pictures of docs/images anew, from the running portal with the sample workspaces.
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';

bootstrap();
const runFolder = mkdtempSync(join(tmpdir(), 'workspace-screenshots-'));
const stack = fork(
  join(root, 'scripts', 'start.mjs'),
  ['--port', '0', '--backend-port', '0', '--run-folder', runFolder],
  { execArgv: [] },
);
const ended = once(stack, 'exit');
const ready = await Promise.race([
  once(stack, 'message').then(([message]) => message),
  ended.then(() => undefined),
]);
if (ready) {
  const transform = createRequire(import.meta.url).resolve(
    '@backstage/cli/config/nodeTransform.cjs',
  );
  const { status } = spawnSync(
    process.execPath,
    ['--require', transform, join(root, 'e2e', 'screenshots.ts')],
    {
      cwd: root,
      env: { ...process.env, E2E_STACK: JSON.stringify(ready) },
      stdio: 'inherit',
    },
  );
  process.exitCode = status ?? 1;
  stack.kill('SIGTERM');
  await ended;
  rmSync(runFolder, { recursive: true, force: true });
} else {
  process.exitCode = 1;
}
