import { isError, toError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { Request, RequestHandler, Response } from 'express';
import { Identify } from '../authorization/identify';
import { Caller } from '../authorization/types';
import { Audit, AuditedAction } from './audit';
import { ReadBody } from './body';

/** One request to a handler, its sender known. */
export interface Call<TBody = undefined> {
  readonly caller: Caller;
  readonly request: Request;
  readonly response: Response;
  readonly body: TBody;
}

/** How a route that changes something is recorded. */
export interface WriteEvent<TBody> extends Omit<AuditedAction, 'meta'> {
  /** What the body says that the record should hold. */
  readonly describe?: (body: TBody) => JsonObject;
}

/**
 * Makes the handlers of routes. There is no other way to a handler than through one of these, so that nothing is
 * answered to somebody unknown and no write goes unrecorded.
 */
export class Routes {
  readonly #identify: Identify;
  readonly #audit: Audit;

  constructor(options: { identify: Identify; audit: Audit }) {
    this.#identify = options.identify;
    this.#audit = options.audit;
  }

  /** A route that changes nothing: only a refusal is recorded. */
  read(
    eventId: string,
    handle: (call: Call) => Promise<void> | void,
  ): RequestHandler {
    return async (request, response) => {
      let caller: Caller | undefined;
      try {
        caller = await this.#identify(request);
        await handle({ caller, request, response, body: undefined });
      } catch (error) {
        if (isRefusal(error)) {
          const meta = { ...request.params };
          await this.#audit.refused(
            request,
            caller,
            { eventId, severityLevel: 'medium', meta },
            error,
          );
        }
        throw error;
      }
    };
  }

  /** A route that changes something: recorded with its outcome. */
  write<TBody>(
    event: WriteEvent<TBody>,
    readBody: ReadBody<TBody>,
    handle: (call: Call<TBody>) => Promise<void>,
  ): RequestHandler {
    const { describe, ...rest } = event;
    return async (request, response) => {
      const action = { ...rest, meta: { ...request.params } };
      let caller: Caller | undefined;
      let body: TBody;
      try {
        caller = await this.#identify(request);
        body = await readBody(request, response);
      } catch (error) {
        await this.#audit.refused(request, caller, action, toError(error));
        throw error;
      }
      const call = { caller, request, response, body };
      const meta = { ...action.meta, ...describe?.(body) };
      await this.#audit.around(request, caller, { ...action, meta }, () =>
        handle(call),
      );
    };
  }
}

function isRefusal(error: unknown): error is Error {
  return (
    isError(error) &&
    ['AuthenticationError', 'NotAllowedError'].includes(error.name)
  );
}
