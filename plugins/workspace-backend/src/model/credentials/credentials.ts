import {
  RegistryCredentials,
  S3Credentials,
  StoreCredentials,
} from '@eoepca/backstage-plugin-workspace-common';
import { SecretValues } from './secretValues';
import { WorkspaceRecord } from '../record';

/** The keys of a Secret that hold the parts of the S3 credentials, by provider; the first that is there counts. */
const S3_KEYS = {
  access: ['AWS_ACCESS_KEY_ID', 'access', 'attribute.access'],
  secret: ['AWS_SECRET_ACCESS_KEY', 'secret', 'attribute.secret'],
  endpoint: ['AWS_ENDPOINT_URL', 'endpoint', 'attribute.endpoint'],
  region: ['AWS_REGION', 'region', 'attribute.region'],
};

const BUCKET_KEY = 'BUCKET';
const REGISTRY_USERNAME = 'CONTAINER_REGISTRY_USERNAME';
const REGISTRY_PASSWORD = 'CONTAINER_REGISTRY_PASSWORD';

/** What a view shows instead of the registry's password. */
const HIDDEN = '**********';

/** What the configuration says of S3 where the Secret does not. */
export interface S3Defaults {
  readonly endpoint?: string;
  readonly region?: string;
}

/** Whether a Secret with these keys has the S3 keys. */
export function hasS3Keys(keys: ReadonlySet<string> | undefined): boolean {
  return hasOne(keys, S3_KEYS.access) && hasOne(keys, S3_KEYS.secret);
}

/** What one lacks to work with S3; `undefined` where all is there. */
export function missingForS3(
  { secrets, storage }: Pick<WorkspaceRecord, 'secrets' | 'storage'>,
  defaults: S3Defaults,
):
  | 'SecretMissing'
  | 'KeysMissing'
  | 'EndpointMissing'
  | 'BucketMissing'
  | undefined {
  if (!secrets.s3) return 'SecretMissing';
  const { keys } = secrets.s3;
  if (!hasS3Keys(keys)) return 'KeysMissing';
  if (!defaults.endpoint && !hasOne(keys, S3_KEYS.endpoint)) {
    return 'EndpointMissing';
  }
  return storage.buckets.length > 0 || hasOne(keys, [BUCKET_KEY])
    ? undefined
    : 'BucketMissing';
}

function hasOne(
  keys: ReadonlySet<string> | undefined,
  candidates: readonly string[],
): boolean {
  return candidates.some(key => keys?.has(key));
}

/** Whether a Secret with these keys has the registry's. */
export function hasRegistryKeys(
  keys: ReadonlySet<string> | undefined,
): boolean {
  return [REGISTRY_USERNAME, REGISTRY_PASSWORD].every(key => keys?.has(key));
}

/**
 * The S3 credentials in a Secret of a workspace; `undefined` without both of the keys. The bucket is the Storage's first:
 * no provider writes `BUCKET`, which counts for a Storage without buckets only, and then the workspace's name.
 */
export function s3Credentials(
  values: SecretValues,
  { name, buckets }: { name: string; buckets: readonly { name: string }[] },
  defaults: S3Defaults,
): S3Credentials | undefined {
  const [access, secret, endpoint, region] = [
    S3_KEYS.access,
    S3_KEYS.secret,
    S3_KEYS.endpoint,
    S3_KEYS.region,
  ].map(keys => firstOf(values, keys));
  if (access === undefined || secret === undefined) return undefined;
  return {
    bucketname: buckets[0]?.name ?? (values.get(BUCKET_KEY) || name),
    access,
    secret,
    endpoint: endpoint ?? defaults.endpoint ?? '',
    region: region ?? defaults.region ?? '',
  };
}

/** The registry's credentials in a Secret; `undefined` without both of them. */
export function registryCredentials(
  values: SecretValues,
): RegistryCredentials | undefined {
  const username = values.get(REGISTRY_USERNAME);
  const password = values.get(REGISTRY_PASSWORD);
  return username !== undefined && password !== undefined
    ? { username, password }
    : undefined;
}

/** The same without the password. */
export function withoutPassword({
  username,
}: RegistryCredentials): RegistryCredentials {
  return { username, password: HIDDEN };
}

/** What of some credentials tells a secret, by names alone: `s3`, `cache/hot`. */
export function namesOfRevealed(revealed: {
  readonly s3?: S3Credentials;
  readonly registry?: RegistryCredentials;
  readonly stores?: StoreCredentials;
}): string[] {
  const stores = Object.entries(revealed.stores ?? {}).flatMap(
    ([type, byName]) => Object.keys(byName).map(name => `${type}/${name}`),
  );
  return [
    ...(revealed.s3 ? ['s3'] : []),
    ...(revealed.registry ? ['registry'] : []),
    ...stores,
  ];
}

/** What is empty is not there: the next one counts. */
function firstOf(
  values: SecretValues,
  keys: readonly string[],
): string | undefined {
  return keys.map(key => values.get(key)).find(Boolean);
}
