// The packages that are published, and the Backstage releases that they are for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';

const readJson = (...path) =>
  JSON.parse(readFileSync(join(root, ...path), 'utf8'));

/** Folder and package.json of each. */
export function publishedPackages() {
  return readdirSync(join(root, 'plugins'))
    .map(name => join('plugins', name))
    .map(folder => ({ folder, manifest: readJson(folder, 'package.json') }))
    .filter(({ manifest }) => !manifest.private);
}

/** The oldest release that is supported, with the version of each Backstage package in it. */
export function oldestRelease() {
  const { release, versions } = readJson('scripts', 'backstage-1.55.json');
  return {
    release,
    versions: new Map(
      Object.entries(versions).map(([name, version]) => [
        `@backstage/${name}`,
        version,
      ]),
    ),
  };
}

/** The versions that a package has in the text of a lockfile, by package name. */
export function lockedVersions(lockfile) {
  const versions = new Map();
  const entries = lockfile.matchAll(
    /^"(@?[^@"]+)@npm:[^\n]*\n {2}version: ([^\n]+)/gm,
  );
  for (const [, name, version] of entries) {
    versions.set(name, [...(versions.get(name) ?? []), version]);
  }
  return versions;
}
