// npm run test:releases: types and tests of the published packages on the oldest Backstage release that they are for, in a
// copy of the sources outside of the project. The copy is kept, so that a second run installs nothing. Arguments go to Jest.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './bootstrap.mjs';

const { release, versions } = JSON.parse(
  readFileSync(join(root, 'scripts', 'backstage-1.55.json'), 'utf8'),
);
const copy = join(tmpdir(), `workspace-on-backstage-${release}`);
/** The portal itself is of one release; what is published is of both. */
const LEFT_OUT = /^(packages\/(app|backend)|e2e|bench)\//;
const INSTALLED = /(^|\/)package\.json$|^yarn\.lock$/;

const adapter = '@backstage/frontend-adapter-react-router-v6';
const resolutions = {
  // It is of the newer release, and does nothing in a portal of the older one.
  [`${adapter}/@backstage/frontend-plugin-api`]: '^1.0.0',
  ...Object.fromEntries(
    Object.entries(versions).map(([name, version]) => [
      `@backstage/${name}`,
      version,
    ]),
  ),
};

function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: copy,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (result.error) throw result.error;
  return result;
}

/** Every source file of the project as it is now, committed or not. */
function sources() {
  const { stdout } = run(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' },
  );
  return stdout
    .split('\0')
    .filter(file => file && !LEFT_OUT.test(file))
    .filter(file => existsSync(join(root, file)));
}

function take(file) {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  cpSync(join(root, file), join(copy, file));
}

/** The manifests with the older versions; Yarn derives the copy's lockfile from ours, so that only Backstage differs. */
function takeManifests(files) {
  const hash = createHash('sha256').update(JSON.stringify(resolutions));
  for (const file of files) hash.update(readFileSync(join(root, file)));
  const seed = join(copy, '.seed');
  const wanted = hash.digest('hex');
  if (existsSync(seed) && readFileSync(seed, 'utf8') === wanted) return;

  files.forEach(take);
  const manifest = join(copy, 'package.json');
  const declared = JSON.parse(readFileSync(manifest, 'utf8'));
  const others = Object.entries(declared.resolutions).filter(
    ([name]) => !name.startsWith('@backstage/'),
  );
  declared.resolutions = { ...resolutions, ...Object.fromEntries(others) };
  writeFileSync(manifest, JSON.stringify(declared, null, 2));
  writeFileSync(seed, wanted);
}

function takeSources() {
  for (const folder of ['plugins', 'packages', 'scripts']) {
    for (const gone of oldSources(folder)) rmSync(join(copy, gone));
  }
  const files = sources();
  files.filter(file => !INSTALLED.test(file)).forEach(take);
  takeManifests(files.filter(file => INSTALLED.test(file)));
  writeFileSync(join(copy, '.taken'), files.join('\n'));
}

/** What an earlier run copied and the project no longer has. */
function oldSources(folder) {
  const list = join(copy, '.taken');
  if (!existsSync(list)) return [];
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter(file => file.startsWith(`${folder}/`))
    .filter(file => !existsSync(join(root, file)))
    .filter(file => existsSync(join(copy, file)));
}

console.log(`Backstage ${release} in ${copy}`);
mkdirSync(copy, { recursive: true });
takeSources();
const steps = [
  ['node', ['scripts/bootstrap.mjs'], { WORKSPACE_UNLOCKED: '1' }],
  ['npx', ['tsc', '--noEmit', '-p', 'tsconfig.json'], {}],
  [
    'npx',
    [
      ...['backstage-cli', 'repo', 'test', '--watch=false'],
      '--workerIdleMemoryLimit=2000M',
      ...(process.argv.length > 2 ? process.argv.slice(2) : ['plugins']),
    ],
    {},
  ],
];
for (const [command, args, env] of steps) {
  const { status } = run(command, args, {
    env: {
      ...process.env,
      ...env,
      PATH: `${join(copy, 'node_modules', '.bin')}:${process.env.PATH}`,
    },
  });
  if (status !== 0) process.exit(status ?? 1);
}
