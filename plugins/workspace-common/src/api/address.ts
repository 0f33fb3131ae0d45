import { InputError } from '@backstage/errors';

/**
 * The address of a path of openapi.yaml (`/workspaces/{workspace}`) with names for what is in braces, and what is asked
 * behind it: `?limit=5`, or nothing.
 *
 * @throws InputError for a name that is none
 */
export function addressOf(
  template: string,
  names: Readonly<Record<string, string>> = {},
  query: object = {},
): string {
  const path = template.replace(/{(\w+)}/g, (_, name) =>
    encodeSegment(names[name]),
  );
  const given = Object.entries(query).filter(
    ([, value]) => value !== undefined,
  );
  const text = new URLSearchParams(given).toString();
  return text ? `${path}?${text}` : path;
}

/** The cursor of the next page, as a `Link` header (RFC 8288) of ours names it. */
export function nextCursor(link: string | null): string | undefined {
  const next = link?.match(/<([^>]*)>\s*;\s*rel="?next"?/)?.[1];
  const cursor =
    next && new URLSearchParams(next.replace(/^[^?]*/, '')).get('cursor');
  return cursor || undefined;
}

/** A URL swallows these: the call would go to another path than the one meant. */
function encodeSegment(segment: string): string {
  if (['', '.', '..'].includes(segment)) {
    throw new InputError(`'${segment}' is not a name; give the full name`);
  }
  return encodeURIComponent(segment);
}
