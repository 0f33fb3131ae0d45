import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError, toError } from '@backstage/errors';

/** How many are updated in one go. */
const MOST_AT_ONCE = 200;

/** Until what failed is tried again: doubled each time. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/** Why workspaces couldn't be read, by their names. */
type Failures = ReadonlyMap<string, Error>;

/** The workspaces that have to be looked at again. One thing is done at a time, so that nothing older overwrites what is newer. */
export class ChangedWorkspaces {
  readonly #update: (names: readonly string[]) => Promise<Failures>;
  readonly #logger: LoggerService;
  readonly #waiting = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();
  /** How long each that failed was left alone. */
  readonly #pauses = new Map<string, number>();
  #planned = false;

  constructor(
    update: (names: readonly string[]) => Promise<Failures>,
    logger: LoggerService,
  ) {
    this.#update = update;
    this.#logger = logger;
  }

  add(names: readonly string[]): void {
    for (const name of names) this.#waiting.add(name);
    this.#plan();
  }

  /** Does something while nothing is updated; what changes meanwhile is updated afterwards. */
  alone<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#last.then(act);
    this.#last = done.catch(() => {});
    return done;
  }

  #plan(): void {
    if (this.#planned || !this.#waiting.size) return;
    this.#planned = true;
    this.alone(() => this.#updateSome());
  }

  async #updateSome(): Promise<void> {
    this.#planned = false;
    const names = [...this.#waiting].slice(0, MOST_AT_ONCE);
    names.forEach(name => this.#waiting.delete(name));
    const failures = await this.#update(names).catch(
      error => new Map(names.map(name => [name, toError(error)])),
    );
    for (const name of names) {
      if (!failures.has(name)) this.#pauses.delete(name);
    }
    if (failures.size) this.#tryAgain(failures);
    this.#plan();
  }

  /** Later, and without holding up the others. */
  #tryAgain(failures: Failures): void {
    const names = [...failures.keys()];
    const last = Math.max(...names.map(name => this.#pauses.get(name) ?? 0));
    const pause = Math.min(
      Math.max(2 * last, FIRST_PAUSE_MS),
      LONGEST_PAUSE_MS,
    );
    for (const name of names) this.#pauses.set(name, pause);
    setTimeout(() => this.add(names), pause).unref();
    const [[name, error]] = failures;
    this.#logger.warn(
      `The catalog keeps what it has of ${
        names.length
      } changed workspaces, '${name}' among them, until ${
        pause / 1000
      } s from now: ${stringifyError(error)}`,
    );
  }
}
