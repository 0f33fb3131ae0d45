import { availableClusters, poll } from '@internal/dev-cluster/testing';
import { token } from '../__testUtils__/people';
import { TestBed } from '../__testUtils__/TestBed';
import { TestIssuer } from '../__testUtils__/TestIssuer';

describe.each(availableClusters())('members on %s', kind => {
  const bed = TestBed.withLabs(kind);

  const send = (who: string, method: string, path: string, body?: object) =>
    bed.as(who).send(method, `/workspaces/${bed.lab}${path}`, body);

  async function spec() {
    const body = await bed.read(`datalabs/${bed.lab}`);
    return body.spec;
  }

  describe('PATCH /workspaces/NAME/members', () => {
    it('changes a whole list in one write, and answers who is in it', async () => {
      const answer = await send('bob', 'PATCH', '/members', {
        set: [
          { member: 'carol', role: 'admin' },
          { member: 'dave', role: 'user' },
        ],
        remove: ['bob'],
      });
      expect(answer.status).toBe(202);
      expect(answer.body).toMatchObject([
        { member: 'carol', role: 'admin' },
        { member: 'dave', role: 'user' },
      ]);
      expect((await spec()).users).toEqual(['alice', 'carol', 'dave']);
      // Who has removed themselves has lost the right to.
      const again = await send('bob', 'PATCH', '/members', {
        remove: ['dave'],
      });
      expect(again.status).toBe(403);
    });

    it('refuses a list whole, each problem at its entry', async () => {
      const before = await spec();
      const answer = await send('bob', 'PATCH', '/members', {
        set: [
          { member: 'dave', role: 'user' },
          { member: 'alice', role: 'user' },
        ],
        remove: ['nobody'],
      });
      expect(answer.status).toBe(422);
      expect(answer.body.error.fields).toMatchObject([
        { path: ['set', 1, 'member'] },
        { path: ['remove', 0] },
      ]);
      expect(await spec()).toEqual(before);
    });

    it.each([
      ['a plain member', 'carol', { remove: ['bob'] }, 403],
      ['a stranger', 'eve', { remove: ['bob'] }, 403],
      ['an owner', 'bob', { set: [{ member: 'x', role: 'owner' }] }, 422],
      ['odd names', 'bob', { set: [{ member: 'a b', role: 'user' }] }, 422],
      ['something else', 'bob', { add: ['dave'] }, 422],
    ])('is not for %s', async (_, who, body, status) => {
      const before = await spec();
      expect((await send(who, 'PATCH', '/members', body)).status).toBe(status);
      expect(await spec()).toEqual(before);
    });

    it('tries a list out', async () => {
      const before = await spec();
      const path = '/members?dry_run=true';
      const answer = await send('bob', 'PATCH', path, { remove: ['carol'] });
      expect(answer.body.dry_run).toBe(true);
      expect(await spec()).toEqual(before);
    });
  });

  describe('POST /workspaces/NAME/members', () => {
    it('adds a member as of now, by the clock of the server', async () => {
      const before = Date.now();
      const body = { member: 'Dave', role: 'admin' };
      const answer = await send('bob', 'POST', '/members', body);
      expect(answer.status).toBe(202);
      expect(answer.body).toMatchObject({ member: 'Dave', role: 'admin' });
      const { users, userOverrides } = await spec();
      expect(users).toEqual(['alice', 'bob', 'carol', 'Dave']);
      const { grantedAt } = userOverrides.Dave;
      expect(answer.body.creation_timestamp).toBe(grantedAt);
      expect(Date.parse(grantedAt)).toBeGreaterThanOrEqual(before);

      // Who is there already with that role is there since then.
      const again = await send('bob', 'POST', '/members', {
        ...body,
        member: 'dave',
      });
      expect(again.body).toEqual(answer.body);
    });

    it('gives one who is there the role', async () => {
      const body = { member: 'CAROL', role: 'admin' };
      expect((await send('bob', 'POST', '/members', body)).status).toBe(202);
      const { users, userOverrides } = await spec();
      expect(users).toEqual(['alice', 'bob', 'carol']);
      expect(userOverrides.carol).toMatchObject({ role: 'admin' });
    });

    it.each([
      ['the owner', 'bob', { member: 'alice', role: 'user' }, 409],
      ['an odd name', 'bob', { member: 'a b', role: 'user' }, 422],
      ['a new owner', 'bob', { member: 'dave', role: 'owner' }, 422],
      [
        'a time of the caller',
        'bob',
        {
          member: 'dave',
          role: 'user',
          creation_timestamp: '2020-01-01T00:00:00Z',
        },
        422,
      ],
      ['a plain member', 'carol', { member: 'dave', role: 'user' }, 403],
    ])('refuses %s', async (_, who, body, status) => {
      const before = await spec();
      expect((await send(who, 'POST', '/members', body)).status).toBe(status);
      expect(await spec()).toEqual(before);
    });
  });

  describe('PATCH /workspaces/NAME/members/M', () => {
    it('changes the role, by the clock of the server', async () => {
      const before = Date.now();
      const answer = await send('bob', 'PATCH', '/members/Carol', {
        role: 'admin',
      });
      expect(answer.status).toBe(202);
      expect(answer.body).toMatchObject({ member: 'carol', role: 'admin' });
      const { grantedAt } = (await spec()).userOverrides.carol;
      expect(answer.body.creation_timestamp).toBe(grantedAt);
      expect(Date.parse(grantedAt)).toBeGreaterThanOrEqual(before);
      const view = await send('carol', 'GET', '');
      expect(view.body.user.role).toBe('admin');
    });

    it.each([
      ['the owner', 'Alice', { role: 'user' }, 409],
      ['nobody', 'dave', { role: 'user' }, 404],
      ['a new owner', 'bob', { role: 'owner' }, 422],
      ['no role', 'bob', {}, 422],
      ['more than a role', 'bob', { role: 'user', at: 'now' }, 422],
    ])('refuses %s', async (_, member, body, status) => {
      const before = await spec();
      const answer = await send('bob', 'PATCH', `/members/${member}`, body);
      expect(answer.status).toBe(status);
      expect(await spec()).toEqual(before);
    });
  });

  describe('DELETE /workspaces/NAME/members/M', () => {
    it('removes a member and their role', async () => {
      const { status } = await send('alice', 'DELETE', '/members/BOB');
      expect(status).toBe(204);
      const { users, userOverrides } = await spec();
      expect(users).toEqual(['alice', 'carol']);
      expect(userOverrides.bob).toBeUndefined();
      expect((await send('bob', 'GET', '')).status).toBe(403);
    });

    it('lets a member leave, but remove nobody else', async () => {
      expect((await send('carol', 'DELETE', '/members/bob')).status).toBe(403);
      expect((await send('carol', 'DELETE', '/members/carol')).status).toBe(
        204,
      );
      expect((await send('carol', 'DELETE', '/members/carol')).status).toBe(
        403,
      );
    });

    it.each(['alice', 'bob'])(
      'keeps the owner, asked by %s, and says what to do',
      async who => {
        const { status, body } = await send(who, 'DELETE', '/members/alice');
        expect(status).toBe(409);
        expect(body.error.message).toContain('transfer ownership');
      },
    );

    it('finds nobody who is not there', async () => {
      const { status } = await send('alice', 'DELETE', '/members/dave');
      expect(status).toBe(404);
    });
  });

  describe('PUT /workspaces/NAME/owner', () => {
    const handOver = (who: string, member: string) =>
      send(who, 'PUT', '/owner', { member });

    it('makes a member the owner and the owner an admin', async () => {
      const answer = await handOver('alice', 'Carol');
      expect(answer.status).toBe(202);
      expect(answer.body).toMatchObject({ member: 'carol', role: 'owner' });
      const { users, userOverrides } = await spec();
      expect(users).toEqual(['carol', 'alice', 'bob']);
      expect(userOverrides.alice.role).toBe('admin');
      expect(userOverrides.carol).toBeUndefined();
      const view = await send('alice', 'GET', '');
      expect(view.body.user).toMatchObject({
        role: 'admin',
        may_delete: false,
      });
      expect((await handOver('alice', 'alice')).status).toBe(403);
      expect((await handOver('carol', 'alice')).status).toBe(202);
    });

    it('is for the owner and platform admins', async () => {
      expect((await handOver('bob', 'bob')).status).toBe(403);
      expect((await handOver('root', 'bob')).status).toBe(202);
      expect((await spec()).users[0]).toBe('bob');
    });

    it('refuses who is no member, at the field', async () => {
      const { status, body } = await handOver('alice', 'dave');
      expect(status).toBe(422);
      expect(body.error.fields).toMatchObject([{ path: ['member'] }]);
    });
  });

  it('are not handed what could be mistaken for another', async () => {
    const odd = `odd-${bed.lab}`;
    const [root, path] = [bed.as('root'), `/workspaces/${odd}`];
    await bed.create(`storages/${odd}`, {
      spec: { principal: odd, buckets: [] },
    });
    await bed.create(`datalabs/${odd}`, {
      spec: { users: ['alice', 'bo\u200bb'] },
    });
    await poll('both members to be seen', async () => {
      const { body } = await root.get(path);
      return body.datalab?.memberships?.length === 2 || undefined;
    });
    const { status, body } = await root.send('PUT', `${path}/owner`, {
      member: 'bo\u200bb',
    });
    expect(status).toBe(422);
    expect(body.error.fields).toMatchObject([
      { path: ['member'], message: expect.stringMatching(/invisible/) },
    ]);
    const added = await root.send('PUT', path, {
      add_memberships: [{ member: 'ca\u202erol', role: 'user' }],
    });
    expect(added.status).toBe(422);
  });

  it('are refused, with what is missing, where there is no Datalab', async () => {
    const bare = `bare-${bed.lab}`;
    await bed.create(`storages/${bare}`, {
      spec: { principal: bare, buckets: [] },
    });
    const root = bed.as('root');
    const path = `/workspaces/${bare}`;
    await poll(
      'it to be seen',
      async () => (await root.get(path)).status === 200 || undefined,
    );
    for (const [method, rest, body] of [
      ['PATCH', '/members/bob', { role: 'user' }],
      ['DELETE', '/members/bob', undefined],
      ['PUT', '/owner', { member: 'bob' }],
    ] as const) {
      const answer = await root.send(method, `${path}${rest}`, body);
      expect(answer.status).toBe(409);
      expect(answer.body.error.message).toContain('no Datalab');
    }
  });
});

