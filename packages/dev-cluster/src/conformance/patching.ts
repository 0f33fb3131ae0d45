import type { TestCluster } from '../testing';
import {
  datalab,
  JSON_PATCH,
  MERGE,
  STRATEGIC,
  storage,
  useContext,
} from './context';

export function describePatching(cluster: () => TestCluster) {
  describe('patching', () => {
    const context = useContext(cluster);
    const create = async (name: string) => {
      await context.cluster.api.post(context.datalabs(), datalab(name));
      return context.datalabs(name);
    };
    const patch = (path: string, type: string, body: unknown) =>
      context.cluster.api.patch(path, type, body);

    it('merges: null removes, lists are replaced', async () => {
      const path = await create('merge');
      await patch(path, MERGE, {
        metadata: { labels: { a: '1', b: '2' } },
        spec: {
          users: ['alice', 'bob'],
          vectorStores: { v: { storage: '1Gi' } },
        },
      });
      const { status, body } = await patch(path, MERGE, {
        metadata: { labels: { a: null } },
        spec: { users: ['carol'], vectorStores: { w: { storage: '2Gi' } } },
      });
      expect(status).toBe(200);
      expect(body.metadata.labels).toEqual({ b: '2' });
      expect(body.spec.users).toEqual(['carol']);
      expect(Object.keys(body.spec.vectorStores)).toEqual(['v', 'w']);
    });

    it('refuses a merge that states an older version', async () => {
      const path = await create('merge-version');
      const { body } = await context.cluster.api.get(path);
      const edit = (user: string) =>
        patch(path, MERGE, {
          metadata: { resourceVersion: body.metadata.resourceVersion },
          spec: { users: [user] },
        });
      expect((await edit('bob')).status).toBe(200);
      const late = await edit('carol');
      expect([late.status, late.body.reason]).toEqual([409, 'Conflict']);
    });

    it('applies JSON patches in order', async () => {
      const path = await create('json');
      const { status, body } = await patch(path, JSON_PATCH, [
        { op: 'test', path: '/spec/users/0', value: 'alice' },
        { op: 'add', path: '/spec/users/-', value: 'bob' },
        { op: 'copy', from: '/spec/users/1', path: '/spec/users/0' },
        { op: 'replace', path: '/spec/vcluster', value: true },
        { op: 'add', path: '/metadata/labels', value: {} },
        { op: 'add', path: '/metadata/labels/pkg.internal~1a', value: 'b' },
        { op: 'remove', path: '/spec/users/1' },
      ]);
      expect(status).toBe(200);
      expect(body.spec.users).toEqual(['bob', 'bob']);
      expect(body.spec.vcluster).toBe(true);
      expect(body.metadata.labels).toEqual({ 'pkg.internal/a': 'b' });
    });

    it('answers 422 to a JSON patch whose test fails or whose path is not there, and changes nothing', async () => {
      const path = await create('json-test');
      const before = await context.cluster.api.get(path);
      const failing = [
        [
          { op: 'add', path: '/spec/users/-', value: 'mallory' },
          { op: 'test', path: '/spec/users/0', value: 'bob' },
        ],
        [{ op: 'remove', path: '/spec/none' }],
      ];
      for (const operations of failing) {
        const { status, body } = await patch(path, JSON_PATCH, operations);
        expect([status, body.reason]).toEqual([422, 'Invalid']);
      }
      expect((await context.cluster.api.get(path)).body).toEqual(before.body);
    });

    it('answers 400 to a body that is no patch', async () => {
      const path = await create('no-patch');
      expect((await patch(path, JSON_PATCH, { op: 'add' })).status).toBe(400);
      expect((await patch(path, MERGE, '{"spec":')).status).toBe(400);
    });

    it('answers 404 to a patch of what is not there', async () => {
      expect((await patch(context.datalabs('none'), MERGE, {})).status).toBe(
        404,
      );
    });

    it('answers 415 to strategic merges of custom resources and to unknown kinds of patch', async () => {
      const path = await create('strategic');
      for (const type of [STRATEGIC, 'application/xml']) {
        const { status, body } = await patch(path, type, {});
        expect([status, body.reason]).toEqual([415, 'UnsupportedMediaType']);
      }
    });

    it('merges core kinds strategically, lists by their key', async () => {
      const { api } = context.cluster;
      await api.post(context.core('services'), {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: 'strategic' },
        spec: { ports: [{ name: 'http', port: 80 }], selector: { a: 'b' } },
      });
      const { status, body } = await patch(
        context.core('services', 'strategic'),
        STRATEGIC,
        {
          metadata: { labels: { merged: 'yes' } },
          spec: {
            ports: [
              { port: 80, name: 'web' },
              { port: 443, name: 'https' },
            ],
            selector: { a: null, c: 'd' },
          },
        },
      );
      expect(status).toBe(200);
      expect(body.metadata.labels).toEqual({ merged: 'yes' });
      const ports: { name: string; port: number }[] = body.spec.ports;
      expect(ports.map(({ name, port }) => `${name} ${port}`).sort()).toEqual([
        'https 443',
        'web 80',
      ]);
      expect(body.spec.selector).toEqual({ c: 'd' });
    });

    it('prunes and defaults what a patch brings', async () => {
      const { api } = context.cluster;
      await api.post(context.storages(), storage('pruned'));
      const { body } = await patch(context.storages('pruned'), MERGE, {
        spec: { buckets: [{ bucketName: 'b', size: 3 }] },
      });
      expect(body.spec.buckets).toEqual([
        { bucketName: 'b', discoverable: false },
      ]);
    });
  });
}
