import {
  DatabaseService,
  LoggerService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { Knex } from 'knex';
import { setTimeout as sleep } from 'timers/promises';
import { ActivityStore } from './ActivityStore';
import { Clock } from '../model/clock';

/** How long a question may take: callers wait for it. */
const DEADLINE_MS = 5_000;
/** After a failure nothing is tried for so long: while the database is away, callers need not wait for it each time. */
const PAUSE_MS = 5_000;

const MIGRATIONS = resolvePackagePath(
  '@eoepca/backstage-plugin-workspace-backend',
  'migrations',
);

/** The activity record can't be written or read at the moment. */
export class ActivityUnavailable extends Error {
  /** @param late - what was asked, which may still come to be after the deadline */
  constructor(readonly late: Promise<unknown> = Promise.resolve()) {
    super('The activity record is unavailable');
    late.catch(() => {});
  }
}

/**
 * The way to the store of the activity record. Nothing else is in the plugin's database, so the plugin starts and serves
 * without it: it is connected to and migrated when first asked for, and again after it failed.
 */
export class ActivityDatabase {
  readonly #database: DatabaseService;
  readonly #logger: LoggerService;
  readonly #clock: Clock;
  #store?: Promise<ActivityStore>;
  #pauseUntil = -Infinity;
  #fails = false;

  constructor(database: DatabaseService, logger: LoggerService, clock: Clock) {
    this.#database = database;
    this.#logger = logger;
    this.#clock = clock;
  }

  /**
   * Asks the store something.
   *
   * @throws ActivityUnavailable where it can't be reached, takes too long or fails; the log says why
   */
  async ask<T>(question: (store: ActivityStore) => Promise<T>): Promise<T> {
    if (this.#clock().getTime() < this.#pauseUntil)
      throw new ActivityUnavailable();
    const answer = this.#answer(question);
    try {
      const result = await withinDeadline(answer);
      if (this.#fails) this.#logger.info('Activity can be recorded again');
      this.#fails = false;
      return result;
    } catch (error) {
      this.#pauseUntil = this.#clock().getTime() + PAUSE_MS;
      if (!this.#fails) {
        this.#logger.warn(
          `The database of the activity record fails: ${stringifyError(error)}`,
        );
      }
      this.#fails = true;
      throw new ActivityUnavailable(answer);
    }
  }

  async #answer<T>(question: (store: ActivityStore) => Promise<T>): Promise<T> {
    this.#store ??= this.#connect();
    const store = this.#store;
    try {
      return await question(await store);
    } catch (error) {
      // Whether there is a table is looked at anew.
      if (this.#store === store) this.#store = undefined;
      throw error;
    }
  }

  async #connect(): Promise<ActivityStore> {
    const client = await this.#database.getClient();
    if (!this.#database.migrations?.skip) {
      await migrate(client);
    }
    return new ActivityStore(client);
  }
}

/** As often as fits well into the deadline. */
const MIGRATION_ATTEMPTS = 20;
const MIGRATION_PAUSE_MS = 100;

/** What databases and Knex say where another replica migrates at the same moment. */
const MIGRATED_BY_OTHERS = /lock|already exists|duplicate|unique/i;

async function migrate(client: Knex): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.migrate.latest({ directory: MIGRATIONS });
      return;
    } catch (error) {
      const isOver = attempt === MIGRATION_ATTEMPTS;
      if (isOver || !MIGRATED_BY_OTHERS.test(stringifyError(error))) {
        throw error;
      }
    }
    await sleep(MIGRATION_PAUSE_MS * (1 + Math.random()));
  }
}

async function withinDeadline<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`No answer within ${DEADLINE_MS / 1_000} s`)),
      DEADLINE_MS,
    );
  });
  try {
    return await Promise.race([answer, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
