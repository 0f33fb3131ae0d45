import {
  AuditorService,
  AuditorServiceCreateEventOptions,
  AuditorServiceEvent,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { stringifyError, toError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { Request } from 'express';
import { ActivityCall, BeforeEffect } from '../activity/ActivityCall';
import { ActivityRecorder } from '../activity/ActivityRecorder';
import { actorOf } from '../activity/actorOf';
import { Activity, Presence } from '../activity/types';
import { Caller } from '../authorization/types';

/** What the record of an action says besides who and what came of it. */
export interface AuditedAction {
  /** In kebab case: `session-create`. */
  readonly eventId: string;
  readonly severityLevel: AuditorServiceCreateEventOptions['severityLevel'];
  /** Which workspace, session, members…: never a secret. */
  readonly meta?: JsonObject;
}

/** An action that has an effect, and so is in the activity record, too. */
export interface AuditedEffect extends AuditedAction {
  readonly activities: readonly Activity[];
}

export interface AuditOptions {
  readonly auditor: AuditorService;
  readonly recorder: ActivityRecorder;
  /** What the name of a workspace stands for at this moment, and the caller there. */
  readonly presence: (caller: Caller, workspace: string) => Presence;
  readonly logger: LoggerService;
}

/**
 * Writes the audit record and, with it, the activity record. A fault of the auditor is logged and never changes an
 * answer; nor does one of the activity record, but for what has to be there before its effect.
 */
export class Audit {
  readonly #auditor: AuditorService;
  readonly #recorder: ActivityRecorder;
  readonly #presence: AuditOptions['presence'];
  readonly #logger: LoggerService;

  constructor(options: AuditOptions) {
    this.#auditor = options.auditor;
    this.#recorder = options.recorder;
    this.#presence = options.presence;
    this.#logger = options.logger;
  }

  /**
   * Runs an action between the two lines of its event. Every event closes once, with what came of the action: one whose
   * caller hung up is still carried out, and its event says both.
   *
   * @param run - is given what to call right before the effect
   * @param madeBy - the name of the workspace that the action made, if it made one
   */
  async around<T>(
    request: Request,
    caller: Caller,
    { activities, ...action }: AuditedEffect,
    run: (begin: BeforeEffect) => Promise<T>,
    madeBy: (result: T) => string | undefined = () => undefined,
  ): Promise<T> {
    const event = await this.#open(request, caller, action);
    const call = this.#call(request, caller, activities);
    let result: T;
    try {
      result = await run(call.begin);
    } catch (error) {
      await this.#close(
        event?.fail({ error: toError(error), ...hungUp(request) }),
      );
      await call.failed(toError(error));
      throw error;
    }
    await this.#close(event?.success(hungUp(request)));
    const made = request.params.workspace ? undefined : madeBy(result);
    await call.succeeded(
      made === undefined ? undefined : this.#presence(caller, made).place,
    );
    return result;
  }

  /**
   * Runs what may tell secrets: recorded are, before they are read, that somebody is about to and, before they are
   * answered, their names.
   */
  async revealing<T extends { readonly revealed: readonly string[] }>(
    request: Request,
    caller: Caller,
    { activities, ...action }: AuditedEffect,
    run: (begin: BeforeEffect) => Promise<T>,
  ): Promise<T> {
    const call = this.#call(request, caller, activities);
    let hasBegun = false;
    let result: T;
    try {
      result = await run(() => {
        hasBegun = true;
        return call.begin();
      });
    } catch (error) {
      await call.failed(toError(error));
      throw error;
    }
    const revealed = [...result.revealed];
    if (revealed.length > 0) {
      const reason = activities.find(each => each.reason)?.reason;
      const meta = { ...action.meta, revealed, ...(reason && { reason }) };
      const event = await this.#open(request, caller, { ...action, meta });
      await this.#close(event?.success(hungUp(request)));
    }
    if (hasBegun || revealed.length > 0) {
      await call.succeeded(undefined, { revealed });
    }
    return result;
  }

  #call(
    { params }: Request,
    caller: Caller,
    activities: readonly Activity[],
  ): ActivityCall {
    const doer = () => {
      const { place, asPlatformAdmin } = params.workspace
        ? this.#presence(caller, params.workspace)
        : { place: undefined, asPlatformAdmin: false };
      const actor = {
        ...actorOf(caller),
        ...(asPlatformAdmin && { platform_admin: true as const }),
      };
      return { actor, place };
    };
    return new ActivityCall(this.#recorder, doer, activities);
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
