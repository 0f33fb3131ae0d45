import { ServiceUnavailableError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { ActivityUnavailable } from './ActivityDatabase';
import { ActivityRecorder, Doer } from './ActivityRecorder';
import { Activity, ActivityPlace } from './types';

/** What is called right before an effect, once the caller is let in: what throws here stops it. */
export type BeforeEffect = () => Promise<void>;

const REFUSALS = ['AuthenticationError', 'NotAllowedError'];

/** One call in the activity record, from before its effect to its outcome. */
export class ActivityCall {
  readonly #recorder: ActivityRecorder;
  readonly #presence: () => Doer;
  #doer: Doer;
  readonly #activities: readonly Activity[];
  #begun?: Promise<readonly string[] | undefined>;

  constructor(
    recorder: ActivityRecorder,
    presence: () => Doer,
    activities: readonly Activity[],
  ) {
    this.#recorder = recorder;
    this.#presence = presence;
    // A call may take the workspace, or the caller's role in it, away.
    this.#doer = presence();
    this.#activities = activities;
  }

  /**
   * Writes down first what has to be; once, however often it is called.
   *
   * @throws ServiceUnavailableError where that can't be
   */
  readonly begin: BeforeEffect = async () => {
    this.#begun ??= this.#begin();
    await this.#begun;
  };

  /**
   * Writes down that it is done.
   *
   * @param made - the workspace, where the call made it
   */
  async succeeded(
    made: ActivityPlace | undefined,
    details?: JsonObject,
  ): Promise<void> {
    const ids = await this.#begun;
    if (ids) {
      await this.#recorder.finish(ids, 'succeeded', details);
      return;
    }
    const place = this.#doer.place ?? made;
    if (!place) return;
    const activities = details
      ? this.#activities.map(each => ({ ...each, details }))
      : this.#activities;
    const doer = { ...this.#doer, place };
    await this.#recorder.record(doer, activities, 'succeeded');
  }

  /** Writes down that it failed, where it may have had an effect: who was not let in leaves no trace here. */
  async failed(error: Error): Promise<void> {
    const ids = await this.#begun?.catch(() => undefined);
    const outcome = REFUSALS.includes(error.name) ? 'refused' : 'failed';
    const { place } = this.#doer;
    if (ids) await this.#recorder.finish(ids, outcome);
    else if (this.#begun && place && !isCallersFault(error)) {
      const doer = { ...this.#doer, place };
      await this.#recorder.record(doer, this.#activities, outcome);
    }
  }

  async #begin(): Promise<readonly string[] | undefined> {
    if (!this.#recorder.isRequired(this.#activities)) return undefined;
    if (!this.#doer.place) this.#doer = this.#presence();
    const { place } = this.#doer;
    if (!place) throw notRecorded();
    try {
      return await this.#recorder.begin(
        { ...this.#doer, place },
        this.#activities,
      );
    } catch (error) {
      throw error instanceof ActivityUnavailable ? notRecorded() : error;
    }
  }
}

/** What is recorded before it happens, and can't be. */
class NotRecordedError extends ServiceUnavailableError {}

function notRecorded(): Error {
  return new NotRecordedError(
    'Nothing was done: the activity record, which has to name this call first, cannot be written at the moment. Try again shortly, or ask a platform engineer to look at the database of the workspace plugin.',
  );
}

const CALLERS_FAULTS = [
  ...REFUSALS,
  'InputError',
  'NotFoundError',
  'ConflictError',
  'TooManyRequestsError',
  'TooManyEditsError',
];

/** Nothing was done, as the caller should have known. */
function isCallersFault(error: Error): boolean {
  const { statusCode } = error as { statusCode?: unknown };
  return (
    error instanceof NotRecordedError ||
    CALLERS_FAULTS.includes(error.name) ||
    (typeof statusCode === 'number' && statusCode < 500)
  );
}
