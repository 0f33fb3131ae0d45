import { datalabData, newKeys, principalData } from './credentials';
import { parseDatalab } from './resources';

const datalab = parseDatalab({
  apiVersion: 'pkg.internal/v1beta2',
  kind: 'Datalab',
  metadata: { name: 'alice' },
  spec: {
    users: ['alice'],
    databases: {
      'pg-0': {
        names: ['prod', 'dev.2'],
        storage: '1Gi',
        backupStorage: '1Gi',
      },
    },
    vectorStores: { vec: { storage: '1Gi' } },
    cacheStores: { hot: { storage: '1Gi' } },
    documentStores: { docs: { storage: '1Gi' } },
    registry: { enabled: true },
  },
});

describe('principalData', () => {
  it('holds the current keys, and where they are for', () => {
    const keys = newKeys();
    expect(keys).toEqual({
      AWS_ACCESS_KEY_ID: expect.stringMatching(/^AKIA[A-Z2-7]{16}$/),
      AWS_SECRET_ACCESS_KEY: expect.stringMatching(/^[A-Za-z0-9+/]{40}$/),
    });
    expect(principalData(keys)).toEqual({
      ...keys,
      AWS_ENDPOINT_URL: expect.stringMatching(/^https:/),
      AWS_REGION: 'eu-central-1',
      AWS_S3_FORCE_PATH_STYLE: 'true',
    });
  });
});

describe('datalabData', () => {
  const storage = principalData(newKeys());

  it('names the variables of each kind of store as providers do', () => {
    const data = datalabData(datalab, storage, () => true, {});
    expect(Object.keys(data).sort()).toEqual([
      'AWS_ACCESS_KEY_ID',
      'AWS_ENDPOINT_URL',
      'AWS_REGION',
      'AWS_S3_FORCE_PATH_STYLE',
      'AWS_SECRET_ACCESS_KEY',
      'MONGO_DOCS_AUTH_SOURCE',
      'MONGO_DOCS_DATABASE',
      'MONGO_DOCS_HOST',
      'MONGO_DOCS_PASSWORD',
      'MONGO_DOCS_PORT',
      'MONGO_DOCS_URI',
      'MONGO_DOCS_USER',
      'POSTGRES_PG_0_DATABASES',
      'POSTGRES_PG_0_HOST',
      'POSTGRES_PG_0_HOST_EXTERNAL',
      'POSTGRES_PG_0_PASSWORD',
      'POSTGRES_PG_0_PORT',
      'POSTGRES_PG_0_USER',
      'QDRANT_VEC_API_KEY',
      'QDRANT_VEC_GRPC_PORT',
      'QDRANT_VEC_HOST',
      'QDRANT_VEC_PORT',
      'QDRANT_VEC_READ_API_KEY',
      'QDRANT_VEC_URL',
      'REDIS_HOT_DATABASE',
      'REDIS_HOT_HOST',
      'REDIS_HOT_PASSWORD',
      'REDIS_HOT_PORT',
      'REDIS_HOT_URL',
      'REDIS_HOT_USER',
      'configData',
      'remote',
      'remotePath',
    ]);
  });

  it('keeps what is random', () => {
    const again = (before: Record<string, string>) =>
      datalabData(datalab, storage, () => true, before);
    const first = again({});
    expect(again(first)).toEqual(first);
    expect(again({})).not.toEqual(first);
  });

  it('leaves out stores that are not made yet', () => {
    const data = datalabData(datalab, storage, () => false, {});
    expect(data).not.toHaveProperty('REDIS_HOT_PASSWORD');
  });
});
