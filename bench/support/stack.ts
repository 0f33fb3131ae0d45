import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StackInfo, stackInfo } from '../../e2e/setup/stack';

/** `npm start`'s own stack on free ports, without samples; or the one that `E2E_STACK` describes, which is left running. */
export async function startStack(): Promise<{
  stack: StackInfo;
  stop: () => Promise<void>;
}> {
  const running = stackInfo();
  if (running) return { stack: running, stop: async () => {} };
  const child = fork(
    join(__dirname, '../../scripts/start.mjs'),
    [
      ...['--port', '0', '--backend-port', '0', '--no-samples'],
      ...['--run-folder', mkdtempSync(join(tmpdir(), 'workspace-bench-'))],
    ],
    { execArgv: [] },
  );
  const ended = once(child, 'exit');
  const stack = await new Promise<StackInfo>((resolve, reject) => {
    child.on('message', message => resolve(message as StackInfo));
    child.once('exit', () => reject(new Error('The stack did not start')));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { stack, stop };
}
