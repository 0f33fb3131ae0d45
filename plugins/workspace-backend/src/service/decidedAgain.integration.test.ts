import { availableClusters, poll } from '@internal/dev-cluster/testing';
import { begin } from '../activity/__testUtils__/unrecorded';
import { userCaller } from '../__testUtils__/callers';
import {
  createObject,
  readObject,
  removeObject,
} from '../__testUtils__/kubeObjects';
import { createLab } from '../__testUtils__/people';
import { Caller } from '../authorization/types';
import { DATALAB } from '../model/kinds';
import { removeMember, setMemberRole } from '../model/members/members';
import { Replica } from './__testUtils__/replica';
import { replicasOn } from './__testUtils__/replicasOn';

jest.setTimeout(300_000);

const LAB = 'lab';
const OWNER = userCaller('alice');
const ADMIN = userCaller('bob');

type Verbs = Record<string, (replica: Replica, by: Caller) => Promise<unknown>>;

/** What an admin may do to the Storage, where the Datalab decides who is one. */
const STORAGE_VERBS: Verbs = {
  'add a bucket': ({ service }, by) =>
    service.workspaces.edit(by, LAB, { add_buckets: [{ name: 'mallory' }] }),
  'change a bucket': ({ service }, by) =>
    service.buckets.change(by, LAB, 'maps', { title: 'mallory' }),
  'delete a bucket': ({ service }, by) =>
    service.buckets.remove(by, LAB, 'maps', 'maps'),
  'request access': ({ service }, by) =>
    service.access.ask(by, LAB, { bucket: 'tiles', permission: 'ReadWrite' }),
  'withdraw a request': ({ service }, by) =>
    service.access.withdraw(by, LAB, 'other-maps'),
  'grant access': ({ service }, by) =>
    service.access.decide(by, LAB, 'maps', 'other', {
      permission: 'ReadWrite',
    }),
  'grant access, as recorded': ({ service }, by) =>
    service.workspaces.edit(by, LAB, {
      patch_bucket_access_requests: [
        {
          workspace: 'other',
          bucket: 'maps',
          permission: 'ReadWrite',
          request_timestamp: '2026-11-01T00:00:00Z',
          grant_timestamp: '2026-11-02T00:00:00Z',
        },
      ],
    }),
  'revoke access': ({ service }, by) =>
    service.access.revoke(by, LAB, 'given', 'other'),
  'change texts': ({ service }, by) =>
    service.settings.change(by, LAB, { title: 'mallory' }),
};

/** What an admin may do to the Datalab. */
const DATALAB_VERBS: Verbs = {
  'add a member': ({ service }, by) =>
    service.workspaces.edit(by, LAB, {
      add_memberships: [{ member: 'mallory', role: 'admin' }],
    }),
  'change a role': ({ service }, by) =>
    service.members.setRole(by, LAB, 'carol', 'admin'),
  'remove a member': ({ service }, by) =>
    service.members.remove(by, LAB, 'carol'),
  'add a session': ({ service }, by) =>
    service.sessions.create(by, LAB, { name: 'mine', state: 'started' }),
  'stop a session': ({ service }, by) =>
    service.sessions.setState(by, LAB, 'default', 'stopped'),
  'remove a session': ({ service }, by) =>
    service.sessions.remove(by, LAB, 'default'),
  'add content': ({ service }, by) =>
    service.content.add(by, LAB, { type: 'image', url: 'example.org/course' }),
  'remove content': async ({ service }, by) => {
    const [{ id }] = await service.content.list(by, LAB);
    return service.content.remove(by, LAB, id);
  },
  'open a stopped session': ({ service }, by) =>
    service.sessions.open(by, LAB, 'idle'),
  'add a store': ({ service }, by) =>
    service.workspaces.edit(by, LAB, {
      add_stores: [{ type: 'vector', name: 'mine' }],
    }),
  'remove a store': ({ service }, by) =>
    service.stores.remove(by, LAB, 'cache', 'old'),
  'change a setting of the Datalab': ({ service }, by) =>
    service.settings.change(by, LAB, { vcluster: true }),
};

const ALL = Object.entries({ ...STORAGE_VERBS, ...DATALAB_VERBS });

