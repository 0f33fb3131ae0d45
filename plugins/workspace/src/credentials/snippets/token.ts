import { IssuedToken } from '@eoepca/backstage-plugin-workspace-common';
import { lines, MASK, python, shell, withMasks } from './quote';
import { CredentialKind, knownValues } from './types';

/** A token, and where it is good for something. */
export interface TokenAccess extends IssuedToken {
  /** The workspace's address in the API. */
  address: string;
}

export function tokenCurl({ access_token, address }: TokenAccess): string {
  const header = shell(`Authorization: Bearer ${access_token}`);
  return `curl --header ${header} ${shell(address)}`;
}

export function tokenPython({ access_token, address }: TokenAccess): string {
  return lines(
    'import requests',
    '',
    'answer = requests.get(',
    `    ${python(address)},`,
    `    headers={"Authorization": ${python(`Bearer ${access_token}`)}},`,
    '    timeout=30,',
    ')',
    'answer.raise_for_status()',
    'print(answer.json())',
  );
}

/** A token of the workspace's own OAuth client. */
export const tokenKind: CredentialKind<TokenAccess> = {
  id: 'token',
  masked: { access_token: MASK, token_type: 'Bearer', address: MASK },
  redact: token => withMasks(token, ['access_token']),
  values: ({ access_token, expires_in }) =>
    knownValues([
      ['token', access_token],
      ['expiresIn', expires_in === undefined ? undefined : String(expires_in)],
    ]),
  forms: [
    { id: 'curl', code: tokenCurl },
    { id: 'requests', code: tokenPython },
  ],
};
