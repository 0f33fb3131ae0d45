const texts = new WeakMap<object, string>();

/** A list as JSON. Its elements must never change: each becomes a text once, however many lists it is in. */
export function jsonList(elements: readonly object[]): string {
  return `[${elements.map(textOf).join(',')}]`;
}

function textOf(element: object): string {
  const text = texts.get(element) ?? JSON.stringify(element);
  texts.set(element, text);
  return text;
}
