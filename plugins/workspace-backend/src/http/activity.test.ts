import { poll } from '@internal/dev-cluster/testing';
import { removeObject } from '../__testUtils__/kubeObjects';
import { user } from '../__testUtils__/people';
import { ROUTES } from '../__testUtils__/routes';
import { ActivityBed } from './__testUtils__/ActivityBed';

const kind = 'dev-cluster';

describe('activity', () => {
  const bed = ActivityBed.on(kind);
  const { makeLab, activityOf, brieflyOf, database } = bed;

  it('tells who did what, newest first', async () => {
    const lab = await makeLab('told');
    const bob = bed.plugin.as(user('bob'));
    await bob
      .send('POST', `/workspaces/${lab}/members`, {
        member: 'dan',
        role: 'user',
      })
      .expect(202);
    await bob.send('DELETE', `/workspaces/${lab}/members/dan`).expect(204);
    await bed.plugin
      .as(user('root'))
      .send('PATCH', `/workspaces/${lab}`, { title: 'Told' })
      .expect(202);
    await bed.plugin
      .as(user('carol'))
      .send('DELETE', `/workspaces/${lab}/members/carol`)
      .expect(204);
    expect(await brieflyOf(lab)).toEqual([
      'user:default/carol member.left carol succeeded',
      'user:default/root settings.changed succeeded',
      'user:default/bob member.removed dan succeeded',
      'user:default/bob member.added dan succeeded',
    ]);
    const [, changed, , added] = await activityOf(lab);
    expect(changed.actor.platform_admin).toBe(true);
    expect(added.actor.platform_admin).toBeUndefined();
    expect(added.details).toEqual({ role: 'user' });
  });

  it('says of each part of an edit what was done', async () => {
    const lab = await makeLab('parts');
    await bed.plugin
      .as(user('alice'))
      .send('PUT', `/workspaces/${lab}`, {
        add_memberships: [{ member: 'dan', role: 'user' }],
        add_buckets: [{ name: 'parts-more', discoverable: true }],
        add_stores: [{ type: 'cache', name: 'hot' }],
      })
      .expect(202);
    expect((await brieflyOf(lab)).sort()).toEqual([
      'user:default/alice bucket.created parts-more succeeded',
      'user:default/alice member.added dan succeeded',
      'user:default/alice store.created hot succeeded',
    ]);
  });

  it('has an entry, or several, of every call that changes something', async () => {
    const lab = await makeLab('every');
    const told: string[] = [];
    const silent: string[] = [];
    for (const [what, method, path, body] of ROUTES) {
      if (method === 'GET' || what === 'change nothing') continue;
      const count = async () =>
        (await database.knex('activity').where({ workspace: lab })).length;
      const before = await count();
      const text = JSON.stringify(body ?? null).replaceAll('NAME', lab);
      const { status } = await bed.plugin
        .as(user(what === 'delete' ? 'root' : 'alice'))
        .send(
          method,
          `/workspaces/${lab}${path.replaceAll('NAME', lab)}`,
          JSON.parse(text) ?? undefined,
        );
      if (status >= 300) continue;
      ((await count()) > before ? told : silent).push(what);
    }
    expect(silent).toEqual([]);
    expect(told.length).toBeGreaterThan(15);
  });

  it('has the creation of a workspace', async () => {
    const alice = bed.plugin.as(user('alice'));
    const { body } = await alice
      .send('POST', '/workspaces', { preferred_name: 'made' })
      .expect(201);
    expect(await brieflyOf(body.name)).toEqual([
      'user:default/alice workspace.created succeeded',
    ]);
  });

  it('has nothing of dry runs, of what the caller got wrong, and of who was not let in', async () => {
    const lab = await makeLab('nothing');
    const path = `/workspaces/${lab}/members`;
    const dan = { member: 'dan', role: 'user' };
    const alice = bed.plugin.as(user('alice'));
    await alice.send('POST', `${path}?dry_run=true`, dan).expect(200);
    await alice.send('DELETE', `${path}/nobody`).expect(404);
    await bed.plugin.as(user('mallory')).send('POST', path, dan).expect(403);
    await bed.plugin
      .as(user('mallory'))
      .send('POST', `/workspaces/${lab}/credentials`, { s3: true })
      .expect(403);
    expect(await brieflyOf(lab)).toEqual([]);
  });

  it.each([
    ['alice', 200],
    ['bob', 200],
    ['root', 200],
    ['carol', 403],
    ['mallory', 403],
  ])('answers %s with %i', async (name, status) => {
    const lab = await makeLab(`for-${name}`);
    const caller = bed.plugin.as(user(name));
    await caller.get(`/workspaces/${lab}/activity`).expect(status);
    await caller.get(`/workspaces/${lab}/activity/export`).expect(status);
    const { body } = await caller.get(`/workspaces/${lab}?credentials=false`);
    expect(body.user?.may_read_activity ?? false).toBe(status === 200);
  });

  it('pages and filters', async () => {
    const lab = await makeLab('pages');
    const alice = bed.plugin.as(user('alice'));
    for (const member of ['m1', 'm2', 'm3']) {
      await alice
        .send('POST', `/workspaces/${lab}/members`, { member, role: 'user' })
        .expect(202);
    }
    const path = `/workspaces/${lab}/activity`;
    const first = await alice.get(`${path}?limit=2&action=member`).expect(200);
    expect(first.body).toHaveLength(2);
    const next = new URL(/<([^>]*)>/.exec(first.headers.link)![1]);
    const rest = await alice.get(`${path}${next.search}`).expect(200);
    expect(rest.body).toHaveLength(1);
    expect(rest.headers.link).toBeUndefined();
    expect(await activityOf(lab, { actor: 'user:default/bob' })).toEqual([]);
    expect(await activityOf(lab, { since: '9999-01-01' })).toEqual([]);
  });

  it.each([
    ['limit=0', 'limit'],
    ['cursor=bm9uZQ', 'cursor'],
    ['since=yesterday', 'since'],
    ['until=1', 'until'],
    ['action=member;drop', 'action'],
    [`actor=${'a'.repeat(600)}`, 'actor'],
  ])('refuses %s at its field', async (query, field) => {
    const lab = await makeLab(`odd-${field}`);
    const { body } = await bed.plugin
      .as(user('alice'))
      .get(`/workspaces/${lab}/activity?${query}`)
      .expect(422);
    expect(body.error.fields[0].path).toEqual([field]);
  });

  it('exports JSON lines, and records that', async () => {
    const lab = await makeLab('lines');
    const alice = bed.plugin.as(user('alice'));
    await alice
      .send('PATCH', `/workspaces/${lab}`, { title: 'Lines' })
      .expect(202);
    const { text, headers } = await alice
      .get(`/workspaces/${lab}/activity/export`)
      .buffer(true)
      .parse((response, done) => {
        let all = '';
        response.on('data', chunk => (all += chunk));
        response.on('end', () => {
          Object.assign(response, { text: all });
          done(null, all);
        });
      });
    expect(headers['content-type']).toMatch(/^application\/x-ndjson/);
    const lines = text.trimEnd().split('\n');
    expect(lines.map(line => JSON.parse(line).action)).toEqual([
      'settings.changed',
    ]);
    expect((await brieflyOf(lab))[0]).toBe(
      'user:default/alice activity.exported succeeded',
    );
  });

  it('starts anew for a namesake', async () => {
    const lab = await makeLab('namesake');
    await bed.plugin
      .as(user('alice'))
      .send('PATCH', `/workspaces/${lab}`, { title: 'Old' })
      .expect(202);
    for (const kinds of ['storages', 'datalabs', 'secrets']) {
      await removeObject(bed.kubernetes.api, 'workspace', `${kinds}/${lab}`);
    }
    await poll('it to be gone', async () => {
      const { status } = await bed.plugin
        .as(user('root'))
        .get(`/workspaces/${lab}`);
      return status === 404 || undefined;
    });
    await makeLab('namesake');
    expect(await activityOf(lab)).toEqual([]);
  });
});
