import { availableClusters } from '@internal/dev-cluster/testing';
import { createLab, user } from '../__testUtils__/people';
import { TestBed } from '../__testUtils__/TestBed';

const FUTURE = '2100-01-01T00:00:00.000Z';
const LABEL = { 'storages.pkg.internal/discoverable': 'true' };

describe.each(availableClusters())('offering a bucket on %s', kind => {
  const bed = TestBed.withLabs(kind);

  beforeAll(async () => {
    await createLab(bed.kubernetes.api, 'workspace', 'taker');
    await bed.plugin.sees('taker');
    await stranger('listed', true);
    await stranger('hidden', false);
  });

  /** A workspace that alice has no part in. */
  async function stranger(
    name: string,
    discoverable: boolean,
    principal = `${name}-principal`,
  ) {
    await bed.create(`storages/${name}`, {
      spec: { principal, buckets: [{ bucketName: name, discoverable }] },
    });
    await bed.create(`datalabs/${name}`, { spec: { users: ['dave'] } });
    await bed.plugin.sees(name);
  }

  const send = (method: string, path: string, body?: object, as = 'alice') =>
    bed.as(as).send(method, `/workspaces/${path}`, body);
  const offer = (receiver: string, body: object = {}, as = 'alice') =>
    send(
      'PUT',
      `${bed.lab}/grants/${bed.lab}/${receiver}`,
      { permission: 'ReadOnly', ...body },
      as,
    );
  const access = async (workspace: string, as = 'alice') =>
    (await send('GET', `${workspace}/access`, undefined, as)).body;
  const stored = () => bed.read(`storages/${bed.lab}`);
  const grants = async () => (await stored()).spec.bucketAccessGrants ?? [];
  const revoke = (receiver: string) =>
    send('DELETE', `${bed.lab}/grants/${bed.lab}/${receiver}`);

  it('shows it on both sides, and takes effect once accepted', async () => {
    const body = { comment: ' as agreed ', expires_at: FUTURE };
    const offered = await offer('listed', body);
    expect(offered.status).toBe(202);
    expect(offered.body).toMatchObject({
      bucket: bed.lab,
      grantee: 'listed-principal',
      workspaces: ['listed'],
      state: 'granted',
      requested: false,
      granted_by: 'user:default/alice',
      comment: 'as agreed',
      expires_at: FUTURE,
      not_in_effect: 'request',
    });
    expect((await stored()).metadata.labels).toEqual(LABEL);
    expect((await access(bed.lab)).grants).toEqual([offered.body]);

    const { granted_at } = offered.body;
    const seen = { permission: 'ReadOnly', granted_at, expires_at: FUTURE };
    const expected = {
      workspace: 'listed',
      bucket: bed.lab,
      owner: bed.lab,
      comment: 'as agreed',
      ...seen,
    };
    expect((await access('listed', 'dave')).offers).toEqual([expected]);
    const inbox = await bed.as('dave').get('/inbox/offers');
    expect(inbox.body).toEqual([expected]);

    const accepted = await send(
      'POST',
      'listed/requests',
      { bucket: bed.lab, permission: 'ReadOnly', offer: seen },
      'dave',
    );
    expect(accepted.body).toMatchObject({ state: 'granted' });
    expect((await bed.as('dave').get('/inbox/offers')).body).toEqual([]);
    const [inEffect] = (await access(bed.lab)).grants;
    expect(inEffect).toMatchObject({ requested: true });
    expect(inEffect).not.toHaveProperty('not_in_effect');
    await send('DELETE', `listed/requests/${bed.lab}`, undefined, 'dave');
    await revoke('listed');
  });

  it('is changed and revoked, and stays as it was seen when it is repeated', async () => {
    const first = await offer('taker', { comment: 'all of it' });
    const repeated = await offer('taker', { comment: 'all of it' }, 'bob');
    expect(repeated.body).toEqual(first.body);
    const { resourceVersion } = (await stored()).metadata;
    await offer('taker', { comment: 'all of it' });
    expect((await stored()).metadata.resourceVersion).toBe(resourceVersion);

    const changed = await offer('taker', { permission: 'ReadWrite' }, 'bob');
    expect(changed.body).toMatchObject({
      permission: 'ReadWrite',
      granted_by: 'user:default/bob',
      not_in_effect: 'request',
    });
    expect(changed.body).not.toHaveProperty('comment');
    expect((await access('taker')).offers).toMatchObject([
      { permission: 'ReadWrite' },
    ]);
    expect((await revoke('taker')).status).toBe(204);
    expect((await access('taker')).offers).toEqual([]);
    expect((await revoke('taker')).status).toBe(404);
  });

  it('adds the label to a Storage that offers already', async () => {
    await offer('taker');
    const path = '/apis/pkg.internal/v1beta1/namespaces/workspace/storages';
    await bed.kubernetes.api.patch(
      `${path}/${bed.lab}`,
      'application/merge-patch+json',
      { metadata: { labels: null } },
    );
    await bed.plugin.sees(bed.lab);
    const repeated = await offer('taker');
    expect(repeated.body).toMatchObject({ not_in_effect: 'request' });
    expect((await stored()).metadata.labels).toEqual(LABEL);
    await revoke('taker');
  });

  it('does not tell which workspaces there are', async () => {
    const unknown = await offer('ghost');
    expect(unknown.status).toBe(404);
    const words = (body: object, name: string) =>
      JSON.stringify(body).replaceAll(name, 'NAME');
    for (const body of [{}, { permission: 'None' }]) {
      const [ghost, hidden] = [
        await offer('ghost', body),
        await offer('hidden', body),
      ];
      expect(hidden.status).toBe(ghost.status);
      expect(words(hidden.body, 'hidden')).toBe(words(ghost.body, 'ghost'));
    }
    const tried = await send(
      'PUT',
      `${bed.lab}/grants/${bed.lab}/hidden?dry_run=true`,
      {
        permission: 'ReadOnly',
      },
    );
    expect(tried.status).toBe(404);
    expect(await grants()).toEqual([]);

    // Platform admins see all workspaces, and so does whoever was asked by one.
    const root = await offer('hidden', {}, 'root');
    expect(root.body).toMatchObject({ workspaces: ['hidden'] });
    expect((await access(bed.lab)).grants).toMatchObject([
      { grantee: 'hidden-principal', workspaces: [] },
    ]);
    expect((await revoke('hidden')).status).toBe(404);
    expect((await revoke('hidden-principal')).status).toBe(204);
    await send(
      'POST',
      'hidden/requests',
      { bucket: bed.lab, permission: 'ReadOnly' },
      'dave',
    );
    expect((await offer('hidden')).status).toBe(202);
    await revoke('hidden');
    await send('DELETE', `hidden/requests/${bed.lab}`, undefined, 'dave');
  });

  it('does not tell who else has the principal of its receiver', async () => {
    await stranger('open', true, 'shared');
    await stranger('secret-project', false, 'shared');
    const offered = await offer('open');
    expect(offered.body).toMatchObject({
      grantee: 'shared',
      workspaces: ['open'],
    });
    expect((await access(bed.lab)).grants).toEqual([offered.body]);
    expect((await access(bed.lab, 'root')).grants).toMatchObject([
      { workspaces: ['open', 'secret-project'] },
    ]);

    const recorded = (workspace: string) =>
      send('PUT', bed.lab, {
        patch_bucket_access_requests: [
          {
            workspace,
            bucket: bed.lab,
            permission: 'ReadWrite',
            request_timestamp: '2026-03-01T09:00:00Z',
            grant_timestamp: '2026-03-01T09:00:00Z',
          },
        ],
      });
    const before = await grants();
    for (const [tryOut, status] of [
      [offer, 404],
      [revoke, 404],
      [(name: string) => offer(name, { permission: 'None' }), 404],
      [recorded, 400],
    ] as const) {
      const [ghost, secret] = [
        await tryOut('ghost'),
        await tryOut('secret-project'),
      ];
      expect([ghost.status, secret.status]).toEqual([status, status]);
      expect(JSON.stringify(secret.body)).toBe(
        JSON.stringify(ghost.body).replaceAll('ghost', 'secret-project'),
      );
    }
    expect(await grants()).toEqual(before);
    expect((await revoke('open')).status).toBe(204);
  });

  it.each([
    [
      'a past end',
      { expires_at: '2020-01-01T00:00:00Z' },
      422,
      /expiry must be/,
    ],
    ['a denial', { permission: 'None' }, 404, /has requested access/],
    [
      'a request that is not there',
      { request: { permission: 'ReadOnly', requested_at: FUTURE } },
      409,
      /no longer requests/,
    ],
  ])('refuses %s', async (_, body, status, message) => {
    const answer = await offer('taker', body);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).toMatch(message);
    expect(await grants()).toEqual([]);
  });

  it('is not to oneself, nor to who has the same keys', async () => {
    await stranger('twin', true, bed.lab);
    for (const [receiver, message] of [
      [bed.lab, /another workspace/],
      ['twin', /same principal/],
    ] as const) {
      const { status, body } = await offer(receiver);
      expect(status).toBe(422);
      expect(body.error.fields).toMatchObject([{ path: ['grantee'] }]);
      expect(body.error.message).toMatch(message);
    }
    expect(await grants()).toEqual([]);
  });

  it('is for who manages buckets, and for buckets of their own', async () => {
    expect((await offer('taker', {}, 'carol')).status).toBe(403);
    expect((await offer('taker', {}, 'dave')).status).toBe(403);
    const foreign = await send('PUT', `${bed.lab}/grants/taker/listed`, {
      permission: 'ReadOnly',
    });
    expect(foreign.status).toBe(404);
    expect(await grants()).toEqual([]);
  });

  it('writes nothing in a dry run, and nothing on another state', async () => {
    const path = `${bed.lab}/grants/${bed.lab}/taker`;
    const body = { permission: 'ReadOnly' };
    const tried = await send('PUT', `${path}?dry_run=true`, body);
    expect(tried.body).toMatchObject({
      dry_run: true,
      changes: [
        { after: { spec: { bucketAccessGrants: [{ grantee: 'taker' }] } } },
      ],
    });
    const stale = await send('PUT', path, body).set('If-Match', '"a.b"');
    expect(stale.status).toBe(412);
    expect(await grants()).toEqual([]);
  });

  it('is not for a workspace that is gone by the time of the write', async () => {
    await createLab(bed.kubernetes.api, 'workspace', 'leaving');
    await bed.plugin.sees('leaving');
    const [, answer] = await Promise.all([
      send('DELETE', 'leaving'),
      offer('leaving'),
    ]);
    expect(await grants()).toHaveLength(answer.status === 202 ? 1 : 0);
    expect((await offer('leaving')).status).toBe(404);
  });

  it('is declined, or given back, and counts again once it is changed', async () => {
    await offer('taker');
    const decline = () => send('DELETE', `taker/requests/${bed.lab}`);
    const seen = async () => {
      const { offers } = await access('taker');
      const { body } = await bed.as('alice').get('/inbox/offers');
      const isIt = ({ bucket }: { bucket: string }) => bucket === bed.lab;
      return { here: offers.filter(isIt), everywhere: body.filter(isIt) };
    };
    expect((await decline()).status).toBe(204);
    expect((await decline()).status).toBe(404);
    const declined = await seen();
    expect(declined.here).toMatchObject([{ declined: true }]);
    expect(declined.everywhere).toEqual([]);

    await offer('taker', { permission: 'ReadWrite' });
    const { here, everywhere } = await seen();
    expect(here[0]).not.toHaveProperty('declined');
    expect(everywhere).toEqual(here);

    const accepted = await send('POST', 'taker/requests', {
      bucket: bed.lab,
      permission: 'ReadWrite',
    });
    expect(accepted.body.state).toBe('granted');
    expect((await decline()).status).toBe(204);
    expect((await seen()).here).toMatchObject([{ declined: true }]);
    await revoke('taker');
    expect((await seen()).here).toEqual([]);
    expect((await decline()).status).toBe(404);
  });

  it('is heard of by who may accept, and by nobody else', async () => {
    await offer('taker');
    const heard = async (authorization: string) =>
      (await bed.plugin.as(authorization).get('/inbox/offers')).body.map(
        ({ bucket }: { bucket: string }) => bucket,
      );
    expect(await heard(user('bob'))).toContain(bed.lab);
    for (const name of ['carol', 'dave', 'root']) {
      expect(await heard(user(name))).not.toContain(bed.lab);
    }
    await revoke('taker');
  });
});

describe.each(availableClusters())('the limit of grants on %s', kind => {
  const bed = TestBed.on(kind, {
    workspaces: ['giver', 'one', 'two'],
    config: { limits: { grantsPerWorkspace: 1 } },
  });

  it('counts offers', async () => {
    const offer = (receiver: string) =>
      bed
        .as('alice')
        .send('PUT', `/workspaces/giver/grants/giver/${receiver}`, {
          permission: 'ReadOnly',
        });
    expect((await offer('one')).status).toBe(202);
    const beyond = await offer('two');
    expect(beyond.status).toBe(422);
    expect(beyond.body.error.message).toMatch(/limits.grantsPerWorkspace/);
    expect((await bed.read('storages/giver')).spec.bucketAccessGrants).toEqual([
      expect.objectContaining({ grantee: 'one' }),
    ]);
  });
});
