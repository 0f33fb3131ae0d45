// npm run check:packages: packs every package that is published, after `npm run build`, and holds what is in the tarballs
// to the rules of lib/packageRules.mjs. `--keep FOLDER` leaves the tarballs there.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap, root } from './bootstrap.mjs';
import {
  lockedVersions,
  oldestRelease,
  publishedPackages,
} from './lib/published.mjs';

bootstrap();
// It needs what bootstrap installs.
const rules = await import('./lib/packageRules.mjs');
const { pack, unpack } = await import('./lib/tarball.mjs');

const { values } = parseArgs({ options: { keep: { type: 'string' } } });
const temporary = mkdtempSync(join(tmpdir(), 'workspace-packages-'));
const tarballs = values.keep
  ? resolve(process.env.INIT_CWD ?? root, values.keep)
  : temporary;
mkdirSync(tarballs, { recursive: true });

const read = file => readFileSync(join(root, file), 'utf8');
const project = {
  license: read('LICENSE'),
  oldest: oldestRelease().versions,
  newest: lockedVersions(read('yarn.lock')),
};

/** The code that is built, not what tests it. */
function sourcesOf(folder) {
  return readdirSync(join(root, folder, 'src'), { recursive: true })
    .filter(file => /\.tsx?$/.test(file))
    .filter(file => !/__testUtils__|\.test\.|setupTests/.test(file))
    .map(file => read(join(folder, 'src', file)));
}

function check({ folder, manifest: { name } }) {
  const unpacked = unpack(pack(name, tarballs), join(temporary, folder));
  const manifest = JSON.parse(unpacked.read('package.json'));
  const subject = {
    ...project,
    ...unpacked,
    folder,
    manifest,
    sources: sourcesOf(folder),
  };
  const findings = Object.values(rules).flatMap(rule => rule(subject));
  console.log(`${name}: ${unpacked.files.length} files`);
  for (const finding of findings) console.error(`  ${finding}`);
  return findings.length;
}

try {
  const found = publishedPackages().map(check);
  if (found.some(Boolean)) process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
