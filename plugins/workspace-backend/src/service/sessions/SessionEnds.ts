import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { Activity } from '../../activity/types';
import { DATALAB } from '../../model/kinds';
import { WorkspaceChange, WorkspaceCache } from '../../cache/types';
import {
  completeMarks,
  noteStarted,
  stopOverdue,
} from '../../model/sessions/sessionMarks';
import {
  marksIn,
  overdue,
  SessionPolicy,
} from '../../model/sessions/sessionPolicy';
import { TaskAudit } from '../tasks/TaskAudit';
import { ownWork, Writer } from '../Writer';
import { Edit } from '../../model/kubernetes';
import { WorkspaceRecord } from '../../model/record';
import { Clock } from '../../model/clock';

/** What the end of sessions is seen to with. */
export interface SessionEndsOptions {
  readonly writer: Writer;
  readonly cache: Pick<WorkspaceCache, 'list'>;
  readonly policy: SessionPolicy;
  readonly audit: TaskAudit;
  readonly logger: LoggerService;
  readonly clock: Clock;
}

/**
 * Stops sessions whose time is over. Doubt stops none: a session without a mark, or with one that cannot be, gets one
 * instead.
 */
export class SessionEnds {
  constructor(private readonly options: SessionEndsOptions) {}

  /** One workspace that fails is logged, and tried again the next time. */
  async run(signal?: AbortSignal): Promise<void> {
    for (const record of this.options.cache.list()) {
      if (signal?.aborted) return;
      try {
        await this.see(record);
      } catch (error) {
        this.warn(record.name, error);
      }
    }
  }

  /** Has the time of sessions begin that somebody starts without us, with kubectl or GitOps. */
  async noticed({ before, after }: WorkspaceChange): Promise<void> {
    if (!after?.datalab || after.datalab.meta.deletion) return;
    const earlier = new Set(startedIn(before));
    const begun = startedIn(after).filter(name => !earlier.has(name));
    const marks = marksIn(after.datalab.meta.annotations, this.now());
    const ended = [...marks.keys()].some(
      name => !startedIn(after).includes(name),
    );
    // What a new cache hears of for the first time may have been started long ago.
    const edit = before?.datalab
      ? noteStarted(begun, this.now())
      : completeMarks(this.now());
    if (begun.length === 0 && !ended) return;
    await this.edit(after.name, edit).catch(error =>
      this.warn(after.name, error),
    );
  }

  private async see({ name, datalab }: WorkspaceRecord): Promise<void> {
    if (!datalab || datalab.meta.deletion) return;
    const { policy, audit, logger } = this.options;
    const now = this.now();
    const sessions = overdue(datalab, policy, now);
    if (sessions.length > 0) {
      const event = {
        eventId: 'session-end',
        workspace: name,
        meta: { sessions },
        activities: sessions.map(
          (session): Activity => ({
            action: 'session.stopped',
            subject: session,
          }),
        ),
      };
      await audit.around(event, () =>
        this.edit(name, stopOverdue(policy, now)),
      );
      logger.info(
        `The time of sessions ${sessions.join(
          ', ',
        )} of workspace '${name}' was over`,
      );
    }
    const marks = marksIn(datalab.meta.annotations, now);
    if (startedIn({ datalab }).some(session => !marks.has(session))) {
      await this.edit(name, completeMarks(now));
    }
  }

  private async edit(name: string, edit: Edit): Promise<void> {
    await this.options.writer.edit(DATALAB, ownWork(name), edit);
  }

  private now(): number {
    return this.options.clock().getTime();
  }

  private warn(name: string, error: unknown): void {
    this.options.logger.warn(
      `The sessions of workspace '${name}' cannot be seen to yet: ${stringifyError(
        error,
      )}`,
    );
  }
}

function startedIn(record: Pick<WorkspaceRecord, 'datalab'> | undefined) {
  const sessions = record?.datalab?.sessions ?? [];
  return sessions.flatMap(({ name, state }) =>
    state === 'started' ? [name] : [],
  );
}
