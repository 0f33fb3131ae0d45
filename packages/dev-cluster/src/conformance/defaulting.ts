import type { TestCluster } from '../testing';
import { datalab, storage, useContext } from './context';

export function describeDefaulting(cluster: () => TestCluster) {
  describe('defaulting and pruning', () => {
    const context = useContext(cluster);

    it('writes the defaults of a Datalab into the object', async () => {
      const { status, body } = await context.cluster.api.post(
        context.datalabs(),
        datalab('defaults', { sessions: [{ name: 'default' }] }),
      );
      expect(status).toBe(201);
      expect(body.spec).toEqual({
        users: ['alice'],
        userOverrides: {},
        sessions: [{ name: 'default', state: 'started' }],
        databases: {},
        vectorStores: {},
        cacheStores: {},
        documentStores: {},
        vcluster: false,
        registry: { enabled: false },
        data: { enabled: true, readOnlyMount: false },
        persistence: {},
        files: [],
      });
    });

    it('writes the defaults of list items and of objects that are given', async () => {
      const { body } = await context.cluster.api.post(
        context.storages(),
        storage('defaults', { credentialsRollover: {} }),
      );
      expect(body.spec).toEqual({
        principal: 'defaults',
        buckets: [{ bucketName: 'defaults', discoverable: false }],
        credentialsRollover: { interval: 'none', maxToKeep: 1 },
      });
    });

    it('drops null where there is a default and keeps what is given', async () => {
      const { body } = await context.cluster.api.post(
        context.datalabs(),
        datalab('nulls', { vcluster: null, registry: { enabled: true } }),
      );
      expect(body.spec.vcluster).toBe(false);
      expect(body.spec.registry).toEqual({ enabled: true });
    });

    it('prunes unknown fields, save below spec.crossplane', async () => {
      const { body } = await context.cluster.api.post(context.storages(), {
        ...storage('pruned', {
          colour: 'red',
          buckets: [{ bucketName: 'b', size: 3 }],
          crossplane: { compositionRef: { name: 'minio' } },
        }),
        extra: true,
      });
      expect(body.extra).toBeUndefined();
      expect(body.spec).toEqual({
        principal: 'pruned',
        buckets: [{ bucketName: 'b', discoverable: false }],
        crossplane: { compositionRef: { name: 'minio' } },
      });
    });

    it('refuses or warns of unknown fields when asked to', async () => {
      const { api } = context.cluster;
      const body = storage('strict', { colour: 'red' });
      const strict = await api.post(
        `${context.storages()}?fieldValidation=Strict`,
        body,
      );
      expect(strict.status).toBe(400);
      expect(strict.body.message).toContain('unknown field "spec.colour"');

      const warned = await api.post(
        `${context.storages()}?fieldValidation=Warn`,
        body,
      );
      expect(warned.status).toBe(201);
      expect(warned.headers.warning).toContain(
        'unknown field \\"spec.colour\\"',
      );
    });

    it('serves a Datalab in both versions, with the newer defaults in both', async () => {
      const { api } = context.cluster;
      const old = await api.post(context.datalabs(undefined, 'v1beta1'), {
        ...datalab('old', { sessions: ['one', 'two'], odd: { kept: true } }),
        apiVersion: 'pkg.internal/v1beta1',
      });
      expect(old.status).toBe(201);
      expect(old.body.apiVersion).toBe('pkg.internal/v1beta1');
      expect(old.body.spec.sessions).toEqual(['one', 'two']);

      const { body } = await api.get(context.datalabs('old'));
      expect(body.apiVersion).toBe('pkg.internal/v1beta2');
      expect(body.spec).toMatchObject({
        users: ['alice'],
        sessions: ['one', 'two'],
        vcluster: false,
      });
      expect(body.spec.odd).toBeUndefined();
    });

    it('takes v1beta1 objects that v1beta2 would refuse', async () => {
      const path = context.datalabs(undefined, 'v1beta1');
      const { status } = await context.cluster.api.post(path, {
        apiVersion: 'pkg.internal/v1beta1',
        kind: 'Datalab',
        metadata: { name: 'unstructured' },
        spec: { users: ['x'], vcluster: 'yes' },
      });
      expect(status).toBe(201);
    });
  });
}
