import { Response } from 'express';

const texts = new WeakMap<object, string>();
const bodies = new WeakMap<object, Buffer>();

/**
 * Sends JSON, whole. Express itself would hash it for an entity tag that nobody may keep (`no-store`), and answer 304 to
 * our own tags, which are for `If-Match` alone: a view tells more than its tag stands for.
 */
export function sendJson(response: Response, json: string | Buffer): void {
  const bytes = typeof json === 'string' ? Buffer.from(json) : json;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', bytes.length);
  response.end(bytes);
}

/** A value as JSON. What is frozen is written once: nothing in it may change either. */
export function jsonOf(value: unknown): string | Buffer {
  return typeof value === 'object' && value !== null && Object.isFrozen(value)
    ? once(bodies, value, () => Buffer.from(JSON.stringify(value)))
    : JSON.stringify(value);
}

/** A list as JSON. Its elements must never change: each is written once, however many lists it is in. */
export function jsonList(elements: readonly object[]): string {
  const written = elements.map(each =>
    once(texts, each, () => JSON.stringify(each)),
  );
  return `[${written.join(',')}]`;
}

function once<T>(made: WeakMap<object, T>, value: object, make: () => T): T {
  let result = made.get(value);
  if (result === undefined) {
    result = make();
    made.set(value, result);
  }
  return result;
}
