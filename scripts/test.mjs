// npm test: installs, then runs the tests of every package and, beside them, the portal in a browser: that one waits most
// of the time. The results stand in .run/test-results as JSON. Arguments go to Jest, and only the packages are tested.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';
import { startTool } from './lib/tool.mjs';

bootstrap();
const results = join(root, '.run', 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const args = process.argv.slice(2);
const own = name => join(root, 'scripts', 'lib', name);

const packages = () =>
  startTool(
    'backstage-cli',
    [
      ...['repo', 'test', '--watch=false'],
      // A worker that is replaced loses its API servers and compiled modules.
      '--workerIdleMemoryLimit=2000M',
      // It takes what follows without a dash for reporters, too: not last.
      '--reporters=default',
      `--reporters=${own('ProgressReporter.mjs')}`,
      `--testSequencer=${own('Sequencer.mjs')}`,
      '--json',
      `--outputFile=${join(results, 'packages.json')}`,
      ...args,
    ],
    { env: { TEST_RUN: 'packages' } },
  );

const e2e = () =>
  startTool(
    'playwright',
    ['test', '--config', join(root, 'e2e', 'playwright.config.ts')],
    { hold: true },
  );

const runs = args.length ? [packages()] : [packages(), e2e()];
process.exitCode = (await Promise.all(runs)).find(Boolean) ?? 0;
