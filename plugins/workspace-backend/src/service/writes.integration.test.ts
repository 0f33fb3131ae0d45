import { availableClusters } from '@internal/dev-cluster/testing';
import { setTimeout as sleep } from 'timers/promises';
import { serviceCaller, userCaller } from '../__testUtils__/callers';
import { readObject } from '../__testUtils__/kubeObjects';
import { Caller } from '../authorization/types';
import { DATALAB, ResourceKind, STORAGE } from '../model/kinds';
import { newDatalab } from '../model/creating/create';
import { INTENT_ANNOTATION } from '../model/creating/intent';
import { DEFAULT_LIMITS } from '../model/limits';
import { entered } from './__testUtils__/entered';
import { NEW_WORKSPACES, Replica } from './__testUtils__/replica';
import { replicasOn } from './__testUtils__/replicasOn';
import { WorkspaceDeleter } from './workspaces/WorkspaceDeleter';
import { Writer } from './Writer';
import { systemClock } from '../model/clock';

describe.each(availableClusters())('writes to workspaces on %s', kind => {
  const testbed = replicasOn(kind);
  let replica: Replica;

  beforeEach(async () => {
    replica = await testbed.start();
  });

  function create(preferredName: string, by = 'alice') {
    return replica.service.workspaces.create(userCaller(by), {
      preferred_name: preferredName,
    });
  }

  async function stored(ref: string) {
    const { status, body } = await readObject(
      testbed.api,
      testbed.namespace,
      ref,
    );
    return status === 404 ? undefined : body;
  }

  const marks = async () => [
    (await stored('storages/lab'))?.metadata.annotations?.[INTENT_ANNOTATION],
    (await stored('datalabs/lab'))?.metadata.annotations?.[INTENT_ANNOTATION],
  ];

  describe('create', () => {
    it('makes both resources, which the next read shows, and leaves no mark', async () => {
      await expect(create('Lab!')).resolves.toEqual({ name: 'lab' });
      expect(replica.cache.get('lab')?.datalab?.members).toEqual([
        { name: 'alice', role: 'owner' },
      ]);
      const { metadata, spec } = await stored('storages/lab');
      expect(spec).toMatchObject({
        principal: 'lab',
        buckets: [{ bucketName: 'lab', discoverable: true }],
      });
      expect(metadata.labels).toEqual({
        'storages.pkg.internal/discoverable': 'true',
      });
      expect(await marks()).toEqual([undefined, undefined]);
    });

    it('leaves nothing when the Datalab cannot be made', async () => {
      replica.cluster.fail('create', DATALAB);
      await expect(create('Lab')).rejects.toThrow('nothing was created');
      expect(await stored('storages/lab')).toBeUndefined();
      replica.cluster.heal();
      await expect(create('Lab', 'bob')).resolves.toEqual({ name: 'lab' });
    });

    it('goes on where an answer was lost', async () => {
      replica.cluster.fail('create', STORAGE, 'after');
      replica.cluster.fail('create', DATALAB, 'after');
      await expect(create('Lab')).resolves.toEqual({ name: 'lab' });
      expect(replica.cache.get('lab')?.datalab).toBeDefined();
      expect(await marks()).toEqual([undefined, undefined]);
    });

    it('says which half is there, and its maker completes it', async () => {
      replica.cluster.fail('create', DATALAB);
      replica.cluster.fail('delete', STORAGE);
      await expect(create('Lab')).rejects.toThrow(
        "Storage 'lab' is there, its Datalab is not",
      );
      replica.cluster.heal();
      await expect(create('Lab', 'bob')).rejects.toMatchObject({
        statusCode: 422,
        fields: [{ path: ['preferred_name'] }],
      });
      await expect(create('Lab')).resolves.toEqual({ name: 'lab' });
      expect(replica.cache.get('lab')?.datalab?.members[0].name).toBe('alice');
      expect(await marks()).toEqual([undefined, undefined]);
    });

    it('keeps the Storage while it is not known whether the Datalab is there', async () => {
      replica.cluster.fail('create', DATALAB, 'after');
      replica.cluster.fail('get', DATALAB);
      await expect(create('Lab')).rejects.toThrow('repeat the same request');
      expect(await stored('storages/lab')).toBeDefined();
      replica.cluster.heal();
      await expect(create('Lab')).resolves.toEqual({ name: 'lab' });
      expect(await marks()).toEqual([undefined, undefined]);
    });

    it('refuses names that are taken by a workspace, a Datalab alone or a bucket', async () => {
      await create('Lab');
      const alone = await replica.cluster.create(DATALAB, {
        ...newDatalab(
          'alone',
          'x',
          { ...NEW_WORKSPACES, mode: 'off' },
          { verb: 'create', by: 'x' },
        ),
        metadata: { name: 'alone' },
      });
      await replica.cache.seen(
        DATALAB,
        'alone',
        alone.metadata.resourceVersion,
      );
      await replica.service.workspaces.edit(userCaller('alice'), 'lab', {
        add_buckets: [{ name: 'maps' }],
      });
      for (const name of ['LAB', 'alone', 'Maps', testbed.namespace]) {
        await expect(create(name)).rejects.toMatchObject({
          statusCode: 422,
          fields: [{ path: ['preferred_name'] }],
        });
      }
      expect(replica.cache.list().map(({ name }) => name)).toEqual(['lab']);
    });

    it('makes one that is asked for twice at once, once and whole', async () => {
      const other = await testbed.start();
      for (let number = 0; number < 12; number++) {
        const name = `twice-${number}`;
        const tries = [replica, other, replica].map(
          async ({ service }, turn) => {
            await sleep(turn * (number % 4));
            return service.workspaces.create(userCaller('alice'), {
              preferred_name: name,
            });
          },
        );
        const results = await Promise.allSettled(tries);
        expect(results.map(({ status }) => status)).toContain('fulfilled');
        for (const ref of [`storages/${name}`, `datalabs/${name}`]) {
          const { annotations } = (await stored(ref)).metadata;
          expect(annotations).not.toHaveProperty([INTENT_ANNOTATION]);
        }
      }
    });

    it('lets one of many at once have the name', async () => {
      const tries = await Promise.allSettled(
        ['a', 'b', 'c', 'd', 'e'].map(by => create('Lab', by)),
      );
      const won = tries.filter(({ status }) => status === 'fulfilled');
      expect(won).toHaveLength(1);
      expect(await stored('datalabs/lab')).toBeDefined();
    });
  });

  describe('delete', () => {
    const remove = (by = 'alice', admin = false) =>
      replica.service.workspaces.delete(
        userCaller(by, { platformAdmin: admin }),
        'lab',
      );

    it('removes both resources, then knows none', async () => {
      await create('Lab');
      await remove();
      expect(replica.cache.get('lab')).toBeUndefined();
      expect(await stored('storages/lab')).toBeUndefined();
      expect(await stored('datalabs/lab')).toBeUndefined();
      await expect(remove('root', true)).rejects.toMatchObject({
        name: 'NotFoundError',
      });
    });

    it('finds the Datalab that the cache has not heard of', async () => {
      await create('Lab');
      const behind = {
        raw: (resource: ResourceKind, name: string) =>
          resource === STORAGE ? replica.cache.raw(resource, name) : undefined,
        remains: () => undefined,
        hasDefinition: () => true,
        seen: async () => {},
      };
      const writer = new Writer(replica.cluster, behind, DEFAULT_LIMITS);
      const deleter = new WorkspaceDeleter(writer, behind, systemClock);
      await deleter.delete(entered(userCaller('alice'), 'lab'));
      expect(await stored('datalabs/lab')).toBeUndefined();
    });

    it('that was interrupted is completed when it is repeated', async () => {
      await create('Lab');
      replica.cluster.fail('delete', DATALAB);
      await expect(remove()).rejects.toThrow('its Datalab is not; repeat');
      expect(await stored('storages/lab')).toBeUndefined();
      replica.cluster.heal();
      await remove('root', true);
      expect(await stored('datalabs/lab')).toBeUndefined();
    });

    it('that was interrupted does not keep the name', async () => {
      await create('Lab');
      replica.cluster.fail('delete', DATALAB);
      await expect(remove()).rejects.toThrow('its Datalab is not');
      replica.cluster.heal();
      await create('Lab', 'bob');
      expect(replica.cache.get('lab')?.datalab?.members).toEqual([
        { name: 'bob', role: 'owner' },
      ]);
    });
  });

  describe('edit', () => {
    const edit = (
      body: Parameters<typeof replica.service.workspaces.edit>[2],
      by: Caller = userCaller('alice'),
    ) => replica.service.workspaces.edit(by, 'lab', body);

    it('tells all problems of all fields and writes nothing', async () => {
      await create('Lab');
      await create('Other', 'bob');
      await expect(
        edit({
          add_memberships: [
            { member: 'carol', role: 'user' },
            { member: ' ', role: 'owner' },
          ],
          add_buckets: [
            { name: 'fine' },
            { name: 'other' },
            {
              name: 'X',
              lifecycle_rules: [{ target: '*', mode: 'Delete' }],
            },
          ],
        }),
      ).rejects.toMatchObject({
        statusCode: 422,
        fields: [
          { path: ['add_memberships', 1, 'member'] },
          { path: ['add_memberships', 1, 'role'] },
          {
            path: ['add_buckets', 1, 'name'],
            message: expect.not.stringContaining('bob'),
          },
          { path: ['add_buckets', 2, 'name'] },
          { path: ['add_buckets', 2, 'lifecycle_rules', 0] },
        ],
      });
      expect(replica.cache.get('lab')?.storage.buckets).toHaveLength(1);
      expect(replica.cache.get('lab')?.datalab?.members).toHaveLength(1);
    });

    it('writes no bucket where there is no Datalab for the members', async () => {
      await create('Lab');
      await replica.cluster.delete(DATALAB, 'lab');
      await replica.cache.seen(DATALAB, 'lab', undefined);
      const admin = serviceCaller({ platformAdmin: true });
      const both = {
        add_memberships: [{ member: 'bob', role: 'user' as const }],
        add_buckets: [{ name: 'maps' }],
      };
      await expect(edit(both, admin)).rejects.toMatchObject({
        name: 'ConflictError',
        message: expect.stringContaining("create Datalab 'lab'"),
      });
      expect(replica.cache.get('lab')?.storage.buckets).toHaveLength(1);
      await edit({ add_buckets: [{ name: 'maps' }] }, admin);
      expect(replica.cache.get('lab')?.storage.buckets).toHaveLength(2);
    });

    it('says which half is written, and can be repeated', async () => {
      await create('Lab');
      const body = {
        add_memberships: [{ member: 'bob', role: 'user' as const }],
        add_buckets: [{ name: 'maps' }],
      };
      replica.cluster.fail('edit', DATALAB);
      await expect(edit(body)).rejects.toThrow(
        'what is about buckets is written',
      );
      replica.cluster.heal();
      await edit(body);
      expect(replica.cache.get('lab')?.storage.buckets).toHaveLength(2);
      expect(replica.cache.get('lab')?.datalab?.members).toHaveLength(2);
    });
  });

  it('loses none of many edits at once through two replicas', async () => {
    const settings = { mode: 'off', max: 30, readiness: 'status' } as const;
    const replicas = await Promise.all(
      [1, 2].map(() => testbed.start({ sessions: settings })),
    );
    const [{ service }] = replicas;
    const alice = userCaller('alice');
    await service.workspaces.create(alice, { preferred_name: 'Lab' });
    await replicas[1].cache.seen(
      DATALAB,
      'lab',
      replicas[0].cache.raw(DATALAB, 'lab')?.metadata.resourceVersion,
    );
    await replicas[1].cache.seen(
      STORAGE,
      'lab',
      replicas[0].cache.raw(STORAGE, 'lab')?.metadata.resourceVersion,
    );
    const numbers = Array.from({ length: 30 }, (_, number) => number);
    await Promise.all(
      numbers.flatMap(number => {
        const { workspaces, sessions } = replicas[number % 2].service;
        return [
          workspaces.edit(alice, 'lab', {
            add_memberships: [{ member: `m${number}`, role: 'user' }],
          }),
          workspaces.edit(alice, 'lab', {
            add_buckets: [{ name: `bucket-${number}` }],
          }),
          workspaces.edit(alice, 'lab', {
            add_stores: [{ type: 'cache', name: `c${number}` }],
          }),
          sessions.create(alice, 'lab', { name: `s${number}` }),
        ];
      }),
    );
    const { users, sessions, cacheStores } = (await stored('datalabs/lab'))
      .spec;
    const { buckets } = (await stored('storages/lab')).spec;
    expect(new Set(users)).toEqual(
      new Set(['alice', ...numbers.map(number => `m${number}`)]),
    );
    expect(sessions).toHaveLength(30);
    expect(Object.keys(cacheStores)).toHaveLength(30);
    expect(buckets).toHaveLength(31);
  });
});
