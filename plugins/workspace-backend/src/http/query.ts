import { UnprocessableError } from '@eoepca/backstage-plugin-workspace-common';
import { Request } from 'express';

/** The parameters that every list with pages takes. */
export interface PageQuery {
  readonly limit?: number;
  /** What the cursor says: the key of the last entry of the page before. */
  readonly after?: string;
  readonly search?: string;
}

const LARGEST_PAGE = 1_000;
const LONGEST_SEARCH = 200;
const LONGEST_NAME = 253;
/** Each word is looked for in each row. */
const MOST_WORDS = 10;
/** Names and pairs of names; what is longer is no cursor of ours. */
const LONGEST_CURSOR = 1_000;

/** @throws UnprocessableError at the parameter that makes no sense */
export function readPageQuery(request: Request): PageQuery {
  const limit = readText(request, 'limit');
  const cursor = readText(request, 'cursor');
  const search = readText(request, 'q');
  if (search !== undefined) assertSearch(search);
  return {
    ...(limit !== undefined && { limit: toLimit(limit) }),
    ...(cursor !== undefined && { after: fromCursor(cursor) }),
    ...(search !== undefined && { search }),
  };
}

/** @throws UnprocessableError for any other text than the choices */
export function readChoice<const T extends string>(
  request: Request,
  name: string,
  choices: readonly T[],
): T | undefined {
  const text = readText(request, name);
  if (text === undefined) return undefined;
  const choice = choices.find(each => each === text);
  if (choice === undefined) {
    throw wrong(name, `must be one of ${choices.join(', ')}`);
  }
  return choice;
}

/** @throws UnprocessableError for any other text than `true` and `false` */
export function readFlag(
  request: Request,
  name: string,
  fallback: boolean,
): boolean {
  const text = readChoice(request, name, ['true', 'false']);
  return text === undefined ? fallback : text === 'true';
}

/**
 * The `Link` to the next page (RFC 8288): the same question with a cursor.
 *
 * @param address - of the list, for others
 * @param last - the key of the last entry of this page
 */
export function nextLink(
  request: Request,
  address: string,
  last: string,
): string {
  const question = new URLSearchParams();
  for (const [name, value] of Object.entries(request.query)) {
    if (typeof value === 'string') question.set(name, value);
  }
  question.set('cursor', Buffer.from(last).toString('base64url'));
  return `<${address}?${question}>; rel="next"`;
}

/** @throws UnprocessableError for a parameter that is given more than once */
export function readText(request: Request, name: string): string | undefined {
  const value = request.query[name];
  if (value === undefined || typeof value === 'string') return value;
  throw wrong(name, 'must be given once');
}

/** @throws UnprocessableError for what is longer than any name */
export function readName(request: Request, name: string): string | undefined {
  const text = readText(request, name);
  if (text !== undefined && text.length > LONGEST_NAME) {
    throw wrong(name, `must have at most ${LONGEST_NAME} characters`);
  }
  return text;
}

function assertSearch(search: string): void {
  if (search.length > LONGEST_SEARCH) {
    throw wrong('q', `must have at most ${LONGEST_SEARCH} characters`);
  }
  if (search.split(/\s+/).filter(Boolean).length > MOST_WORDS) {
    throw wrong('q', `must have at most ${MOST_WORDS} words`);
  }
}

function toLimit(text: string): number {
  const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > LARGEST_PAGE) {
    throw wrong('limit', `must be a whole number from 1 to ${LARGEST_PAGE}`);
  }
  return limit;
}

function fromCursor(cursor: string): string {
  const text = Buffer.from(
    cursor.slice(0, LONGEST_CURSOR),
    'base64url',
  ).toString();
  if (text === '' || Buffer.from(text).toString('base64url') !== cursor) {
    throw wrong('cursor', 'must be one that a page before has named');
  }
  return text;
}

export function wrong(name: string, problem: string): UnprocessableError {
  return new UnprocessableError(`${name} ${problem}`, [
    { path: [name], message: problem },
  ]);
}
