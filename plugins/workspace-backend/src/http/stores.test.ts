import { availableClusters, poll } from '@internal/dev-cluster/testing';
import { createLab } from '../__testUtils__/people';
import { TestBed } from '../__testUtils__/TestBed';

const REDIS = 'redis.redis.redis.opstreelabs.in';

describe.each(availableClusters())('stores on %s', kind => {
  const bed = TestBed.on(kind, {
    config: { stores: { disabledTypes: 'vector' } },
  });

  async function create(name: string, spec?: Record<string, unknown>) {
    await createLab(bed.kubernetes.api, 'workspace', name, spec);
    await bed.plugin.sees(name);
  }

  const owner = () => bed.as('alice');

  const add = (name: string, stores: object[], rest: object = {}) =>
    owner().send('PUT', `/workspaces/${name}`, { add_stores: stores, ...rest });

  async function specOf(ref: string) {
    const body = await bed.read(ref);
    return body.spec;
  }

  describe('PUT /workspaces/NAME with add_stores', () => {
    it('shows the store at once', async () => {
      await create('adds');
      const stores = [{ type: 'cache', name: 'hot', storage: '2Gi' }];
      expect((await add('adds', stores)).status).toBe(202);
      const { body } = await owner().get('/workspaces/adds');
      expect(body.datalab.stores).toEqual([
        expect.objectContaining({ ...stores[0] }),
      ]);
    });

    it.each([
      ['type', { type: 'vector', name: 'vec' }],
      ['name', { type: 'cache', name: 'Not Good' }],
      ['storage', { type: 'cache', name: 'hot', storage: 'huge' }],
      ['backup_storage', { type: 'database', name: 'a', backup_storage: '0' }],
    ])('refuses a wrong %s and writes none of it', async (field, store) => {
      const name = `refuses-${field.replace('_', '-')}`;
      await create(name);
      const before = await specOf(`datalabs/${name}`);
      const answer = await add(name, [{ type: 'document', name: 'd' }, store], {
        add_buckets: [{ name: `${name}-more` }],
      });
      expect(answer.status).toBe(422);
      expect(answer.body.error.fields).toEqual([
        { path: ['add_stores', 1, field], message: expect.any(String) },
      ]);
      expect(await specOf(`datalabs/${name}`)).toEqual(before);
      expect((await specOf(`storages/${name}`)).buckets).toHaveLength(1);
    });

    it('refuses names that Secrets could not tell apart and writes none of it', async () => {
      await create('clashes');
      const stores = [
        { type: 'database', name: 'a-b' },
        { type: 'database', name: 'a_b' },
      ];
      const answer = await add('clashes', stores, {
        add_buckets: [{ name: 'clashes-more' }],
      });
      expect(answer.status).toBe(422);
      expect((await specOf('storages/clashes')).buckets).toHaveLength(1);
    });
  });

  describe('DELETE /workspaces/NAME/stores/TYPE/NAME', () => {
    it('removes it', async () => {
      await create('removes', {
        databases: {
          pg0: { names: ['a', 'b'], storage: '1Gi', backupStorage: '1Gi' },
        },
        cacheStores: { a: { storage: '1Gi' } },
      });
      const remove = (path: string) =>
        owner().send('DELETE', `/workspaces/removes/stores/${path}`);
      expect((await remove('database/a')).status).toBe(204);
      expect((await remove('database/a')).status).toBe(404);
      expect((await remove('graph/a')).status).toBe(404);
      expect(await specOf('datalabs/removes')).toMatchObject({
        databases: { pg0: { names: ['b'] } },
        cacheStores: { a: { storage: '1Gi' } },
      });
      expect((await remove('database/b?dry_run=true')).body.changes).toEqual([
        expect.objectContaining({ kind: 'Datalab', name: 'removes' }),
      ]);
      expect((await remove('database/b')).status).toBe(204);
      expect((await specOf('datalabs/removes')).databases).toEqual({});
    });
  });

  it('offers what the cluster can make, also when that changes', async () => {
    await create('offers');
    const offered = async () => {
      const { body } = await owner().get('/workspaces/offers');
      return body.datalab.available_store_types;
    };
    expect(await offered()).toEqual(['database', 'cache', 'document']);
    const definitions =
      '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
    await bed.kubernetes.api.delete(`${definitions}/${REDIS}`);
    await poll('the definition to be gone', async () =>
      (await offered()).includes('cache') ? undefined : true,
    );
    const { status, body } = await add('offers', [
      { type: 'cache', name: 'hot' },
    ]);
    expect(status).toBe(422);
    expect(body.error.message).toContain('database, document');
  });
});
