import { JWTHeaderParameters, JWTPayload } from 'jose';

/** `typ` of the header (RFC 7519, RFC 9068), without `application/` before it. */
const HEADER_TYPES = ['jwt', 'at+jwt'];

/**
 * `typ` of the payload: Keycloak says there what a token is for. `ID`, `Refresh`, `Offline`, `Logout` and whatever else
 * it may say is no access token; `DPoP` is one, but good only with a proof, which this API does not verify.
 */
const PAYLOAD_TYPES = ['bearer', 'jwt', 'at+jwt'];

/** Claims that only other tokens have: hashes in ID tokens (OpenID Connect Core), events in logout tokens (RFC 8417). */
const FOREIGN_CLAIMS = ['at_hash', 'c_hash', 's_hash', 'events'];

/**
 * What keeps a token, whose signature may well be good, from being an access token that its bearer may use; `undefined`
 * where nothing does. Many issuers say nothing of a token's kind, so what is not said is no reason.
 */
export function whyNoAccessToken(
  header: JWTHeaderParameters,
  payload: JWTPayload,
): string | undefined {
  if (!isOneOf(HEADER_TYPES, header.typ)) {
    return `the type '${header.typ}' in its header is not that of an access token`;
  }
  if (!isOneOf(PAYLOAD_TYPES, payload.typ)) {
    return `its claim typ says '${payload.typ}', wanted a bearer access token`;
  }
  // Amazon Cognito's way to tell them apart.
  if (payload.token_use !== undefined && payload.token_use !== 'access') {
    return `its claim token_use says '${payload.token_use}', wanted 'access'`;
  }
  const foreign = FOREIGN_CLAIMS.find(claim => payload[claim] !== undefined);
  if (foreign) return `its claim ${foreign} is not that of an access token`;
  // Keycloak before 24 put the nonce of the sign-in into access tokens, too, and said that they are.
  const saysWhatItIs =
    payload.typ !== undefined || plain(header.typ) === 'at+jwt';
  if (payload.nonce !== undefined && !saysWhatItIs) {
    return 'its claim nonce is that of an ID token';
  }
  return payload.cnf === undefined
    ? undefined
    : 'it is bound to a key of its client (cnf), whose proof this API does not verify';
}

function isOneOf(types: readonly string[], type: unknown): boolean {
  return type === undefined || types.includes(plain(type) ?? '');
}

function plain(type: unknown): string | undefined {
  return typeof type === 'string'
    ? type.toLowerCase().replace(/^application\//, '')
    : undefined;
}
