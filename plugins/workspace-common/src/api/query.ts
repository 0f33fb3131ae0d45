/** What stands behind the path of an address: `?limit=5`, or nothing where nothing is asked. */
export function queryString(query: object = {}): string {
  const given = Object.entries(query).filter(
    ([, value]) => value !== undefined,
  );
  const text = new URLSearchParams(given).toString();
  return text && `?${text}`;
}

/** The cursor of the next page, as a `Link` header (RFC 8288) of ours names it. */
export function nextCursor(link: string | null): string | undefined {
  const next = link?.match(/<([^>]*)>\s*;\s*rel="?next"?/)?.[1];
  const cursor =
    next && new URLSearchParams(next.replace(/^[^?]*/, '')).get('cursor');
  return cursor || undefined;
}
