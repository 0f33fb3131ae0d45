import { Config } from '@backstage/config';
import {
  SessionSignIn,
  STORE_TYPES,
  StoreType,
} from '@eoepca/backstage-plugin-workspace-common';
import { ActivityConfig } from './activity';
import { readCallers } from './callers';
import { WorkspaceLimits } from './limits';
import { readOwnership } from './ownership';
import { schema } from './schema';
import { readBy } from './values';
import { NewWorkspaceSettings, SessionMode } from '../model/creating/create';
import { S3Defaults } from '../model/credentials/credentials';
import { Ownership } from '../model/ownership';
import { SecretTemplates } from '../model/credentials/secretNames';
import { SessionHost } from '../model/sessions/sessionAddress';
import { isLimited, SessionPolicy } from '../model/sessions/sessionPolicy';

/** What makes a session ready to open; see config.d.ts. */
export type SessionReadiness = 'status' | 'service';

/** How to verify access tokens of an OpenID Connect issuer. */
export interface OidcConfig {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUri?: string;
}

/** Where tokens for workspaces' own OAuth clients come from. */
export interface TokenBrokerConfig {
  /** Default: no tokens are issued. */
  readonly tokenEndpoint?: string;
  readonly timeoutMs: number;
  /** What is asked for as `audience`, and what `aud` of a token must hold. */
  readonly audience: string;
  /** How the client proves who it is (RFC 6749, section 2.3.1), in OpenID Connect's words. */
  readonly clientAuthentication: 'client_secret_basic' | 'client_secret_post';
  /** Answer `GET …/token`, too. */
  readonly allowGet: boolean;
}

/** The plugin's configuration, `workspace`, except for `workspace.cluster` (see `clusters.ts`). */
export interface WorkspaceConfig {
  /** Entity refs and service subjects. */
  readonly admins: ReadonlySet<string>;
  /** Likewise: who may see all workspaces, without their secrets. */
  readonly readers: ReadonlySet<string>;
  /** Entity ref → member name, both in lower case. */
  readonly members: ReadonlyMap<string, string>;
  readonly prefixForName?: string;
  /** Names that workspaces do not get, besides the default ones. */
  readonly reservedNames: readonly string[];
  readonly newWorkspaces: Omit<NewWorkspaceSettings, 'mode'>;
  readonly sessions: {
    readonly mode: SessionMode;
    readonly max: number;
    /** Default: {@link readinessIn}. */
    readonly readiness?: SessionReadiness;
    /** Completes the names of sessions' services; the resolver does without. */
    readonly clusterDomain?: string;
    /** Default: `credentials`. */
    readonly signIn?: SessionSignIn;
    /** When they end by themselves; never without. */
    readonly policy?: SessionPolicy;
    /** Where they may be; anywhere without. */
    readonly hosts?: readonly SessionHost[];
  };
  /** Of S3, where a Secret does not say it. */
  readonly s3: S3Defaults;
  /** The names of Secrets, where not as usual. */
  readonly secrets: SecretTemplates;
  /** What proves whose Secrets and namespaces are. */
  readonly ownership: {
    readonly secrets: Ownership;
    readonly namespaces: Ownership;
  };
  /** Types of stores that nobody may add. */
  readonly stores: { readonly disabled: ReadonlySet<StoreType> };
  readonly oidc?: OidcConfig;
  readonly tokenBroker: TokenBrokerConfig;
  readonly cache: { readonly maxStalenessMs: number };
  readonly metrics: { readonly enabled: boolean };
  readonly limits: WorkspaceLimits;
  readonly activity: ActivityConfig;
  readonly repair: {
    /** How long an interrupted creation or deletion is left to whoever began it. */
    readonly graceMs: number;
    /** Label the Storages of an installed base. */
    readonly labels: boolean;
  };
}

/**
 * Reads `workspace` from the app's configuration; everything has a default.
 *
 * @throws InputError naming the keys of what makes no sense
 */
export function readWorkspaceConfig(root: Config): WorkspaceConfig {
  const config = root.getOptionalConfig('workspace');
  const read = readBy(schema, config);
  const { registry, s3, stores, oidc } = read;
  const { maxAge, maxIdle, warnBefore, hosts, ...sessions } = read.sessions;
  const { timeoutSeconds, ...tokenBroker } = read.tokenBroker;
  const policy = {
    maxAgeMs: maxAge,
    maxIdleMs: maxIdle,
    warnBeforeMs: warnBefore,
  };
  return {
    admins: readCallers(root, 'admins'),
    readers: readCallers(root, 'readers'),
    members: read.members,
    prefixForName: read.prefixForName,
    reservedNames: read.reservedNames,
    newWorkspaces: {
      environment: read.environment,
      vcluster: read.vcluster,
      registry: !registry.disabled,
    },
    sessions: {
      ...sessions,
      policy: isLimited(policy) ? policy : undefined,
      hosts: hosts.length > 0 ? hosts : undefined,
    },
    s3: { endpoint: s3.endpoint, region: s3.region },
    secrets: { storage: s3.secretName, registry: registry.secretName },
    ownership: {
      secrets: readOwnership(config, 'secrets'),
      namespaces: readOwnership(config, 'namespaces'),
    },
    stores: {
      disabled: new Set(
        stores.disabled ? STORE_TYPES : stores.disabledTypes.flat(),
      ),
    },
    oidc:
      oidc.issuer === undefined ? undefined : { ...oidc, issuer: oidc.issuer },
    tokenBroker: {
      ...tokenBroker,
      timeoutMs: 1_000 * timeoutSeconds,
      audience: oidc.audience,
    },
    cache: { maxStalenessMs: read.cache.maxStaleness },
    metrics: read.metrics,
    limits: read.limits,
    activity: read.activity,
    repair: { graceMs: read.repair.grace, labels: read.repair.labels },
  };
}

/** When sessions of a cluster count as ready: outside of it, the plugin cannot reach their services. */
export function readinessIn(
  inCluster: boolean,
  { readiness }: Pick<WorkspaceConfig['sessions'], 'readiness'>,
): SessionReadiness {
  return readiness ?? (inCluster ? 'service' : 'status');
}
