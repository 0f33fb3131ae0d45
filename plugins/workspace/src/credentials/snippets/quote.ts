/** What stands in place of a value until it is revealed. */
export const MASK = '••••••••';

/** A text as one word of a POSIX shell (IEEE 1003.1, section 2.2.2): nothing in it means anything. */
export function shell(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text)
    ? text
    : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A text as a literal of Python: the escapes of JSON mean the same there. */
export function python(text: string): string {
  return JSON.stringify(text);
}

/** A text as a literal of SQL, where backslashes mean nothing. */
export function sql(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name in SQL, whatever its characters. */
export function sqlName(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A part of a URL (RFC 3986): user, password or a segment of the path. What masks a value stays as it is. */
export function urlPart(text: string): string {
  return text === MASK
    ? text
    : encodeURIComponent(text).replace(
        /[!'()*]/g,
        sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
      );
}

/** The lines that are there. */
export function lines(...all: readonly (string | false)[]): string {
  return all.filter(line => typeof line === 'string').join('\n');
}

/** The same with these fields masked, as far as they are there. */
export function withMasks<T extends object>(
  values: T,
  secrets: readonly (keyof T)[],
): T {
  const masks = secrets
    .filter(field => values[field])
    .map(field => [field, MASK]);
  return { ...values, ...Object.fromEntries(masks) };
}
