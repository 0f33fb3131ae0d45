import { ChildProcess, spawn } from 'child_process';
import { writeFileSync } from 'fs';
import type { Socket } from 'net';
import { join } from 'path';

/**
 * Ends the processes of a folder (those whose ids are in its files `*.pid`) and removes it when this process is gone,
 * however it went: a jest worker that is killed runs no exit handlers, but its end of a pipe closes.
 */
export class Reaper {
  private readonly shell: ChildProcess;

  constructor(folder: string) {
    this.shell = spawn(
      'sh',
      [
        '-c',
        'cat >/dev/null; kill -9 $(cat "$1"/*.pid) 2>/dev/null; rm -rf "$1"',
        'reaper',
        folder,
      ],
      { stdio: ['pipe', 'ignore', 'ignore'], detached: true },
    );
    this.shell.unref();
    (this.shell.stdin as Socket | null)?.unref();
  }

  /** Ends all of them now, removes the folder, and waits until that is done. */
  async run(): Promise<void> {
    const done = new Promise(resolve => this.shell.once('exit', resolve));
    this.shell.ref();
    this.shell.stdin?.end();
    await done;
  }
}

/** Has the reaper of a folder end a process; one of the same name is taken for gone. */
export function reap(folder: string, name: string, pid: number): void {
  writeFileSync(join(folder, `${name}.pid`), `${pid}\n`);
}
