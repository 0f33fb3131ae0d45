import { Request } from 'express';

/** Names and pairs of names; what is longer is no cursor of ours. */
const LONGEST_CURSOR = 1_000;

/** What every list with pages is asked. */
export interface PageQuery {
  readonly limit?: number;
  /** What the cursor says: the key of the last entry of the page before. */
  readonly after?: string;
  readonly search?: string;
}

/** A query by the words of the service. */
export function pageOf(query: {
  limit?: number;
  cursor?: string;
  q?: string;
}): PageQuery {
  const { limit, cursor, q } = query;
  const after = cursor === undefined ? undefined : cursorText(cursor);
  return {
    ...(limit !== undefined && { limit }),
    ...(after !== undefined && { after }),
    ...(q !== undefined && { search: q }),
  };
}

/** What a cursor says; `undefined` for what is none. */
export function cursorText(cursor: string): string | undefined {
  const text = Buffer.from(
    cursor.slice(0, LONGEST_CURSOR),
    'base64url',
  ).toString();
  return text !== '' && Buffer.from(text).toString('base64url') === cursor
    ? text
    : undefined;
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