/** It is never asked. */
const BROKER = {
  tokenEndpoint: 'http://127.0.0.1:9/token',
  timeoutMs: 1_000,
  audience: 'workspace-api',
  clientAuthentication: 'client_secret_basic' as const,
  allowGet: false,
};

const BOOKKEEPING = ['workspace.eoepca.org/fence'];

describe.each(availableClusters())(
  'what was decided at the door, on %s',
  kind => {
    const testbed = replicasOn(kind);
    let replica: Replica;

    /** What people decide about the workspace, as the cluster has it. */
    async function decided() {
      const refs = ['storages/lab', 'datalabs/lab'];
      const answers = await Promise.all(
        refs.map(ref => readObject(testbed.api, testbed.namespace, ref)),
      );
      return answers.map(({ status, body }) => {
        if (status !== 200) return status;
        const notes = Object.entries(body.metadata.annotations ?? {});
        return {
          spec: body.spec,
          notes: notes.filter(([key]) => !BOOKKEEPING.includes(key)),
        };
      });
    }

    beforeEach(async () => {
      const { api, namespace } = testbed;
      await createLab(api, namespace, LAB, {
        files: [{ image: { url: 'example.org/first' } }],
        sessions: [
          { name: 'default', state: 'started' },
          { name: 'idle', state: 'stopped' },
        ],
        cacheStores: { old: { storage: '1Gi' } },
      });
      await createLab(api, namespace, 'other');
      replica = await testbed.start({ tokenBroker: BROKER });
      const { service } = replica;
      await service.workspaces.edit(OWNER, LAB, {
        add_buckets: [{ name: 'maps' }, { name: 'given' }],
      });
      await service.workspaces.edit(OWNER, 'other', {
        add_buckets: [{ name: 'other-maps' }],
      });
      const permission = 'ReadOnly';
      const ask = (workspace: string, bucket: string) =>
        service.access.ask(OWNER, workspace, { bucket, permission });
      await ask(LAB, 'other-maps');
      await ask('other', 'maps');
      await ask('other', 'given');
      await service.access.decide(OWNER, LAB, 'given', 'other', { permission });
    });

    it.each(ALL)('lets an admin %s', async (_, verb) => {
      const before = await decided();
      await verb(replica, ADMIN);
      expect(await decided()).not.toEqual(before);
    });

    const expelled = removeMember('bob');
    const demoted = setMemberRole({
      member: 'bob',
      role: 'user',
      at: '2026-11-01T00:00:00Z',
    });

    /** With kubectl, say: no part of the plugin knows of it. */
    const behindTheScenes = (edit: typeof expelled) =>
      replica.cluster.real.edit(DATALAB, LAB, edit, { urgent: true });

    /** The name of the error that keeps a caller from something. */
    const outcomeOf = (verb: Verbs[string]) =>
      verb(replica, ADMIN).then(
        () => 'accepted',
        error => error.name,
      );

    describe.each([
      ['removed', expelled],
      ['demoted', demoted],
    ])('of an admin who is %s', (_how, loss) => {
      it.each(ALL)(
        'while waiting in line does not hold for: %s',
        async (_, verb) => {
          let after: unknown;
          replica.cluster.interlude('before', 'edit', async () => {
            await behindTheScenes(loss);
            after = await decided();
          });
          expect(await outcomeOf(verb)).toBe('NotAllowedError');
          expect(after).toBeDefined();
          expect(await decided()).toEqual(after);
        },
      );

      it.each(ALL)(
        'behind a watch that is silent does not hold for: %s',
        async (_, verb) => {
          await replica.cache.stop();
          await behindTheScenes(loss);
          const after = await decided();
          expect(await outcomeOf(verb)).toBe('NotAllowedError');
          expect(await decided()).toEqual(after);
        },
      );
    });

    it.each(Object.entries(STORAGE_VERBS))(
      'does not hold, though it was decided again, once a removal at another replica is answered: %s',
      async (_, verb) => {
        const elsewhere = await testbed.start();
        let after: unknown;
        // The Datalab is read to decide again; before the Storage is replaced the admin is gone.
        replica.cluster.interlude('after', 'get', async () => {
          await elsewhere.service.members.remove(OWNER, LAB, 'bob');
          after = await decided();
        });
        expect(await outcomeOf(verb)).toBe('NotAllowedError');
        expect(after).toBeDefined();
        expect(await decided()).toEqual(after);
      },
    );

    it('does not hold for a bucket whose name is claimed already, and takes the claim away', async () => {
      let after: unknown;
      replica.cluster.interlude('before', 'edit', async () => {});
      replica.cluster.interlude('before', 'edit', async () => {
        await behindTheScenes(expelled);
        after = await decided();
      });
      expect(await outcomeOf(STORAGE_VERBS['add a bucket'])).toBe(
        'NotAllowedError',
      );
      expect(JSON.stringify(after)).toContain('/claims');
      const [storage] = await decided();
      expect(storage).toMatchObject({
        spec: expect.not.objectContaining({
          buckets: expect.arrayContaining([{ bucketName: 'mallory' }]),
        }),
      });
      expect(JSON.stringify(storage)).not.toContain('/claims');
    });

    it('does not hold for whoever only might start sessions', async () => {
      replica = await testbed.start({
        sessions: { mode: 'on', max: 3, readiness: 'status' },
      });
      replica.cluster.interlude('before', 'edit', () =>
        behindTheScenes(demoted),
      );
      expect(await outcomeOf(DATALAB_VERBS['open a stopped session'])).toBe(
        'NotAllowedError',
      );
    });

    describe('of a former owner', () => {
      let elsewhere: Replica;
      const transfer = () =>
        elsewhere.service.members.handOver(OWNER, LAB, 'bob');

      beforeEach(async () => {
        elsewhere = await testbed.start();
      });

      it.each([
        ['waiting to mark', 'before', 'edit'],
        ['having marked', 'before', 'delete'],
      ] as const)(
        'does not delete, %s the workspace',
        async (_, when, verb) => {
          replica.cluster.interlude(when, verb, transfer);
          expect(
            await outcomeOf(({ service }) =>
              service.workspaces.delete(OWNER, LAB),
            ),
          ).toBe('NotAllowedError');
          const [storage, datalab] = await decided();
          expect(datalab).toMatchObject({
            spec: { users: ['bob', 'alice', 'carol'] },
          });
          expect(JSON.stringify([storage, datalab])).not.toContain('/intent');
        },
      );

      it('does not hand the workspace over again', async () => {
        replica.cluster.interlude('before', 'edit', transfer);
        expect(
          await outcomeOf(({ service }) =>
            service.members.handOver(OWNER, LAB, 'carol'),
          ),
        ).toBe('NotAllowedError');
      });
    });

    it('does not hold for a workspace that has been made anew by somebody else', async () => {
      await replica.cache.stop();
      for (const ref of ['storages/lab', 'datalabs/lab']) {
        await removeObject(testbed.api, testbed.namespace, ref);
      }
      await createObject(testbed.api, testbed.namespace, 'storages/lab', {
        spec: { principal: LAB, buckets: [{ bucketName: LAB }] },
      });
      await createObject(testbed.api, testbed.namespace, 'datalabs/lab', {
        spec: { users: ['mallory'] },
      });
      expect(await outcomeOf(STORAGE_VERBS['change texts'])).toBe(
        'NotAllowedError',
      );
      expect(await outcomeOf(DATALAB_VERBS['change a role'])).toBe(
        'NotAllowedError',
      );
    });

    it.each(['credentials', 'view', 'token'] as const)(
      'shows no secret to who was removed behind a watch that is silent (%s)',
      async what => {
        await createObject(testbed.api, testbed.namespace, 'secrets/lab', {
          stringData: {
            AWS_ACCESS_KEY_ID: 'key',
            AWS_SECRET_ACCESS_KEY: 'hush',
          },
        });
        await poll('the keys to be seen', async () =>
          replica.cache.get(LAB)?.secrets.s3 ? true : undefined,
        );
        const { service } = replica;
        const reveal = {
          credentials: () =>
            service.credentials.reveal(ADMIN, LAB, { s3: true }, begin),
          view: () =>
            service.workspaces.view(ADMIN, LAB, { credentials: { begin } }),
          token: () => service.tokens.issue(ADMIN, LAB, {}, begin),
        }[what];
        await replica.cache.stop();
        await behindTheScenes(expelled);
        await expect(reveal()).rejects.toMatchObject({
          name: 'NotAllowedError',
        });
      },
    );
  },
);
