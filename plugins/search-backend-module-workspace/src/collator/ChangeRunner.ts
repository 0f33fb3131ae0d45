import {
  LoggerService,
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { EventsService } from '@backstage/plugin-events-node';
import { WORKSPACES_CHANGED_TOPIC } from '@eoepca/backstage-plugin-workspace-node';

/** From a change until the index is made anew: more of them come together. */
const PAUSE_MS = 2_000;

/** An index is made anew as a whole, and then left alone for so many times as long as that took. */
const REST = 4;

/** Until what failed is tried again. */
const AFTER_FAILURE_MS = 30_000;

/** One index, which is made by one run at a time. */
class Indexing {
  readonly #make: SchedulerServiceTaskInvocationDefinition['fn'];
  readonly #logger: LoggerService;
  #last: Promise<unknown> = Promise.resolve();
  #running = false;
  /** Whether something changed that no run has begun to look at. */
  #wanted = false;
  #timer?: NodeJS.Timeout;
  /** Not before this, by the monotonic clock. */
  #notBefore = 0;

  constructor(
    make: SchedulerServiceTaskInvocationDefinition['fn'],
    logger: LoggerService,
  ) {
    this.#make = make;
    this.#logger = logger;
  }

  now(signal: AbortSignal): Promise<void> {
    const made = this.#last.then(() => this.#timed(signal));
    this.#last = made.catch(() => {});
    return made;
  }

  later(ms: number): void {
    this.#wanted = true;
    this.#plan(ms);
  }

  #plan(ms: number): void {
    if (!this.#wanted || this.#running || this.#timer) return;
    const wait = Math.max(ms, this.#notBefore - performance.now());
    this.#timer = setTimeout(() => this.#makeWanted(), wait).unref();
  }

  async #makeWanted(): Promise<void> {
    this.#timer = undefined;
    this.#wanted = false;
    try {
      await this.now(new AbortController().signal);
    } catch (error) {
      this.#logger.warn(
        `The search index stays as it is for ${
          AFTER_FAILURE_MS / 1000
        } s more: ${stringifyError(error)}`,
      );
      this.later(AFTER_FAILURE_MS);
    }
  }

  async #timed(signal: AbortSignal): Promise<void> {
    const start = performance.now();
    this.#running = true;
    try {
      await this.#make(signal);
    } finally {
      const end = performance.now();
      this.#notBefore = end + REST * (end - start);
      this.#running = false;
      this.#plan(PAUSE_MS);
    }
  }
}

/** Has an index made anew when workspaces change, besides on a schedule, which is for what was missed. */
export class ChangeRunner implements SchedulerServiceTaskRunner {
  readonly #schedule: SchedulerServiceTaskRunner;
  readonly #events: EventsService;
  readonly #logger: LoggerService;

  constructor(options: {
    schedule: SchedulerServiceTaskRunner;
    events: EventsService;
    logger: LoggerService;
  }) {
    this.#schedule = options.schedule;
    this.#events = options.events;
    this.#logger = options.logger;
  }

  async run(task: SchedulerServiceTaskInvocationDefinition): Promise<void> {
    const indexing = new Indexing(task.fn, this.#logger);
    await this.#events.subscribe({
      id: task.id,
      topics: [WORKSPACES_CHANGED_TOPIC],
      onEvent: async () => indexing.later(PAUSE_MS),
    });
    await this.#schedule.run({ ...task, fn: signal => indexing.now(signal) });
  }
}
