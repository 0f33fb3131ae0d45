import { ChildProcess, spawn } from 'child_process';

/**
 * Ends child processes and removes their folder when this process is gone, however it went: a jest worker that is
 * killed runs no exit handlers, but its end of a pipe closes.
 */
export class Reaper {
  private readonly shell: ChildProcess;

  constructor(folder: string) {
    this.shell = spawn(
      'sh',
      [
        '-c',
        'while read -r pid; do pids="$pids $pid"; done; kill -9 $pids 2>/dev/null; rm -rf "$1"',
        'reaper',
        folder,
      ],
      { stdio: ['pipe', 'ignore', 'ignore'], detached: true },
    );
    this.shell.unref();
  }

  /** Adds a process to those that must not outlive this one. */
  add(pid: number): void {
    this.shell.stdin?.write(`${pid}\n`);
  }

  /** Ends all of them now, removes the folder, and waits until that is done. */
  async run(): Promise<void> {
    const done = new Promise(resolve => this.shell.once('exit', resolve));
    this.shell.stdin?.end();
    await done;
  }
}
