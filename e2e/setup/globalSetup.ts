import { fork } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium';
import { StackInfo } from './stack';

/**
 * Starts `npm start`'s own stack on free ports, and answers how to stop it; without a browser there is nothing to start
 * it for. `E2E_STACK` may hold the description of one that runs already.
 */
export default async function globalSetup() {
  if (!findChromium() || process.env.E2E_STACK) return undefined;
  const child = fork(
    join(__dirname, '../../scripts/start.mjs'),
    [
      ...['--port', '0', '--backend-port', '0'],
      ...['--run-folder', mkdtempSync(join(tmpdir(), 'workspace-e2e-'))],
    ],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: [] },
  );
  const ended = new Promise<number | null>(resolve => {
    child.once('exit', resolve);
  });
  const info = await new Promise<StackInfo>((resolve, reject) => {
    child.once('message', message => resolve(message as StackInfo));
    ended.then(code => reject(new Error(`The stack ended with code ${code}`)));
  });
  process.env.E2E_STACK = JSON.stringify(info);
  return async () => {
    child.kill('SIGTERM');
    await ended;
  };
}
