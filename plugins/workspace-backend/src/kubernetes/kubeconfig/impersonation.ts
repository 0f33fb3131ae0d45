import { UserEntry } from './schema';

/** Header names with their values, each of which gets a line of its own. */
export type HeaderLines = Readonly<Record<string, string[]>>;

/** What may stand in a header's name; `%` escapes the rest. */
const TOKEN_BYTE = /[a-zA-Z0-9!#$&'*+.^_`|~-]/;

/** The headers of a request that is made as someone else, as client-go writes them. */
export function impersonationHeaders(user: UserEntry): HeaderLines {
  const lines: Record<string, string[]> = {
    'Impersonate-User': user.as ? [user.as] : [],
    'Impersonate-Uid': user['as-uid'] ? [user['as-uid']] : [],
    'Impersonate-Group': user['as-groups'],
  };
  for (const [key, values] of Object.entries(user['as-user-extra'])) {
    lines[`Impersonate-Extra-${escaped(key)}`] = values;
  }
  return Object.fromEntries(
    Object.entries(lines)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, values.map(asHeaderValue)]),
  );
}

function escaped(key: string): string {
  return [...Buffer.from(key)]
    .map(byte => {
      const character = String.fromCharCode(byte);
      return TOKEN_BYTE.test(character)
        ? character
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

/** Node writes a character as one byte; the API server reads UTF-8. */
function asHeaderValue(value: string): string {
  return Buffer.from(value, 'utf8').toString('latin1');
}
