import type { TestCluster } from '../testing';
import { APPLY, MERGE, storage, useContext } from './context';

interface ManagedFields {
  manager: string;
  operation: string;
  subresource?: string;
}

export function describeApplying(cluster: () => TestCluster) {
  describe('server-side apply', () => {
    const context = useContext(cluster);
    const apply = (
      name: string,
      manager: string,
      spec: object,
      { force = false, metadata = {} } = {},
    ) =>
      context.cluster.api.patch(
        `${context.storages(name)}?fieldManager=${manager}&force=${force}`,
        APPLY,
        {
          apiVersion: 'pkg.internal/v1beta1',
          kind: 'Storage',
          metadata: { name, ...metadata },
          spec,
        },
      );
    const buckets = (...names: string[]) => ({
      buckets: names.map(bucketName => ({ bucketName })),
    });
    const names = (body: { spec: { buckets: { bucketName: string }[] } }) =>
      body.spec.buckets.map(({ bucketName }) => bucketName);

    it('creates what is not there, and says who manages it', async () => {
      const { status, body } = await apply('created', 'one', {
        principal: 'p',
        ...buckets('b'),
      });
      expect(status).toBe(201);
      const managers: ManagedFields[] = body.metadata.managedFields;
      expect(managers).toEqual([
        expect.objectContaining({
          manager: 'one',
          operation: 'Apply',
          apiVersion: 'pkg.internal/v1beta1',
          fieldsType: 'FieldsV1',
        }),
      ]);
      const again = await apply('created', 'one', {
        principal: 'p',
        ...buckets('b'),
      });
      expect(again.status).toBe(200);
      expect(again.body.metadata.resourceVersion).toBe(
        body.metadata.resourceVersion,
      );
    });

    it('merges lists by their keys: each manager has its own entries', async () => {
      await apply('merged', 'one', { principal: 'p', ...buckets('a', 'b') });
      const { body } = await apply('merged', 'two', buckets('c'));
      expect(names(body).sort()).toEqual(['a', 'b', 'c']);

      const less = await apply('merged', 'one', {
        principal: 'p',
        ...buckets('a'),
      });
      expect(names(less.body).sort()).toEqual(['a', 'c']);
    });

    it('merges lists that have two keys', async () => {
      const grants = (...grantees: string[]) => ({
        bucketAccessGrants: grantees.map(grantee => ({
          bucketName: 'b',
          grantee,
          permission: 'ReadOnly',
          grantedAt: '2026-03-01T09:00:00Z',
        })),
      });
      await apply('granted', 'one', {
        principal: 'p',
        ...buckets('b'),
        ...grants('x'),
      });
      const { body } = await apply('granted', 'two', grants('y'));
      expect(body.spec.bucketAccessGrants).toHaveLength(2);
    });

    it('answers 409 to a field that another manages, and names both; force takes it over', async () => {
      await apply('contested', 'one', { principal: 'first', ...buckets('b') });
      const refused = await apply('contested', 'two', { principal: 'second' });
      expect([refused.status, refused.body.reason]).toEqual([409, 'Conflict']);
      expect(refused.body.details.causes).toEqual([
        expect.objectContaining({
          reason: 'FieldManagerConflict',
          field: '.spec.principal',
          message: expect.stringContaining('"one"'),
        }),
      ]);
      const forced = await apply(
        'contested',
        'two',
        { principal: 'second' },
        { force: true },
      );
      expect(forced.body.spec.principal).toBe('second');
      const late = await apply('contested', 'one', {
        principal: 'first',
        ...buckets('b'),
      });
      expect(late.status).toBe(409);
    });

    it('shares a field that both give the same value', async () => {
      await apply('shared', 'one', { principal: 'p', ...buckets('b') });
      const { status } = await apply('shared', 'two', { principal: 'p' });
      expect(status).toBe(200);
      const { body } = await apply('shared', 'one', { ...buckets('b') });
      expect(body.spec.principal).toBe('p');
    });

    it('counts other writes as managers too', async () => {
      const { api } = context.cluster;
      await api.post(
        `${context.storages()}?fieldManager=editor`,
        storage('edited'),
      );
      const refused = await apply('edited', 'one', { principal: 'other' });
      expect(refused.status).toBe(409);
      const { body } = await api.get(context.storages('edited'));
      const managers: ManagedFields[] = body.metadata.managedFields;
      expect(
        managers.map(({ manager, operation }) => `${manager} ${operation}`),
      ).toEqual(['editor Update']);
    });

    it('takes a field away from its manager when another one edits it', async () => {
      await apply('taken', 'one', { principal: 'p', ...buckets('b') });
      await context.cluster.api.patch(
        `${context.storages('taken')}?fieldManager=editor`,
        MERGE,
        { spec: { principal: 'edited' } },
      );
      const { status } = await apply('taken', 'one', {
        principal: 'p',
        ...buckets('b'),
      });
      expect(status).toBe(409);
    });

    it('merges labels and removes those that are no longer applied', async () => {
      const spec = { principal: 'p', ...buckets('b') };
      await apply('labels', 'one', spec, {
        metadata: { labels: { a: '1', b: '2' } },
      });
      const { body } = await apply('labels', 'one', spec, {
        metadata: { labels: { b: '2' } },
      });
      expect(body.metadata.labels).toEqual({ b: '2' });
    });

    it('validates the result', async () => {
      const { status, body } = await apply('invalid', 'one', {
        principal: 'p',
      });
      expect([status, body.reason]).toEqual([422, 'Invalid']);
    });

    it('needs a manager', async () => {
      const { status } = await context.cluster.api.patch(
        context.storages('unmanaged'),
        APPLY,
        storage('unmanaged'),
      );
      expect(status).toBe(422);
    });
  });
}
