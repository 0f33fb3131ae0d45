import { availableClusters, poll } from '@internal/dev-cluster/testing';
import { TestBed } from '../__testUtils__/TestBed';

const FINALIZER = 'composite.apiextensions.crossplane.io';
const TIME = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);

const OBJECTS =
  '/apis/kubernetes.m.crossplane.io/v1alpha1/namespaces/workspace/objects';

/** An `Object` that manages the bucket of a Storage. */
function bucketObject(lab: string) {
  const manifest = {
    apiVersion: 'minio.crossplane.io/v1',
    kind: 'Bucket',
    metadata: { name: lab },
  };
  return {
    apiVersion: 'kubernetes.m.crossplane.io/v1alpha1',
    kind: 'Object',
    metadata: {
      name: `bucket-${lab}`,
      finalizers: ['finalizer.managedresource.crossplane.io'],
    },
    spec: { forProvider: { manifest } },
  };
}

describe.each(availableClusters())('a deletion on %s', kind => {
  const bed = TestBed.withLabs(kind, async each => {
    const names = [`bucket-${each.lab}`, `gone-${each.lab}`];
    await each.create(`storages/${each.lab}`, {
      metadata: { name: each.lab, finalizers: [FINALIZER] },
      spec: {
        principal: each.lab,
        buckets: [{ bucketName: each.lab }],
        crossplane: {
          resourceRefs: names.map(name => ({
            apiVersion: 'kubernetes.m.crossplane.io/v1alpha1',
            kind: 'Object',
            name,
          })),
        },
      },
    });
    await each.create(`datalabs/${each.lab}`, {
      metadata: { name: each.lab, finalizers: [FINALIZER] },
      spec: { users: ['alice'], sessions: [{ name: 'gpu' }] },
    });
  });

  const ask = (path = '') =>
    bed.as('alice').send('GET', `/workspaces/${bed.lab}${path}`);

  async function remove() {
    const { status } = await bed
      .as('alice')
      .send('DELETE', `/workspaces/${bed.lab}?name=${bed.lab}`);
    expect(status).toBe(204);
    await poll('the deletion to be seen', async () => {
      const { body } = await ask();
      return body.deletion_timestamp;
    });
  }

  it('is told by the view and the list', async () => {
    expect((await ask()).body.deletion_timestamp).toBeUndefined();
    await remove();
    expect((await ask()).body.deletion_timestamp).toEqual(TIME);
    const { body } = await bed.as('alice').get('/workspaces');
    expect(body).toContainEqual(
      expect.objectContaining({ name: bed.lab, deletion_timestamp: TIME }),
    );
  });

  it('tells what it waits for', async () => {
    await bed.kubernetes.api.post(OBJECTS, bucketObject(bed.lab));
    await remove();
    const { body } = await ask('/provisioning');
    const waiting = { level: 'waiting', reason: 'Deleting' };
    expect(body.parts).toEqual([
      ...['Storage', 'Datalab'].map(of => ({
        ...waiting,
        kind: of,
        name: bed.lab,
        since: TIME,
        finalizers: [FINALIZER],
      })),
      {
        ...waiting,
        kind: 'Bucket',
        name: bed.lab,
        of: 'Storage',
        managed_by: `bucket-${bed.lab}`,
      },
    ]);
  });

  it('tells what is in its way', async () => {
    const { api } = bed.kubernetes;
    const path = `${OBJECTS}/bucket-${bed.lab}`;
    await api.post(OBJECTS, bucketObject(bed.lab));
    await api.delete(path);
    const { body: object } = await api.get(path);
    const condition = {
      type: 'Synced',
      status: 'False',
      reason: 'ReconcileError',
      message: 'delete failed: the bucket is not empty',
      lastTransitionTime: '2026-01-02T03:04:05Z',
    };
    const { status } = await api.put(`${path}/status`, {
      ...object,
      status: { conditions: [condition] },
    });
    expect(status).toBe(200);
    await remove();
    const { body } = await ask('/provisioning');
    expect(body.parts).toContainEqual({
      kind: 'Bucket',
      name: bed.lab,
      of: 'Storage',
      managed_by: `bucket-${bed.lab}`,
      condition: 'Synced',
      level: 'problem',
      reason: 'ReconcileError',
      message: 'delete failed: the bucket is not empty',
      since: '2026-01-02T03:04:05Z',
    });
  });

  it('is told until the Datalab is gone too', async () => {
    await remove();
    await bed.remove(`storages/${bed.lab}`);
    const only = await poll('only the Datalab to be left', async () => {
      const { body } = await ask();
      return body.storage?.buckets.length === 0 && body;
    });
    expect(only).toMatchObject({
      deletion_timestamp: TIME,
      user: { role: 'owner' },
    });
    expect((await ask('/provisioning')).body.parts).toEqual([
      {
        kind: 'Datalab',
        name: bed.lab,
        level: 'waiting',
        reason: 'Deleting',
        since: TIME,
        finalizers: [FINALIZER],
      },
    ]);
    const { body: list } = await bed.as('alice').get('/workspaces');
    expect(list.map(({ name }: { name: string }) => name)).toContain(bed.lab);
    const bucket = { add_buckets: [{ name: `${bed.lab}-more` }] };
    const write = await bed
      .as('alice')
      .send('PUT', `/workspaces/${bed.lab}`, bucket);
    expect(write.status).toBe(404);

    await bed.remove(`datalabs/${bed.lab}`);
    await poll('all to be gone', async () => {
      const { status } = await ask();
      return status === 403 || undefined;
    });
  });
});
