import type { TestCluster } from '../testing';
import { storage, useContext } from './context';

const COUNT = 7;

export function describeListing(cluster: () => TestCluster) {
  describe('listing', () => {
    const context = useContext(cluster);
    const name = (index: number) => `s${index}`;
    const list = async (query = '') =>
      (await context.cluster.api.get(`${context.storages()}${query}`)).body;
    const names = (body: { items: { metadata: { name: string } }[] }) =>
      body.items.map(({ metadata }) => metadata.name);

    beforeAll(async () => {
      for (let index = 0; index < COUNT; index++) {
        const labels = {
          index: String(index),
          parity: index % 2 ? 'odd' : 'even',
          ...(index === 0 && { first: '' }),
        };
        await context.cluster.api.post(
          context.storages(),
          storage(name(index), {}, { labels }),
        );
      }
    });

    it('lists by name, at one version', async () => {
      const body = await list();
      expect(body).toMatchObject({
        kind: 'StorageList',
        apiVersion: 'pkg.internal/v1beta1',
        metadata: { resourceVersion: expect.stringMatching(/^[0-9]+$/) },
      });
      expect(names(body)).toEqual(
        Array.from({ length: COUNT }, (_, i) => name(i)),
      );
      expect(body.items[0]).toMatchObject({
        kind: 'Storage',
        apiVersion: 'pkg.internal/v1beta1',
      });
    });

    it('gives pages of one consistent list', async () => {
      const first = await list('?limit=3');
      expect(names(first)).toEqual(['s0', 's1', 's2']);
      expect(first.metadata.remainingItemCount).toBe(COUNT - 3);

      await context.cluster.api.post(context.storages(), storage('s4-late'));
      const token = encodeURIComponent(first.metadata.continue);
      const second = await list(`?limit=10&continue=${token}`);
      await context.cluster.api.delete(context.storages('s4-late'));
      expect(names(second)).toEqual(['s3', 's4', 's5', 's6']);
      expect(second.metadata.resourceVersion).toBe(
        first.metadata.resourceVersion,
      );
      expect(second.metadata.continue ?? '').toBe('');
    });

    it('answers 400 to a continue token that it did not give', async () => {
      const { status } = await context.cluster.api.get(
        `${context.storages()}?limit=1&continue=nonsense`,
      );
      expect(status).toBe(400);
    });

    it.each([
      ['parity=odd', ['s1', 's3', 's5']],
      ['parity==odd,index!=3', ['s1', 's5']],
      ['index in (1,2)', ['s1', 's2']],
      ['parity notin (odd),index notin (0)', ['s2', 's4', 's6']],
      ['first', ['s0']],
      ['!first,parity=even', ['s2', 's4', 's6']],
      ['first=', ['s0']],
    ])('selects by the labels %s', async (selector, expected) => {
      const query = `?labelSelector=${encodeURIComponent(selector)}`;
      expect(names(await list(query))).toEqual(expected);
    });

    it('selects by the fields metadata.name and metadata.namespace, and no others', async () => {
      expect(names(await list('?fieldSelector=metadata.name%3Ds2'))).toEqual([
        's2',
      ]);
      const others = await list('?fieldSelector=metadata.name!%3Ds2');
      expect(names(others)).not.toContain('s2');
      const { api, namespace } = context.cluster;
      const everywhere = await api.get(
        `/apis/pkg.internal/v1beta1/storages?fieldSelector=metadata.namespace%3D${context.namespace}`,
      );
      expect(everywhere.body.items).toHaveLength(COUNT);
      expect(context.namespace).not.toBe(namespace);
      const unknown = await api.get(
        `${context.storages()}?fieldSelector=spec.principal%3Dx`,
      );
      expect(unknown.status).toBe(400);
    });

    it('answers 400 to a selector that is none', async () => {
      const query = `?labelSelector=${encodeURIComponent('a in (b')}`;
      const { status } = await context.cluster.api.get(
        context.storages() + query,
      );
      expect(status).toBe(400);
    });

    it('lists all namespaces together', async () => {
      const { body } = await context.cluster.api.get(
        '/apis/pkg.internal/v1beta1/storages?labelSelector=index',
      );
      expect(body.items).toHaveLength(COUNT);
    });

    it('answers as a table, with the columns of the definition', async () => {
      const { body } = await context.cluster.api.get(context.storages(), {
        Accept: 'application/json;as=Table;v=v1;g=meta.k8s.io,application/json',
      });
      expect(body).toMatchObject({
        kind: 'Table',
        apiVersion: 'meta.k8s.io/v1',
      });
      const columns: { name: string }[] = body.columnDefinitions;
      expect(columns.map(column => column.name)).toEqual([
        'Name',
        'SYNCED',
        'READY',
        'AGE',
      ]);
      expect(body.rows).toHaveLength(COUNT);
      expect(body.rows[0].cells[0]).toBe('s0');
      expect(body.rows[0].object).toMatchObject({
        kind: 'PartialObjectMetadata',
        metadata: { name: 's0' },
      });
    });

    it('answers with metadata alone when asked so', async () => {
      const { body } = await context.cluster.api.get(context.storages('s0'), {
        Accept: 'application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io',
      });
      expect(body.kind).toBe('PartialObjectMetadata');
      expect(body.metadata.name).toBe('s0');
      expect(body.spec).toBeUndefined();
    });
  });
}
