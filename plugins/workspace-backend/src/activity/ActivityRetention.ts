import { LoggerService } from '@backstage/backend-plugin-api';
import { ActivityDatabase } from './ActivityDatabase';
import { Clock } from '../model/clock';

/** Few enough for each deletion to be short: others write meanwhile. */
const BATCH = 1_000;

/** Deletes entries that are older than they are to be kept, batch by batch; may be cut off and repeated at any point. */
export class ActivityRetention {
  constructor(
    private readonly options: {
      readonly database: Pick<ActivityDatabase, 'ask'>;
      readonly retentionMs: number;
      readonly logger: LoggerService;
      readonly clock: Clock;
    },
  ) {}

  async run(signal: AbortSignal): Promise<void> {
    const { database, retentionMs, logger, clock } = this.options;
    if (retentionMs === Infinity) return;
    const time = clock().getTime() - retentionMs;
    let deleted = 0;
    let batch = BATCH;
    while (batch === BATCH && !signal.aborted) {
      batch = await database.ask(store => store.deleteBefore(time, BATCH));
      deleted += batch;
    }
    if (deleted > 0) {
      logger.info(`Deleted ${deleted} entries of the activity record`);
    }
  }
}
