import { JWTVerifyGetKey, createRemoteJWKSet } from 'jose';
import { z } from 'zod';
import { OidcConfig } from '../config';

const TIMEOUT_MS = 5_000;

const discoveryDocument = z.object({
  issuer: z.string(),
  jwks_uri: z.url({ protocol: /^https?$/ }),
});

/**
 * The issuer's public keys, fetched when first needed and again when a token names one that is not known (at most
 * twice a minute, so that nobody can make us hammer the issuer).
 */
export function createKeySource(config: OidcConfig): JWTVerifyGetKey {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  return async (header, token) => {
    keys ??= findKeySet(config).catch(error => {
      keys = undefined; // The next token tries again.
      throw error;
    });
    return (await keys)(header, token);
  };
}

async function findKeySet(config: OidcConfig): Promise<JWTVerifyGetKey> {
  return createRemoteJWKSet(
    new URL(config.jwksUri ?? (await discoverJwksUri(config.issuer))),
    { timeoutDuration: TIMEOUT_MS, cooldownDuration: 30_000 },
  );
}

async function discoverJwksUri(issuer: string): Promise<string> {
  const address = `${issuer.replace(
    /\/$/,
    '',
  )}/.well-known/openid-configuration`;
  const response = await fetch(address, {
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) {
    throw new Error(`${address} answered ${response.status}`);
  }
  const document = discoveryDocument.parse(await response.json());
  if (document.issuer !== issuer) {
    throw new Error(
      `${address} is of the issuer ${document.issuer}, not of ${issuer}`,
    );
  }
  return document.jwks_uri;
}
