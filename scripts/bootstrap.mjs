// Installs the project's packages when they are missing or out of date, with the Yarn release that package.json names.
// Plain JavaScript on Node's own modules: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { linkNode } from './lib/node.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.installed');

/** Everything an install depends on: the lockfile, Yarn's settings, each package.json and the Node version. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  const manifests = ['packages', 'plugins'].flatMap(folder =>
    readdirSync(join(root, folder))
      .sort()
      .map(name => join(folder, name, 'package.json')),
  );
  for (const file of [
    'package.json',
    'yarn.lock',
    '.yarnrc.yml',
    ...manifests,
  ]) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(file).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** The registry of the npm client holds for Yarn too; Yarn does not read npm's configuration by itself. */
export function yarnEnvironment() {
  const env = { ...process.env };
  const registry = spawnSync('npm', ['config', 'get', 'registry'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }).stdout?.trim();
  if (registry?.startsWith('http')) {
    env.YARN_NPM_REGISTRY_SERVER ??= registry.replace(/\/$/, '');
  }
  // Native modules find Node's headers where they are installed, and are fetched by node-gyp where they are not.
  const prefix = join(dirname(process.execPath), '..');
  if (existsSync(join(prefix, 'include', 'node', 'node.h'))) {
    env.npm_config_nodedir = prefix;
  }
  return env;
}

/** Runs an install unless the last one already fits; `log` gets one line about what happens. */
export function bootstrap(log = console.log) {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    linkNode();
    return;
  }

  log('Installing packages (a few minutes the first time) …');
  const { packageManager } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const release = packageManager.split('@')[1];
  const frozen = process.env.WORKSPACE_UNLOCKED ? [] : ['--immutable'];
  const result = spawnSync(
    'npm',
    [
      'exec',
      '--yes',
      `--package=@yarnpkg/cli-dist@${release}`,
      '--',
      'yarn',
      'install',
      ...frozen,
    ],
    {
      cwd: root,
      env: yarnEnvironment(),
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (result.status !== 0) {
    throw new Error(
      'The packages could not be installed; the lines above say why.',
    );
  }
  writeFileSync(stamp, fingerprint());
  linkNode();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    bootstrap();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
