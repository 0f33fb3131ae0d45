import { withoutCredentials } from './openAddress';

/** As much of the API server's words as an error or a log line takes, in characters. */
const MAX_LENGTH = 500;
/** As much of them as is looked at. */
const MAX_READ = 8_000;

/** `k8s.io/apimachinery/pkg/util/validation/field` puts the value behind these. */
const QUOTING = /\b(?:(?:Invalid|Unsupported|Duplicate) value|Not found): /;

/** How a value begins that stands there as JSON or in Go's syntax; where it is omitted, the rule follows at once. */
const VALUE =
  /^(?:["{[(-]|\d|(?:true|false|null)\b|[&*]*[\w.*[\]]+(?: \{\})?\{)/;

/** A text in quotes, to its end or that of what was cut; else one character. */
const TOKEN = /"(?:[^"\\]|\\.)*(?:"|$)|[^]/gy;

/** Types that stand where a value would, and say nothing of it. */
const TYPES = /^"?(?:object|array|string|integer|number|boolean|null)"?$/;

/** A shorter value would be found where it is not meant. */
const MIN_LENGTH = 4;

/**
 * The API server's words on what it refuses, without the values that it quotes: the object is validated as a whole, so
 * an invalid value may be a token in a field that the caller never saw and did not change.
 */
export function statusWords(words: string): string {
  const told = openWords(words);
  return told.length > MAX_LENGTH ? `${told.slice(0, MAX_LENGTH - 1)}…` : told;
}

/**
 * Words of a provider, which often repeat what the API server told it: without the values that they quote and without
 * credentials in addresses.
 */
export function openWords(words: string): string {
  return withoutCredentials(withoutValues(beginningOf(words)));
}

/** Cut between words: the beginning of an address may not show where its password ends. */
function beginningOf(words: string): string {
  return words.length > MAX_READ
    ? words.slice(0, MAX_READ).replace(/\S*$/, '')
    : words;
}

function withoutValues(words: string): string {
  const found = QUOTING.exec(words);
  if (!found) return words;
  const [problem] = found;
  const end = found.index + problem.length;
  const value = valueAtStartOf(words.slice(end));
  const after = withoutValues(words.slice(end + value.length));
  const before = words.slice(0, found.index);
  return value
    ? `${before}${problem.slice(0, -2)}${without(value, after)}`
    : `${before}${problem}${after}`;
}

/** The value up to the colon, comma or bracket that follows it. */
function valueAtStartOf(text: string): string {
  if (!VALUE.test(text)) return '';
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if ('{[('.includes(token)) depth += 1;
    if ('}])'.includes(token)) depth -= 1;
    const isEnd =
      depth === 0 && /^(?::|,)\s/.test(text.slice(index, index + 2));
    if (isEnd || depth < 0) return text.slice(0, index);
  }
  return text;
}

/** Some rules say the value once more. */
function without(value: string, text: string): string {
  if (!/^["{[]/.test(value) || TYPES.test(value)) return text;
  const plain = plainText(value);
  const left = text.replaceAll(value, '…');
  return plain.length < MIN_LENGTH ? left : left.replaceAll(plain, '…');
}

function plainText(value: string): string {
  try {
    const text: unknown = JSON.parse(value);
    return typeof text === 'string' ? text : value;
  } catch {
    return value;
  }
}
