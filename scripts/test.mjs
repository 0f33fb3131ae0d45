// npm test: installs, then runs the tests of every package and the portal in a browser.
// Arguments go to Jest; the results stand in .run/test-results as JSON.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';
import { runTool } from './lib/tool.mjs';

bootstrap();
const results = join(root, '.run', 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const json = name => [
  '--json',
  `--outputFile=${join(results, `${name}.json`)}`,
];
const args = process.argv.slice(2);

const packages = runTool('backstage-cli', [
  'repo',
  'test',
  '--watch=false',
  ...json('packages'),
  ...args,
]);
const portal = runTool('jest', [
  '--config',
  'e2e/jest.config.js',
  '--runInBand',
  ...json('e2e'),
  ...args,
]);
process.exitCode = packages || portal;
