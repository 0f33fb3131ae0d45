// npm test: installs, then runs the tests of every package and, beside them, the portal in a browser: that one waits most
// of the time. Arguments go to Jest; the results stand in .run/test-results as JSON.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';
import { startTool } from './lib/tool.mjs';

bootstrap();
const results = join(root, '.run', 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const args = process.argv.slice(2);

function startTests(name, tool, own, options = {}) {
  const given = [
    ...own,
    // It takes what follows without a dash for reporters, too: not last.
    '--reporters=default',
    `--reporters=${join(root, 'scripts', 'lib', 'ProgressReporter.mjs')}`,
    '--json',
    `--outputFile=${join(results, `${name}.json`)}`,
    ...args,
  ];
  return startTool(tool, given, { ...options, env: { TEST_RUN: name } });
}

const codes = await Promise.all([
  startTests('packages', 'backstage-cli', [
    ...['repo', 'test', '--watch=false'],
    // A worker that is replaced loses its API servers and compiled modules.
    '--workerIdleMemoryLimit=2000M',
  ]),
  startTests('e2e', 'jest', ['--config', 'e2e/jest.config.js', '--runInBand'], {
    hold: true,
  }),
]);
process.exitCode = codes.find(Boolean) ?? 0;
