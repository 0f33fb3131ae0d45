// npm run start:backend -- --config FILE…: the backend alone, with these config files.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { bootstrap, root } from './bootstrap.mjs';
import { spawn } from 'node:child_process';

/** Config files relative to where the command was given: `--config A --config B` and `--config A B` alike. */
function configFiles(args) {
  const from = process.env.INIT_CWD ?? process.cwd();
  const files = args.filter(arg => !arg.startsWith('--'));
  const unknown = args.filter(
    arg => arg.startsWith('--') && arg !== '--config',
  );
  if (unknown.length > 0)
    throw new Error(
      `Unknown option ${unknown[0]}; the only one is --config FILE.`,
    );
  const chosen =
    files.length > 0
      ? files.map(file => resolve(from, file))
      : [join(root, 'app-config.yaml')];
  for (const file of chosen) {
    if (!existsSync(file)) throw new Error(`There is no config file ${file}.`);
  }
  return chosen;
}

try {
  const files = configFiles(process.argv.slice(2));
  bootstrap();
  const require = createRequire(import.meta.url);
  const child = spawn(
    process.execPath,
    [
      '--no-node-snapshot',
      '--max-http-header-size=65536',
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      join(root, 'packages/backend/src/index.ts'),
      ...files.flatMap(file => ['--config', file]),
    ],
    {
      cwd: join(root, 'packages/backend'),
      env: { NODE_ENV: 'development', ...process.env },
      stdio: 'inherit',
    },
  );
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(name, () => child.kill(name));
  child.once('exit', code => process.exit(code ?? 1));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
