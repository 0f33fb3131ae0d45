import { CacheCredentials } from '@eoepca/backstage-plugin-workspace-common';
import { lines, MASK, python, shell, urlPart, withMasks } from './quote';
import { CredentialKind, knownValues } from './types';

/** The address that Redis clients take. */
export function redisUrl(redis: CacheCredentials): string {
  if (redis.url) {
    return redis.url;
  }
  const { host = '', port, username = '', password, database } = redis;
  const user = password ? `${urlPart(username)}:${urlPart(password)}@` : '';
  return `redis://${user}${host}${port ? `:${port}` : ''}${
    database ? `/${urlPart(database)}` : ''
  }`;
}

/** The password goes by a variable: arguments are seen by everybody on a machine. */
export function redisCli(redis: CacheCredentials): string {
  const { host, port, username, password, database } = redis;
  if (!host) {
    return `redis-cli -u ${shell(redisUrl(redis))}`;
  }
  return [
    ...(password ? [`REDISCLI_AUTH=${shell(password)}`] : []),
    'redis-cli',
    `-h ${shell(host)}`,
    ...(port ? [`-p ${shell(port)}`] : []),
    ...(username ? [`--user ${shell(username)}`] : []),
    ...(database ? [`-n ${shell(database)}`] : []),
  ].join(' ');
}

export function redisPython(redis: CacheCredentials): string {
  return lines(
    'import redis',
    '',
    `cache = redis.Redis.from_url(${python(redisUrl(redis))})`,
    'print(cache.ping())',
  );
}

/** A Redis store. */
export const cacheKind: CredentialKind<CacheCredentials> = {
  id: 'cache',
  masked: {
    host: MASK,
    port: MASK,
    username: MASK,
    password: MASK,
    database: MASK,
    url: MASK,
  },
  redact: redis => withMasks(redis, ['password', 'url']),
  values: redis =>
    knownValues([
      ['host', redis.host],
      ['port', redis.port],
      ['username', redis.username],
      ['password', redis.password],
      ['database', redis.database],
      ['url', redis.url],
    ]),
  forms: [
    { id: 'redisCli', code: redisCli },
    { id: 'redisPython', code: redisPython },
  ],
};
