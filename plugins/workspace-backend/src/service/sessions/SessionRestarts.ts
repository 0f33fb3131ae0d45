import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { DATALAB } from '../../model/kinds';
import { WorkspaceChange, WorkspaceCache } from '../../cache/types';
import { startingNow } from '../../model/sessions/sessionMarks';
import {
  continueRestarts,
  hasLeftRestarts,
  stoppedForRestart,
} from '../../model/sessions/sessionRestarts';
import { TaskAudit } from '../tasks/TaskAudit';
import { ownWork, Writer } from '../Writer';
import { WorkspaceRecord } from '../../model/record';
import { Clock } from '../../model/clock';

/**
 * Starts sessions again that were stopped for a restart, as soon as the provider says that they are stopped. What is to
 * be done stands in the Datalab, so any replica goes on with it, also after one was cut off; those that are slower find
 * nothing to do.
 */
export class SessionRestarts {
  constructor(
    private readonly options: {
      readonly writer: Writer;
      readonly cache: Pick<WorkspaceCache, 'list'>;
      readonly audit: TaskAudit;
      readonly logger: LoggerService;
      /** Whether the times of sessions are noted. */
      readonly marks: boolean;
      readonly clock: Clock;
    },
  ) {}

  /** One workspace that fails is logged, and tried again the next time. */
  async run(signal?: AbortSignal): Promise<void> {
    for (const record of this.options.cache.list()) {
      if (signal?.aborted) return;
      await this.see(record);
    }
  }

  async noticed({ after }: WorkspaceChange): Promise<void> {
    if (after) await this.see(after);
  }

  private async see({
    name: workspace,
    datalab,
  }: Pick<WorkspaceRecord, 'name' | 'datalab'>): Promise<void> {
    if (!datalab || datalab.meta.deletion) return;
    const { writer, audit, logger, marks } = this.options;
    const now = this.options.clock().getTime();
    const sessions = stoppedForRestart(datalab, now);
    if (sessions.length === 0 && !hasLeftRestarts(datalab)) return;
    const edit = sessions.reduce(
      (next, name) => (marks ? startingNow(next, name, now) : next),
      continueRestarts(now),
    );
    const write = () => writer.edit(DATALAB, ownWork(workspace), edit);
    try {
      await (sessions.length > 0
        ? audit.around(
            {
              eventId: 'session-restart-complete',
              workspace,
              meta: { sessions },
              // Who restarted it is recorded already.
              activities: [],
            },
            write,
          )
        : write());
    } catch (error) {
      logger.warn(
        `Sessions of workspace '${workspace}' can't be restarted yet: ${stringifyError(
          error,
        )}`,
      );
    }
  }
}
