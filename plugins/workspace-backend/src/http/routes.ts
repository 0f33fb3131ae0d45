import { InputError, isError, toError } from '@backstage/errors';
import { DryRun } from '@eoepca/backstage-plugin-workspace-common';
import { Request, RequestHandler, Response } from 'express';
import { Identify } from '../authorization/identify';
import { Caller } from '../authorization/types';
import { Precondition } from '../service/Precondition';
import { WriteOptions } from '../service/WriteOptions';
import { Audit } from './audit';
import { noBody, ReadBody } from './body';
import {
  Answer,
  Call,
  RevealCall,
  Revelation,
  RevealEvent,
  WriteCall,
  WriteEvent,
} from './calls';
import { jsonOf, sendJson } from './json';
import { RateLimits } from './rateLimits';

/** What routes are made with. */
export interface RoutesOptions {
  readonly identify: Identify;
  readonly audit: Audit;
  readonly limits: RateLimits;
  /**
   * Lets in whoever has a role in a workspace or, without a name, whoever may create one, and refuses others as the
   * verbs do.
   */
  readonly admit: (caller: Caller, workspace?: string) => Promise<void>;
  /** The entity tag of a workspace's present state. */
  readonly etag: (
    workspace: string,
    options?: WriteOptions,
  ) => string | undefined;
}

/**
 * Makes the handlers of routes. There is no other way to a handler than through one of these, so that nothing is
 * answered to somebody unknown and no write goes unrecorded. A body is read for those alone who are let in: what it
 * costs to read and check one is theirs only.
 */
export class Routes {
  readonly #identify: Identify;
  readonly #audit: Audit;
  readonly #limits: RateLimits;
  readonly #admit: RoutesOptions['admit'];
  readonly #etag: RoutesOptions['etag'];

  constructor(options: RoutesOptions) {
    this.#identify = options.identify;
    this.#audit = options.audit;
    this.#limits = options.limits;
    this.#admit = options.admit;
    this.#etag = options.etag;
  }

