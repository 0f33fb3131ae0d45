import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  memberKey,
  memberNameProblem,
  SessionSignIn,
  STORE_TYPES,
  StoreType,
} from '@eoepca/backstage-plugin-workspace-common';
import { ActivityConfig, readActivity } from './activity';
import { readCallers, userRef } from './callers';
import { readOwnership } from './ownership';
import {
  readDuration,
  readFirstText,
  readFlag,
  readLimit,
  readList,
  readNumber,
  readSessionHosts,
  readSessionPolicy,
  readText,
  wrong,
} from './values';
import { NewWorkspaceSettings, SessionMode } from '../model/creating/create';
import { S3Defaults } from '../model/credentials/credentials';
import { DEFAULT_LIMITS, Limits } from '../model/limits';
import { Ownership } from '../model/ownership';
import { SecretTemplates } from '../model/credentials/secretNames';
import { SessionHost } from '../model/sessions/sessionAddress';
import { SessionPolicy } from '../model/sessions/sessionPolicy';
import { storeTypesCalled } from '../model/stores/storeTypes';

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

/** What one user, or one resource, may have or do; `Infinity` where nothing is limited. */
export interface WorkspaceLimits extends Limits {
  /** That a user owns; platform admins may have more. */
  readonly workspacesPerUser: number;
  /** By one caller, at one backend process. */
  readonly writesPerMinute: number;
  /** Of credentials and tokens, by one caller, at one backend process. */
  readonly revealsPerMinute: number;
}

const DEFAULTS: WorkspaceLimits = {
  ...DEFAULT_LIMITS,
  workspacesPerUser: 50,
  writesPerMinute: 600,
  revealsPerMinute: 120,
};

const LEAST_STALENESS_MS = 2 * 60_000;

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
 * @throws InputError naming the key of what makes no sense; the Config reader's own error for a wrong type
 */
export function readWorkspaceConfig(root: Config): WorkspaceConfig {
  const config = root.getOptionalConfig('workspace');
  return {
    admins: readCallers(root, 'admins'),
    readers: readCallers(root, 'readers'),
    members: readMembers(config),
    prefixForName: readText(config, 'prefixForName'),
    reservedNames: readReservedNames(config),
    newWorkspaces: {
      environment: readText(config, 'environment') ?? 'datalab',
      vcluster: readFlag(config, 'vcluster') ?? false,
      registry: !(readFlag(config, 'registry.disabled') ?? false),
    },
    sessions: {
      mode: readSessionMode(config),
      max: readNumber(config, 'sessions.max', { from: 0, whole: true }) ?? 3,
      readiness: readReadiness(config),
      clusterDomain: readClusterDomain(config),
      signIn: readChoice(
        config,
        'sessions.signIn',
        ['credentials', 'delegated'],
        'credentials',
      ),
      policy: readSessionPolicy(config),
      hosts: readSessionHosts(config),
    },
    s3: {
      endpoint: readFirstText(config, 's3.endpoint'),
      region: readFirstText(config, 's3.region'),
    },
    secrets: {
      storage: readText(config, 's3.secretName'),
      registry: readText(config, 'registry.secretName'),
    },
    ownership: {
      secrets: readOwnership(config, 'secrets'),
      namespaces: readOwnership(config, 'namespaces'),
    },
    stores: { disabled: readDisabledStores(config) },
    oidc: readOidc(config),
    tokenBroker: readTokenBroker(config),
    cache: {
      maxStalenessMs: readMaxStaleness(config),
    },
    metrics: { enabled: readFlag(config, 'metrics.enabled') ?? true },
    limits: readLimits(config),
    activity: readActivity(config),
    repair: {
      graceMs: readDuration(config, 'repair.grace', 10 * 60_000),
      labels: readFlag(config, 'repair.labels') ?? true,
    },
  };
}

/** When sessions of a cluster count as ready: outside of it, the plugin cannot reach their services. */
export function readinessIn(
  inCluster: boolean,
  { readiness }: Pick<WorkspaceConfig['sessions'], 'readiness'>,
): SessionReadiness {
  return readiness ?? (inCluster ? 'service' : 'status');
}

function readLimits(config: Config | undefined): WorkspaceLimits {
  const limits = Object.entries(DEFAULTS).map(([name, fallback]) => [
    name,
    readLimit(config, `limits.${name}`, fallback),
  ]);
  return { ...DEFAULTS, ...Object.fromEntries(limits) };
}

