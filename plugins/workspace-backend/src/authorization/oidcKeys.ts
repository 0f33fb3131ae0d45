import { JWTVerifyGetKey, createRemoteJWKSet, errors } from 'jose';
import { z } from 'zod';
import { OidcConfig } from '../config/WorkspaceConfig';
import { Clock } from '../model/clock';

const TIMEOUT_MS = 5_000;
/** Between two tries where the issuer fails. */
const RETRY_PAUSE_MS = 1_000;

const discoveryDocument = z.object({
  issuer: z.string(),
  jwks_uri: z.url({ protocol: /^https?$/ }),
});

type RemoteKeySet = ReturnType<typeof createRemoteJWKSet>;

/** An issuer's public keys. */
export interface KeySource {
  /**
   * The key that a token's header names, or the only one that fits.
   *
   * @throws errors.JWKSMultipleMatchingKeys, which iterates over the keys, where several fit
   */
  readonly find: JWTVerifyGetKey;
  /** Fetches the keys anew, unless that was done within the last half minute; `false` where it was. */
  refresh(): Promise<boolean>;
}

/**
 * The issuer's public keys, fetched when first needed, again when a token names one that is not known (at most twice a
 * minute), and every ten minutes, so that a withdrawn one holds no longer. What cannot be had is asked for again after a
 * second, from discovery on: nobody can make us hammer the issuer.
 */
export function createKeySource(config: OidcConfig, clock: Clock): KeySource {
  let keys: Promise<RemoteKeySet> | undefined;
  let failure: { error: unknown; at: number } | undefined;
  async function using<T>(use: (set: RemoteKeySet) => Promise<T>): Promise<T> {
    if (failure && clock().getTime() - failure.at < RETRY_PAUSE_MS) {
      throw failure.error;
    }
    keys ??= findKeySet(config);
    try {
      return await use(await keys);
    } catch (error) {
      if (!isAboutToken(error)) {
        failure = { error, at: clock().getTime() };
        keys = undefined;
      }
      throw error;
    }
  }
  return {
    find: (header, token) => using(set => set(header, token)),
    refresh: () =>
      using(async set => {
        if (set.coolingDown) return false;
        await set.reload();
        return true;
      }),
  };
}

/** The keys could be had, and this token's is not among them, or is none that can be used. */
function isAboutToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

async function findKeySet(config: OidcConfig): Promise<RemoteKeySet> {
  return createRemoteJWKSet(
    new URL(config.jwksUri ?? (await discoverJwksUri(config.issuer))),
    {
      timeoutDuration: TIMEOUT_MS,
      cooldownDuration: 30_000,
      cacheMaxAge: 10 * 60_000,
    },
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
