import type { TestCluster } from '../testing';
import { datalab, MERGE, storage, useContext } from './context';

export function describeWriting(cluster: () => TestCluster) {
  describe('writing', () => {
    const context = useContext(cluster);
    const create = async (name: string, metadata?: object) => {
      const answer = await context.cluster.api.post(
        context.storages(),
        storage(name, {}, metadata),
      );
      expect(answer.status).toBe(201);
      return answer.body;
    };

    it('fills in the metadata of a new object', async () => {
      const { metadata } = await create('metadata', { labels: { a: 'b' } });
      expect(metadata).toMatchObject({
        name: 'metadata',
        namespace: context.namespace,
        generation: 1,
        labels: { a: 'b' },
        uid: expect.stringMatching(/^[0-9a-f-]{36}$/),
        creationTimestamp: expect.stringMatching(/^[-0-9]+T[:0-9]+Z$/),
        resourceVersion: expect.stringMatching(/^[1-9][0-9]*$/),
      });
    });

    it('makes up a name from generateName', async () => {
      const { metadata } = await create('', {
        name: undefined,
        generateName: 'made-up-',
      });
      expect(metadata.name).toMatch(/^made-up-[a-z0-9]{5}$/);
    });

    it('answers 409 AlreadyExists to a name that is taken', async () => {
      await create('taken');
      const { status, body } = await context.cluster.api.post(
        context.storages(),
        storage('taken'),
      );
      expect([status, body.reason]).toEqual([409, 'AlreadyExists']);
    });

    it('answers 404 to a namespace that is not there', async () => {
      const { status } = await context.cluster.api.post(
        '/api/v1/namespaces/missing/secrets',
        { metadata: { name: 'lost' } },
      );
      expect(status).toBe(404);
    });

    it('answers 400 when body and path name different objects or namespaces', async () => {
      const { api } = context.cluster;
      const object = await create('one');
      const renamed = {
        ...object,
        metadata: { ...object.metadata, name: 'two' },
      };
      expect((await api.put(context.storages('one'), renamed)).status).toBe(
        400,
      );
      const moved = storage('moved', {}, { namespace: 'default' });
      expect((await api.post(context.storages(), moved)).status).toBe(400);
    });

    it('replaces an object at the version that was read, and counts generations of its spec', async () => {
      const { api } = context.cluster;
      const object = await create('replaced');
      object.spec.buckets.push({ bucketName: 'second' });
      const { status, body } = await api.put(
        context.storages('replaced'),
        object,
      );
      expect(status).toBe(200);
      expect(body.metadata.generation).toBe(2);
      expect(body.metadata.resourceVersion).not.toBe(
        object.metadata.resourceVersion,
      );
      expect(body.metadata.uid).toBe(object.metadata.uid);

      body.metadata.labels = { only: 'metadata' };
      const relabelled = await api.put(context.storages('replaced'), body);
      expect(relabelled.body.metadata.generation).toBe(2);
    });

    it('answers 409 Conflict to a replacement of an older version', async () => {
      const { api } = context.cluster;
      const object = await create('conflict');
      await api.patch(context.storages('conflict'), MERGE, {
        metadata: { labels: { newer: 'true' } },
      });
      const { status, body } = await api.put(
        context.storages('conflict'),
        object,
      );
      expect([status, body.reason]).toEqual([409, 'Conflict']);
      expect(body.details).toMatchObject({
        name: 'conflict',
        kind: 'storages',
      });
      expect(body.message).toContain('the object has been modified');
    });

    it('requires a version for replacing a custom resource', async () => {
      const { api } = context.cluster;
      await create('unversioned');
      const { status, body } = await api.put(
        context.storages('unversioned'),
        storage('unversioned'),
      );
      expect([status, body.reason]).toEqual([422, 'Invalid']);
      expect(body.message).toContain('metadata.resourceVersion');
    });

    it('lets nobody change what the server owns', async () => {
      const { api } = context.cluster;
      const object = await create('owned');
      const { body } = await api.patch(context.storages('owned'), MERGE, {
        metadata: { creationTimestamp: '2001-01-01T00:00:00Z', generation: 77 },
      });
      expect(body.metadata.creationTimestamp).toBe(
        object.metadata.creationTimestamp,
      );
      expect(body.metadata.generation).toBe(1);
    });

    it('does not write what changes nothing', async () => {
      const { api } = context.cluster;
      const object = await create('same');
      const { body } = await api.put(context.storages('same'), object);
      expect(body.metadata.resourceVersion).toBe(
        object.metadata.resourceVersion,
      );
    });

    it('checks and answers but stores nothing in a dry run', async () => {
      const { api } = context.cluster;
      const path = context.datalabs('dry');
      const query = '?dryRun=All';
      const created = await api.post(
        context.datalabs() + query,
        datalab('dry'),
      );
      expect(created.status).toBe(201);
      expect(created.body.spec.vcluster).toBe(false);
      expect(created.body.metadata.uid).toBeDefined();
      expect((await api.get(path)).status).toBe(404);

      const { body } = await api.post(context.datalabs(), datalab('dry'));
      const patched = await api.patch(path + query, MERGE, {
        spec: { users: ['bob'] },
      });
      expect(patched.body.spec.users).toEqual(['bob']);
      const refused = await api.patch(path + query, MERGE, {
        spec: { users: 'bob' },
      });
      expect(refused.status).toBe(422);
      expect((await api.delete(path + query)).status).toBe(200);
      const after = await api.get(path);
      expect(after.body).toEqual(body);
    });

    it('keeps status apart: the object ignores it, the subresource changes nothing else', async () => {
      const { api } = context.cluster;
      const path = context.datalabs('status');
      const status = { sessions: { default: { state: 'started' } } };
      const created = await api.post(context.datalabs(), {
        ...datalab('status'),
        status,
      });
      expect(created.body.status).toBeUndefined();

      const updated = await api.put(`${path}/status`, {
        ...created.body,
        spec: { users: ['mallory'] },
        status,
      });
      expect(updated.status).toBe(200);
      expect(updated.body.status).toEqual(status);
      expect(updated.body.spec.users).toEqual(['alice']);
      expect(updated.body.metadata.generation).toBe(1);

      const replaced = await api.put(path, {
        ...updated.body,
        spec: { ...updated.body.spec, users: ['alice', 'bob'] },
        status: {},
      });
      expect(replaced.body.status).toEqual(status);
      expect(replaced.body.metadata.generation).toBe(2);

      const patched = await api.patch(`${path}/status`, MERGE, {
        status: { sessions: { gpu: { state: 'stopped' } } },
      });
      expect(patched.body.status.sessions).toEqual({
        default: { state: 'started' },
        gpu: { state: 'stopped' },
      });
      const { body } = await api.get(`${path}/status`);
      expect(body.status).toEqual(patched.body.status);
    });

    it('validates status too', async () => {
      const { api } = context.cluster;
      await api.post(context.datalabs(), datalab('bad-status'));
      const { status } = await api.patch(
        `${context.datalabs('bad-status')}/status`,
        MERGE,
        { status: { sessions: { default: { url: 5 } } } },
      );
      expect(status).toBe(422);
    });
  });
}
