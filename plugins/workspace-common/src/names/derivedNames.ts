import { STORE_TYPES, StoreType } from '../api/types';
import { storeOperator } from '../stores';

/**
 * Names of one kind must differ, names of different kinds need not: a Secret may be called like a host.
 *
 * - `secret`: Secrets in the namespace of the Storages
 * - `object`: composed Objects (`kubernetes.m.crossplane.io`) in that namespace
 * - `keycloak-client`, `keycloak-group`, `keycloak-role`: in Keycloak, and the composed resources called like them
 * - `minio-user`: users of the object store, also by the name of their access key
 * - `workshop`, `workshop-session`: Educates' cluster-wide resources
 * - `namespace`: namespaces of the cluster
 * - `claim`: PersistentVolumeClaims
 * - `host`: host names below the domain of the sessions
 *
 * @public
 */
export type NameKind =
  | 'secret'
  | 'object'
  | 'keycloak-client'
  | 'keycloak-group'
  | 'keycloak-role'
  | 'minio-user'
  | 'workshop'
  | 'workshop-session'
  | 'namespace'
  | 'claim'
  | 'host';

/** A store of a type, behind its workspace. @public */
export type StoreBase = `NAME-${Uppercase<StoreType>}`;

/** What a name is made of, as templates spell it. @public */
export type NameBase =
  | 'PRINCIPAL'
  | 'NAME'
  | 'NAME-SESSION'
  | StoreBase
  | 'DATABASE-NAME';

/** A row of the table of derived names. @public */
export interface DerivedName {
  readonly kind: NameKind;
  /** E.g. `editor-NAME-SESSION`: upper case stands for what the workspace puts in. */
  readonly template: string;
  /** Where that is known from. */
  readonly source: string;
  /** The template, taken apart: `prefix`, what `base` stands for, `suffix`. */
  readonly prefix: string;
  readonly base: NameBase;
  readonly suffix: string;
  /** Whether a hyphen and a key generation, any of them, come last. */
  readonly generation: boolean;
}

/** A name that would be derived for two workspaces. @public */
export interface NameConflict {
  readonly kind: NameKind;
  /** The name; where both have key generations of one name, that name without the generation. */
  readonly name: string;
  /** The template that makes it the newcomer's. */
  readonly newcomer: string;
  /** The template that makes it the other one's. */
  readonly other: string;
}

/** What names are derived from. @public */
export interface NameHolder {
  readonly workspace: string;
  /** Default: the workspace's name. */
  readonly principal?: string;
  readonly sessions?: readonly string[];
  /** Databases by the name of their host. */
  readonly stores?: readonly { type: StoreType; name: string }[];
}

/**
 * How key generations are called, by `credentialsRollover.interval` (providers: Key generations): 20261125, 2026w48,
 * 202611, 2026q4, 2026, and numbers. Any number counts, as `maxToKeep` may be raised.
 *
 * @public
 */
export const KEY_GENERATION = /^(?:\d+|\d{4}w\d{1,2}|\d{4}q\d)$/;

const BASES: readonly NameBase[] = [
  'NAME-SESSION',
  ...STORE_TYPES.map(storeBase),
  'DATABASE-NAME',
  'PRINCIPAL',
  'NAME',
];
const GENERATION = '-GENERATION';

/** What stands for the stores of a type. */
export function storeBase(type: StoreType): StoreBase {
  return `NAME-${type.toUpperCase() as Uppercase<StoreType>}`;
}

/**
 * Takes a template apart.
 *
 * @throws Error for one without a base
 *
 * @public
 */
export function derivedName(
  kind: NameKind,
  template: string,
  source: string,
): DerivedName {
  const base = BASES.find(each => template.includes(each));
  if (!base)
    throw new Error(`No value is available for the name '${template}'`);
  const [prefix, rest] = template.split(base);
  const generation = rest.endsWith(GENERATION);
  const suffix = generation ? rest.slice(0, -GENERATION.length) : rest;
  return { kind, template, source, prefix, base, suffix, generation };
}

function rows(
  kind: NameKind,
  source: string,
  templates: readonly string[],
): DerivedName[] {
  return templates.map(template => derivedName(kind, template, source));
}

/**
 * Every kind of name that providers derive from a workspace and that another workspace's could equal: the one table of
 * them. What lies in the workspace's own namespace under a name of its own is not among them, and neither are names made
 * of buckets, which belong to one workspace each.
 *
 * @public
 */
export const DERIVED_NAMES: readonly DerivedName[] = [
  ...rows('secret', 'providers: Secrets', [
    'PRINCIPAL',
    'NAME-datalab',
    'NAME-oauth-client',
  ]),
  ...rows('secret', 'providers: Key generations', ['PRINCIPAL-GENERATION']),
  // Every Datalab of ours has `secretName: NAME`, whatever the principal is.
  ...rows('secret', 'providers: Secrets, the one that spec.secretName names', [
    'NAME',
  ]),
  ...rows('minio-user', 'providers: Secrets, made by MinIO’s User', [
    'PRINCIPAL-GENERATION',
  ]),
  ...rows('keycloak-client', 'providers: Datalabs, Keycloak', ['NAME']),
  ...rows('keycloak-group', 'providers: Datalabs, Keycloak', [
    'NAME',
    'NAME-admin',
  ]),
  ...rows('keycloak-role', 'recorded: Role, RoleMapper', [
    'NAME-ws-access',
    'NAME-ws-admin',
    'NAME-ws-api',
  ]),
  ...rows('host', 'providers: Datalabs, hosts', [
    'NAME-SESSION',
    'editor-NAME-SESSION',
    'NAME-SESSION-editor',
    'data-NAME-SESSION',
    'NAME-SESSION-data',
  ]),
  // The client's root: sign-in may redirect to it.
  ...rows('host', 'provider-datalab: redirect URIs of the client', ['NAME']),
  ...rows('host', 'provider-datalab: external host of a database', [
    'DATABASE-NAME',
  ]),
  ...rows('host', 'Educates: registry of a session', ['registry-NAME-SESSION']),
  ...rows('namespace', 'providers: Datalabs, claims', ['NAME']),
  ...rows('namespace', 'Educates: namespace of a session', ['NAME-SESSION']),
  ...rows('claim', 'providers: Datalabs, claims', ['NAME-SESSION-persistent']),
  ...rows('workshop', 'recorded: Workshop, WorkshopEnvironment', ['NAME']),
  ...rows('workshop-session', 'recorded: WorkshopSession', ['NAME-SESSION']),
  ...rows('object', 'recorded: composed by a Storage', [
    'secret-PRINCIPAL',
    'observe-secret-PRINCIPAL',
    'user-PRINCIPAL-GENERATION',
  ]),
  ...rows('object', 'recorded: composed by a Datalab', [
    'oauth2-client-secret-NAME',
    'observe-oauth-client-secret-NAME',
    'observe-storage-secret-NAME',
    'workshop-NAME',
    'workshopenvironment-NAME',
    'workshopsession-NAME-SESSION',
    'persistentvolumeclaim-NAME-SESSION-persistent',
  ]),
  ...STORE_TYPES.flatMap(type => {
    const { objects, sharedObjects = [] } = storeOperator(type);
    return rows('object', `recorded: composed for stores of type ${type}`, [
      ...objects.map(object => `${object}-${storeBase(type)}`),
      ...sharedObjects.map(object => `${object}-NAME`),
    ]);
  }),
];
