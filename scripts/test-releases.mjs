// npm run test:releases: the published packages on the oldest Backstage release that they are for and on the newest that
// there is, and in a new app. `-- PART… JEST-ARGUMENTS` runs only these parts:
//   oldest     types and tests on the oldest release
//   newest     types and tests on the newest release
//   lockfiles  a new app of each has no package twice because of us (after `npm run build`)
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';
import {
  lockedVersions,
  oldestRelease,
  publishedPackages,
} from './lib/published.mjs';
import { ReleaseCopy } from './lib/releaseCopy.mjs';

/** Packages that may be in the lockfile of an app twice because of us, and why. */
const MAY_BE_DOUBLED = new Map([]);

const adapter = '@backstage/frontend-adapter-react-router-v6';

function testOldest(args) {
  const { release, versions } = oldestRelease();
  return new ReleaseCopy(release, {
    // It is of the newer release, and does nothing in a portal of the older one.
    [`${adapter}/@backstage/frontend-plugin-api`]: '^1.0.0',
    ...Object.fromEntries(versions),
  }).test(args);
}

function testNewest(args) {
  const locked = lockedVersions(readFileSync(join(root, 'yarn.lock'), 'utf8'));
  const ours = [...locked.keys()].filter(name =>
    name.startsWith('@backstage/'),
  );
  return new ReleaseCopy(
    'newest',
    Object.fromEntries(ours.map(name => [name, 'latest'])),
  ).test(args);
}

/** What is there twice with our packages and is not without them. */
function doubled(without, withUs) {
  return [...withUs].filter(
    ([name, versions]) =>
      /^@(backstage|material-ui|mui)\//.test(name) &&
      versions.length > Math.max(without.get(name)?.length ?? 0, 1) &&
      !MAY_BE_DOUBLED.has(name),
  );
}

async function checkLockfiles() {
  const { pack } = await import('./lib/tarball.mjs');
  const { lockfileOfNewApp } = await import('./lib/newApp.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'workspace-in-new-app-'));
  try {
    const tarballs = publishedPackages().map(({ manifest: { name } }) => ({
      name,
      file: pack(name, folder),
    }));
    const failed = ['oldest', 'newest'].filter(release => {
      const app = kind => join(folder, `${release}-${kind}`);
      const found = doubled(
        lockfileOfNewApp(app('without'), [], release),
        lockfileOfNewApp(app('with'), tarballs, release),
      );
      console.log(`A new app of the ${release} release: ${found.length} twice`);
      for (const [name, versions] of found) {
        console.error(`  ${name}: ${versions.join(', ')}`);
      }
      return found.length > 0;
    });
    return failed.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const PARTS = {
  lockfiles: checkLockfiles,
  oldest: testOldest,
  newest: testNewest,
};

bootstrap();
const given = process.argv.slice(2);
const chosen = given.filter(arg => arg in PARTS);
const args = given.filter(arg => !(arg in PARTS));
for (const part of chosen.length > 0 ? chosen : Object.keys(PARTS)) {
  const code = await PARTS[part](args);
  if (code !== 0) {
    console.error(`Failed: ${part}`);
    process.exitCode = code;
  }
}
