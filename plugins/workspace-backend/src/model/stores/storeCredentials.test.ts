import { StoreType } from '@eoepca/backstage-plugin-workspace-common';
import { valuesOf } from '../__testUtils__/valuesOf';
import { storeCredentials } from './storeCredentials';

const store = (type: StoreType, name: string, host?: string) => ({
  type,
  name,
  storage: '1Gi',
  ...(host && { host }),
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

  describe('from the keys that providers write', () => {
    const host = {
      POSTGRES_PG0_HOST: 'pg0.lab.svc',
      POSTGRES_PG0_HOST_EXTERNAL: 'pg0.example.org',
      POSTGRES_PG0_PORT: '5432',
      POSTGRES_PG0_USER: 'lab',
      POSTGRES_PG0_PASSWORD: 'p/w@',
    };
    const fields = {
      host: 'pg0.lab.svc',
      host_external: 'pg0.example.org',
      port: '5432',
      username: 'lab',
      password: 'p/w@',
    };
    const databases = [
      store('database', 'prod', 'pg0'),
      store('database', 'dev', 'pg0'),
    ];
    const found = (texts: Record<string, string>) =>
      storeCredentials(valuesOf({ ...host, ...texts }), databases).database;

    it('makes the addresses of the databases that they list', () => {
      const POSTGRES_PG0_DATABASES = 'prod,dev,of-others';
      expect(found({ POSTGRES_PG0_DATABASES })).toEqual({
        pg0: {
          ...fields,
          databases: 'prod,dev',
          urls: {
            prod: 'postgresql://lab:p%2Fw%40@pg0.lab.svc:5432/prod',
            dev: 'postgresql://lab:p%2Fw%40@pg0.lab.svc:5432/dev',
          },
          external_urls: {},
        },
      });
    });

    it.each(['prod', ' prod ,', '["prod"]'])(
      'leaves out a database that is not there yet: %s',
      POSTGRES_PG0_DATABASES => {
        const { pg0 } = found({ POSTGRES_PG0_DATABASES }) ?? {};
        expect(pg0.databases).toBe('prod');
        expect(Object.keys(pg0.urls)).toEqual(['prod']);
      },
    );

    it('takes an address that is there, and makes none where nothing is listed', () => {
      const POSTGRES_PG0_PROD_URL = 'postgresql://elsewhere/prod';
      expect(
        found({ POSTGRES_PG0_DATABASES: 'prod', POSTGRES_PG0_PROD_URL })?.pg0
          .urls,
      ).toEqual({ prod: POSTGRES_PG0_PROD_URL });
      expect(found({})).toEqual({
        pg0: {
          ...fields,
          databases: 'prod,dev',
          urls: {},
          external_urls: {},
        },
      });
    });

    it('makes no address without a password', () => {
      const texts = {
        POSTGRES_PG0_DATABASES: 'prod',
        POSTGRES_PG0_PASSWORD: '',
      };
      expect(found(texts)?.pg0.urls).toEqual({});
    });

    it('reads every key of the other stores', () => {
      const keys = {
        MONGO_DOCS: 'AUTH_SOURCE DATABASE HOST PASSWORD PORT URI USER',
        QDRANT_VEC: 'API_KEY GRPC_PORT HOST PORT READ_API_KEY URL',
        REDIS_HOT: 'DATABASE HOST PASSWORD PORT URL USER',
      };
      const recorded = Object.entries(keys).flatMap(([prefix, ends]) =>
        ends.split(' ').map(end => `${prefix}_${end}`),
      );
      const { document, vector, cache } = storeCredentials(
        valuesOf(Object.fromEntries(recorded.map(key => [key, key]))),
        [
          store('document', 'docs'),
          store('vector', 'vec'),
          store('cache', 'hot'),
        ],
      );
      expect(
        [document?.docs, vector?.vec, cache?.hot]
          .flatMap(each => Object.values(each ?? {}))
          .sort(),
      ).toEqual(recorded.sort());
    });
  });

  it('is empty without any', () => {
    const stores = [store('database', 'prod', 'pg0'), store('cache', 'hot')];
    expect(storeCredentials(valuesOf({}), stores)).toEqual({});
  });
});
