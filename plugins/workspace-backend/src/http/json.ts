import { Response } from 'express';

const texts = new WeakMap<object, string>();

/**
 * Sends a text that is JSON, whole. Express itself would hash it for an entity tag that nobody may keep (`no-store`),
 * and answer 304 to our own tags, which are for `If-Match` alone: a view tells more than its tag stands for.
 */
export function sendJson(response: Response, text: string): void {
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.end(text);
}

/** A value as JSON. What is frozen becomes a text once: nothing in it may change either. */
export function jsonOf(value: unknown): string {
  return typeof value === 'object' && value !== null && Object.isFrozen(value)
    ? textOf(value)
    : JSON.stringify(value);
}

/** A list as JSON. Its elements must never change: each becomes a text once, however many lists it is in. */
export function jsonList(elements: readonly object[]): string {
  return `[${elements.map(textOf).join(',')}]`;
}

function textOf(element: object): string {
  let text = texts.get(element);
  if (text === undefined) {
    text = JSON.stringify(element);
    texts.set(element, text);
  }
  return text;
}
