import type { Datalab } from './resources';
import { password, SecretData } from './secrets';

/** Credentials of the stores that are made, in the Secret's variables; passwords stay as they are in `before`. */
export function storeCredentials(
  { object, spec }: Datalab,
  isMade: (resource: string) => boolean,
  before: SecretData,
): SecretData {
  const workspace = object.metadata.name;
  const made = <T>(
    resource: string,
    map: Record<string, T>,
    describe: (prefix: string, name: string, store: T) => SecretData,
  ) =>
    Object.entries(map)
      .filter(([name]) => isMade(`${resource}-${workspace}-${name}`))
      .map(([name, store]) => describe(variable(name), name, store));
  const host = (name: string) => `${name}.${workspace}.svc`;
  return Object.assign(
    {},
    ...made('db-postgrescluster', spec.databases, (name, id, { names }) =>
      postgres(`POSTGRES_${name}`, host(id), workspace, names, before),
    ),
    ...made('mongodb-community', spec.documentStores, (name, id) =>
      mongo(`MONGO_${name}`, host(id), workspace, before),
    ),
    ...made('redis-cache', spec.cacheStores, (name, id) =>
      redis(`REDIS_${name}`, host(id), before),
    ),
    ...made('qdrant-vector', spec.vectorStores, (name, id) =>
      qdrant(`QDRANT_${name}`, host(id), before),
    ),
  );
}

function postgres(
  prefix: string,
  host: string,
  user: string,
  databases: string[],
  before: SecretData,
): SecretData {
  const secret = before[`${prefix}_PASSWORD`] ?? password();
  return {
    [`${prefix}_HOST`]: host,
    [`${prefix}_PORT`]: '5432',
    [`${prefix}_USER`]: user,
    [`${prefix}_PASSWORD`]: secret,
    [`${prefix}_HOST_EXTERNAL`]: `${host}.dev-cluster.example`,
    [`${prefix}_DATABASES`]: databases.join(','),
  };
}

function mongo(
  prefix: string,
  host: string,
  user: string,
  before: SecretData,
): SecretData {
  const secret = before[`${prefix}_PASSWORD`] ?? password();
  return {
    [`${prefix}_HOST`]: host,
    [`${prefix}_PORT`]: '27017',
    [`${prefix}_DATABASE`]: user,
    [`${prefix}_AUTH_SOURCE`]: 'admin',
    [`${prefix}_USER`]: user,
    [`${prefix}_PASSWORD`]: secret,
    [`${prefix}_URI`]: `mongodb://${user}:${secret}@${host}:27017/${user}?authSource=admin`,
  };
}

function redis(prefix: string, host: string, before: SecretData): SecretData {
  const secret = before[`${prefix}_PASSWORD`] ?? password();
  return {
    [`${prefix}_HOST`]: host,
    [`${prefix}_PORT`]: '6379',
    [`${prefix}_USER`]: 'default',
    [`${prefix}_DATABASE`]: '0',
    [`${prefix}_PASSWORD`]: secret,
    [`${prefix}_URL`]: `redis://default:${secret}@${host}:6379/0`,
  };
}

function qdrant(prefix: string, host: string, before: SecretData): SecretData {
  return {
    [`${prefix}_HOST`]: host,
    [`${prefix}_PORT`]: '6333',
    [`${prefix}_GRPC_PORT`]: '6334',
    [`${prefix}_URL`]: `http://${host}:6333`,
    [`${prefix}_API_KEY`]: before[`${prefix}_API_KEY`] ?? password(),
    [`${prefix}_READ_API_KEY`]: before[`${prefix}_READ_API_KEY`] ?? password(),
  };
}

/** A name as it stands in a variable: upper case, other characters than letters and digits as `_`. */
function variable(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
