import { fieldsOf } from './foreign';
import { SecretValues } from './secretValues';

/** How a workspace signs in to the issuer of tokens. */
export interface OAuthClient {
  readonly id: string;
  readonly secret: string;
}

const ID_KEYS = ['clientID', 'client_id', 'CLIENT_ID'];
const SECRET_KEYS = ['clientSecret', 'client_secret', 'CLIENT_SECRET'];

/** The OAuth client in a Secret, flat or inside a value that is JSON; `undefined` where there is none. */
export function oauthClient(values: SecretValues): OAuthClient | undefined {
  const candidates = [
    Object.fromEntries(values),
    ...[...values.values()].map(parsed),
  ];
  return candidates.map(clientIn).find(client => client !== undefined);
}

function clientIn(fields: Record<string, unknown>): OAuthClient | undefined {
  const id = textAt(fields, ID_KEYS);
  const secret = textAt(fields, SECRET_KEYS);
  return id && secret ? { id, secret } : undefined;
}

function textAt(
  fields: Record<string, unknown>,
  keys: readonly string[],
): string | undefined {
  return keys
    .map(key => fields[key])
    .find(
      (value): value is string => typeof value === 'string' && value !== '',
    );
}

/** The parser's own error would quote the value. */
function parsed(text: string): Record<string, unknown> {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return {};
  }
}
