import { fork } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium';
import { fromSetupToTeardown, StackInfo } from './stack';

/**
 * Starts `npm start`'s own stack on free ports; without a browser there is nothing to start it for.
 * `E2E_STACK` may hold the description of one that runs already.
 */
export default async function globalSetup() {
  if (!findChromium()) {
    if (process.env.CI) {
      throw new Error(
        'The end-to-end tests need Chromium (Debian package chromium, or CHROMIUM_PATH)',
      );
    }
    console.warn(
      'Skipping the end-to-end tests: no Chromium here. Install it, or name it in CHROMIUM_PATH.',
    );
    return;
  }
  if (process.env.E2E_STACK) return;
  const child = fork(
    join(__dirname, '../../scripts/start.mjs'),
    [
      ...['--port', '0', '--backend-port', '0'],
      ...['--run-folder', mkdtempSync(join(tmpdir(), 'workspace-e2e-'))],
    ],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: [] },
  );
  fromSetupToTeardown.stackProcess = child;
  const info = await new Promise<StackInfo>((resolve, reject) => {
    child.on('message', message => resolve(message as StackInfo));
    child.once('exit', code =>
      reject(new Error(`The stack ended with code ${code}`)),
    );
  });
  process.env.E2E_STACK = JSON.stringify(info);
}
