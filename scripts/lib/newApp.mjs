// An app as an adopter makes it: Backstage's template with the packed packages, resolved without any lockfile.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { root, yarnEnvironment } from '../bootstrap.mjs';
import { lockedVersions } from './published.mjs';

/** Its template is of the oldest release; later ones take the same packages. */
const CREATE_APP = '@backstage/create-app@0.9.2';

function run(command, args, cwd) {
  const bin = join(root, 'node_modules', '.bin');
  const env = yarnEnvironment();
  const { error, status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...env,
      BACKSTAGE_APP_NAME: 'portal',
      // In CI, Yarn would take a new lockfile for a mistake.
      YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
      PATH: `${bin}${delimiter}${env.PATH}`,
    },
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}

function change(file, edit) {
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  edit(manifest);
  writeFileSync(file, JSON.stringify(manifest, null, 2));
}

/** Takes each Backstage package of the app in its newest version. */
function takeNewest(manifest) {
  for (const declared of [manifest.dependencies, manifest.devDependencies]) {
    for (const name of Object.keys(declared ?? {})) {
      if (name.startsWith('@backstage/')) declared[name] = 'latest';
    }
  }
}

/**
 * Makes the app in a folder that does not exist yet, and resolves its packages without installing them.
 *
 * @param tarballs - name and file of each packed package that it takes
 * @param release - 'oldest' as the template has it, or 'newest'
 * @returns the versions of each package in its lockfile
 */
export function lockfileOfNewApp(folder, tarballs, release) {
  run(
    'npm',
    [
      ...['exec', '--yes', `--package=${CREATE_APP}`, '--'],
      ...['backstage-create-app', '--path', folder, '--skip-install'],
    ],
    dirname(folder),
  );
  const [top, app, backend] = ['', 'packages/app', 'packages/backend'].map(
    part => join(folder, part, 'package.json'),
  );
  if (release === 'newest') {
    [top, app, backend].forEach(file => change(file, takeNewest));
  }
  for (const { name, file } of tarballs) {
    const isPage = /backstage-plugin-workspace$/.test(name);
    change(isPage ? app : backend, ({ dependencies }) => {
      dependencies[name] = `file:${file}`;
    });
    // They depend on each other, and no registry has them yet.
    change(top, ({ resolutions }) => {
      resolutions[name] = `file:${file}`;
    });
  }
  run('yarn', ['install', '--mode=update-lockfile'], folder);
  return lockedVersions(readFileSync(join(folder, 'yarn.lock'), 'utf8'));
}