function readMembers(config: Config | undefined): ReadonlyMap<string, string> {
  // Read whole: entity refs have characters that configuration keys may not have.
  const members = config?.getOptional('members') ?? {};
  if (typeof members !== 'object' || Array.isArray(members)) {
    throw new InputError(
      'Invalid value at workspace.members, expected a map from entity ref to member name',
    );
  }
  return new Map(
    Object.entries(members ?? {}).map(([entityRef, member]) => {
      const key = `workspace.members['${entityRef}']`;
      if (typeof member !== 'string' || !member.trim()) {
        throw new InputError(`Invalid value at ${key}, expected a member name`);
      }
      const problem = memberNameProblem(member);
      if (problem) {
        throw new InputError(`Invalid value at ${key}: ${problem.message}`);
      }
      return [userRef(entityRef, key), memberKey(member)];
    }),
  );
}

function readReservedNames(config: Config | undefined): readonly string[] {
  const key = 'reservedNames';
  return readList(config, key).map(name => {
    // `*` alone would reserve every name.
    if (/^\*?[a-z0-9-]+\*?$/.test(name)) return name;
    throw wrong(
      key,
      `names with an optional '*' at the start or the end, in lower case; '${name}' is none`,
    );
  });
}

function readSessionMode(config: Config | undefined): SessionMode {
  // YAML 1.1 tools, Helm among them, write a bare `on` or `off` as a boolean.
  const value = config?.getOptional('sessions.mode');
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return readChoice(config, 'sessions.mode', ['on', 'off', 'auto'], 'on');
}

function readReadiness(
  config: Config | undefined,
): SessionReadiness | undefined {
  const key = 'sessions.readiness';
  if (readText(config, key) === undefined) return undefined;
  return readChoice(config, key, ['status', 'service'], 'status');
}

function readClusterDomain(config: Config | undefined): string | undefined {
  const key = 'sessions.clusterDomain';
  const domain = readText(config, key)?.replace(/\.$/, '');
  if (domain === undefined || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(domain)) {
    return domain;
  }
  throw wrong(key, 'a domain such as cluster.local', domain);
}

function readMaxStaleness(config: Config | undefined): number {
  const key = 'cache.maxStaleness';
  const staleness = readDuration(config, key, 5 * 60_000);
  if (staleness >= LEAST_STALENESS_MS) return staleness;
  throw wrong(
    key,
    '2 minutes at least: where nothing changes, API servers confirm that only once a minute',
  );
}

function readDisabledStores(
  config: Config | undefined,
): ReadonlySet<StoreType> {
  if (readFlag(config, 'stores.disabled')) return new Set(STORE_TYPES);
  const key = 'stores.disabledTypes';
  return new Set(
    readList(config, key, /[,;]/).flatMap(text => {
      const types = storeTypesCalled(text);
      if (types) return types;
      throw wrong(
        key,
        `${STORE_TYPES.join(', ')}, an alias such as postgres, or all`,
        text,
      );
    }),
  );
}

function readOidc(config: Config | undefined): OidcConfig | undefined {
  const issuer = readText(config, 'oidc.issuer');
  const jwksUri = readText(config, 'oidc.jwksUri');
  if (issuer === undefined) {
    // The audience alone says nothing about whose tokens to accept: the token broker has one, too.
    if (jwksUri === undefined) return undefined;
    throw new InputError(
      'Missing value at workspace.oidc.issuer, which workspace.oidc.jwksUri belongs to',
    );
  }
  return {
    issuer: httpAddress(issuer, 'oidc.issuer'),
    audience: readAudience(config),
    ...(jwksUri && {
      jwksUri: httpAddress(jwksUri, 'oidc.jwksUri'),
    }),
  };
}

function readAudience(config: Config | undefined): string {
  return readText(config, 'oidc.audience') ?? 'workspace-api';
}

function readTokenBroker(config: Config | undefined): TokenBrokerConfig {
  const endpoint = readText(config, 'tokenBroker.tokenEndpoint');
  return {
    ...(endpoint && {
      tokenEndpoint: httpAddress(endpoint, 'tokenBroker.tokenEndpoint'),
    }),
    timeoutMs:
      1000 *
      (readNumber(config, 'tokenBroker.timeoutSeconds', {
        above: 0,
        atMost: 300,
      }) ?? 10),
    audience: readAudience(config),
    clientAuthentication: readChoice(
      config,
      'tokenBroker.clientAuthentication',
      ['client_secret_basic', 'client_secret_post'],
      'client_secret_basic',
    ),
    allowGet: readFlag(config, 'tokenBroker.allowGet') ?? false,
  };
}

function httpAddress(value: string, key: string): string {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) {
    return value;
  }
  throw wrong(key, 'an http(s) address', value);
}

function readChoice<const T extends string>(
  config: Config | undefined,
  key: string,
  choices: readonly T[],
  fallback: T,
): T {
  const value = readText(config, key);
  if (value === undefined) return fallback;
  const choice = choices.find(each => each === value.toLowerCase());
  if (choice !== undefined) return choice;
  throw wrong(key, `one of ${choices.join(', ')}`, value);
}
