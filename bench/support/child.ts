import { ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';

const LOGS = join(__dirname, '../../.run/bench/logs');

type Answer = { id: number; result?: unknown; error?: string };

/** A process of its own that serves calls: one of the programs beside this file. */
export class Child {
  private calls = 0;

  private constructor(
    private readonly process: ChildProcess,
    private readonly program: string,
  ) {}

  /** Starts `support/PROGRAM.ts`; its output goes to `.run/bench/logs/LOG.log`. */
  static start(
    program: string,
    options: { log?: string; execArgv?: string[] } = {},
  ): Child {
    mkdirSync(LOGS, { recursive: true });
    const log = openSync(join(LOGS, `${options.log ?? program}.log`), 'w');
    const child = fork(join(__dirname, `${program}.ts`), [], {
      stdio: ['ignore', log, log, 'ipc'],
      execArgv: [...process.execArgv, ...(options.execArgv ?? [])],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    process.once('exit', () => child.kill('SIGKILL'));
    return new Child(child, program);
  }

  /** Calls one of the program's functions. */
  async call<T>(name: string, ...args: unknown[]): Promise<T> {
    const id = this.calls++;
    const answered = new Promise<T>((resolve, reject) => {
      const ended = () =>
        reject(new Error(`${this.program} ended; see ${LOGS}`));
      const listen = (answer: Answer) => {
        if (answer.id !== id) return;
        this.process.off('message', listen).off('exit', ended);
        if (answer.error) reject(new Error(`${this.program}: ${answer.error}`));
        else resolve(answer.result as T);
      };
      this.process.on('message', listen).once('exit', ended);
    });
    this.process.setMaxListeners(0).send({ id, name, args });
    return answered;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
  }
}

/** What a program that was started as a child lets its parent call. */
export function serveCalls(
  functions: Record<string, (...args: never[]) => unknown>,
): void {
  process.on(
    'message',
    async (call: { id: number; name: string; args: never[] }) => {
      const { id } = call;
      try {
        const result = await functions[call.name](...call.args);
        process.send?.({ id, result });
      } catch (error) {
        const text = error instanceof Error ? error.stack : String(error);
        process.send?.({ id, error: text });
      }
    },
  );
  process.once('disconnect', () => process.exit(0));
}
