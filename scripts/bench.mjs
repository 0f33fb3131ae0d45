// npm run bench -- NAME [ARGUMENTS]: runs bench/NAME.ts.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { bootstrap, root } from './bootstrap.mjs';

const [name, ...args] = process.argv.slice(2);
const file = join(root, 'bench', `${name}.ts`);
if (!name || !existsSync(file)) {
  console.error(
    'npm run bench -- NAME: NAME is a benchmark of bench/README.md.',
  );
  process.exit(1);
}
bootstrap();
const transform = createRequire(import.meta.url).resolve(
  '@backstage/cli/config/nodeTransform.cjs',
);
const { status } = spawnSync(
  process.execPath,
  ['--require', transform, file, ...args],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
