import { at } from '../schema/paths';
import {
  DATALABS,
  OBJECTS,
  poll,
  ProvidersBed,
  STORAGES,
} from './__testUtils__/ProvidersBed';

const DISCOVERABLE = { 'storages.pkg.internal/discoverable': 'true' };
const KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
const S3 = [
  'AWS_ACCESS_KEY_ID',
  'AWS_ENDPOINT_URL',
  'AWS_REGION',
  'AWS_S3_FORCE_PATH_STYLE',
  'AWS_SECRET_ACCESS_KEY',
];

describe('the provider of Storages', () => {
  const bed = ProvidersBed.shared({ delayMs: 150 });

  const dataOf = (secret: string) =>
    bed.secret(secret)?.data as Record<string, string> | undefined;
  const shapeOf = (secret: string) => {
    const found = bed.secret(secret);
    const owners = found?.metadata.ownerReferences as
      | { kind: string }[]
      | undefined;
    return {
      type: found?.type,
      keys: Object.keys(found?.data ?? {}).sort(),
      labels: found?.metadata.labels,
      owners: owners?.map(({ kind }) => kind),
    };
  };

  it('says first what is being made, then that all is ready', async () => {
    bed.createStorage('progress', {
      buckets: [{ bucketName: 'progress' }, { bucketName: 'progress-raw' }],
    });
    const creating = await poll('a condition', () =>
      bed.condition(STORAGES, 'progress', 'Ready'),
    );
    expect(creating).toMatchObject({
      status: 'False',
      reason: 'Creating',
      message:
        'Unready resources: bucket-progress, bucket-progress-raw, observe-secret-progress, and 4 more',
    });
    expect(bed.secret('progress')).toBeUndefined();

    await bed.isReady(STORAGES, 'progress');
    const lastTransitionTime = expect.any(String);
    expect(bed.read(STORAGES, 'progress')?.status).toEqual({
      conditions: [
        {
          type: 'Synced',
          status: 'True',
          reason: 'ReconcileSuccess',
          lastTransitionTime,
        },
        {
          type: 'Ready',
          status: 'True',
          reason: 'Available',
          lastTransitionTime,
        },
      ],
    });
  });

  it('makes the Secrets that providers make, with their keys and marks', async () => {
    bed.createStorage('marked');
    bed.createDatalab('marked');
    await bed.isReady(DATALABS, 'marked');
    await poll('the copied keys', () => bed.secret('marked-datalab'));
    expect(shapeOf('marked-1')).toEqual({
      type: 'connection.crossplane.io/v1alpha1',
      keys: KEYS,
    });
    expect(shapeOf('marked')).toEqual({ type: 'Opaque', keys: S3 });
    expect(dataOf('marked')).toMatchObject(dataOf('marked-1')!);
    expect(shapeOf('marked-datalab')).toEqual({
      type: 'Opaque',
      keys: [...S3, 'configData', 'remote', 'remotePath'],
      labels: { 'crossplane.io/composite': 'marked' },
      owners: ['Datalab'],
    });
    expect(shapeOf('marked-oauth-client')).toEqual({
      type: 'Opaque',
      keys: ['attribute.client_secret', 'clientSecret'],
    });
    expect(bed.read(OBJECTS, 'secret-marked')).toMatchObject({
      metadata: {
        labels: { 'crossplane.io/composite': 'marked' },
        annotations: {
          'crossplane.io/composition-resource-name': 'secret-marked',
        },
        ownerReferences: [{ kind: 'Storage', name: 'marked' }],
      },
    });
  });

  it('makes one Secret for a principal named like a key of another', async () => {
    bed.createStorage('twin');
    await bed.isReady(STORAGES, 'twin');
    bed.createStorage('twin-1');
    await bed.isReady(STORAGES, 'twin-1');
    expect(shapeOf('twin-1')).toEqual({
      type: 'connection.crossplane.io/v1alpha1',
      keys: KEYS,
    });
    expect(dataOf('twin-1')).toEqual(dataOf('twin-1-1'));
  });

  it('keeps the newest generation of keys at hand', async () => {
    bed.createStorage('kept', {
      credentialsRollover: { interval: 'none', maxToKeep: 3 },
    });
    await bed.isReady(STORAGES, 'kept');
    expect(['kept-1', 'kept-2', 'kept-3', 'kept-4'].map(dataOf)).toEqual([
      expect.anything(),
      expect.anything(),
      expect.anything(),
      undefined,
    ]);
    expect(dataOf('kept')).toMatchObject(dataOf('kept-1')!);
  });

  it('replaces all keys at a new interval', async () => {
    bed.createStorage('rolled');
    await bed.isReady(STORAGES, 'rolled');
    const key = () => dataOf('rolled')?.AWS_ACCESS_KEY_ID;
    const before = key();
    bed.edit(STORAGES, 'rolled', {
      credentialsRollover: { interval: 'yearly', maxToKeep: 2 },
    });
    await poll(
      'the old keys to go',
      () => !bed.secret('rolled-1') || undefined,
    );
    await poll('other keys', () => key() !== before || undefined);
    const year = new Date().getUTCFullYear();
    expect(bed.secret(`rolled-${year}`)).toBeDefined();
    expect(bed.secret(`rolled-${year - 1}`)).toBeDefined();
  });

  it('lets a grantee use a bucket as soon as it is granted', async () => {
    const requestedAt = '2026-01-01T00:00:00Z';
    bed.createStorage('giver', {}, { labels: DISCOVERABLE });
    bed.createStorage('taker', {
      bucketAccessRequests: [{ bucketName: 'giver', requestedAt }],
    });
    const policies = () =>
      at(
        bed.read(OBJECTS, 'user-taker-1'),
        ...['spec', 'forProvider', 'manifest', 'spec', 'forProvider'],
        'policies',
      );
    await bed.isReady(STORAGES, 'taker');
    expect(policies()).toEqual(['taker.taker']);
    bed.edit(STORAGES, 'giver', {
      bucketAccessGrants: [
        {
          bucketName: 'giver',
          grantee: 'taker',
          permission: 'ReadOnly',
          grantedAt: requestedAt,
        },
      ],
    });
    await poll(
      'the policy',
      () => JSON.stringify(policies())?.includes('taker.giver') || undefined,
    );
  });

  it('makes a bucket that is added later', async () => {
    bed.createStorage('growing');
    await bed.isReady(STORAGES, 'growing');
    const before = bed.secret('growing');
    bed.edit(STORAGES, 'growing', {
      buckets: [{ bucketName: 'growing' }, { bucketName: 'growing-more' }],
    });
    const creating = await bed.is(STORAGES, 'growing', 'Ready', 'False');
    expect(creating.message).toBe(
      'Unready resources: bucket-growing-more, policy-full-growing-more',
    );
    await bed.isReady(STORAGES, 'growing');
    expect(bed.secret('growing')).toEqual(before);
  });
});

describe('the provider of Storages without the definition of Datalabs', () => {
  const bed = ProvidersBed.shared({ delayMs: 1 });

  it('makes Storages ready', async () => {
    bed.store.delete(
      { group: 'apiextensions.k8s.io', plural: 'customresourcedefinitions' },
      { name: 'datalabs.pkg.internal' },
    );
    bed.createStorage('alone');
    await bed.isReady(STORAGES, 'alone');
    expect(bed.secret('alone')).toBeDefined();
  });
});
