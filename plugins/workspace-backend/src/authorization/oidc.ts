import { LoggerService } from '@backstage/backend-plugin-api';
import {
  AuthenticationError,
  ServiceUnavailableError,
  stringifyError,
} from '@backstage/errors';
import { AccessRole } from '@eoepca/backstage-plugin-workspace-common';
import { JWTPayload, JWTVerifyGetKey, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { OidcConfig } from '../config';
import { createKeySource } from './oidcKeys';
import { TokenCaller } from './types';

/** The client whose role `admin` makes a platform admin. */
const API_CLIENT = 'workspace-api';

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
  readonly #keys: JWTVerifyGetKey;

  constructor(config: OidcConfig, logger: LoggerService) {
    this.#config = config;
    this.#logger = logger;
    this.#keys = createKeySource(config);
  }

  /** Whether a token says that it is of this issuer: picks the verifier, proves nothing. */
  isIssuerOf(payload: JWTPayload): boolean {
    return payload.iss === this.#config.issuer;
  }

  /**
   * Verifies signature, issuer, audience and expiry.
   *
   * @throws AuthenticationError for a token that does not hold
   * @throws ServiceUnavailableError when the issuer's keys cannot be had
   */
  async verify(token: string): Promise<TokenCaller> {
    const payload = await this.#verifiedPayload(token);
    const parsed = claims.safeParse(payload);
    if (!parsed.success) {
      throw new AuthenticationError(
        'The access token names no user: it needs the claim preferred_username',
      );
    }
    const access = parsed.data.resource_access;
    return {
      type: 'token',
      username: parsed.data.preferred_username,
      roles: new Map(
        Object.entries(access).flatMap(([workspace, { roles }]) => {
          const known = roles.filter(isAccessRole);
          return known.length ? [[workspace, new Set(known)]] : [];
        }),
      ),
      platformAdmin:
        Object.hasOwn(access, API_CLIENT) &&
        access[API_CLIENT].roles.includes('admin'),
    };
  }

  async #verifiedPayload(token: string): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, this.#keys, {
        issuer: this.#config.issuer,
        audience: this.#config.audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE,
        requiredClaims: ['exp'],
      });
      return payload;
    } catch (error) {
      if (isFaultOfToken(error)) {
        throw new AuthenticationError(
          `The access token is refused: ${error.message}`,
        );
      }
      this.#logger.warn(
        `The keys of ${this.#config.issuer} cannot be read: ${stringifyError(
          error,
        )}`,
      );
      throw new ServiceUnavailableError(
        'The keys of the token issuer cannot be read at the moment, so its tokens cannot be verified',
      );
    }
  }
}

function isAccessRole(role: unknown): role is AccessRole {
  return role === 'ws_access' || role === 'ws_api' || role === 'ws_admin';
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
