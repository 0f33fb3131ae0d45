import { StoreType } from '@eoepca/backstage-plugin-workspace-common';
import {
  namesOfRevealed,
  registryCredentials,
  s3Credentials,
  storeCredentials,
} from './credentials';
import { secretValues } from './secretValues';

/** The values of a Secret with these texts. */
const valuesOf = (texts: Record<string, string>) =>
  secretValues({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'lab' },
    data: Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [
        key,
        Buffer.from(text).toString('base64'),
      ]),
    ),
  });

const store = (type: StoreType, name: string, host?: string) => ({
  type,
  name,
  storage: '1Gi',
  ...(host && { host }),
});

describe('secretValues', () => {
  it.each<[string, unknown, [string, string][]]>([
    ['nothing', undefined, []],
    ['no map', 'odd', []],
    ['a list', ['a'], []],
    ['values that are no texts', { a: 1, b: null, c: 'eQ==' }, [['c', 'y']]],
    ['bytes that are no UTF-8', { a: '//79', b: 'eQ==' }, [['b', 'y']]],
    ['an empty value', { a: '' }, [['a', '']]],
    ['a value with line ends', { a: btoa('k \r\n\n') }, [['a', 'k ']]],
    ['lines inside of a value', { a: btoa('{\n}\n') }, [['a', '{\n}']]],
  ])('reads %s', (_, data, entries) => {
    const secret = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'lab' },
      data,
    };
    expect([...secretValues(secret)]).toEqual(entries);
  });

  it('reads no Secret', () => {
    expect(secretValues(undefined).size).toBe(0);
  });
});

const LAB = { name: 'lab', buckets: [] };

describe('s3Credentials', () => {
  it('names the first bucket of the Storage, whatever the Secret says', () => {
    const values = valuesOf({ access: 'a', secret: 's', BUCKET: 'old' });
    const buckets = [{ name: 'maps' }, { name: 'lab' }];
    expect(
      s3Credentials(values, { name: 'lab', buckets }, {})?.bucketname,
    ).toBe('maps');
  });

  it.each([
    [
      'AWS_ACCESS_KEY_ID',
      'AWS_SECRET_ACCESS_KEY',
      'AWS_ENDPOINT_URL',
      'AWS_REGION',
    ],
    ['access', 'secret', 'endpoint', 'region'],
    [
      'attribute.access',
      'attribute.secret',
      'attribute.endpoint',
      'attribute.region',
    ],
  ])('reads %s and its like', (access, secret, endpoint, region) => {
    const values = valuesOf({
      [access]: 'a',
      [secret]: 's',
      [endpoint]: 'e',
      [region]: 'r',
      BUCKET: 'b',
    });
    expect(s3Credentials(values, LAB, { endpoint: 'x', region: 'y' })).toEqual({
      bucketname: 'b',
      access: 'a',
      secret: 's',
      endpoint: 'e',
      region: 'r',
    });
  });

  const keys = { access: 'a', secret: 's' };

  it('takes what the Secret does not say from the configuration', () => {
    const values = valuesOf({ ...keys, region: '' });
    expect(
      s3Credentials(values, LAB, { endpoint: 'https://e', region: 'r' }),
    ).toMatchObject({ bucketname: 'lab', endpoint: 'https://e', region: 'r' });
  });

  it('has an empty region where nobody says one', () => {
    expect(s3Credentials(valuesOf(keys), LAB, {})).toMatchObject({
      endpoint: '',
      region: '',
    });
  });

  it.each(['access', 'secret'])('has none without the key %s', key => {
    const values = valuesOf({ ...keys, [key]: '' });
    expect(s3Credentials(values, LAB, {})).toBeUndefined();
  });
});

describe('registryCredentials', () => {
  it('takes both parts', () => {
    const both = {
      CONTAINER_REGISTRY_USERNAME: 'u',
      CONTAINER_REGISTRY_PASSWORD: 'p',
    };
    expect(registryCredentials(valuesOf(both))).toEqual({
      username: 'u',
      password: 'p',
    });
    const { CONTAINER_REGISTRY_PASSWORD: _, ...rest } = both;
    expect(registryCredentials(valuesOf(rest))).toBeUndefined();
  });
});

describe('storeCredentials', () => {
  it('finds the keys of each type of store by its name', () => {
    const stores = [
      store('database', 'prod-1', 'pg0'),
      store('database', 'dev', 'pg0'),
      store('database', 'lonely', 'pg1'),
      store('vector', 'vec'),
      store('vector', 'unmade'),
      store('cache', 'hot.one'),
      store('document', 'docs'),
    ];
    const values = valuesOf({
      POSTGRES_PG0_HOST: 'h',
      POSTGRES_PG0_PROD_1_URL: 'u',
      POSTGRES_PG0_DEV_URL_EXTERNAL: 'x',
      POSTGRES_PG0_OTHER_URL: 'not declared',
      QDRANT_VEC_GRPC_PORT: '6334',
      QDRANT_VEC_READ_API_KEY: 'rk',
      QDRANT_OTHER_URL: 'not declared',
      REDIS_HOT_ONE_USER: 'ru',
      REDIS_HOT_ONE_DATABASE: '0',
      MONGO_DOCS_AUTH_SOURCE: 'admin',
      MONGO_DOCS_URI: 'mongodb://docs',
      MONGO_DOCS_URL: 'no key of theirs',
    });
    expect(storeCredentials(values, stores)).toEqual({
      database: {
        pg0: {
          host: 'h',
          databases: 'prod-1,dev',
          urls: { 'prod-1': 'u' },
          external_urls: { dev: 'x' },
        },
      },
      vector: { vec: { grpc_port: '6334', read_api_key: 'rk' } },
      cache: { 'hot.one': { username: 'ru', database: '0' } },
      document: { docs: { auth_source: 'admin', uri: 'mongodb://docs' } },
    });
  });

  it('is empty without any', () => {
    const stores = [store('database', 'prod', 'pg0'), store('cache', 'hot')];
    expect(storeCredentials(valuesOf({}), stores)).toEqual({});
  });
});

describe('namesOfRevealed', () => {
  it('names what is told and tells none of it', () => {
    const values = valuesOf({ REDIS_HOT_PASSWORD: 'p' });
    expect(
      namesOfRevealed({
        s3: s3Credentials(valuesOf({ access: 'a', secret: 's' }), LAB, {}),
        registry: { username: 'u', password: 'p' },
        stores: storeCredentials(values, [store('cache', 'hot')]),
      }),
    ).toEqual(['s3', 'registry', 'cache/hot']);
    expect(namesOfRevealed({})).toEqual([]);
  });
});
