import { availableClusters, poll } from '@internal/dev-cluster/testing';
import { readObject } from '../__testUtils__/kubeObjects';
import { TestBed } from '../__testUtils__/TestBed';

const STORAGES = '/apis/pkg.internal/v1beta1/namespaces/workspace/storages';
const DATALABS = '/apis/pkg.internal/v1beta2/namespaces/workspace/datalabs';
const MERGE_PATCH = 'application/merge-patch+json';

describe.each(availableClusters())('If-Match and dry_run on %s', kind => {
  const bed = TestBed.withLabs(kind);

  const alice = () => bed.as('alice');

  async function etag(): Promise<string> {
    const { headers } = await alice().get(`/workspaces/${bed.lab}`);
    return headers.etag;
  }

  const addBucket = (name: string) =>
    alice().send('PUT', `/workspaces/${bed.lab}`, { add_buckets: [{ name }] });

  async function bucketNames(): Promise<string[]> {
    const body = await bed.read(`storages/${bed.lab}`);
    return body.spec.buckets.map(
      (each: { bucketName: string }) => each.bucketName,
    );
  }

  it('a write answers the tag that the next view has', async () => {
    const before = await etag();
    const { headers } = await addBucket(`${bed.lab}-b`).set('If-Match', before);
    expect(headers.etag).not.toBe(before);
    expect(await etag()).toBe(headers.etag);
  });

  it('a write on another state is refused with 412, and writes nothing', async () => {
    const before = await etag();
    await addBucket(`${bed.lab}-b`);
    const { status, body, headers } = await addBucket(`${bed.lab}-c`).set(
      'If-Match',
      before,
    );
    expect(status).toBe(412);
    expect(body.error.name).toBe('PreconditionFailedError');
    expect(headers.etag).toBe(await etag());
    expect(await bucketNames()).toEqual([bed.lab, `${bed.lab}-b`]);
  });

  it('a change of one resource is a change for writes to the other', async () => {
    const before = await etag();
    await addBucket(`${bed.lab}-b`);
    const { status } = await alice()
      .send('POST', `/workspaces/${bed.lab}/sessions`, { name: 'gpu' })
      .set('If-Match', before);
    expect(status).toBe(412);
  });

  it('a write to both resources is one step', async () => {
    const { status, headers } = await alice()
      .send('PUT', `/workspaces/${bed.lab}`, {
        add_buckets: [{ name: `${bed.lab}-b` }],
        add_memberships: [{ member: 'dave', role: 'user' }],
      })
      .set('If-Match', await etag());
    expect(status).toBe(202);
    expect(await etag()).toBe(headers.etag);
  });

  it('what providers write, and work in progress, changes no tag', async () => {
    const before = await etag();
    await bed.kubernetes.api.patch(
      `${STORAGES}/${bed.lab}/status`,
      MERGE_PATCH,
      {
        status: {
          conditions: [
            {
              type: 'Ready',
              status: 'True',
              reason: 'Available',
              lastTransitionTime: '2026-03-01T09:00:00Z',
            },
          ],
        },
      },
    );
    await bed.kubernetes.api.patch(`${DATALABS}/${bed.lab}`, MERGE_PATCH, {
      metadata: { annotations: { 'example.org/note': 'x' } },
    });
    await poll('the condition to be seen', async () => {
      const { body } = await alice().get(`/workspaces/${bed.lab}`);
      return body.conditions.length || undefined;
    });
    expect(await etag()).toBe(before);
  });

  it('an annotation of ours changes it', async () => {
    const before = await etag();
    await bed.kubernetes.api.patch(`${STORAGES}/${bed.lab}`, MERGE_PATCH, {
      metadata: { annotations: { 'workspace.eoepca.org/title': 'Lab' } },
    });
    const after = await poll('another tag', async () => {
      const now = await etag();
      return now === before ? undefined : now;
    });
    expect(after).toMatch(/^"[\w-]+\.[\w-]+"$/);
  });

  it('any state will do for *, none for a tag that is not ours', async () => {
    expect((await addBucket(`${bed.lab}-b`).set('If-Match', '*')).status).toBe(
      202,
    );
    for (const tag of ['"x"', '"x.y"', '']) {
      const { status } = await addBucket(`${bed.lab}-c`).set('If-Match', tag);
      expect(status).toBe(412);
    }
  });

  it('a view is sent whole, since it tells more than its tag stands for', async () => {
    const { status } = await alice()
      .get(`/workspaces/${bed.lab}`)
      .set('If-None-Match', await etag());
    expect(status).toBe(200);
  });

  it('a deletion on another state is refused', async () => {
    const before = await etag();
    await addBucket(`${bed.lab}-b`);
    const remove = (tag: string) =>
      alice().send('DELETE', `/workspaces/${bed.lab}`).set('If-Match', tag);
    expect((await remove(before)).status).toBe(412);
    expect(await bucketNames()).toHaveLength(2);
    expect((await remove(await etag())).status).toBe(204);
  });

  it('a dry run answers what would be written, and stores nothing', async () => {
    const { status, body } = await alice().send(
      'PUT',
      `/workspaces/${bed.lab}?dry_run=true`,
      { add_memberships: [{ member: 'dave', role: 'user' }] },
    );
    expect(status).toBe(200);
    expect(body.dry_run).toBe(true);
    const [{ before, after, ...change }] = body.changes;
    expect(change).toEqual({ kind: 'Datalab', name: bed.lab });
    expect(before.spec.users).toEqual(['alice', 'bob', 'carol']);
    expect(after.spec.users).toEqual(['alice', 'bob', 'carol', 'dave']);
    const stored = await readObject(
      bed.kubernetes.api,
      'workspace',
      `datalabs/${bed.lab}`,
    );
    expect(stored.body.spec.users).toHaveLength(3);
  });

  it('a dry run of a creation and of a deletion tells of both resources', async () => {
    const created = await alice().send('POST', '/workspaces?dry_run=true', {
      preferred_name: `New ${bed.lab}`,
    });
    expect(created.status).toBe(200);
    expect(created.body.changes).toMatchObject([
      { kind: 'Storage', name: `new-${bed.lab}`, after: expect.anything() },
      { kind: 'Datalab', name: `new-${bed.lab}`, after: expect.anything() },
    ]);
    const deleted = await alice().send(
      'DELETE',
      `/workspaces/${bed.lab}?dry_run=true`,
    );
    expect(deleted.body.changes).toMatchObject([
      { kind: 'Storage', name: bed.lab, before: expect.anything() },
      { kind: 'Datalab', name: bed.lab, before: expect.anything() },
    ]);
    expect(await bucketNames()).toEqual([bed.lab]);
    const { body } = await alice().get('/workspaces');
    const names = body.map((each: { name: string }) => each.name);
    expect(names).not.toContain(`new-${bed.lab}`);
  });

  it('a dry run is refused like the write itself, and so is an odd value', async () => {
    const taken = await alice().send('POST', '/workspaces?dry_run=true', {
      preferred_name: bed.lab,
    });
    expect(taken.status).toBe(422);
    const foreign = await bed
      .as('carol')
      .send('DELETE', `/workspaces/${bed.lab}?dry_run=true`);
    expect(foreign.status).toBe(403);
    const odd = await alice().send(
      'DELETE',
      `/workspaces/${bed.lab}?dry_run=maybe`,
    );
    expect(odd.status).toBe(400);
  });
});
