import { parse } from 'yaml';
import { startApiServer } from './startApiServer';
import type { DevCluster } from './DevCluster';
import type { ChangeEvent, ObjectInput } from '../store/types';
import { ApiClient } from '../testing/ApiClient';
import { certificateAuthority } from '../testing/kubeconfig';
import { poll } from '../testing/poll';
import { readDefinitions } from '../manifests';

const STORAGES = { group: 'pkg.internal', plural: 'storages' };
const CONFIG_MAPS = { group: '', plural: 'configmaps' };
const NAMESPACES = { group: '', plural: 'namespaces' };
const CLAIMS = { group: '', plural: 'persistentvolumeclaims' };
const DEFINITIONS = {
  group: 'apiextensions.k8s.io',
  plural: 'customresourcedefinitions',
};

const namespace = 'workspace';
const storage = (name: string): ObjectInput => ({
  metadata: { name, namespace },
  spec: { principal: name, buckets: [{ bucketName: name }] },
});

describe('startApiServer', () => {
  let cluster: DevCluster;
  let api: ApiClient;

  beforeEach(async () => {
    cluster = await startApiServer({ definitions: readDefinitions() });
    api = clientWith(cluster.token);
  });

  afterEach(() => cluster.stop());

  function clientWith(token: string): ApiClient {
    const ca = certificateAuthority(cluster.kubeconfig);
    return new ApiClient({ url: cluster.url, token, ca });
  }

  describe('store', () => {
    it('shares objects, defaults and versions with the HTTP API', async () => {
      const made = cluster.store.create(STORAGES, storage('a'));
      expect(made.spec).toMatchObject({ buckets: [{ discoverable: false }] });
      const path = `/apis/pkg.internal/v1beta1/namespaces/${namespace}/storages/a`;
      const { body } = await api.get(path);
      expect(body).toEqual(made);
    });

    it('throws what the HTTP API answers', () => {
      const made = cluster.store.create(STORAGES, storage('a'));
      cluster.store.replace(STORAGES, {
        ...made,
        metadata: { ...made.metadata, labels: { a: 'b' } },
      });
      const failing = (write: () => unknown, code: number) =>
        expect(write).toThrow(expect.objectContaining({ code }));
      failing(() => cluster.store.create(STORAGES, storage('a')), 409);
      failing(() => cluster.store.replace(STORAGES, { ...made }), 409);
      failing(() => cluster.store.replace(STORAGES, storage('b')), 404);
      failing(
        () =>
          cluster.store.create(STORAGES, {
            metadata: { name: 'x', namespace },
          }),
        422,
      );
      failing(() => cluster.store.list({ group: 'no', plural: 'such' }), 404);
    });

    it('watches: what is there first, then every change, until it is ended', async () => {
      cluster.store.create(STORAGES, storage('a'));
      const events: string[] = [];
      const listener = ({ type, object }: ChangeEvent) => {
        events.push(`${type} ${object.metadata.name}`);
      };
      const end = cluster.store.watch(STORAGES, listener, { namespace });
      const made = cluster.store.create(STORAGES, storage('b'));
      cluster.store.replaceStatus(STORAGES, { ...made, status: {} });
      cluster.store.delete(STORAGES, { namespace, name: 'b' });
      await poll('the changes', () => events[3]);
      end();
      const later = new Promise(resolve => {
        cluster.store.watch(
          STORAGES,
          ({ object }) => object.metadata.name === 'c' && resolve(object),
          { namespace },
        );
      });
      cluster.store.create(STORAGES, storage('c'));
      await later;
      expect(events).toEqual(['ADDED a', 'ADDED b', 'MODIFIED b', 'DELETED b']);
    });
  });

  describe('controllers', () => {
    it('empty a deleted namespace, waiting for finalizers, and remove it', async () => {
      const { store } = cluster;
      store.create(NAMESPACES, { metadata: { name: 'gone' } });
      store.create(CONFIG_MAPS, {
        metadata: { name: 'plain', namespace: 'gone' },
      });
      store.create(CONFIG_MAPS, {
        metadata: { name: 'held', namespace: 'gone', finalizers: ['x.io/y'] },
      });
      store.delete(NAMESPACES, { name: 'gone' });
      const left = await poll('the other object to go', () => {
        const all = store.list(CONFIG_MAPS, { namespace: 'gone' });
        return all.length < 2 ? all : undefined;
      });
      expect(left.map(({ metadata }) => metadata.name)).toEqual(['held']);
      expect(store.get(NAMESPACES, { name: 'gone' })?.status).toEqual({
        phase: 'Terminating',
      });

      const [held] = left;
      store.replace(CONFIG_MAPS, {
        ...held,
        metadata: { ...held.metadata, finalizers: [] },
      });
      await poll('the namespace to go', () =>
        store.get(NAMESPACES, { name: 'gone' }) ? undefined : true,
      );
    });

    it('take the protection off a deleted claim', () => {
      const claim = cluster.store.create(CLAIMS, {
        metadata: { name: 'c', namespace },
        spec: {
          accessModes: ['ReadWriteOnce'],
          resources: { requests: { storage: '1Gi' } },
        },
      });
      expect(claim.metadata.finalizers).toEqual([
        'kubernetes.io/pvc-protection',
      ]);
      cluster.store.delete(CLAIMS, { namespace, name: 'c' });
      expect(cluster.store.get(CLAIMS, { namespace, name: 'c' })).toBe(
        undefined,
      );
    });
  });

  it('shows to a watch by label what ceases to match as it last matched', async () => {
    const made = cluster.store.create(STORAGES, {
      ...storage('a'),
      metadata: { name: 'a', namespace, labels: { team: 'sea' } },
    });
    const watch = await api.watch(
      '/apis/pkg.internal/v1beta1/storages?watch=1&labelSelector=team%3Dsea',
    );
    const { labels: _labels, ...metadata } = made.metadata;
    const changed = cluster.store.replace(STORAGES, { ...made, metadata });
    const [, gone] = await watch.take(2);
    watch.close();
    expect(gone.type).toBe('DELETED');
    expect(gone.object.metadata).toMatchObject({
      labels: { team: 'sea' },
      resourceVersion: changed.metadata.resourceVersion,
    });
  });

  it('stops serving a kind, ends its watches and drops its objects with its definition', async () => {
    cluster.store.create(STORAGES, storage('a'));
    const path = '/apis/pkg.internal/v1beta1/storages';
    const watching = await api.watch(`${path}?watch=1`);
    cluster.store.delete(DEFINITIONS, { name: 'storages.pkg.internal' });
    const events = await watching.take(2);
    expect(events.map(({ type }) => type)).toEqual(['ADDED', 'DELETED']);
    expect(await watching.next()).toBeUndefined();
    expect((await api.get(path)).status).toBe(404);

    const [definition] = readDefinitions().filter(
      ({ metadata }) => metadata.name === 'storages.pkg.internal',
    );
    cluster.store.create(DEFINITIONS, definition);
    expect((await api.get(path)).body.items).toEqual([]);
  });

  it('refuses a definition whose schema does not compile', () => {
    expect(() =>
      cluster.store.create(DEFINITIONS, {
        metadata: { name: 'things.x.io' },
        spec: {
          group: 'x.io',
          scope: 'Namespaced',
          names: { plural: 'things', kind: 'Thing' },
          versions: [
            {
              name: 'v1',
              served: true,
              storage: true,
              schema: {
                openAPIV3Schema: {
                  type: 'object',
                  properties: { spec: { type: 'nonsense' } },
                },
              },
            },
          ],
        },
      }),
    ).toThrow(expect.objectContaining({ code: 422 }));
  });

  it('lets in every token that it gave, and no other', async () => {
    const whoami = (token: string) =>
      clientWith(token).post(
        '/apis/authentication.k8s.io/v1/selfsubjectreviews',
        {},
      );
    const nameOf = async (token: string) =>
      (await whoami(token)).body.status.userInfo.username;
    expect(await nameOf(cluster.token)).toBe('dev-cluster-admin');
    const { users } = parse(
      cluster.kubeconfigOf({ namespace, name: 'robot' }),
    ) as { users: { user: { token: string } }[] };
    expect(await nameOf(users[0].user.token)).toBe(
      `system:serviceaccount:${namespace}:robot`,
    );
    expect((await whoami('another-token')).status).toBe(401);
  });

  it('goes by the time that it is given', async () => {
    let now = Date.parse('2026-03-01T09:00:00Z');
    const earlier = await startApiServer({ now: () => now });
    const { url, token } = earlier;
    const ca = certificateAuthority(earlier.kubeconfig);
    const clock = new ApiClient({ url, token, ca });
    const accounts = '/api/v1/namespaces/workspace/serviceaccounts';
    const { body: made } = await clock.post(accounts, {
      metadata: { name: 'robot' },
    });
    expect(made.metadata.creationTimestamp).toBe('2026-03-01T09:00:00Z');
    const { body } = await clock.post(`${accounts}/robot/token`, {
      spec: { expirationSeconds: 600 },
    });
    expect(body.status.expirationTimestamp).toBe('2026-03-01T09:10:00Z');
    const robot = new ApiClient({ url, token: body.status.token, ca });
    const status = async () => (await robot.get(accounts)).status;
    expect(await status()).toBe(403);
    now += 600_000;
    expect(await status()).toBe(401);
    const { body: table } = await clock.get(accounts, {
      Accept: 'application/json;as=Table;v=v1;g=meta.k8s.io',
    });
    expect(table.rows[0].cells).toEqual(['robot', '10m']);
    await earlier.stop();
  });

  it('lets nobody act as someone else, the administrator neither', async () => {
    const { status, body } = await api.get('/api/v1/namespaces', {
      'Impersonate-User': 'bob',
    });
    expect([status, body.message]).toEqual([
      403,
      'users "bob" is forbidden: the dev cluster lets nobody act as someone else',
    ]);
  });

  it('rejects when its port is taken', async () => {
    const port = Number(new URL(cluster.url).port);
    await expect(startApiServer({ port })).rejects.toThrow(/EADDRINUSE/);
  });
});
