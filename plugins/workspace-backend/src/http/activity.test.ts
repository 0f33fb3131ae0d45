import {
  coreServices,
  createServiceFactory,
  DatabaseService,
} from '@backstage/backend-plugin-api';
import {
  ActivityEntry,
  ActivityQuery,
} from '@eoepca/backstage-plugin-workspace-common';
import {
  TestCluster,
  availableClusters,
  poll,
  startKubernetes,
} from 'dev-cluster/testing';
import knexFactory, { Knex } from 'knex';
import { createObject, removeObject } from '../__testUtils__/kubeObjects';
import { createLab, token, user } from '../__testUtils__/people';
import { ROUTES } from '../__testUtils__/routes';
import { TestIssuer } from '../__testUtils__/TestIssuer';
import { TestPlugin } from '../__testUtils__/TestPlugin';

const KEYS = {
  AWS_ACCESS_KEY_ID: btoa('the-access'),
  AWS_SECRET_ACCESS_KEY: btoa('the-secret'),
};

/** A database of the plugin's own, which tests may break. */
class OwnDatabase implements DatabaseService {
  readonly knex: Knex = knexFactory({
    client: 'better-sqlite3',
    connection: ':memory:',
    useNullAsDefault: true,
  });
  down = false;

  async getClient() {
    if (this.down) throw new Error('connect ECONNREFUSED');
    return this.knex;
  }
}

function withDatabase(database: DatabaseService) {
  return createServiceFactory({
    service: coreServices.database,
    deps: {},
    factory: () => database,
  });
}

const kind = availableClusters()[0];

