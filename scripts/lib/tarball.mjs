// A package as it is published: packed by Yarn, which runs its prepack script, and unpacked again.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { runQuietly } from './tool.mjs';

/** Packs a workspace of the project into `folder`; returns the tarball's path. */
export function pack(name, folder) {
  const file = join(folder, `${name.split('/').pop()}.tgz`);
  runQuietly('yarn', ['workspace', name, 'pack', '--out', file]);
  return file;
}

/** What is in a tarball: the paths in it, and the text of a path. */
export function unpack(file, folder) {
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync('tar', ['-xzf', file, '-C', folder], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${file} could not be unpacked.`);
  const top = join(folder, 'package');
  const files = readdirSync(top, { recursive: true })
    .map(path => join(top, path))
    .filter(path => statSync(path).isFile())
    .map(path => relative(top, path).split(sep).join('/'))
    .sort();
  return { files, read: path => readFileSync(join(top, path), 'utf8') };
}
