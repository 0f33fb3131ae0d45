import { mockServices } from '@backstage/backend-test-utils';
import {
  availableClusters,
  ensureDefinitions,
  poll,
  startKubernetes,
  TestCluster,
} from '@internal/dev-cluster/testing';
import { serviceCaller, userCaller } from '../../__testUtils__/callers';
import {
  createObject,
  readObject,
  removeObject,
} from '../../__testUtils__/kubeObjects';
import { STORAGE } from '../../model/kinds';
import { OWNER_ANNOTATION } from '../../model/annotations';
import { INTENT_ANNOTATION } from '../../model/creating/intent';
import { Replica, startReplica } from '../__testUtils__/replica';

const DATALABS =
  '/apis/apiextensions.k8s.io/v1/customresourcedefinitions/datalabs.pkg.internal';
const ALICE = userCaller('alice');
const BOB = userCaller('bob');
const AN_HOUR_MS = 3_600_000;
const ADMIN = serviceCaller({ platformAdmin: true });

describe.each(availableClusters())(
  'without the definition of Datalabs on %s',
  kind => {
    let kubernetes: TestCluster;
    let replica: Replica;
    let passed = 0;

    beforeAll(async () => {
      kubernetes = await startKubernetes(kind);
      await kubernetes.api.delete(DATALABS);
      await poll('the definition to be gone', async () => {
        const { status } = await kubernetes.api.get(DATALABS);
        return status === 404 || undefined;
      });
      replica = await startReplica(kubernetes, kubernetes.namespace, {
        clock: () => new Date(Date.now() + passed),
      });
    });

    afterAll(async () => {
      await replica?.stop();
      await kubernetes?.stop();
    });

    const create = (name: string) =>
      replica.service.workspaces.create(ALICE, { preferred_name: name });

    async function stored(ref: string) {
      const { api, namespace } = kubernetes;
      const { status, body } = await readObject(api, namespace, ref);
      return status === 404 ? undefined : body;
    }

    /** Repairs once, when whoever was interrupted has had their time, and gives what it warned of. */
    async function repair() {
      passed += AN_HOUR_MS;
      const logger = mockServices.logger.mock();
      await replica.runTask('repair', logger);
      return logger.warn.mock.calls;
    }

    it('a workspace is a Storage that names its owner, and that providers compose', async () => {
      await expect(create('lab')).resolves.toEqual({ name: 'lab' });
      const { annotations } = (await stored('storages/lab')).metadata;
      expect(annotations[OWNER_ANNOTATION]).toBe('alice');
      expect(annotations).not.toHaveProperty([INTENT_ANNOTATION]);
      expect(annotations).not.toHaveProperty(['crossplane.io/paused']);
      await expect(create('lab')).rejects.toMatchObject({
        name: 'UnprocessableError',
      });
    });

    it('has a title and a bucket of its own, but no members and no session', async () => {
      const { workspaces } = replica.service;
      const full = {
        title: 'Maps',
        bucket: { name: 'tiles', discoverable: false },
      };
      for (const more of [
        { members: [{ member: 'bob', role: 'user' as const }] },
        { session: { start: true } },
      ]) {
        await expect(
          workspaces.create(ALICE, {
            preferred_name: 'tiles',
            ...full,
            ...more,
          }),
        ).rejects.toMatchObject({
          name: 'ServiceUnavailableError',
          message: expect.stringContaining('nothing was created'),
        });
      }
      expect(await stored('storages/tiles')).toBeUndefined();
      await workspaces.create(ALICE, { preferred_name: 'tiles', ...full });
      expect((await stored('storages/tiles')).spec.buckets).toMatchObject([
        { bucketName: 'tiles', discoverable: false },
      ]);
      await expect(workspaces.creationOptions(ALICE)).resolves.toMatchObject({
        members: false,
        sessions: { offered: false, default: 'none' },
      });
    });

    it('is told by a dry run, too', async () => {
      const preview: unknown[] = [];
      await replica.service.workspaces.create(
        ALICE,
        { preferred_name: 'tried' },
        { preview: preview as never },
      );
      expect(preview).toEqual([
        expect.objectContaining({ kind: 'Storage', name: 'tried' }),
      ]);
    });

    it('belongs to its owner, and to nobody else', async () => {
      await create('mine');
      const { workspaces } = replica.service;
      await expect(workspaces.view(ALICE, 'mine')).resolves.toMatchObject({
        datalab: {
          available: false,
          present: false,
          memberships: [{ member: 'alice', role: 'owner' }],
        },
        user: { role: 'owner', may_delete: true },
      });
      const { items } = await workspaces.list(ALICE);
      expect(items).toContainEqual(
        expect.objectContaining({
          name: 'mine',
          role: 'owner',
          owner: 'alice',
          member_count: 1,
        }),
      );
      await workspaces.edit(ALICE, 'mine', {
        add_buckets: [{ name: 'mine-maps' }],
      });

      const refused = { name: 'NotAllowedError' };
      const edit = { add_buckets: [{ name: 'not-mine' }] };
      await expect(workspaces.view(BOB, 'mine')).rejects.toMatchObject(refused);
      await expect(workspaces.edit(BOB, 'mine', edit)).rejects.toMatchObject(
        refused,
      );
      await expect(workspaces.delete(BOB, 'mine')).rejects.toMatchObject(
        refused,
      );
      expect((await workspaces.list(BOB)).items).toEqual([]);

      await workspaces.delete(ALICE, 'mine');
      expect(await stored('storages/mine')).toBeUndefined();
    });

    it('is decided again at the write', async () => {
      await create('lost');
      const { cluster, service } = replica;
      const unname = () =>
        cluster.edit(STORAGE, 'lost', current => ({
          ...current,
          metadata: { ...current.metadata, annotations: {} },
        }));
      cluster.interlude('before', 'edit', unname, STORAGE);
      await expect(
        service.workspaces.edit(ALICE, 'lost', {
          add_buckets: [{ name: 'lost-maps' }],
        }),
      ).rejects.toMatchObject({ name: 'NotAllowedError' });
      expect((await stored('storages/lost')).spec.buckets).toHaveLength(1);
    });

    it('one that was interrupted is completed when it is repeated, and by repair', async () => {
      replica.cluster.fail('edit', STORAGE);
      for (const name of ['repeated', 'repaired']) {
        await expect(create(name)).rejects.toThrow('repeat the same request');
      }
      replica.cluster.heal();
      await create('repeated');
      expect(await repair()).toEqual([]);
      for (const name of ['repeated', 'repaired']) {
        const { annotations } = (await stored(`storages/${name}`)).metadata;
        expect(annotations[OWNER_ANNOTATION]).toBe('alice');
        expect(annotations).not.toHaveProperty([INTENT_ANNOTATION]);
      }
    });

    it('nobody is asked for Datalabs that cannot be', async () => {
      const asked = jest.spyOn(replica.cluster, 'get');
      expect(await repair()).toEqual([]);
      expect(asked).not.toHaveBeenCalled();
    });

    it('one that names no owner is shown to platform admins, and takes buckets', async () => {
      const { api, namespace } = kubernetes;
      await createObject(api, namespace, 'storages/nobodys', {
        spec: { principal: 'nobodys', buckets: [] },
      });
      await replica.cache.seen(
        STORAGE,
        'nobodys',
        (
          await stored('storages/nobodys')
        ).metadata.resourceVersion,
      );
      const { workspaces, sessions } = replica.service;
      await workspaces.edit(ADMIN, 'nobodys', {
        add_buckets: [{ name: 'maps' }],
      });
      await expect(workspaces.view(ADMIN, 'nobodys')).resolves.toMatchObject({
        storage: { buckets: [{ name: 'maps' }] },
        datalab: { available: false, present: false, memberships: [] },
      });
      await expect(sessions.list(ADMIN, 'nobodys')).resolves.toEqual([]);
      await expect(workspaces.view(ALICE, 'nobodys')).rejects.toMatchObject({
        name: 'NotAllowedError',
      });
    });

    it('members, sessions and stores are refused with the remedy', async () => {
      const { workspaces, members, sessions, status } = replica.service;
      const refused = {
        name: 'ServiceUnavailableError',
        message: expect.stringMatching(
          /no definition datalabs\.pkg\.internal; install it; members besides the owner/,
        ),
      };
      for (const attempt of [
        () =>
          workspaces.edit(ALICE, 'lab', {
            add_memberships: [{ member: 'bob', role: 'user' }],
          }),
        () => members.add(ALICE, 'lab', { member: 'bob', role: 'user' }),
        () => members.handOver(ALICE, 'lab', 'bob'),
        () => sessions.create(ALICE, 'lab', { name: 'gpu' }),
      ]) {
        await expect(attempt()).rejects.toMatchObject(refused);
      }
      await expect(
        workspaces.edit(ALICE, 'lab', {
          add_stores: [{ name: 'maps', type: 'vector' }],
        }),
      ).rejects.toMatchObject({ name: 'UnprocessableError' });
      expect(status()).toMatchObject({
        status: 'ok',
        message: expect.stringContaining('no definition of Datalabs'),
      });
    });

    it('once it is installed, the missing Datalab is made and says who owns it', async () => {
      await ensureDefinitions(kubernetes.api);
      await poll('Datalabs to be known', async () =>
        replica.cache.unfinished().includes('lab') &&
        replica.cache.status().every(({ state }) => state === 'fresh')
          ? true
          : undefined,
      );
      expect(await repair()).toEqual([]);

      const { metadata, spec } = await stored('datalabs/lab');
      expect(spec).toMatchObject({ users: ['alice'], sessions: [] });
      expect(metadata.annotations).not.toHaveProperty([INTENT_ANNOTATION]);
      expect((await stored('storages/lab')).metadata.annotations ?? {}).toEqual(
        expect.not.objectContaining({ [OWNER_ANNOTATION]: expect.anything() }),
      );
      expect(await stored('datalabs/nobodys')).toBeUndefined();
      expect(replica.cache.unfinished()).toEqual([]);

      const { workspaces, members } = replica.service;
      await workspaces.edit(ALICE, 'lab', {
        add_memberships: [{ member: 'bob', role: 'admin' }],
      });
      await members.handOver(ALICE, 'lab', 'bob');
      await expect(workspaces.view(BOB, 'lab')).resolves.toMatchObject({
        datalab: { present: true },
        user: { role: 'owner' },
      });
    });

    describe('and a Storage is being deleted, held by a finalizer,', () => {
      const { stringContaining } = expect;

      async function make(name: string) {
        await createObject(
          kubernetes.api,
          kubernetes.namespace,
          `storages/${name}`,
          {
            metadata: {
              name,
              annotations: { [OWNER_ANNOTATION]: 'alice' },
              finalizers: ['example.org/hold'],
            },
            spec: { principal: name, buckets: [] },
          },
        );
        await seen(name);
      }

      async function seen(name: string) {
        const { metadata } = await stored(`storages/${name}`);
        await replica.cache.seen(STORAGE, name, metadata.resourceVersion);
        return metadata;
      }

      afterEach(async () => {
        for (const name of ['going', 'late']) {
          if (!(await stored(`storages/${name}`))) continue;
          const { api, namespace } = kubernetes;
          await removeObject(api, namespace, `storages/${name}`);
        }
      });

      it('its Datalab is not made', async () => {
        await make('going');
        await replica.cluster.real.delete(STORAGE, 'going');
        expect((await seen('going')).deletionTimestamp).toBeDefined();
        expect(replica.cache.unfinished()).toContain('going');
        expect(await repair()).toEqual([]);
        expect(await stored('datalabs/going')).toBeUndefined();
      });

      it('a Datalab that was made meanwhile is taken back', async () => {
        await make('late');
        let made: unknown;
        const remove = async () => {
          made = await stored('datalabs/late');
          await replica.cluster.real.delete(STORAGE, 'late');
        };
        replica.cluster.interlude('before', 'edit', remove, STORAGE);
        expect(await repair()).toEqual([[stringContaining('was undone')]]);
        expect(made).toBeDefined();
        const { metadata } = await stored('storages/late');
        expect(metadata.deletionTimestamp).toBeDefined();
        expect(await stored('datalabs/late')).toBeUndefined();
      });
    });
  },
);
