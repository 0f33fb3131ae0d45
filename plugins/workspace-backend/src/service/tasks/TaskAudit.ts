import { AuditorService, LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError, toError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { ActivityRecorder } from '../../activity/ActivityRecorder';
import { SCHEDULE } from '../../activity/actorOf';
import { Activity } from '../../activity/types';
import { placeIn } from '../presence';
import { WorkspaceCache } from '../../cache/types';

/** What the plugin does by itself to a workspace, for its records. */
export interface TaskEvent {
  readonly eventId: string;
  readonly workspace: string;
  /** What it is about: never a secret. */
  readonly meta?: JsonObject;
  readonly activities: readonly Activity[];
}

/**
 * The audit record and the activity record of what the plugin does by itself. A fault of either is logged and stops
 * nothing.
 */
export class TaskAudit {
  constructor(
    private readonly options: {
      readonly auditor: AuditorService;
      readonly recorder: ActivityRecorder;
      readonly cache: Pick<WorkspaceCache, 'get'>;
      readonly clusterName?: string;
      readonly logger: LoggerService;
    },
  ) {}

  /** Runs an action between the two lines of its event. */
  async around<T>(
    { eventId, workspace, meta, activities }: TaskEvent,
    run: () => Promise<T>,
  ): Promise<T> {
    const { cache, clusterName, recorder } = this.options;
    const placeNow = () => placeIn(cache, workspace, clusterName);
    const before = placeNow();
    const event = await this.noting(() =>
      this.options.auditor.createEvent({
        eventId,
        severityLevel: 'medium',
        meta: { workspace, ...meta, actor: 'schedule' },
      }),
    );
    let result: T;
    try {
      result = await run();
    } catch (error) {
      await this.noting(() => event?.fail({ error: toError(error) }));
      throw error;
    }
    await this.noting(() => event?.success());
    const place = before ?? placeNow();
    if (place) {
      await recorder.record(
        { actor: SCHEDULE, place },
        activities,
        'succeeded',
      );
    }
    return result;
  }

  private async noting<T>(
    note: () => Promise<T> | undefined,
  ): Promise<T | undefined> {
    try {
      return await note();
    } catch (error) {
      this.options.logger.warn(
        `An audit event was not written: ${stringifyError(error)}`,
      );
      return undefined;
    }
  }
}
