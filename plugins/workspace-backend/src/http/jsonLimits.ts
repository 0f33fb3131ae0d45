/** The shape of a body, whatever it says: beyond what any call takes, and little enough to be read in milliseconds. */
export const JSON_LIMITS = {
  depth: 32,
  /** Of one object. */
  members: 1_000,
  /** Of one list. */
  entries: 5_000,
  /** In all. */
  values: 50_000,
};

/** The bytes of UTF-8 that give JSON its shape. */
const [QUOTE, BACKSLASH, COMMA] = Buffer.from('"\\,');
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = Buffer.from('[]{}');

/** An object or list that has begun and not ended yet. */
interface Container {
  readonly isList: boolean;
  values: number;
}

/**
 * What makes a JSON text too large to be parsed; `undefined` where nothing does. Looks at each byte once: an object with
 * ten thousands of members alone takes a parser, and whoever goes through them, longer than others should wait.
 *
 * @param text - in UTF-8; need not be JSON
 */
export function jsonLimitProblem(text: Uint8Array): string | undefined {
  const open: Container[] = [];
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    const byte = text[at];
    if (byte === QUOTE) {
      at = endOfText(text, at);
    } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      open.push({ isList: byte === OPEN_LIST, values: 1 });
      values += 1;
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
      open.pop();
    } else if (byte === COMMA) {
      const container = open.at(-1);
      if (container) container.values += 1;
      values += 1;
    } else {
      continue;
    }
    const problem = problemOf(open, values);
    if (problem) return problem;
  }
  return undefined;
}

function problemOf(
  open: readonly Container[],
  values: number,
): string | undefined {
  const container = open.at(-1);
  if (open.length > JSON_LIMITS.depth) {
    return `is nested more than ${JSON_LIMITS.depth} levels deep`;
  }
  if (values > JSON_LIMITS.values) {
    return `has more than ${JSON_LIMITS.values} values`;
  }
  if (container?.isList && container.values > JSON_LIMITS.entries) {
    return `has a list of more than ${JSON_LIMITS.entries} entries`;
  }
  if (container?.isList === false && container.values > JSON_LIMITS.members) {
    return `has an object of more than ${JSON_LIMITS.members} members`;
  }
  return undefined;
}

/** Where a text ends that begins here: at its closing quotation mark, or with all there is. */
function endOfText(text: Uint8Array, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === QUOTE) return at;
    if (text[at] === BACKSLASH) at += 1;
  }
  return text.length;
}