describe.each(availableClusters())('a Datalab without members on %s', kind => {
  let issuer: TestIssuer;
  beforeAll(async () => {
    issuer = await TestIssuer.start();
  });
  afterAll(() => issuer?.stop());
  const bed = TestBed.on(kind, {
    config: () => ({ oidc: { issuer: issuer.url } }),
  });

  it('gets its first one, who owns it, from a platform admin only', async () => {
    await bed.create('storages/empty', {
      spec: { principal: 'empty', buckets: [] },
    });
    await bed.create('datalabs/empty', { spec: { users: [] } });
    await bed.plugin.sees('empty');
    const path = '/workspaces/empty/members';
    const admin = bed.plugin.as(await token(issuer, { empty: ['ws_admin'] }));

    const mallory = { member: 'mallory', role: 'user' };
    const refused = await admin.send('POST', path, mallory);
    expect(refused.status).toBe(409);
    expect(refused.body.error.message).toContain('ask a platform admin');
    expect((await bed.read('datalabs/empty')).spec.users).toEqual([]);

    const alice = { member: 'alice', role: 'admin' };
    const first = await bed.as('root').send('POST', path, alice);
    expect(first.status).toBe(202);
    expect(first.body).toMatchObject({ member: 'alice', role: 'owner' });
    const next = await admin.send('POST', path, mallory);
    expect(next.body).toMatchObject({ member: 'mallory', role: 'user' });
  });
});
