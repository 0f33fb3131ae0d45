import type { DevCluster } from '../DevCluster';
import { startApiServer } from '../index';
import { readDefinitions } from '../manifests';
import type { KubeObject } from '../store/types';
import { poll as pollFor } from '../testing';
import { Providers, startProviders } from './startProviders';

const STORAGES = { group: 'pkg.internal', plural: 'storages' };
const DATALABS = { group: 'pkg.internal', plural: 'datalabs' };
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
  const secret = (name: string) =>
    cluster.store.get(core('secrets'), { namespace, name: `${name}-datalab` });
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
        'Unready resources: credentials, bucket-progress, bucket-progress-raw',
    });
    expect(secret('progress')).toBeUndefined();

    await isReady(STORAGES, 'progress');
    expect(secret('progress')?.data).toHaveProperty('AWS_ACCESS_KEY_ID');
    expect(read(STORAGES, 'progress')?.status?.conditions).toContainEqual(
      expect.objectContaining({ type: 'Synced', status: 'True' }),
    );
  });

  it('marks a Secret with its composite, the Datalab as soon as there is one', async () => {
    const owner = () => secret('marked')?.metadata.ownerReferences;
    const storage = createStorage('marked');
    await isReady(STORAGES, 'marked');
    expect(secret('marked')?.metadata.labels).toEqual({
      'crossplane.io/composite': 'marked',
    });
    expect(owner()).toMatchObject([
      { kind: 'Storage', name: 'marked', uid: storage.metadata.uid },
    ]);
    createDatalab('marked');
    await isReady(DATALABS, 'marked');
    expect(owner()).toMatchObject([
      { kind: 'Datalab', uid: read(DATALABS, 'marked')?.metadata.uid },
    ]);
  });

  it('makes a bucket that is added later', async () => {
    const object = createStorage('growing');
    await isReady(STORAGES, 'growing');
    const before = secret('growing');
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
    expect(creating.message).toBe('Unready resources: bucket-growing-more');
    await isReady(STORAGES, 'growing');
    expect(secret('growing')).toEqual(before);
  });

  it('makes namespace, quota, claims and credentials of a Datalab', async () => {
    createStorage('whole');
    createDatalab('whole', {
      sessions: [{ name: 'default' }, { name: 'gpu', state: 'stopped' }],
      registry: { enabled: true },
      cacheStores: { hot: { storage: '2Gi' } },
      quota: { budget: 'small', storage: '3Gi' },
    });
    await isReady(DATALABS, 'whole');
    await isReady(STORAGES, 'whole');
    expect(claimsOf('whole')).toEqual([
      'cache-hot',
      'home-default',
      'home-gpu',
      'registry',
    ]);
    const home = cluster.store.get(core('persistentvolumeclaims'), {
      namespace: 'whole',
      name: 'home-gpu',
    });
    expect(home).toMatchObject({
      spec: { resources: { requests: { storage: '3Gi' } } },
      status: { phase: 'Bound', capacity: { storage: '3Gi' } },
    });
    const [quota] = cluster.store.list(core('resourcequotas'), {
      namespace: 'whole',
    });
    expect(quota.spec).toEqual({ hard: { 'requests.storage': '10Gi' } });
    expect(Object.keys(secret('whole')?.data ?? {})).toEqual(
      expect.arrayContaining([
        'AWS_SECRET_ACCESS_KEY',
        'REDIS_HOT_PASSWORD',
        'CONTAINER_REGISTRY_PASSWORD',
      ]),
    );
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
    const stopped = await session('sessions', 'default', 'Stopped');
    expect(stopped).toMatchObject({ state: 'stopped' });
    expect(stopped.url).toBeUndefined();
    expect((await fetch(url!)).status).toBe(404);
    await session('sessions', 'other', 'Running');

    edit('sessions', { sessions: [{ name: 'default', state: 'started' }] });
    await session('sessions', 'default', 'Pending');
    await session('sessions', 'default', 'Running');
    expect(read(DATALABS, 'sessions')?.status?.sessions).not.toHaveProperty(
      'other',
    );
    expect(claimsOf('sessions')).toEqual(['home-default']);
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
    await poll('the keys to go', () => !secret('gone') || undefined);
    expect(claimsOf('gone')).toEqual(['home-default']);
    cluster.store.delete(DATALABS, { namespace, name: 'gone' });
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
