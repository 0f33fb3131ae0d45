import type { TestCluster } from '../testing';
import { MERGE, useContext } from './context';

export function describeCoreKinds(cluster: () => TestCluster) {
  describe('core kinds', () => {
    const context = useContext(cluster);
    const names = (list: { items: { metadata: { name: string } }[] }) =>
      list.items.map(({ metadata }) => metadata.name);
    const create = (plural: string, body: object) =>
      context.cluster.api.post(context.core(plural), body);

    it('keeps Secrets: stringData becomes data, the type is Opaque', async () => {
      const { status, body } = await create('secrets', {
        metadata: { name: 'secret' },
        data: { b: 'Yg==' },
        stringData: { a: 'a' },
      });
      expect(status).toBe(201);
      expect(body).toMatchObject({
        apiVersion: 'v1',
        kind: 'Secret',
        type: 'Opaque',
        data: { a: 'YQ==', b: 'Yg==' },
      });
      expect(body.stringData).toBeUndefined();
      expect(body.metadata.generation).toBeUndefined();
    });

    it('refuses Secrets whose data is not base64', async () => {
      const { status } = await create('secrets', {
        metadata: { name: 'not-base64' },
        data: { a: '*' },
      });
      expect(status).toBe(400);
    });

    it('keeps ConfigMaps, and replaces them without a version', async () => {
      const body = { metadata: { name: 'map' }, data: { a: '1' } };
      await create('configmaps', body);
      const { status, body: replaced } = await context.cluster.api.put(
        context.core('configmaps', 'map'),
        { ...body, data: { a: '2' } },
      );
      expect(status).toBe(200);
      expect(replaced.data).toEqual({ a: '2' });
    });

    it('keeps ResourceQuotas', async () => {
      const { status, body } = await create('resourcequotas', {
        metadata: { name: 'quota' },
        spec: { hard: { 'requests.storage': '10Gi' } },
      });
      expect(status).toBe(201);
      expect(body.spec.hard).toEqual({ 'requests.storage': '10Gi' });
    });

    it('keeps claims, with a finalizer and a phase', async () => {
      const { status, body } = await create('persistentvolumeclaims', {
        metadata: { name: 'home' },
        spec: {
          accessModes: ['ReadWriteOnce'],
          resources: { requests: { storage: '1Gi' } },
        },
      });
      expect(status).toBe(201);
      expect(body.metadata.finalizers).toEqual([
        'kubernetes.io/pvc-protection',
      ]);
      expect(body.spec.volumeMode).toBe('Filesystem');
      expect(body.status).toEqual({ phase: 'Pending' });

      const path = context.core('persistentvolumeclaims', 'home');
      await context.cluster.api.delete(path);
      const waiting = await context.cluster.api.get(path);
      expect(waiting.body.metadata.deletionTimestamp).toBeDefined();
      await context.cluster.api.patch(path, MERGE, {
        metadata: { finalizers: null },
      });
      expect((await context.cluster.api.get(path)).status).toBe(404);
    });

    it('keeps Events, and selects them by the object they are about', async () => {
      const { status } = await create('events', {
        metadata: { name: 'event' },
        involvedObject: {
          kind: 'Storage',
          name: 'alice',
          namespace: context.namespace,
        },
        reason: 'Created',
        message: 'made',
        type: 'Normal',
      });
      expect(status).toBe(201);
      const find = async (selector: string) =>
        (
          await context.cluster.api.get(
            `${context.core('events')}?fieldSelector=${encodeURIComponent(
              selector,
            )}`,
          )
        ).body.items;
      expect(await find('involvedObject.name=alice,type=Normal')).toHaveLength(
        1,
      );
      expect(await find('involvedObject.name=bob')).toHaveLength(0);
    });

    it('gives a namespace its label, finalizer and phase', async () => {
      const { body } = await context.cluster.api.get(
        `/api/v1/namespaces/${context.namespace}`,
      );
      expect(body).toMatchObject({
        metadata: {
          labels: { 'kubernetes.io/metadata.name': context.namespace },
        },
        spec: { finalizers: ['kubernetes'] },
        status: { phase: 'Active' },
      });
    });

    it('marks a deleted namespace as terminating and takes nothing new into it', async () => {
      const { api } = context.cluster;
      const name = await context.cluster.createNamespace();
      const { body } = await api.delete(`/api/v1/namespaces/${name}`);
      expect(body.status.phase).toBe('Terminating');
      const { status } = await api.post(`/api/v1/namespaces/${name}/secrets`, {
        metadata: { name: 'late' },
      });
      expect(status).toBe(403);
    });

    it('lists a core kind as a table', async () => {
      const { body } = await context.cluster.api.get(context.core('secrets'), {
        Accept: 'application/json;as=Table;v=v1;g=meta.k8s.io,application/json',
      });
      const columns: { name: string }[] = body.columnDefinitions;
      expect(columns.map(({ name }) => name)).toEqual([
        'Name',
        'Type',
        'Data',
        'Age',
      ]);
      expect(body.rows[0].cells.slice(0, 3)).toEqual(['secret', 'Opaque', 2]);
    });

    it('lists and watches Secrets without several types, whole or in pages', async () => {
      const { api } = context.cluster;
      const types = ['helm.sh/release.v1', 'example.org/other', 'Opaque'];
      const add = (when: string) =>
        Promise.all(
          types.map((type, index) =>
            create('secrets', { metadata: { name: `${when}-${index}` }, type }),
          ),
        );
      await add('early');
      const selector = encodeURIComponent(
        `metadata.name!=secret,type!=${types[0]},type!=${types[1]}`,
      );
      const path = `${context.core('secrets')}?fieldSelector=${selector}`;
      const { body } = await api.get(path);
      expect(names(body)).toEqual(['early-2']);
      expect(names((await api.get(`${path}&limit=1`)).body)).toEqual([
        'early-2',
      ]);
      const stream = await api.watch(
        `${path}&watch=true&resourceVersion=${body.metadata.resourceVersion}`,
      );
      await add('late');
      const [event] = await stream.take(1);
      stream.close();
      expect(event.object.metadata.name).toBe('late-2');
    });
  });
}
