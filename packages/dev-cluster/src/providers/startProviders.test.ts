import type { DevCluster } from '../DevCluster';
import { startApiServer } from '../index';
import { readDefinitions } from '../manifests';
import { at } from '../schema/paths';
import type { KubeObject } from '../store/types';
import { poll as pollFor } from '../testing';
import { Providers, startProviders } from './startProviders';

const STORAGES = { group: 'pkg.internal', plural: 'storages' };
const DATALABS = { group: 'pkg.internal', plural: 'datalabs' };
const OBJECTS = { group: 'kubernetes.m.crossplane.io', plural: 'objects' };
const core = (plural: string) => ({ group: '', plural });
const namespace = 'workspace';

interface Condition {
  type: string;
  status: string;
  reason: string;
  message?: string;
}

interface SessionStatus {
  state?: string;
  phase?: string;
  url?: string;
}

/** Often enough to see what passes quickly. */
const poll: typeof pollFor = (what, ask) =>
  pollFor(what, ask, { intervalMs: 5 });

describe('startProviders', () => {
  let cluster: DevCluster;
  let providers: Providers;

  beforeAll(async () => {
    cluster = await startApiServer({ definitions: readDefinitions() });
    providers = await startProviders(cluster.store, { delayMs: 150 });
  });

  afterAll(async () => {
    await providers?.stop();
    await cluster?.stop();
  });

  const createStorage = (name: string, buckets = [name]) =>
    cluster.store.create(STORAGES, {
      metadata: { name, namespace },
      spec: {
        principal: name,
        buckets: buckets.map(bucketName => ({ bucketName })),
      },
    });
  const createDatalab = (name: string, spec: object = {}) =>
    cluster.store.create(DATALABS, {
      metadata: { name, namespace },
      spec: { users: ['alice'], ...spec },
    });
  const read = (resource: typeof STORAGES, name: string) =>
    cluster.store.get(resource, { namespace, name }) as
      | (KubeObject & {
          spec: Record<string, unknown>;
          status?: {
            conditions?: Condition[];
            sessions?: Record<string, SessionStatus>;
          };
        })
      | undefined;
  const edit = (name: string, spec: object) => {
    const object = read(DATALABS, name)!;
    cluster.store.replace(DATALABS, {
      ...object,
      spec: { ...object.spec, ...spec },
    });
  };
  const readiness = (resource: typeof STORAGES, name: string) =>
    read(resource, name)?.status?.conditions?.find(
      ({ type }) => type === 'Ready',
    );
  const isReady = (resource: typeof STORAGES, name: string) =>
    poll(`${name} to be ready`, () =>
      readiness(resource, name)?.status === 'True' ? true : undefined,
    );
  const session = (name: string, id: string, phase: string) =>
    poll(`session ${id} to be ${phase}`, () => {
      const status = read(DATALABS, name)?.status?.sessions?.[id];
      return status?.phase === phase ? status : undefined;
    });
  const secretNamed = (name: string) =>
    cluster.store.get(core('secrets'), { namespace, name });
  const secret = (name: string) => secretNamed(`${name}-datalab`);
  const claimsOf = (name: string) =>
    cluster.store
      .list(core('persistentvolumeclaims'), { namespace: name })
      .map(({ metadata }) => metadata.name);

  it('says first what is being made, then that all is ready', async () => {
    createStorage('progress', ['progress', 'progress-raw']);
    const creating = await poll('a condition', () =>
      readiness(STORAGES, 'progress'),
    );
    expect(creating).toMatchObject({
      status: 'False',
      reason: 'Creating',
      message:
        'Unready resources: bucket-progress, bucket-progress-raw, observe-secret-progress, and 4 more',
    });
    expect(secretNamed('progress')).toBeUndefined();

    await isReady(STORAGES, 'progress');
    expect(secretNamed('progress')?.data).toHaveProperty('AWS_ACCESS_KEY_ID');
    expect(read(STORAGES, 'progress')?.status?.conditions).toContainEqual(
      expect.objectContaining({ type: 'Synced', status: 'True' }),
    );
  });

  it('makes the Secrets that providers make, with their keys and marks', async () => {
    createStorage('marked');
    createDatalab('marked');
    await isReady(DATALABS, 'marked');
    await poll('the copied keys', () => secret('marked'));
    const shape = (name: string) => {
      const found = secretNamed(name);
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
    const keys = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
    const all = [
      'AWS_ACCESS_KEY_ID',
      'AWS_ENDPOINT_URL',
      'AWS_REGION',
      'AWS_S3_FORCE_PATH_STYLE',
      'AWS_SECRET_ACCESS_KEY',
    ];
    expect(shape('marked-1')).toEqual({
      type: 'connection.crossplane.io/v1alpha1',
      keys,
    });
    expect(shape('marked')).toEqual({ type: 'Opaque', keys: all });
    expect(shape('marked-datalab')).toEqual({
      type: 'Opaque',
      keys: [...all, 'configData', 'remote', 'remotePath'],
      labels: { 'crossplane.io/composite': 'marked' },
      owners: ['Datalab'],
    });
    expect(shape('marked-oauth-client').keys).toEqual([
      'attribute.client_secret',
      'clientSecret',
    ]);
    expect(
      cluster.store.get(OBJECTS, { namespace, name: 'secret-marked' }),
    ).toMatchObject({
      metadata: {
        labels: { 'crossplane.io/composite': 'marked' },
        annotations: {
          'crossplane.io/composition-resource-name': 'secret-marked',
        },
        ownerReferences: [{ kind: 'Storage', name: 'marked' }],
      },
    });
  });

  it('makes no Secret of a Datalab whose storage Secret is not there', async () => {
    cluster.store.create(STORAGES, {
      metadata: { name: 'apart', namespace },
      spec: { principal: 'p-apart', buckets: [{ bucketName: 'apart' }] },
    });
    createDatalab('apart', { secretName: 'apart' });
    await isReady(STORAGES, 'apart');
    await isReady(DATALABS, 'apart');
    expect(secretNamed('p-apart')).toBeDefined();
    expect(secret('apart')).toBeUndefined();
  });

  it('replaces all keys at a new interval', async () => {
    createStorage('rolled');
    await isReady(STORAGES, 'rolled');
    const key = () =>
      (secretNamed('rolled')?.data as Record<string, string> | undefined)
        ?.AWS_ACCESS_KEY_ID;
    const before = key();
    const object = read(STORAGES, 'rolled')!;
    cluster.store.replace(STORAGES, {
      ...object,
      spec: {
        ...object.spec,
        credentialsRollover: { interval: 'yearly', maxToKeep: 2 },
      },
    });
    await poll(
      'the old keys to go',
      () => !secretNamed('rolled-1') || undefined,
    );
    await poll('other keys', () => key() !== before || undefined);
    const year = new Date().getUTCFullYear();
    expect(secretNamed(`rolled-${year}`)).toBeDefined();
    expect(secretNamed(`rolled-${year - 1}`)).toBeDefined();
  });

  it('lets a grantee use a bucket as soon as it is granted', async () => {
    const labels = { 'storages.pkg.internal/discoverable': 'true' };
    const giver = cluster.store.create(STORAGES, {
      metadata: { name: 'giver', namespace, labels },
      spec: { principal: 'giver', buckets: [{ bucketName: 'giver' }] },
    });
    const requestedAt = '2026-01-01T00:00:00Z';
    cluster.store.create(STORAGES, {
      metadata: { name: 'taker', namespace },
      spec: {
        principal: 'taker',
        buckets: [{ bucketName: 'taker' }],
        bucketAccessRequests: [{ bucketName: 'giver', requestedAt }],
      },
    });
    const policies = () =>
      at(
        cluster.store.get(OBJECTS, { namespace, name: 'user-taker-1' }),
        ...['spec', 'forProvider', 'manifest', 'spec', 'forProvider'],
        'policies',
      );
    await isReady(STORAGES, 'taker');
    expect(policies()).toEqual(['taker.taker']);
    cluster.store.replace(STORAGES, {
      metadata: { name: 'giver', namespace, labels },
      spec: {
        ...(giver.spec as object),
        bucketAccessGrants: [
          {
            bucketName: 'giver',
            grantee: 'taker',
            permission: 'ReadOnly',
            grantedAt: requestedAt,
          },
        ],
      },
    });
    await poll(
      'the policy',
      () => JSON.stringify(policies())?.includes('taker.giver') || undefined,
    );
  });

  it('makes a bucket that is added later', async () => {
    const object = createStorage('growing');
    await isReady(STORAGES, 'growing');
    const before = secretNamed('growing');
    cluster.store.replace(STORAGES, {
      ...object,
      metadata: { name: 'growing', namespace },
      spec: {
        principal: 'growing',
        buckets: [{ bucketName: 'growing' }, { bucketName: 'growing-more' }],
      },
    });
    const creating = await poll('the new bucket to be noticed', () => {
      const condition = readiness(STORAGES, 'growing');
      return condition?.status === 'False' ? condition : undefined;
    });
    expect(creating.message).toBe(
      'Unready resources: bucket-growing-more, policy-full-growing-more',
    );
    await isReady(STORAGES, 'growing');
    expect(secretNamed('growing')).toEqual(before);
  });

  it('makes namespace, claims and credentials of a Datalab, and no quota', async () => {
    createStorage('whole');
    createDatalab('whole', {
      sessions: [{ name: 'default' }, { name: 'gpu', state: 'stopped' }],
      registry: { enabled: true },
      cacheStores: { hot: { storage: '2Gi' } },
      quota: { budget: 'small', storage: '3Gi' },
    });
    await isReady(STORAGES, 'whole');
    await isReady(DATALABS, 'whole');
    expect(claimsOf('whole')).toEqual([
      'hot-hot-0',
      'whole-default-persistent',
      'whole-gpu-persistent',
    ]);
    const home = cluster.store.get(core('persistentvolumeclaims'), {
      namespace: 'whole',
      name: 'whole-gpu-persistent',
    });
    expect(home).toMatchObject({
      spec: { resources: { requests: { storage: '3Gi' } } },
      status: { phase: 'Bound', capacity: { storage: '3Gi' } },
    });
    expect(
      cluster.store.list(core('resourcequotas'), { namespace: 'whole' }),
    ).toEqual([]);
    const keys = await poll('the passwords', () => {
      const data = Object.keys(secret('whole')?.data ?? {});
      return data.includes('REDIS_HOT_PASSWORD') ? data : undefined;
    });
    expect(keys).toContain('AWS_SECRET_ACCESS_KEY');
    expect(keys.filter(key => /BUCKET|REGISTRY/.test(key))).toEqual([]);
  });

  it('starts sessions, and takes their address away when they stop', async () => {
    createDatalab('sessions', { sessions: [{ name: 'default' }] });
    const pending = await session('sessions', 'default', 'Pending');
    expect(pending.url).toBeUndefined();
    const { url } = await session('sessions', 'default', 'Running');
    expect(url).toBe(`${providers.sessionsUrl}/sessions/default/`);
    const page = await fetch(url!);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<strong>sessions</strong>');

    edit('sessions', {
      sessions: [
        { name: 'default', state: 'stopped' },
        { name: 'other', state: 'started' },
      ],
    });
    await poll('the session to stop', () => {
      const status = read(DATALABS, 'sessions')?.status?.sessions?.default;
      return status?.state === 'stopped' ? true : undefined;
    });
    expect(read(DATALABS, 'sessions')?.status?.sessions?.default).toEqual({
      state: 'stopped',
    });
    expect((await fetch(url!)).status).toBe(404);
    await session('sessions', 'other', 'Running');

    edit('sessions', { sessions: [{ name: 'default', state: 'started' }] });
    await session('sessions', 'default', 'Pending');
    await session('sessions', 'default', 'Running');
    expect(read(DATALABS, 'sessions')?.status?.sessions).not.toHaveProperty(
      'other',
    );
    expect(claimsOf('sessions')).toEqual(['sessions-default-persistent']);
  });

  it('writes events on both resources', async () => {
    createStorage('eventful');
    createDatalab('eventful', { sessions: [{ name: 'default' }] });
    await isReady(STORAGES, 'eventful');
    await session('eventful', 'default', 'Running');
    const reasons = cluster.store
      .list(core('events'), { namespace })
      .map(event => ({
        about: event.involvedObject as { kind: string; name: string },
        reason: event.reason,
      }))
      .filter(({ about }) => about.name === 'eventful')
      .map(({ about, reason }) => `${about.kind} ${reason}`);
    expect(reasons).toEqual(
      expect.arrayContaining([
        'Storage Creating',
        'Storage Available',
        'Datalab SessionPending',
        'Datalab SessionRunning',
      ]),
    );
  });

  it('takes everything away when the resources are deleted', async () => {
    createStorage('gone');
    createDatalab('gone', { sessions: [{ name: 'default' }] });
    await isReady(STORAGES, 'gone');
    await isReady(DATALABS, 'gone');
    cluster.store.delete(STORAGES, { namespace, name: 'gone' });
    await poll(
      'the keys to go',
      () => (!secretNamed('gone') && !secretNamed('gone-1')) || undefined,
    );
    expect(claimsOf('gone')).toEqual(['gone-default-persistent']);
    cluster.store.delete(DATALABS, { namespace, name: 'gone' });
    await poll('the Datalab to go', () => !read(DATALABS, 'gone') || undefined);
    const left = cluster.store
      .list(OBJECTS, { namespace })
      .filter(
        ({ metadata }) =>
          metadata.labels?.['crossplane.io/composite'] === 'gone',
      );
    expect(left).toEqual([]);
    await poll(
      'the namespace to go',
      () =>
        !cluster.store.get(core('namespaces'), { name: 'gone' }) || undefined,
    );
  });

  it('leaves alone what others made', async () => {
    cluster.store.create(core('namespaces'), { metadata: { name: 'foreign' } });
    cluster.store.create(core('secrets'), {
      metadata: { name: 'foreign-datalab', namespace },
      stringData: { BUCKET: 'mine' },
    });
    createDatalab('foreign');
    await isReady(DATALABS, 'foreign');
    cluster.store.delete(DATALABS, { namespace, name: 'foreign' });
    createStorage('after-foreign');
    await isReady(STORAGES, 'after-foreign');
    expect(
      cluster.store.get(core('namespaces'), { name: 'foreign' }),
    ).toBeDefined();
    expect(secret('foreign')?.data).toEqual({ BUCKET: 'bWluZQ==' });
  });

  it('says in a condition what the API refuses', async () => {
    createDatalab('not.a.namespace');
    const condition = await poll('the refusal', () =>
      read(DATALABS, 'not.a.namespace')?.status?.conditions?.find(
        ({ type, status }) => type === 'Synced' && status === 'False',
      ),
    );
    expect(condition.reason).toBe('ReconcileError');
    expect(condition.message).toContain('not.a.namespace');
  });

  it('serves a Datalab of the older version, whose sessions are names', async () => {
    cluster.store.create(
      { ...DATALABS, version: 'v1beta1' },
      {
        metadata: { name: 'older', namespace },
        spec: { users: ['alice'], sessions: ['default'] },
      },
    );
    expect((await session('older', 'default', 'Running')).url).toBeDefined();
  });

  it('answers 404 to addresses that are no session, and 405 to writes', async () => {
    for (const path of ['/', '/none/default/', '/%E0%A4%A/x']) {
      expect((await fetch(providers.sessionsUrl + path)).status).toBe(404);
    }
    const posted = await fetch(providers.sessionsUrl, { method: 'POST' });
    expect(posted.status).toBe(405);
  });
});
