import { JsonObject, JsonValue } from '@backstage/types';

const LONGEST_TEXT = 300;
const MOST_ELEMENTS = 50;
const LONGEST_DETAILS = 8_000;

/** A text that takes no more room than it may; PostgreSQL takes no NUL. */
export function boundedText(text: string, longest: number): string {
  const clean = text.replaceAll('\u0000', '');
  return clean.length > longest ? `${clean.slice(0, longest - 1)}…` : clean;
}

/** Details as JSON that takes no more room than it may: long texts and lists are cut, and so is what is still too much. */
export function boundedDetails(details: JsonObject): string {
  const json = JSON.stringify(bounded(details));
  return json.length > LONGEST_DETAILS ? '{"truncated":true}' : json;
}

function bounded(value: JsonValue | undefined): JsonValue | undefined {
  if (typeof value === 'string') return boundedText(value, LONGEST_TEXT);
  if (Array.isArray(value)) {
    return value.slice(0, MOST_ELEMENTS).map(each => bounded(each) ?? null);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, MOST_ELEMENTS)
      .map(([name, each]) => [name, bounded(each)]),
  );
}
