import { Response } from 'express';

const texts = new WeakMap<object, string>();

/**
 * Sends a text that is JSON, whole. Express itself would hash it for an entity tag that nobody may keep (`no-store`),
 * and answer 304 to our own tags, which are for `If-Match` alone: a view tells more than its tag stands for.
 */
export function sendJson(response: Response, text: string): void {
  response
    .type('json')
    .set('Content-Length', String(Buffer.byteLength(text)))
    .end(text);
}

/** A list as JSON. Its elements must never change: each becomes a text once, however many lists it is in. */
export function jsonList(elements: readonly object[]): string {
  return `[${elements.map(textOf).join(',')}]`;
}

function textOf(element: object): string {
  const text = texts.get(element) ?? JSON.stringify(element);
  texts.set(element, text);
  return text;
}
