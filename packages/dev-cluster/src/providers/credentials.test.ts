import { secretData } from './credentials';
import { parseDatalab, parseStorage } from './resources';
import { datalabSteps, storageSteps } from './steps';

const storage = parseStorage({
  apiVersion: 'pkg.internal/v1beta1',
  kind: 'Storage',
  metadata: { name: 'alice' },
  spec: { principal: 'alice', buckets: [{ bucketName: 'alice-raw' }] },
});

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

const all = (steps: string[]) => new Set(steps);

describe('secretData', () => {
  it('holds S3 keys once the credentials are made', () => {
    const pending = secretData(
      {},
      { resource: storage, done: all([]) },
      undefined,
    );
    expect(pending).toEqual({});

    const made = secretData(
      {},
      { resource: storage, done: all(storageSteps(storage)) },
      undefined,
    );
    expect(made).toEqual({
      BUCKET: 'alice-raw',
      AWS_ACCESS_KEY_ID: expect.stringMatching(/^AKIA[A-Z2-7]{16}$/),
      AWS_SECRET_ACCESS_KEY: expect.stringMatching(/^[A-Za-z0-9+/]{40}$/),
      AWS_ENDPOINT_URL: expect.stringMatching(/^https:/),
      AWS_REGION: 'eu-central-1',
    });
  });

  it('names the variables of each kind of store as the contract does', () => {
    const names = Object.keys(
      secretData({}, undefined, {
        resource: datalab,
        done: all(datalabSteps(datalab)),
      }),
    );
    expect(names).toEqual([
      'POSTGRES_PG_0_HOST',
      'POSTGRES_PG_0_PORT',
      'POSTGRES_PG_0_USER',
      'POSTGRES_PG_0_PASSWORD',
      'POSTGRES_PG_0_HOST_EXTERNAL',
      'POSTGRES_PG_0_PROD_URL',
      'POSTGRES_PG_0_PROD_URL_EXTERNAL',
      'POSTGRES_PG_0_DEV_2_URL',
      'POSTGRES_PG_0_DEV_2_URL_EXTERNAL',
      'MONGO_DOCS_HOST',
      'MONGO_DOCS_PORT',
      'MONGO_DOCS_DATABASE',
      'MONGO_DOCS_AUTH_SOURCE',
      'MONGO_DOCS_USER',
      'MONGO_DOCS_PASSWORD',
      'MONGO_DOCS_URI',
      'REDIS_HOT_HOST',
      'REDIS_HOT_PORT',
      'REDIS_HOT_USER',
      'REDIS_HOT_DATABASE',
      'REDIS_HOT_PASSWORD',
      'REDIS_HOT_URL',
      'QDRANT_VEC_HOST',
      'QDRANT_VEC_PORT',
      'QDRANT_VEC_GRPC_PORT',
      'QDRANT_VEC_URL',
      'QDRANT_VEC_API_KEY',
      'QDRANT_VEC_READ_API_KEY',
      'CONTAINER_REGISTRY_USERNAME',
      'CONTAINER_REGISTRY_PASSWORD',
    ]);
  });

  it('keeps what is random', () => {
    const again = (before: Record<string, string>) =>
      secretData(
        before,
        { resource: storage, done: all(storageSteps(storage)) },
        { resource: datalab, done: all(datalabSteps(datalab)) },
      );
    const first = again({});
    expect(again(first)).toEqual(first);
    expect(again({})).not.toEqual(first);
  });
});
