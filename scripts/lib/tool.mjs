// The project's installed command line tools.
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from '../bootstrap.mjs';
import { PROGRESS } from './progress.mjs';

const bin = join(root, 'node_modules', '.bin');

function options(env = {}) {
  return {
    cwd: root,
    env: {
      ...process.env,
      // The Backstage CLI calls yarn; ours is installed like any other tool.
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      ...env,
    },
    shell: process.platform === 'win32',
  };
}

/** Runs a tool of node_modules/.bin in the root, with our output; returns its exit code. */
export function runTool(name, args) {
  const result = spawnSync(join(bin, name), args, {
    ...options(),
    stdio: 'inherit',
  });
  if (result.error) throw result.error;
  return result.status ?? 1;
}

/** Runs a tool in the root without showing what it writes. Throws all of it if the tool fails. */
export function runQuietly(name, args) {
  const { error, status, stdout, stderr } = spawnSync(join(bin, name), args, {
    ...options(),
    encoding: 'utf8',
  });
  if (error) throw error;
  if (status !== 0) {
    throw new Error(`${name} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}

/**
 * Runs a tool beside others; resolves with its exit code. With `hold`, what it writes comes in one piece once it has
 * ended, but for lines of progress.
 */
export function startTool(name, args, { env = {}, hold = false } = {}) {
  const child = spawn(join(bin, name), args, {
    ...options(env),
    stdio: hold ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  const held = [];
  for (const stream of hold ? [child.stdout, child.stderr] : []) {
    let rest = '';
    stream.setEncoding('utf8');
    stream.on('data', text => {
      const lines = (rest + text).split('\n');
      rest = lines.pop();
      for (const line of lines) {
        if (line.startsWith(PROGRESS)) process.stderr.write(`${line}\n`);
        else held.push(line);
      }
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => {
      if (held.length > 0) process.stderr.write(`${held.join('\n')}\n`);
      resolve(code ?? 1);
    });
  });
}
