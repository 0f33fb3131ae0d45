import { fieldsOf } from '../foreign';
import { SecretValues } from './secretValues';

/** How a workspace signs in to the issuer of tokens. */
export interface OAuthClient {
  readonly id: string;
  readonly secret: string;
}

const ID_KEYS = ['clientID', 'client_id', 'CLIENT_ID'];
const SECRET_KEYS = [
  'clientSecret',
  'client_secret',
  'CLIENT_SECRET',
  'attribute.client_secret',
];

/**
 * The OAuth client in a Secret, flat or inside a value that is JSON; `undefined` where there is no secret. Keycloak's
 * provider writes no id: the client is then called as its workspace.
 */
export function oauthClient(
  values: SecretValues,
  workspace: string,
): OAuthClient | undefined {
  const candidates = [
    Object.fromEntries(values),
    ...[...values.values()].map(parsed),
  ];
  const fields = candidates.find(each => textAt(each, SECRET_KEYS));
  const secret = fields && textAt(fields, SECRET_KEYS);
  if (!secret) return undefined;
  // The id may stand beside the JSON that holds the secret.
  const id = [fields, ...candidates]
    .map(each => textAt(each, ID_KEYS))
    .find(Boolean);
  return { id: id ?? workspace, secret };
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
