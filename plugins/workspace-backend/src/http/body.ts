import { InputError } from '@backstage/errors';
import {
  FieldProblem,
  UnprocessableError,
} from '@eoepca/backstage-plugin-workspace-common';
import express, { Request, Response } from 'express';
import { IncomingMessage } from 'http';
import { RequestError } from './errors';
import { jsonLimitProblem } from './jsonLimits';
import { SchemaName, Validated, createValidator } from './validator';

/** Why the bodies of requests are not parsed. The parser's own errors hold the body, which belongs into no log. */
const refusals = new WeakMap<IncomingMessage, Error>();

// Not strict: `"text"` is JSON too, and what is wrong with it is its type.
const readJson = express.json({
  limit: '1mb',
  strict: false,
  type: () => true,
  verify: (request, _response, bytes, encoding) => {
    const refusal = refusalOf(bytes, encoding);
    if (!refusal) return;
    refusals.set(request, refusal);
    throw new Error('Not parsed');
  },
});

function refusalOf(bytes: Buffer, encoding: string): Error | undefined {
  if (encoding !== 'utf-8') return wrongEncoding();
  const problem = jsonLimitProblem(bytes);
  return problem === undefined
    ? undefined
    : UnprocessableError.field([], `The body ${problem}; send less at a time`);
}

function wrongEncoding(): RequestError {
  return new RequestError(
    'UnsupportedMediaTypeError',
    415,
    'The body has an unsupported charset or encoding; send JSON in UTF-8',
  );
}

/** Reads a request's body and makes sure of its shape. */
export type ReadBody<T> = (request: Request, response: Response) => Promise<T>;

/**
 * A reader of bodies that follow a schema of openapi.yaml. Members that the schema does not name are dropped, and so
 * are those that are null.
 *
 * @throws (the reader) InputError for what is no JSON, UnprocessableError for what is nested too deep or has too many
 * values, and with all problems at their fields, and errors of status 413 and 415
 */
export function bodyOf<T extends object>(schema: SchemaName): ReadBody<T> {
  return bodyThat(createValidator<T>(schema));
}

/** Like {@link bodyOf}, for bodies where a null says that something is to be taken away. */
export function patchOf<T extends object>(schema: SchemaName): ReadBody<T> {
  return bodyThat(createValidator<T>(schema, { keepNulls: true }));
}

/** Like {@link bodyOf}, for calls that need none: without a body it is empty. */
export function anyBodyOf<T extends object>(
  schema: SchemaName,
): ReadBody<Partial<T>> {
  const read = bodyOf<Partial<T>>(schema);
  return async (request, response) =>
    hasBody(request) ? read(request, response) : {};
}

function hasBody({ headers }: Request): boolean {
  return (
    headers['transfer-encoding'] !== undefined ||
    Number(headers['content-length'] ?? 0) > 0
  );
}

function bodyThat<T>(validate: (value: unknown) => Validated<T>): ReadBody<T> {
  return async (request, response) => {
    if (request.is('json') === false) {
      throw new RequestError(
        'UnsupportedMediaTypeError',
        415,
        'The body has the wrong content type; send application/json',
      );
    }
    await parse(request, response);
    const result = validate(request.body);
    if ('problems' in result) {
      throw new UnprocessableError(summaryOf(result.problems), result.problems);
    }
    return result.value;
  };
}

function summaryOf(problems: readonly FieldProblem[]): string {
  const [{ path, message }] = problems;
  return problems.length === 1
    ? `${path.join('.') || 'The body'} ${message}`
    : `${problems.length} fields need to be corrected, and nothing was written`;
}

/** For calls without a body: whatever one is sent is left unread. */
export const noBody: ReadBody<undefined> = async () => undefined;

async function parse(request: Request, response: Response): Promise<void> {
  const error = await new Promise<unknown>(resolve => {
    readJson(request, response, resolve);
  });
  if (error === undefined) return;
  const refusal = refusals.get(request);
  if (refusal) throw refusal;
  const { status } = error as { status?: unknown };
  if (status === 413) {
    throw new RequestError(
      'PayloadTooLargeError',
      413,
      'The body is larger than 1 MB; send less',
    );
  }
  if (status === 415) throw wrongEncoding();
  throw new InputError("The body isn't valid JSON; correct it");
}
