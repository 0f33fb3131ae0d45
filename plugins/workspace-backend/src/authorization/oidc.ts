import { LoggerService } from '@backstage/backend-plugin-api';
import {
  AuthenticationError,
  ServiceUnavailableError,
  stringifyError,
} from '@backstage/errors';
import { AccessRole } from '@eoepca/backstage-plugin-workspace-common';
import {
  JWTPayload,
  JWTVerifyResult,
  decodeProtectedHeader,
  errors,
  jwtVerify,
} from 'jose';
import { z } from 'zod';
import { OidcConfig } from '../config/WorkspaceConfig';
import { whyNoAccessToken } from './accessToken';
import { createKeySource, KeySource } from './oidcKeys';
import { TokenCaller } from './types';
import { Clock } from '../model/clock';

/** Asymmetric ones only: with a shared secret whoever can verify a token could also make one. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

const CLOCK_TOLERANCE = '10 s';

/** How many keys are tried for a token that does not name its own: issuers publish two or three of a kind. */
const MOST_KEYS = 10;

const resourceAccess = z
  .record(
    z.string(),
    z.object({ roles: z.array(z.unknown()).catch([]) }).catch({ roles: [] }),
  )
  .catch({});

const claims = z.object({
  preferred_username: z.string().min(1),
  resource_access: resourceAccess.optional().default({}),
});

/** Verifies access tokens of the configured OpenID Connect issuer. */
export class OidcVerifier {
  readonly #config: OidcConfig;
  readonly #logger: LoggerService;
  readonly #clock: Clock;
  readonly #keys: KeySource;

  constructor(config: OidcConfig, logger: LoggerService, clock: Clock) {
    this.#config = config;
    this.#logger = logger;
    this.#clock = clock;
    this.#keys = createKeySource(config, clock);
  }

  /** Whether a token says that it is of this issuer: picks the verifier, proves nothing. */
  isIssuerOf(payload: JWTPayload): boolean {
    return payload.iss === this.#config.issuer;
  }

  /**
   * Verifies signature, issuer, audience and expiry, and that it is an access token. The role `admin` of the client that
   * the audience names makes a platform admin; that client is no workspace.
   *
   * @throws AuthenticationError for a token that does not hold
   * @throws ServiceUnavailableError when the issuer's keys cannot be had
   */
  async verify(token: string): Promise<TokenCaller> {
    const payload = await this.#verifiedPayload(token);
    const parsed = claims.safeParse(payload);
    if (!parsed.success) {
      throw new AuthenticationError(
        'The access token names no user; it needs the claim preferred_username',
      );
    }
    const { audience } = this.#config;
    const access = new Map(Object.entries(parsed.data.resource_access));
    const ofApi = access.get(audience);
    access.delete(audience);
    return {
      type: 'token',
      username: parsed.data.preferred_username,
      roles: new Map(
        [...access].flatMap(([workspace, { roles }]) => {
          const known = roles.filter(isAccessRole);
          return known.length ? [[workspace, new Set(known)]] : [];
        }),
      ),
      platformAdmin: ofApi?.roles.includes('admin') ?? false,
    };
  }

  async #verifiedPayload(token: string): Promise<JWTPayload> {
    try {
      const { payload, protectedHeader } = await this.#verified(token);
      const reason = whyNoAccessToken(protectedHeader, payload);
      if (reason) throw refused(reason);
      return payload;
    } catch (error) {
      if (error instanceof AuthenticationError) throw error;
      if (isFaultOfToken(error)) throw refused(error.message);
      this.#logger.warn(
        `The keys of ${this.#config.issuer} cannot be read: ${stringifyError(
          error,
        )}`,
      );
      throw new ServiceUnavailableError(
        "The access token can't be verified because the token issuer's keys can't be read right now; try again in a moment",
      );
    }
  }

  /** A token that names no key may be signed by one that the issuer has only changed to. */
  async #verified(token: string): Promise<JWTVerifyResult> {
    try {
      return await this.#verifiedByKnown(token);
    } catch (error) {
      const names = () => decodeProtectedHeader(token).kid !== undefined;
      if (!isWrongKey(error) || names()) throw error;
      if (!(await this.#keys.refresh())) throw error;
      return this.#verifiedByKnown(token);
    }
  }

  async #verifiedByKnown(token: string): Promise<JWTVerifyResult> {
    const options = {
      issuer: this.#config.issuer,
      audience: this.#config.audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE,
      requiredClaims: ['exp'],
      currentDate: this.#clock(),
    };
    try {
      return await jwtVerify(token, this.#keys.find, options);
    } catch (error) {
      if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
      let tried = 0;
      for await (const key of error) {
        try {
          return await jwtVerify(token, key, options);
        } catch (fault) {
          tried += 1;
          if (!isWrongKey(fault) || tried === MOST_KEYS) throw fault;
        }
      }
      throw new errors.JWSSignatureVerificationFailed();
    }
  }
}

function refused(reason: string): AuthenticationError {
  return new AuthenticationError(`The access token was rejected: ${reason}`);
}

function isAccessRole(role: unknown): role is AccessRole {
  return role === 'ws_access' || role === 'ws_api' || role === 'ws_admin';
}

function isWrongKey(error: unknown): boolean {
  return error instanceof errors.JWSSignatureVerificationFailed;
}

function isFaultOfToken(error: unknown): error is errors.JOSEError {
  return (
    error instanceof errors.JWTExpired ||
    error instanceof errors.JWTClaimValidationFailed ||
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JOSENotSupported ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys
  );
}
