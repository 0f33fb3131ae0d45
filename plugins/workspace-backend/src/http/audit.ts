import {
  AuditorService,
  AuditorServiceCreateEventOptions,
  AuditorServiceEvent,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { stringifyError, toError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { Request } from 'express';
import { Caller } from '../authorization/types';

/** What the record of an action says besides who and what came of it. */
export interface AuditedAction {
  /** In kebab case: `session-create`. */
  readonly eventId: string;
  readonly severityLevel: AuditorServiceCreateEventOptions['severityLevel'];
  /** Which workspace, session, members…: never a secret. */
  readonly meta?: JsonObject;
}

/** Writes the audit record. A fault of the auditor is logged and never changes an answer. */
export class Audit {
  readonly #auditor: AuditorService;
  readonly #logger: LoggerService;

  constructor(auditor: AuditorService, logger: LoggerService) {
    this.#auditor = auditor;
    this.#logger = logger;
  }

  /**
   * Runs an action between the two lines of its event. Every event closes once, with what came of the action: one whose
   * caller hung up is still carried out, and its event says both.
   */
  async around<T>(
    request: Request,
    caller: Caller | undefined,
    action: AuditedAction,
    run: () => Promise<T>,
  ): Promise<T> {
    const event = await this.#open(request, caller, action);
    let result: T;
    try {
      result = await run();
    } catch (error) {
      await this.#close(
        event?.fail({ error: toError(error), ...hungUp(request) }),
      );
      throw error;
    }
    await this.#close(event?.success(hungUp(request)));
    return result;
  }

  /** Records an action that was refused before it began. */
  async refused(
    request: Request,
    caller: Caller | undefined,
    action: AuditedAction,
    error: Error,
  ): Promise<void> {
    const event = await this.#open(request, caller, action);
    await this.#close(event?.fail({ error }));
  }

  async #open(
    request: Request,
    caller: Caller | undefined,
    action: AuditedAction,
  ): Promise<AuditorServiceEvent | undefined> {
    try {
      return await this.#auditor.createEvent({
        ...action,
        ...sender(request, caller, action.meta),
      });
    } catch (error) {
      this.#warn(error);
      return undefined;
    }
  }

  async #close(closing: Promise<void> | undefined): Promise<void> {
    await closing?.catch(error => this.#warn(error));
  }

  #warn(error: unknown) {
    this.#logger.warn(
      `An audit event was not written: ${stringifyError(error)}`,
    );
  }
}

/** The auditor takes requests of Backstage's own callers only; others are named in `meta`. */
function sender(
  request: Request,
  caller: Caller | undefined,
  meta: JsonObject | undefined,
): Pick<AuditorServiceCreateEventOptions, 'request' | 'meta'> {
  if (caller && caller.type !== 'token') return { request, meta };
  return {
    meta: {
      ...meta,
      actor: caller ? `oidc:${caller.username}` : 'unknown',
      method: request.method,
      path: request.baseUrl + request.path,
      ...(request.ip && { ip: request.ip }),
    },
  };
}

function hungUp(request: Request): { meta: JsonObject } | undefined {
  return request.res?.closed && !request.res.writableFinished
    ? { meta: { callerHungUp: true } }
    : undefined;
}
