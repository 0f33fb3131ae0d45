import { LoggerService } from '@backstage/backend-plugin-api';
import {
  ActivityActor,
  ActivityOutcome,
} from '@eoepca/backstage-plugin-workspace-common';
import { JsonObject } from '@backstage/types';
import { RecordedFirst } from '../config/activity';
import { ActivityDatabase, ActivityUnavailable } from './ActivityDatabase';
import { Activity, ActivityPlace } from './types';
import { Clock } from '../model/clock';

/** Who does something where, as far as that is known before it is done. */
export interface Doer {
  readonly actor: ActivityActor;
  /** Absent where there is no such workspace (yet). */
  readonly place?: ActivityPlace;
}

/** Writes the activity record. What need not be recorded first never fails for it: the log says what is missing. */
export class ActivityRecorder {
  readonly #database: Pick<ActivityDatabase, 'ask'>;
  readonly #required: ReadonlySet<RecordedFirst>;
  readonly #logger: LoggerService;
  readonly #clock: Clock;

  constructor(options: {
    database: Pick<ActivityDatabase, 'ask'>;
    required: ReadonlySet<RecordedFirst>;
    logger: LoggerService;
    clock: Clock;
  }) {
    this.#database = options.database;
    this.#required = options.required;
    this.#logger = options.logger;
    this.#clock = options.clock;
  }

  /** Whether any of this must be recorded before it happens. */
  isRequired(activities: readonly Activity[]): boolean {
    return activities.some(({ kind }) => kind && this.#required.has(kind));
  }

  /**
   * Writes down what is about to happen; answers the ids of the entries.
   *
   * @throws ActivityUnavailable, and nothing stays recorded as started
   */
  async begin(
    { actor, place }: Required<Doer>,
    activities: readonly Activity[],
  ): Promise<string[]> {
    try {
      return await this.#add({ actor, place }, activities, 'started');
    } catch (error) {
      if (error instanceof ActivityUnavailable) this.#disown(error);
      throw error;
    }
  }

  /** Says what came of what was begun, and more about it. */
  async finish(
    ids: readonly string[],
    outcome: ActivityOutcome,
    details?: JsonObject,
  ): Promise<void> {
    await this.#noting(`outcome ${outcome} of entries ${ids.join(', ')}`, () =>
      this.#database.ask(store => store.finish(ids, outcome, details)),
    );
  }

  /** Writes down what has happened. */
  async record(
    { actor, place }: Required<Doer>,
    activities: readonly Activity[],
    outcome: ActivityOutcome,
  ): Promise<void> {
    if (activities.length === 0) return;
    const what = activities.map(({ action }) => action).join(', ');
    await this.#noting(`${what} in ${place.workspace} by ${actor.ref}`, () =>
      this.#add({ actor, place }, activities, outcome),
    );
  }

  #add(
    { actor, place }: Required<Doer>,
    activities: readonly Activity[],
    outcome: ActivityOutcome,
  ): Promise<string[]> {
    const at = this.#clock().getTime();
    const entries = activities.map(each => ({
      ...each,
      actor,
      place,
      outcome,
      at,
    }));
    return this.#database.ask(store => store.add(entries));
  }

  /** What was refused for its record, though that was written in the end. */
  #disown({ late }: ActivityUnavailable): void {
    late
      .then(async ids => {
        if (Array.isArray(ids)) await this.finish(ids, 'failed');
      })
      .catch(() => {});
  }

  async #noting(what: string, note: () => Promise<unknown>): Promise<void> {
    try {
      await note();
    } catch {
      this.#logger.warn(`Not in the activity record: ${what}`);
    }
  }
}
