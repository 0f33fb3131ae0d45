import { availableClusters, poll } from '@internal/dev-cluster/testing';
import { TestBed } from '../__testUtils__/TestBed';

describe.each(availableClusters())('PATCH /workspaces/NAME on %s', kind => {
  const bed = TestBed.withLabs(kind);

  const patch = (who: string, body: object, name = bed.lab) =>
    bed.as(who).send('PATCH', `/workspaces/${name}`, body);

  async function view(who = 'alice') {
    const { body } = await bed.as(who).get(`/workspaces/${bed.lab}`);
    return body;
  }

  async function spec(plural: string, name = bed.lab) {
    const ref = `${plural}/${name}`;
    return (await bed.read(ref)).spec;
  }

  it('says what the workspace is about', async () => {
    const texts = {
      title: 'Alpine maps',
      description: 'Snow\nand ice',
      contact: 'alice@example.org',
    };
    const answer = await patch('bob', texts);
    expect(answer.status).toBe(202);
    expect(answer.body).toEqual({ name: bed.lab });
    expect(await view('carol')).toMatchObject(texts);
    await patch('bob', { title: null, contact: ' ' });
    const after = await view();
    expect(after.description).toBe('Snow\nand ice');
    expect(after.title ?? after.contact).toBeUndefined();
  });

  it('sets all there is to set, in both resources, and takes it back', async () => {
    const settings = {
      quota: { memory: '8Gi', storage: '20Gi', budget: 'large' },
      security: {
        policy: 'restricted',
        kubernetes_access: false,
        kubernetes_role: 'view',
        external_egress: false,
      },
      registry: { enabled: true, storage: '5Gi' },
      vcluster: true,
    };
    const credentials_rollover = { interval: 'monthly', max_to_keep: 2 };
    const answer = await patch('root', {
      title: 'Lab',
      credentials_rollover,
      ...settings,
    });
    expect(answer.status).toBe(202);
    const set = await view('carol');
    expect(set.storage.credentials_rollover).toEqual(credentials_rollover);
    expect(set.datalab.settings).toEqual(settings);
    expect(set.storage.active_keys).toEqual([
      expect.objectContaining({ current: true, expires: expect.any(String) }),
      expect.objectContaining({ current: false }),
    ]);

    await patch('root', {
      credentials_rollover: null,
      quota: { memory: null },
      security: null,
      registry: null,
      vcluster: null,
    });
    const back = await view();
    expect(back.title).toBe('Lab');
    expect(back.storage.credentials_rollover).toBeUndefined();
    expect(back.storage.active_keys).toEqual([
      { name: '1', current: true, since: back.creation_timestamp },
    ]);
    expect(back.datalab.settings).toEqual({
      quota: { storage: '20Gi', budget: 'large' },
      security: {},
      registry: { enabled: false },
      vcluster: false,
    });
    const { users, security } = await spec('datalabs');
    expect({ users, security }).toEqual({ users: ['alice', 'bob', 'carol'] });
  });

  it('has the definition complete what is given of the rollover', async () => {
    await patch('alice', { credentials_rollover: { interval: 'daily' } });
    await patch('alice', { credentials_rollover: { max_to_keep: 3 } });
    await patch('alice', { credentials_rollover: { interval: null } });
    expect((await view()).storage.credentials_rollover).toEqual({
      interval: 'none',
      max_to_keep: 3,
    });
  });

  it.each([
    ['nothing', {}, []],
    ['a title that is too long', { title: 'x'.repeat(101) }, ['title']],
    ['control characters', { contact: '\u0007' }, ['contact']],
    ['a size that is none', { quota: { memory: 'much' } }, ['quota', 'memory']],
    ['an unknown budget', { quota: { budget: 'huge' } }, ['quota', 'budget']],
    ['an unknown member', { quota: { cpu: '1' } }, ['quota', 'cpu']],
    [
      'too many keys',
      { credentials_rollover: { max_to_keep: 11 } },
      ['credentials_rollover', 'max_to_keep'],
    ],
    ['another type', { registry: true }, ['registry']],
  ])('refuses %s, at the field', async (_, body, path) => {
    const { status, body: answer } = await patch('root', body);
    expect(status).toBe(422);
    expect(answer.error.fields).toMatchObject([{ path }]);
  });

  it.each([
    ['alice', { title: 'x', quota: { memory: '1Ti' } }, 403],
    ['alice', { quota: null }, 403],
    ['bob', { security: { policy: 'privileged' } }, 403],
    ['bob', { registry: { enabled: true }, vcluster: true }, 202],
    ['carol', { title: 'x' }, 403],
    ['carol', { vcluster: true }, 403],
  ])('answers %s who sends %j with %s', async (who, body, status) => {
    const before = (await view()).title;
    expect((await patch(who, body)).status).toBe(status);
    expect((await view()).title).toBe(before);
  });

  it('writes nothing where one part cannot be written', async () => {
    const bare = `bare-${bed.lab}`;
    await bed.create(`storages/${bare}`, {
      spec: { principal: bare, buckets: [] },
    });
    await poll('it to be seen', async () => {
      const { status } = await patch('root', { title: 'Bare' }, bare);
      return status === 202 || undefined;
    });
    const { status, body } = await patch(
      'root',
      { credentials_rollover: { interval: 'daily' }, vcluster: true },
      bare,
    );
    expect(status).toBe(409);
    expect(body.error.message).toContain('no Datalab');
    expect(await spec('storages', bare)).toEqual({
      principal: bare,
      buckets: [],
    });
  });
});

describe.each(availableClusters())(
  'GET /workspaces/NAME/resources on %s',
  kind => {
    const bed = TestBed.withLabs(kind);

    const resources = (who: string, name = bed.lab) =>
      bed.as(who).get(`/workspaces/${name}/resources`);

    it('tells members what is declared, ready to be applied', async () => {
      const { status, body } = await resources('carol');
      expect(status).toBe(200);
      expect(body).toMatchObject([
        {
          apiVersion: 'pkg.internal/v1beta1',
          kind: 'Storage',
          metadata: { name: bed.lab },
          spec: { principal: bed.lab },
        },
        { kind: 'Datalab', spec: { users: ['alice', 'bob', 'carol'] } },
      ]);
      expect(JSON.stringify(body)).not.toMatch(/resourceVersion|status/);
    });

    it('tells strangers nothing', async () => {
      expect((await resources('dave')).status).toBe(403);
    });
  },
);
