import type { KubeObject } from '../store/types';

const texts = new WeakMap<object, string>();

/** The JSON of an object that never changes again, written once. */
export function serialize(object: KubeObject): string {
  if (!Object.isFrozen(object)) return JSON.stringify(object);
  let text = texts.get(object);
  if (text === undefined) {
    text = JSON.stringify(object);
    texts.set(object, text);
  }
  return text;
}
