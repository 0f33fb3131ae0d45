import { AuditorService, LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError, toError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';

/** The audit record of what the plugin does by itself. A fault of the auditor is logged and stops nothing. */
export class TaskAudit {
  constructor(
    private readonly auditor: AuditorService,
    private readonly logger: LoggerService,
  ) {}

  /** Runs an action between the two lines of its event; `meta` tells which workspace and what, never a secret. */
  async around<T>(
    eventId: string,
    meta: JsonObject,
    run: () => Promise<T>,
  ): Promise<T> {
    const event = await this.noting(() =>
      this.auditor.createEvent({
        eventId,
        severityLevel: 'medium',
        meta: { ...meta, actor: 'schedule' },
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
    return result;
  }

  private async noting<T>(
    note: () => Promise<T> | undefined,
  ): Promise<T | undefined> {
    try {
      return await note();
    } catch (error) {
      this.logger.warn(
        `An audit event was not written: ${stringifyError(error)}`,
      );
      return undefined;
    }
  }
}