describe('activity', () => {
  const database = new OwnDatabase();
  let kubernetes: TestCluster;
  let issuer: TestIssuer;
  let plugin: TestPlugin;

  beforeAll(async () => {
    issuer = await TestIssuer.start();
    kubernetes = await startKubernetes(kind);
    plugin = await TestPlugin.start({
      kubeconfig: kubernetes.kubeconfig,
      config: {
        oidc: { issuer: issuer.url },
        s3: { endpoint: 'https://s3.example.org' },
      },
      features: [withDatabase(database)],
    });
    await plugin.ready();
  });

  afterAll(async () => {
    await plugin?.stop();
    await kubernetes?.stop();
    await issuer?.stop();
  });

  /** A workspace with S3 keys. */
  async function makeLab(name: string): Promise<string> {
    const { api } = kubernetes;
    await createLab(api, 'workspace', name);
    await createObject(api, 'workspace', `secrets/${name}`, { data: KEYS });
    await poll(`the keys of ${name} to be seen`, async () => {
      const path = `/workspaces/${name}?credentials=false`;
      const { body } = await plugin.as(user('alice')).get(path);
      return body.status === 'ready' || undefined;
    });
    return name;
  }

  async function activityOf(
    lab: string,
    query: ActivityQuery = {},
  ): Promise<ActivityEntry[]> {
    const question = new URLSearchParams(query as Record<string, string>);
    const { body } = await plugin
      .as(user('alice'))
      .get(`/workspaces/${lab}/activity?${question}`);
    return body;
  }

  async function brieflyOf(lab: string, query?: ActivityQuery) {
    return (await activityOf(lab, query)).map(
      ({ action, subject, actor, outcome }) =>
        [actor.ref, action, subject, outcome].filter(Boolean).join(' '),
    );
  }

  it('tells who did what, newest first', async () => {
    const lab = await makeLab('told');
    const bob = plugin.as(user('bob'));
    await bob
      .send('POST', `/workspaces/${lab}/members`, {
        member: 'dan',
        role: 'user',
      })
      .expect(202);
    await bob.send('DELETE', `/workspaces/${lab}/members/dan`).expect(204);
    await plugin
      .as(user('root'))
      .send('PATCH', `/workspaces/${lab}`, { title: 'Told' })
      .expect(202);
    await plugin
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
    await plugin
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
      const { status } = await plugin
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
    const alice = plugin.as(user('alice'));
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
    const alice = plugin.as(user('alice'));
    await alice.send('POST', `${path}?dry_run=true`, dan).expect(200);
    await alice.send('DELETE', `${path}/nobody`).expect(404);
    await plugin.as(user('mallory')).send('POST', path, dan).expect(403);
    await plugin
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
    const caller = plugin.as(user(name));
    await caller.get(`/workspaces/${lab}/activity`).expect(status);
    await caller.get(`/workspaces/${lab}/activity/export`).expect(status);
    const { body } = await caller.get(`/workspaces/${lab}?credentials=false`);
    expect(body.user?.may_read_activity ?? false).toBe(status === 200);
  });

  it('pages and filters', async () => {
    const lab = await makeLab('pages');
    const alice = plugin.as(user('alice'));
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
    const { body } = await plugin
      .as(user('alice'))
      .get(`/workspaces/${lab}/activity?${query}`)
      .expect(422);
    expect(body.error.fields[0].path).toEqual([field]);
  });

  it('exports JSON lines, and records that', async () => {
    const lab = await makeLab('lines');
    const alice = plugin.as(user('alice'));
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
    await plugin
      .as(user('alice'))
      .send('PATCH', `/workspaces/${lab}`, { title: 'Old' })
      .expect(202);
    for (const kinds of ['storages', 'datalabs', 'secrets']) {
      await removeObject(kubernetes.api, 'workspace', `${kinds}/${lab}`);
    }
    await poll('it to be gone', async () => {
      const { status } = await plugin
        .as(user('root'))
        .get(`/workspaces/${lab}`);
      return status === 404 || undefined;
    });
    await makeLab('namesake');
    expect(await activityOf(lab)).toEqual([]);
  });

  describe('reveals', () => {
    const reveal = (lab: string, name: string, body: object = {}) =>
      plugin
        .as(user(name))
        .send('POST', `/workspaces/${lab}/credentials`, { s3: true, ...body });

    it('are recorded with their names, never with a value', async () => {
      const lab = await makeLab('revealed');
      await reveal(lab, 'carol').expect(200);
      const path = `/workspaces/${lab}`;
      await plugin.as(user('bob')).get(path).expect(200);
      await plugin.as(user('bob')).get(`${path}?credentials=false`).expect(200);
      const entries = await activityOf(lab);
      expect(entries).toMatchObject([
        { actor: { ref: 'user:default/bob' }, details: { revealed: ['s3'] } },
        { actor: { ref: 'user:default/carol' }, details: { revealed: ['s3'] } },
      ]);
      const rows = await database.knex('activity').select();
      expect(JSON.stringify(rows)).not.toContain('the-secret');
    });

    it('take a reason of a platform admin who has no right of their own', async () => {
      const lab = await makeLab('reasoned');
      const { body } = await reveal(lab, 'root').expect(422);
      expect(body.error.fields[0].path).toEqual(['reason']);
      await reveal(lab, 'root', { reason: '  x  ' }).expect(422);
      await reveal(lab, 'root', { reason: 'x'.repeat(501) }).expect(422);
      expect(await activityOf(lab)).toEqual([]);
      await reveal(lab, 'root', { reason: ' Ticket 4711 ' }).expect(200);
      expect(await activityOf(lab)).toMatchObject([
        {
          reason: 'Ticket 4711',
          actor: { platform_admin: true },
          outcome: 'succeeded',
        },
      ]);
    });

    it('name something besides the reason', async () => {
      const lab = await makeLab('unnamed');
      await plugin
        .as(user('alice'))
        .send('POST', `/workspaces/${lab}/credentials`, { reason: 'no thing' })
        .expect(422);
    });

    it('by a view leave out, for a platform admin, what takes a reason', async () => {
      const lab = await makeLab('viewed');
      const get = () => plugin.as(user('root')).get(`/workspaces/${lab}`);
      const { body } = await get().expect(200);
      expect(body.storage.credentials).toBeUndefined();
      expect(body.user.as_platform_admin).toContain('VIEW_BUCKET_CREDENTIALS');
      const answered = await get().set('Workspace-Reason', 'Ticket 4711');
      expect(answered.body.storage.credentials).toMatchObject({
        secret: 'the-secret',
      });
      await get().set('Workspace-Reason', 'x').expect(422);
      const admin = await token(issuer, { 'workspace-api': ['admin'] });
      const recorded = await plugin.as(admin).get(`/workspaces/${lab}`);
      expect(recorded.body.storage.credentials).toBeDefined();
      expect(await activityOf(lab)).toMatchObject([
        { actor: { kind: 'oidc', platform_admin: true } },
        { actor: { ref: 'user:default/root' }, reason: 'Ticket 4711' },
      ]);
    });

    it('that fail are told apart', async () => {
      const lab = await makeLab('failing');
      const path = `/workspaces/${lab}/token`;
      await plugin.as(user('alice')).send('POST', path).expect(503);
      await plugin.as(user('carol')).send('POST', path).expect(403);
      expect(await brieflyOf(lab)).toEqual([]);
    });

    it('of tokens take a reason, too', async () => {
      const lab = await makeLab('tokens');
      const path = `/workspaces/${lab}/token`;
      const root = plugin.as(user('root'));
      await root.send('POST', path).expect(422);
      // There is no issuer: whoever may ask is told so.
      await root.send('POST', path, { reason: 'Ticket 4711' }).expect(503);
    });
  });

  describe('while the database is broken', () => {
    const broken = async (run: () => Promise<void>) => {
      await database.knex.schema.renameTable('activity', 'away');
      try {
        await run();
      } finally {
        await database.knex.schema.renameTable('away', 'activity');
      }
    };

    it('refuses what has to be recorded first, does nothing, and carries on with all else', async () => {
      const lab = await makeLab('broken');
      const asker = await makeLab('broken-asker');
      const alice = plugin.as(user('alice'));
      await alice
        .send('POST', `/workspaces/${asker}/requests`, {
          bucket: lab,
          permission: 'ReadOnly',
        })
        .expect(201);
      const grant = `/workspaces/${lab}/grants/${lab}/${asker}`;
      await broken(async () => {
        const refused = [
          alice.send('POST', `/workspaces/${lab}/credentials`, { s3: true }),
          alice.get(`/workspaces/${lab}`),
          alice.send('PUT', grant, { permission: 'ReadOnly' }),
        ];
        for (const call of refused) {
          const { status, body, text, headers } = await call;
          expect(status).toBe(503);
          expect(headers['retry-after']).toBeDefined();
          expect(body.error.message).toMatch(/^Nothing was done: the activity/);
          expect(text).not.toContain('the-secret');
        }
        await alice.get(`/workspaces/${lab}?credentials=false`).expect(200);
        await alice
          .send('PATCH', `/workspaces/${lab}`, { title: 'Still' })
          .expect(202);
        await alice.get(`/workspaces/${lab}/activity`).expect(503);
        // Taking something away never waits.
        await alice.send('PUT', grant, { permission: 'None' }).expect(202);
      });
      const { body } = await alice.get(`/workspaces/${lab}/access`);
      expect(JSON.stringify(body)).not.toContain(
        '"permission":"ReadOnly","granted',
      );
    });
  });
});

