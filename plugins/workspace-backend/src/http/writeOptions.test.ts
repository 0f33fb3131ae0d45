import { availableClusters } from '@internal/dev-cluster/testing';
import { readObject } from '../__testUtils__/kubeObjects';
import { TestBed } from '../__testUtils__/TestBed';

/** What is sent, what success answers, and the resources that it changes. */
const CALLS: [string, string, object | undefined, number, string[]][] = [
  ['PATCH', '/members/carol', { role: 'admin' }, 202, ['Datalab']],
  ['DELETE', '/members/carol', undefined, 204, ['Datalab']],
  ['PUT', '/owner', { member: 'bob' }, 202, ['Datalab']],
  ['PATCH', '/buckets/NAME', { title: 'Maps' }, 202, ['Storage']],
  ['DELETE', '/buckets/NAME?name=NAME', undefined, 204, ['Storage']],
  ['PATCH', '', { title: 'Lab' }, 202, ['Storage']],
  ['PATCH', '', { quota: { memory: '8Gi' } }, 202, ['Datalab']],
  [
    'PATCH',
    '',
    { credentials_rollover: { interval: 'daily' }, vcluster: true },
    202,
    ['Storage', 'Datalab'],
  ],
];

describe.each(availableClusters())('each write on %s', kind => {
  const bed = TestBed.withLabs(kind);

  const root = () => bed.as('root');

  async function stored() {
    const refs = [`storages/${bed.lab}`, `datalabs/${bed.lab}`];
    const objects = await Promise.all(
      refs.map(ref => readObject(bed.kubernetes.api, 'workspace', ref)),
    );
    return objects.map(({ body }) => body);
  }

  async function etag(): Promise<string> {
    return (await root().get(`/workspaces/${bed.lab}`)).headers.etag;
  }

  it.each(CALLS)(
    '%s …%s %j keeps to If-Match and dry_run',
    async (method, rest, body, success, kinds) => {
      const path = `/workspaces/${bed.lab}${rest.replaceAll('NAME', bed.lab)}`;
      const old = await etag();
      const session = { name: 'gpu' };
      await root().send('POST', `/workspaces/${bed.lab}/sessions`, session);
      const before = await stored();

      const late = await root().send(method, path, body).set('If-Match', old);
      expect(late.status).toBe(412);
      expect(await stored()).toEqual(before);

      const dry = await root().send(
        method,
        `${path}${path.includes('?') ? '&' : '?'}dry_run=true`,
        body,
      );
      expect(dry.status).toBe(200);
      const { changes } = dry.body;
      expect(changes.map((each: { kind: string }) => each.kind)).toEqual(kinds);
      for (const change of changes) {
        expect(change.after).not.toEqual(change.before);
      }
      expect(await stored()).toEqual(before);

      const current = await etag();
      const done = await root()
        .send(method, path, body)
        .set('If-Match', current);
      expect(done.status).toBe(success);
      expect(done.headers.etag).not.toBe(current);
      expect(await etag()).toBe(done.headers.etag);
    },
  );
});
