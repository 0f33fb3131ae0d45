// The project's installed command line tools.
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from '../bootstrap.mjs';

/** Runs a tool of node_modules/.bin in the root, with our output; returns its exit code. */
export function runTool(name, args, env = {}) {
  const bin = join(root, 'node_modules', '.bin');
  const result = spawnSync(join(bin, name), args, {
    cwd: root,
    env: {
      ...process.env,
      // The Backstage CLI calls yarn; ours is installed like any other tool.
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      ...env,
    },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.error) throw result.error;
  return result.status ?? 1;
}