describe('a plugin without its database', () => {
  it('starts and serves, and takes up recording when the database is back', async () => {
    const database = new OwnDatabase();
    database.down = true;
    const kubernetes = await startKubernetes(kind);
    const plugin = await TestPlugin.start({
      kubeconfig: kubernetes.kubeconfig,
      config: { s3: { endpoint: 'https://s3.example.org' } },
      features: [withDatabase(database)],
    });
    try {
      await plugin.ready();
      const { api } = kubernetes;
      await createLab(api, 'workspace', 'lab');
      await createObject(api, 'workspace', 'secrets/lab', { data: KEYS });
      const alice = plugin.as(user('alice'));
      await poll('the keys to be seen', async () => {
        const { body } = await alice.get('/workspaces/lab?credentials=false');
        return body.status === 'ready' || undefined;
      });
      const reveal = () =>
        alice.send('POST', '/workspaces/lab/credentials', { s3: true });
      expect((await reveal()).status).toBe(503);
      database.down = false;
      await poll('reveals to be recorded again', async () => {
        const { status } = await reveal();
        return status === 200 || undefined;
      });
      const { body } = await alice.get('/workspaces/lab/activity');
      expect(body[0]).toMatchObject({ action: 'credentials.revealed' });
    } finally {
      await plugin.stop();
      await kubernetes.stop();
    }
  }, 60_000);
});
