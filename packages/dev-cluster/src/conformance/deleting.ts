import type { TestCluster } from '../testing';
import { MERGE, storage, useContext } from './context';

export function describeDeleting(cluster: () => TestCluster) {
  describe('deleting', () => {
    const context = useContext(cluster);
    const create = async (name: string, metadata?: object) =>
      (
        await context.cluster.api.post(
          context.storages(),
          storage(name, {}, metadata),
        )
      ).body;

    it('answers with a Status that names what is gone', async () => {
      const { api } = context.cluster;
      const { metadata } = await create('gone');
      const { status, body } = await api.delete(context.storages('gone'));
      expect(status).toBe(200);
      expect(body).toMatchObject({
        kind: 'Status',
        status: 'Success',
        details: { name: 'gone', kind: 'storages', uid: metadata.uid },
      });
      expect((await api.get(context.storages('gone'))).status).toBe(404);
      expect((await api.delete(context.storages('gone'))).status).toBe(404);
    });

    it('deletes only the very object that the preconditions name', async () => {
      const { api } = context.cluster;
      const { metadata } = await create('precise');
      const attempt = (preconditions: object) =>
        api.delete(context.storages('precise'), {
          kind: 'DeleteOptions',
          apiVersion: 'v1',
          preconditions,
        });
      const foreign = await attempt({
        uid: '00000000-0000-0000-0000-000000000000',
      });
      expect([foreign.status, foreign.body.reason]).toEqual([409, 'Conflict']);
      expect((await attempt({ resourceVersion: '1' })).status).toBe(409);
      const { uid, resourceVersion } = metadata;
      expect((await attempt({ uid, resourceVersion })).status).toBe(200);
    });

    it('takes options from the body, and from the query only without one', async () => {
      const { api } = context.cluster;
      const path = context.storages('tried');
      const { metadata } = await create('tried');
      const options = {
        kind: 'DeleteOptions',
        apiVersion: 'v1',
        preconditions: { uid: metadata.uid },
      };
      await api.delete(`${path}?dryRun=All`);
      await api.delete(path, { ...options, dryRun: ['All'] });
      expect((await api.get(path)).status).toBe(200);
      await api.delete(`${path}?dryRun=All`, options);
      expect((await api.get(path)).status).toBe(404);
    });

    it('keeps what has finalizers until the last one is gone', async () => {
      const { api } = context.cluster;
      const path = context.storages('final');
      await create('final', { finalizers: ['pkg.internal/one'] });
      const { status, body } = await api.delete(path);
      expect(status).toBe(200);
      expect(body.metadata.deletionTimestamp).toBeDefined();
      expect(body.metadata.deletionGracePeriodSeconds).toBe(0);

      const waiting = await api.get(path);
      expect(waiting.body.metadata.finalizers).toEqual(['pkg.internal/one']);
      const late = await api.patch(path, MERGE, {
        metadata: { finalizers: ['pkg.internal/one', 'pkg.internal/two'] },
      });
      expect(late.status).toBe(422);

      const released = await api.patch(path, MERGE, {
        metadata: { finalizers: [] },
      });
      expect(released.status).toBe(200);
      expect((await api.get(path)).status).toBe(404);
    });

    it('deletes a collection, by label', async () => {
      const { api } = context.cluster;
      await create('red', { labels: { colour: 'red' } });
      await create('blue', { labels: { colour: 'blue' } });
      const { status } = await api.delete(
        `${context.storages()}?labelSelector=colour%3Dred`,
      );
      expect(status).toBe(200);
      expect((await api.get(context.storages('red'))).status).toBe(404);
      expect((await api.get(context.storages('blue'))).status).toBe(200);
    });
  });
}
