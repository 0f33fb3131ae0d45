import type { ServerResponse } from 'node:http';
import { StatusError } from '../store/StatusError';

export function respondJson(
  response: ServerResponse,
  code: number,
  body: unknown,
): void {
  respondText(response, code, JSON.stringify(body));
}

/** Answers with text, by default JSON that is already written. */
export function respondText(
  response: ServerResponse,
  code: number,
  text: string,
  type = 'application/json',
): void {
  response.writeHead(code, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-cache, private',
  });
  response.end(text);
}

/** Answers a failure as a Status; what is not a refusal is an internal error. */
export function respondError(response: ServerResponse, error: unknown): void {
  const status = toStatusError(error);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { retryAfterSeconds } = status.details ?? {};
  if (retryAfterSeconds) response.setHeader('Retry-After', retryAfterSeconds);
  respondJson(response, status.code, status.toStatus());
}

function toStatusError(error: unknown): StatusError {
  if (error instanceof StatusError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new StatusError(
    500,
    'InternalError',
    `Internal error occurred: ${detail}`,
  );
}
