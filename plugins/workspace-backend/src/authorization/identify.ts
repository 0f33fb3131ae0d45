import {
  AuthService,
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import { Request } from 'express';
import { decodeJwt } from 'jose';
import { WorkspaceConfig } from '../config/WorkspaceConfig';
import { isUser } from '../config/callers';
import { OidcVerifier } from './oidc';
import { Caller, ServiceCaller, UserCaller } from './types';

/** Who counts as whom: the part of the configuration that identifying needs. */
export type IdentityConfig = Pick<
  WorkspaceConfig,
  'admins' | 'readers' | 'members'
>;

/** Tells who sends a request. */
export type Identify = (request: Request) => Promise<Caller>;

/**
 * Makes the one function that turns a request into a caller: Backstage users and services by their token, and, where
 * an OIDC verifier is given, the holders of its issuer's access tokens.
 *
 * @throws (the function) AuthenticationError for a request without a token or with one that does not hold
 */
export function createIdentify(options: {
  auth: AuthService;
  httpAuth: HttpAuthService;
  config: IdentityConfig;
  oidc?: OidcVerifier;
}): Identify {
  const { auth, httpAuth, config, oidc } = options;
  return async request => {
    const token = oidc && foreignToken(request, oidc);
    if (token !== undefined) return oidc!.verify(token);
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    return callerOf(credentials, auth, config);
  };
}

/** The bearer token, where it says that it is of the OIDC issuer. */
function foreignToken(
  request: Request,
  oidc: OidcVerifier,
): string | undefined {
  const token = request.headers.authorization?.match(/^Bearer +(\S+)$/i)?.[1];
  if (token === undefined) return undefined;
  try {
    return oidc.isIssuerOf(decodeJwt(token)) ? token : undefined;
  } catch {
    return undefined; // No JWT: Backstage's own check says what is wrong with it.
  }
}

function callerOf(
  credentials: BackstageCredentials,
  auth: AuthService,
  config: IdentityConfig,
): Caller {
  if (auth.isPrincipal(credentials, 'user')) {
    return userCaller(credentials, config);
  }
  if (auth.isPrincipal(credentials, 'service')) {
    return serviceCaller(credentials, config);
  }
  throw new NotAllowedError('Only users and services can use workspaces');
}

function userCaller(
  credentials: BackstageCredentials<BackstageUserPrincipal>,
  config: IdentityConfig,
): UserCaller {
  const { userEntityRef } = credentials.principal;
  const entityRef = stringifyEntityRef(parseEntityRef(userEntityRef));
  const member = config.members.get(entityRef) ?? defaultMember(entityRef);
  return {
    type: 'user',
    entityRef,
    ...(member !== undefined && { member }),
    platformAdmin: config.admins.has(entityRef),
    reader: config.readers.has(entityRef),
    credentials,
  };
}

/** `user:default/NAME` is member NAME; another kind or namespace is nobody. */
function defaultMember(entityRef: string): string | undefined {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return kind === 'user' && namespace === 'default' ? name : undefined;
}

function serviceCaller(
  credentials: BackstageCredentials<BackstageServicePrincipal>,
  config: IdentityConfig,
): ServiceCaller {
  const { subject } = credentials.principal;
  // Whoever names a user means nobody else, whatever subject a token was given.
  const isIn = (list: ReadonlySet<string>) =>
    !isUser(subject) && list.has(subject);
  return {
    type: 'service',
    subject,
    platformAdmin: isIn(config.admins),
    reader: isIn(config.readers),
    credentials,
  };
}