  /** A route that changes nothing: only a refusal is recorded. */
  read(
    eventId: string,
    handle: (call: Call) => Promise<void> | void,
  ): RequestHandler {
    return (request, response) =>
      this.#unlessRefused(eventId, request, caller =>
        handle({ caller, request, response }),
      );
  }

  /** Like {@link Routes.read}, for what takes more work than a read: it counts against a limit of its own. */
  check(
    eventId: string,
    handle: (call: Call) => Promise<void> | void,
  ): RequestHandler {
    return (request, response) =>
      this.#unlessRefused(eventId, request, async caller => {
        await this.#limits.countCheck(request, response, caller);
        await handle({ caller, request, response });
      });
  }

  /**
   * A route that changes nothing and may tell secrets: recorded are refusals and, before anything is answered, the
   * names of what is revealed.
   *
   * @param options - `isCounted`: whether a request asks for secrets, and so counts against the limit of reveals; all
   * do by default
   */
  reveal<TBody>(
    { eventId, activity }: RevealEvent<TBody>,
    readBody: ReadBody<TBody>,
    handle: (call: RevealCall<TBody>) => Promise<Revelation>,
    options: { isCounted?: (request: Request) => boolean } = {},
  ): RequestHandler {
    const { isCounted = () => true } = options;
    return (request, response) =>
      this.#unlessRefused(eventId, request, async caller => {
        const { params } = request;
        if (isCounted(request)) {
          await this.#limits.countReveal(request, response, caller);
        }
        const body = await this.#readBody(caller, request, response, readBody);
        const event = {
          eventId,
          severityLevel: 'medium',
          meta: { ...params },
          activities: activity({ caller, request, params, body }),
        } as const;
        const answer = await this.#audit.revealing(
          request,
          caller,
          event,
          begin => handle({ caller, request, params, body, begin }),
        );
        send(response, answer);
      });
  }

  /**
   * A route that tells a lot at once, and sends it bit by bit: recorded with its outcome. It counts against the limit of
   * reveals. What fails once something was sent breaks the answer off.
   */
  export(
    { eventId, activity }: RevealEvent<undefined>,
    handle: (call: Call) => Promise<void>,
  ): RequestHandler {
    return (request, response) =>
      this.#unlessRefused(eventId, request, async caller => {
        const { params } = request;
        await this.#limits.countReveal(request, response, caller);
        await this.#admit(caller, params.workspace);
        const event = {
          eventId,
          severityLevel: 'medium',
          meta: { ...params },
          activities: activity({ caller, request, params, body: undefined }),
        } as const;
        try {
          await this.#audit.around(request, caller, event, () =>
            handle({ caller, request, response }),
          );
        } catch (error) {
          if (!response.headersSent) throw error;
          response.destroy();
        }
      });
  }

  /**
   * A route that changes something: recorded with its outcome. A dry run (`dry_run=true`) answers what would be
   * written; any other write of a workspace answers its new entity tag, too, and a conflict the present one.
   */
  write<TBody>(
    event: WriteEvent<TBody>,
    readBody: ReadBody<TBody>,
    handle: (call: WriteCall<TBody>) => Promise<Answer>,
  ): RequestHandler {
    const { describe, activity, ...rest } = event;
    return async (request, response) => {
      const { params, query } = request;
      const action = { ...rest, meta: { ...params } };
      let caller: Caller | undefined;
      let body: TBody;
      let options: WriteOptions;
      try {
        caller = await this.#identify(request);
        await this.#limits.countWrite(request, response, caller);
        options = writeOptionsOf(request);
        body = await this.#readBody(caller, request, response, readBody);
      } catch (error) {
        await this.#audit.refused(request, caller, action, toError(error));
        throw error;
      }
      const call = { caller, params, body, query, options };
      const { preview } = options;
      const meta = {
        ...action.meta,
        ...describe?.(body),
        ...(preview && { dryRun: true }),
      };
      let answer: Answer;
      try {
        const activities = preview ? [] : activity(call);
        answer = await this.#audit.around(
          request,
          caller,
          { ...action, meta, activities },
          begin => handle({ ...call, options: { ...options, begin } }),
          workspaceMade,
        );
      } catch (error) {
        if (isConflict(error)) this.#setEtag(response, params);
        throw error;
      }
      if (preview) {
        response.json({ dry_run: true, changes: preview } satisfies DryRun);
        return;
      }
      this.#setEtag(response, params, options);
      send(response, answer);
    };
  }

  /** Reads a body for who is let in; calls without one leave it to their verb to say who is. */
  async #readBody<TBody>(
    caller: Caller,
    request: Request,
    response: Response,
    readBody: ReadBody<TBody>,
  ): Promise<TBody> {
    if (readBody !== noBody) {
      await this.#admit(caller, request.params.workspace);
    }
    return readBody(request, response);
  }

  /** Tells the state of the workspace by now, or after a write; for whoever has been let in there. */
  #setEtag(
    response: Response,
    { workspace }: Request['params'],
    options?: WriteOptions,
  ): void {
    const etag = workspace && this.#etag(workspace, options);
    if (etag) response.set('ETag', etag);
  }

  async #unlessRefused(
    eventId: string,
    request: Request,
    handle: (caller: Caller) => Promise<void> | void,
  ): Promise<void> {
    let caller: Caller | undefined;
    try {
      caller = await this.#identify(request);
      await handle(caller);
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
  }
}

function send(response: Response, { status, headers, body }: Answer): void {
  response.status(status).set({ ...headers });
  if (body === undefined) response.end();
  else sendJson(response, jsonOf(body));
}

/** The workspace that a call without one in its path has made. */
function workspaceMade({ body }: Answer): string | undefined {
  const { name } = (body ?? {}) as { name?: unknown };
  return typeof name === 'string' ? name : undefined;
}

/** @throws InputError for a `dry_run` that is neither true nor false */
function writeOptionsOf(request: Request): WriteOptions {
  const ifMatch = request.headers['if-match'];
  const { dry_run: dryRun = 'false' } = request.query;
  if (dryRun !== 'true' && dryRun !== 'false') {
    throw new InputError('dry_run must be true or false');
  }
  return {
    ...(ifMatch !== undefined && { precondition: new Precondition(ifMatch) }),
    ...(dryRun === 'true' && { preview: [] }),
    written: new Map(),
  };
}

/** Somebody else was quicker. Only who may write is told so. */
function isConflict(error: unknown): boolean {
  return (
    isError(error) &&
    ['ConflictError', 'PreconditionFailedError'].includes(error.name)
  );
}

function isRefusal(error: unknown): error is Error {
  return (
    isError(error) &&
    ['AuthenticationError', 'NotAllowedError', 'TooManyRequestsError'].includes(
      error.name,
    )
  );
}
