import { poll, startKubernetes } from '@internal/dev-cluster/testing';
import { createObject } from '../__testUtils__/kubeObjects';
import { createLab, token, user } from '../__testUtils__/people';
import { TestPlugin } from '../__testUtils__/TestPlugin';
import {
  ActivityBed,
  KEYS,
  OwnDatabase,
  withDatabase,
} from './__testUtils__/ActivityBed';

const kind = 'dev-cluster';

describe('what is recorded first', () => {
  const bed = ActivityBed.on(kind);
  const { makeLab, activityOf, brieflyOf, database } = bed;

  describe('reveals', () => {
    const reveal = (lab: string, name: string, body: object = {}) =>
      bed.plugin
        .as(user(name))
        .send('POST', `/workspaces/${lab}/credentials`, { s3: true, ...body });

    it('are recorded with their names, never with a value', async () => {
      const lab = await makeLab('revealed');
      await reveal(lab, 'carol').expect(200);
      const path = `/workspaces/${lab}`;
      await bed.plugin.as(user('bob')).get(path).expect(200);
      await bed.plugin
        .as(user('bob'))
        .get(`${path}?credentials=false`)
        .expect(200);
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
      const { status } = await bed.plugin
        .as(user('alice'))
        .send('POST', `/workspaces/${lab}/credentials`, { reason: 'no thing' });
      expect(status).toBe(422);
    });

    it('by a view leave out, for a platform admin, what takes a reason', async () => {
      const lab = await makeLab('viewed');
      const get = () => bed.plugin.as(user('root')).get(`/workspaces/${lab}`);
      const { body } = await get().expect(200);
      expect(body.storage.credentials).toBeUndefined();
      expect(body.user.as_platform_admin).toContain('VIEW_BUCKET_CREDENTIALS');
      const answered = await get().set('Workspace-Reason', 'Ticket 4711');
      expect(answered.body.storage.credentials).toMatchObject({
        secret: 'the-secret',
      });
      await get().set('Workspace-Reason', 'x').expect(422);
      const admin = await token(bed.issuer, { 'workspace-api': ['admin'] });
      const recorded = await bed.plugin.as(admin).get(`/workspaces/${lab}`);
      expect(recorded.body.storage.credentials).toBeDefined();
      expect(await activityOf(lab)).toMatchObject([
        { actor: { kind: 'oidc', platform_admin: true } },
        { actor: { ref: 'user:default/root' }, reason: 'Ticket 4711' },
      ]);
    });

    it('that fail are told apart', async () => {
      const lab = await makeLab('failing');
      const path = `/workspaces/${lab}/token`;
      await bed.plugin.as(user('alice')).send('POST', path).expect(503);
      await bed.plugin.as(user('carol')).send('POST', path).expect(403);
      expect(await brieflyOf(lab)).toEqual([]);
    });

    it('of tokens take a reason, too', async () => {
      const lab = await makeLab('tokens');
      const path = `/workspaces/${lab}/token`;
      const root = bed.plugin.as(user('root'));
      expect((await root.send('POST', path)).status).toBe(422);
      // There is no issuer: whoever may ask is told so.
      const { status } = await root.send('POST', path, {
        reason: 'Ticket 4711',
      });
      expect(status).toBe(503);
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
      const alice = bed.plugin.as(user('alice'));
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
