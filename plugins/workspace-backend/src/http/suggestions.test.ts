import { availableClusters } from '@internal/dev-cluster/testing';
import { user } from '../__testUtils__/people';
import { accessOn } from './__testUtils__/accessOn';

const READ = {
  kind: 'request-access',
  bucket: 'giver',
  permission: 'ReadOnly',
};

describe.each(availableClusters())('suggestions on %s', kind => {
  const { bed, asker, send, storage } = accessOn(kind);
  const as = (person: string) => bed.plugin.as(user(person));
  const suggest = (workspace: string, body: object = READ, person = 'carol') =>
    as(person).send('POST', `/workspaces/${workspace}/suggestions`, body);
  const list = async (workspace: string, person: string) =>
    (await as(person).get(`/workspaces/${workspace}/suggestions`)).body;
  const accept = (
    workspace: string,
    id: string,
    person = 'bob',
    body: object = READ,
  ) =>
    as(person).send(
      'POST',
      `/workspaces/${workspace}/suggestions/${id}/accept`,
      body,
    );

  it('has an admin accept what a member suggests, with other words', async () => {
    await asker('sugg-way');
    const etagOf = async () =>
      (await as('bob').get('/workspaces/sugg-way')).headers.etag;
    const before = await etagOf();
    const made = await suggest('sugg-way', { ...READ, reason: ' floods ' });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      ...READ,
      workspace: 'sugg-way',
      reason: 'floods',
      suggested_by: 'user:default/carol',
      own: true,
    });
    // A member's suggestion makes no admin's form stale.
    expect(await etagOf()).toBe(before);

    const inbox = (await as('bob').get('/inbox/suggestions')).body;
    expect(inbox).toContainEqual(
      expect.objectContaining({ id: made.body.id, workspace: 'sugg-way' }),
    );
    const accepted = await accept('sugg-way', made.body.id, 'bob', {
      ...READ,
      permission: 'ReadWrite',
      reason: 'floods',
    });
    expect(accepted.status).toBe(202);
    expect(accepted.body.request).toMatchObject({
      workspace: 'sugg-way',
      bucket: 'giver',
      permission: 'ReadWrite',
      reason: 'floods',
      requested_by: 'user:default/bob',
    });
    expect(await list('sugg-way', 'bob')).toEqual([]);
  });

  it('is seen by admins and by whoever made it', async () => {
    await asker('sugg-seen');
    await suggest('sugg-seen').expect(201);
    await suggest('sugg-seen', READ, 'bob').expect(201);
    expect(await list('sugg-seen', 'carol')).toMatchObject([{ own: true }]);
    expect(await list('sugg-seen', 'alice')).toHaveLength(2);
    const inboxOf = async (person: string) =>
      (await as(person).get('/inbox/suggestions')).body.filter(
        ({ workspace }: { workspace: string }) => workspace === 'sugg-seen',
      );
    const [hers, ...others] = await inboxOf('carol');
    expect(hers).toMatchObject({ own: true });
    expect(hers).not.toHaveProperty('may_decide');
    expect(others).toEqual([]);
    expect(await inboxOf('alice')).toMatchObject([
      { may_decide: true, suggested_by: 'user:default/carol' },
      { may_decide: true, suggested_by: 'user:default/bob' },
    ]);
    // Nor is it in what members may export.
    const { body } = await as('carol').get('/workspaces/sugg-seen/resources');
    expect(JSON.stringify(body)).not.toContain('suggestions');
  });

  it('takes a member, and for others’ suggestions an admin', async () => {
    await asker('sugg-may');
    expect((await suggest('sugg-may', READ, 'dave')).status).toBe(403);
    // A platform admin is no member.
    expect((await suggest('sugg-may', READ, 'root')).status).not.toBe(201);
    const { id } = (await suggest('sugg-may', READ, 'bob')).body;
    const path = `/workspaces/sugg-may/suggestions/${id}`;
    expect((await as('carol').send('DELETE', path)).status).toBe(404);
    const own = (await suggest('sugg-may')).body;
    expect((await accept('sugg-may', own.id, 'carol')).status).toBe(403);
    const other = { ...READ, bucket: 'other' };
    expect((await accept('sugg-may', own.id, 'bob', other)).status).toBe(422);
    for (const verb of ['dismiss', 'restore']) {
      const { status } = await as('carol').send('POST', `${path}/${verb}`);
      expect(status).toBe(404);
    }
    // Another member's is dismissed, not withdrawn.
    expect((await as('alice').send('DELETE', path)).status).toBe(403);
    await as('alice').send('POST', `${path}/dismiss`).expect(204);
    await as('carol')
      .send('DELETE', `/workspaces/sugg-may/suggestions/${own.id}`)
      .expect(204);
    expect(await list('sugg-may', 'alice')).toEqual([]);
  });

  it('stays for its member to see once it is dismissed, which can be undone', async () => {
    await asker('sugg-off');
    const { id } = (await suggest('sugg-off')).body;
    const path = `/workspaces/sugg-off/suggestions/${id}`;
    const post = (verb: string, person: string) =>
      as(person).send('POST', `${path}/${verb}`);
    expect((await post('dismiss', 'carol')).status).toBe(403);
    expect((await post('restore', 'bob')).status).toBe(404);
    await post('dismiss', 'bob').expect(204);
    expect(await list('sugg-off', 'carol')).toMatchObject([
      { id, own: true, dismissed_by: 'user:default/bob' },
    ]);
    expect(await list('sugg-off', 'bob')).toEqual([]);
    expect((await post('dismiss', 'alice')).status).toBe(404);
    expect((await accept('sugg-off', id)).status).toBe(404);
    expect((await post('restore', 'carol')).status).toBe(404);

    await post('restore', 'alice').expect(204);
    const [again] = await list('sugg-off', 'carol');
    expect(again).not.toHaveProperty('dismissed_by');
    await post('dismiss', 'bob').expect(204);
    // Suggested once more, or taken from the list, it is gone.
    const second = (await suggest('sugg-off')).body;
    expect(await list('sugg-off', 'carol')).toMatchObject([{ id: second.id }]);
    await as('bob')
      .send('POST', `/workspaces/sugg-off/suggestions/${second.id}/dismiss`)
      .expect(204);
    await as('carol')
      .send('DELETE', `/workspaces/sugg-off/suggestions/${second.id}`)
      .expect(204);
    expect(await list('sugg-off', 'carol')).toEqual([]);
  });

  it('makes one request of two that accept at once', async () => {
    await asker('sugg-race');
    const { id } = (await suggest('sugg-race')).body;
    const answers = await Promise.all([
      accept('sugg-race', id, 'alice'),
      accept('sugg-race', id, 'bob'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 404]);
    const { spec } = await storage('sugg-race');
    expect(spec.bucketAccessRequests).toHaveLength(1);
  });

  it('is nothing any more once its member has left, also when they return', async () => {
    await asker('sugg-left');
    const { id } = (await suggest('sugg-left')).body;
    await send('DELETE', 'sugg-left/members/carol').expect(204);
    expect(await list('sugg-left', 'bob')).toEqual([]);
    expect((await accept('sugg-left', id)).status).toBe(404);
    await send('POST', 'sugg-left/members', {
      member: 'carol',
      role: 'user',
    }).expect(202);
    expect(await list('sugg-left', 'bob')).toEqual([]);
  });

  it('is pending at most three times for a member, and once for a bucket', async () => {
    await asker('sugg-many');
    for (const bucket of ['many-1', 'many-2', 'many-3', 'many-3']) {
      await suggest('sugg-many', { ...READ, bucket }).expect(201);
    }
    expect(await list('sugg-many', 'carol')).toHaveLength(3);
    const fourth = await suggest('sugg-many', { ...READ, bucket: 'many-4' });
    expect(fourth.status).toBe(409);
    expect(fourth.body.error).toMatchObject({
      name: 'TooManySuggestionsError',
      limit: { of: 'member', most: 3 },
    });
    expect((await suggest('sugg-many', { ...READ, bucket: 'A' })).status).toBe(
      422,
    );
    const own = await suggest('sugg-many', { ...READ, bucket: 'sugg-many' });
    expect(own.status).toBe(422);
  });

  it('starts a session, and is gone once that runs', async () => {
    await asker('sugg-start');
    const start = { kind: 'start-session', session: 'default' };
    expect((await suggest('sugg-start', start)).status).toBe(409);
    const absent = { ...start, session: 'absent' };
    expect((await suggest('sugg-start', absent)).status).toBe(404);
    const set = (state: string) =>
      send('PATCH', 'sugg-start/sessions/default', { state }).expect(202);
    await set('stopped');
    const first = (await suggest('sugg-start', start)).body;
    const accepted = await accept('sugg-start', first.id, 'bob', start);
    expect(accepted.status).toBe(202);
    expect(accepted.body.session).toMatchObject({ state: 'started' });

    await set('stopped');
    expect(await list('sugg-start', 'alice')).toEqual([]);
    const second = (await suggest('sugg-start', start)).body;
    await set('started');
    expect(await list('sugg-start', 'alice')).toEqual([]);
    // Stopped again at once, it is no longer wanted.
    await set('stopped');
    expect(await list('sugg-start', 'carol')).toEqual([]);
    expect((await accept('sugg-start', second.id, 'bob', start)).status).toBe(
      404,
    );
  });
});
