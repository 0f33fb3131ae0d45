// npm run test:nightly: what takes too long, or tries too much at random, to run with every change. All of it runs, whatever
// fails; the end says what did.
import { spawnSync } from 'node:child_process';
import { bootstrap, root } from './bootstrap.mjs';

bootstrap();

const STEPS = [
  // Random calls of each route: ten of each in `npm test`.
  [
    'test -- plugins/workspace-backend/src/http/fuzz',
    { FUZZ_RUNS: process.env.FUZZ_RUNS ?? '200' },
  ],
  ['run fuzz'],
  ['run soak'],
  ['run bench -- storm'],
  ['run walk'],
  ['run build'],
  ['run test:releases'],
];

function run(args, env) {
  const { status } = spawnSync('npm', args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

const failed = STEPS.filter(([step, env = {}], index) => {
  console.log(`=== ${index + 1}/${STEPS.length} npm ${step}`);
  return !run(step.split(' '), env);
}).map(([step]) => `npm ${step}`);

console.log(
  failed.length ? `Failed: ${failed.join(', ')}` : 'All of it passed',
);
process.exitCode = failed.length ? 1 : 0;
