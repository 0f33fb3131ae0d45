import { isError } from '@backstage/errors';
import { ChildProcess, spawn } from 'child_process';

/** How a program ended: with output, with an exit code or signal, cut off, or before it began. */
export type PluginOutcome =
  | { readonly ended: 'well'; readonly output: string }
  | { readonly ended: 'badly'; readonly code: number | string }
  | { readonly ended: 'late' }
  | { readonly ended: 'never begun'; readonly reason: string };

const MAX_OUTPUT = 1024 * 1024;

/**
 * Runs a program without a terminal, until it ends or the signal is aborted; then it's killed with all that it started.
 * The signal is one of this run alone.
 * What it writes to stderr is dropped: it may hold secrets. Never rejects: errors of `spawn` hold the arguments.
 */
export function runPlugin(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<PluginOutcome> {
  return new Promise(resolve => {
    const neverBegun = (error: unknown) =>
      resolve({ ended: 'never begun', reason: reasonOf(error) });
    let child: ChildProcess;
    try {
      child = start(command, args, env);
    } catch (error) {
      neverBegun(error);
      return;
    }
    child.on('error', neverBegun);
    let output = '';
    const cutOff = () => {
      killGroup(child.pid);
      child.stdout?.destroy();
      resolve({ ended: 'late' });
    };
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.length > MAX_OUTPUT) killGroup(child.pid);
    });
    child.on('close', (code, killedBy) => {
      resolve(
        code === 0
          ? { ended: 'well', output }
          : { ended: 'badly', code: code ?? killedBy ?? 'unknown' },
      );
    });
    if (signal.aborted) cutOff();
    else signal.addEventListener('abort', cutOff, { once: true });
  });
}

/**
 * Starts it; without an output where not even a pipe could be opened.
 *
 * @throws where an argument or a variable is too long or holds a NUL
 */
function start(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): ChildProcess {
  return spawn(command, args, {
    env,
    // A process group of its own, so that a shell's children are killed with it.
    detached: true,
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function reasonOf(error: unknown): string {
  return isError(error) && error.code ? String(error.code) : 'unknown';
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
