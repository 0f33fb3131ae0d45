import { ConflictError } from '@backstage/errors';
import { randomUUID } from 'crypto';
import { availableClusters } from 'dev-cluster/testing';
import { userCaller } from '../__testUtils__/callers';
import { createObject, readObject } from '../__testUtils__/kubeObjects';
import { createLab } from '../__testUtils__/people';
import { testConfig } from '../__testUtils__/testConfig';
import { STORAGE } from '../cluster/kinds';
import { Edit } from '../cluster/types';
import { CLAIMS_ANNOTATION } from '../model/annotations';
import { addClaim } from '../model/claims';
import { INTENT_ANNOTATION } from '../model/intent';
import { Precondition } from './Precondition';
import { Replica } from './__testUtils__/replica';
import { replicasOn } from './__testUtils__/replicasOn';

jest.setTimeout(300_000);

const ALICE = userCaller('alice');
const ROUNDS = 8;

describe.each(availableClusters())('rivals on %s', kind => {
  const testbed = replicasOn(kind);
  let replica: Replica;
  let other: Replica;

  beforeEach(async () => {
    [replica, other] = [await testbed.start(), await testbed.start()];
  });

  async function storage(name: string) {
    const { status, body } = await readObject(
      testbed.api,
      testbed.namespace,
      `storages/${name}`,
    );
    return status === 200 ? body : undefined;
  }

  const create = ({ service }: Replica, name: string) =>
    service.workspaces.create(ALICE, { preferred_name: name });

  const addBucket = ({ service }: Replica, workspace: string, name: string) =>
    service.workspaces.edit(ALICE, workspace, { add_buckets: [{ name }] });

  async function bucketsOf(workspace: string): Promise<string[]> {
    const { spec } = (await storage(workspace)) ?? { spec: { buckets: [] } };
    return spec.buckets.map((each: { bucketName: string }) => each.bucketName);
  }

  function won(results: PromiseSettledResult<unknown>[]): number {
    return results.filter(({ status }) => status === 'fulfilled').length;
  }

  describe.each(['one replica', 'two replicas'])('at %s', where => {
    const second = () => (where === 'one replica' ? replica : other);

    it('who add one bucket name at once: one gets it, and nothing is left of the others', async () => {
      const labs = ['lab-a', 'lab-b', 'lab-c'];
      for (const lab of labs) {
        await createLab(testbed.api, testbed.namespace, lab);
      }
      await seen(...labs);
      for (let round = 0; round < ROUNDS; round++) {
        const name = `contested-${round}`;
        const results = await Promise.allSettled([
          addBucket(replica, labs[0], name),
          addBucket(second(), labs[1], name),
          addBucket(second(), labs[2], name),
        ]);
        expect(won(results)).toBe(1);
        for (const result of results) {
          if (result.status === 'fulfilled') continue;
          expect(result.reason).toMatchObject({
            statusCode: 422,
            fields: [{ path: ['add_buckets', 0, 'name'] }],
          });
        }
        const lists = await Promise.all(labs.map(bucketsOf));
        expect(lists.flat().filter(each => each === name)).toHaveLength(1);
      }
      for (const lab of labs) {
        const { metadata } = await storage(lab);
        expect(metadata.annotations ?? {}).not.toHaveProperty([
          CLAIMS_ANNOTATION,
        ]);
      }
    });

    it.each([
      ['a name and one of its key generations', 'rose', 'rose-1'],
      ['a name and a monthly generation of it', 'iris', 'iris-202611'],
      ['a name and that of its Secret', 'lily', 'lily-datalab'],
      ['a name and that of its admins', 'fern', 'fern-admin'],
    ])(
      'who create workspaces with %s at once: one of them is made',
      async (_, plain, derived) => {
        for (let round = 0; round < ROUNDS / 2; round++) {
          const names = [`r${round}-${plain}`, `r${round}-${derived}`];
          const results = await Promise.allSettled([
            create(replica, names[0]),
            create(second(), names[1]),
          ]);
          expect(won(results)).toBe(1);
          const made = await Promise.all(names.map(storage));
          expect(made.filter(Boolean)).toHaveLength(1);
          const { annotations } = made.find(Boolean).metadata;
          expect(annotations).not.toHaveProperty(['crossplane.io/paused']);
          expect(annotations).not.toHaveProperty([INTENT_ANNOTATION]);
        }
      },
    );

    it('of whom one creates a workspace and one adds a bucket of its name: one gets it', async () => {
      await createLab(testbed.api, testbed.namespace, 'lab');
      await seen('lab');
      for (let round = 0; round < ROUNDS; round++) {
        const name = `name-${round}`;
        const results = await Promise.allSettled([
          create(replica, name),
          addBucket(second(), 'lab', name),
        ]);
        expect(won(results)).toBe(1);
        const listed = [
          ...(await bucketsOf('lab')),
          ...(await bucketsOf(name)),
        ];
        expect(listed.filter(each => each === name)).toHaveLength(1);
      }
    });

    it('who add sessions that share a host at once: one of them stays', async () => {
      for (const name of ['sea', 'sea-ice']) {
        await createLab(testbed.api, testbed.namespace, name, { sessions: [] });
      }
      await seen('sea', 'sea-ice');
      const add = ({ service }: Replica, workspace: string, name: string) =>
        service.sessions.create(ALICE, workspace, { name });
      for (let round = 0; round < ROUNDS / 2; round++) {
        const results = await Promise.allSettled([
          add(replica, 'sea', 'ice-map'),
          add(second(), 'sea-ice', 'map'),
        ]);
        expect(won(results)).toBe(1);
        const [winner] =
          results[0].status === 'fulfilled'
            ? [['sea', 'ice-map']]
            : [['sea-ice', 'map']];
        const lost = results.find(({ status }) => status === 'rejected');
        expect(lost).toMatchObject({
          reason: { statusCode: 422, fields: [{ path: ['name'] }] },
        });
        await replica.service.sessions.remove(ALICE, winner[0], winner[1]);
        await gone();
      }
    });

    it('with one entity tag, of whom each writes another resource: one is accepted', async () => {
      await createLab(testbed.api, testbed.namespace, 'lab');
      await seen('lab');
      for (let round = 0; round < ROUNDS; round++) {
        const etag = await commonTag();
        const options = () => ({ precondition: new Precondition(etag) });
        const results = await Promise.allSettled([
          replica.service.workspaces.edit(
            ALICE,
            'lab',
            { add_buckets: [{ name: `bucket-${round}` }] },
            options(),
          ),
          second().service.workspaces.edit(
            ALICE,
            'lab',
            { add_memberships: [{ member: `m${round}`, role: 'user' }] },
            options(),
          ),
        ]);
        expect(won(results)).toBe(1);
        const lost = results.find(({ status }) => status === 'rejected');
        expect(lost).toMatchObject({
          reason: { name: 'PreconditionFailedError' },
        });
      }
    });
  });

  it('who have both claimed a name before either looks: the first by name gets it', async () => {
    await createLab(testbed.api, testbed.namespace, 'lab-a');
    await createLab(testbed.api, testbed.namespace, 'lab-b');
    await seen('lab-a', 'lab-b');
    let bothHave = () => {};
    const both = new Promise<void>(resolve => {
      bothHave = resolve;
    });
    replica.cluster.interlude('after', 'edit', () => both);
    other.cluster.interlude('after', 'edit', async () => bothHave());
    const results = await Promise.allSettled([
      addBucket(replica, 'lab-a', 'wanted'),
      addBucket(other, 'lab-b', 'wanted'),
    ]);
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
    ]);
    expect(await bucketsOf('lab-a')).toContain('wanted');
    expect(await bucketsOf('lab-b')).not.toContain('wanted');
  });

  /** Both replicas know these workspaces. */
  async function seen(...names: string[]) {
    for (const { index } of [replica, other]) {
      while (!names.every(name => index.get(name)?.datalab)) {
        await new Promise(resolve => setTimeout(resolve, 5));
      }
    }
  }

  /** Neither replica knows of any session. */
  async function gone() {
    const indexes = [replica.index, other.index];
    while (
      indexes.some(index =>
        index.list().some(({ datalab }) => datalab?.sessions.length),
      )
    ) {
      await new Promise(resolve => setTimeout(resolve, 5));
    }
  }

  /** The tag of the last state, once both replicas know it: whichever wrote it knew it at once. */
  async function commonTag(): Promise<string> {
    for (;;) {
      const [tag, theirs] = [replica, other].map(({ service }) =>
        service.etag('lab'),
      );
      if (tag !== undefined && tag === theirs) return tag;
      await new Promise(resolve => setTimeout(resolve, 5));
    }
  }

  it('of whom one ended in between: what it claimed is free again after a while', async () => {
    await createLab(testbed.api, testbed.namespace, 'lab-a');
    await createLab(testbed.api, testbed.namespace, 'lab-b');
    await seen('lab-a', 'lab-b');
    const claim = {
      id: 'left-behind',
      at: new Date(Date.now() - 120_000).toISOString(),
      buckets: ['wanted'],
    };
    const { metadata } = await replica.cluster.edit(
      STORAGE,
      'lab-a',
      addClaim(claim),
    );
    await replica.index.seen(STORAGE, 'lab-a', metadata.resourceVersion);
    // Whoever goes first by name, the claim counts until it is taken away.
    await expect(addBucket(replica, 'lab-b', 'wanted')).rejects.toMatchObject({
      statusCode: 422,
    });
    await replica.runTask('claims-expiry');
    await addBucket(replica, 'lab-b', 'wanted');
    expect(await bucketsOf('lab-b')).toContain('wanted');
  });

  it('of whom one cannot be seen: nobody gets a name on trust', async () => {
    await createLab(testbed.api, testbed.namespace, 'lab');
    await seen('lab');
    await replica.index.stop();
    await expect(addBucket(replica, 'lab', 'unseen')).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
    await expect(create(replica, 'unseen')).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
    expect(await bucketsOf('lab')).toEqual(['lab']);
    expect(await storage('unseen')).toBeUndefined();
    const { metadata } = await storage('lab');
    expect(metadata.annotations ?? {}).not.toHaveProperty([CLAIMS_ANNOTATION]);
  });

  it('of whom one had the name until now, and has not heard that it is gone', async () => {
    for (const lab of ['lab-a', 'lab-b']) {
      await createLab(testbed.api, testbed.namespace, lab);
    }
    await seen('lab-a', 'lab-b');
    await addBucket(replica, 'lab-a', 'moved');
    await replica.index.stop();
    await other.service.buckets.remove(ALICE, 'lab-a', 'moved', 'moved');
    await addBucket(other, 'lab-b', 'moved');
    const again = replica.service.workspaces.edit(ALICE, 'lab-a', {
      add_buckets: [{ name: 'moved', discoverable: true }],
    });
    await expect(again).rejects.toMatchObject({ name: 'ConflictError' });
    expect(await bucketsOf('lab-a')).not.toContain('moved');
  });

  it.each(['storages', 'datalabs'])(
    'of whom one deletes and one writes the %s with the same entity tag: one is accepted',
    async what => {
      for (let round = 0; round < ROUNDS; round++) {
        const name = `gone-${round}`;
        await createLab(testbed.api, testbed.namespace, name);
        await seen(name);
        const etag = replica.service.etag(name)!;
        const options = () => ({ precondition: new Precondition(etag) });
        const write =
          what === 'storages'
            ? { add_buckets: [{ name: `bucket-${round}` }] }
            : { add_memberships: [{ member: 'm', role: 'user' as const }] };
        const results = await Promise.allSettled([
          replica.service.workspaces.delete(ALICE, name, options()),
          other.service.workspaces.edit(ALICE, name, write, options()),
        ]);
        expect(won(results)).toBe(1);
        const isGone = results[0].status === 'fulfilled';
        expect((await storage(name)) === undefined).toBe(isGone);
      }
    },
  );

  const addTitle =
    (title: string): Edit =>
    current => ({
      ...current,
      metadata: {
        ...current.metadata,
        annotations: { 'workspace.eoepca.org/title': title },
      },
    });

  /** Before each of the next deletions. */
  function beforeDeletions(times: number, run: () => Promise<unknown>) {
    for (let time = 0; time < times; time++) {
      replica.cluster.interlude('before', 'delete', run);
    }
  }

  it('who never rest do not keep a workspace from being deleted', async () => {
    await createLab(testbed.api, testbed.namespace, 'lab');
    await seen('lab');
    beforeDeletions(30, () =>
      replica.cluster.real.edit(STORAGE, 'lab', addTitle(randomUUID()), {
        urgent: true,
      }),
    );
    await replica.service.workspaces.delete(ALICE, 'lab');
    expect(await storage('lab')).toBeUndefined();
  });

  it('who never let a workspace be deleted: it stays, and nothing deletes it later', async () => {
    await createLab(testbed.api, testbed.namespace, 'lab');
    await seen('lab');
    jest.spyOn(Math, 'random').mockReturnValue(0);
    beforeDeletions(100, async () => {
      throw new ConflictError('changed meanwhile');
    });
    await expect(
      replica.service.workspaces.delete(ALICE, 'lab'),
    ).rejects.toThrow('nothing was deleted');
    jest.restoreAllMocks();
    const { metadata } = await storage('lab');
    expect(metadata.annotations ?? {}).not.toHaveProperty([INTENT_ANNOTATION]);
  });

  it('of whom twenty write both resources with entity tags all get through in the end', async () => {
    await createLab(testbed.api, testbed.namespace, 'lab');
    await seen('lab');
    const writers = Array.from({ length: 20 }, async (_, writer) => {
      const { service } = writer % 2 ? replica : other;
      for (;;) {
        const precondition = new Precondition(service.etag('lab')!);
        try {
          return await service.workspaces.edit(
            ALICE,
            'lab',
            writer % 4 < 2
              ? { add_memberships: [{ member: `m${writer}`, role: 'user' }] }
              : {
                  add_memberships: [{ member: `m${writer}`, role: 'user' }],
                  patch_bucket_access_requests: [
                    {
                      workspace: 'lab',
                      bucket: `wish-${writer}`,
                      permission: 'ReadOnly',
                      request_timestamp: '2026-11-01T00:00:00Z',
                    },
                  ],
                },
            { precondition },
          );
        } catch (error) {
          if (!(error as Error).name.startsWith('Precondition')) throw error;
        }
      }
    });
    await Promise.all(writers);
    const { body } = await readObject(
      testbed.api,
      testbed.namespace,
      'datalabs/lab',
    );
    expect(body.spec.users).toHaveLength(23);
    const { spec } = await storage('lab');
    expect(spec.bucketAccessRequests).toHaveLength(10);
  });

  it('that are namespaces: a workspace of their name is not created', async () => {
    await createObject(testbed.api, testbed.namespace, 'secrets/x@monitoring', {
      stringData: {},
    });
    await expect(create(replica, 'monitoring')).rejects.toMatchObject({
      fields: [{ path: ['preferred_name'] }],
    });
    expect(await storage('monitoring')).toBeUndefined();
  });

  it('of whom one user is all: they own no more workspaces than they may, asked for one by one or at once', async () => {
    const { limits } = testConfig();
    const strict = await testbed.start({
      limits: { ...limits, workspacesPerUser: 3 },
    });
    const names = ['one', 'two', 'three', 'four', 'five'];
    const results = await Promise.allSettled(
      names.map(name => create(strict, `mine-${name}`)),
    );
    expect(won(results)).toBe(3);
    for (const result of results) {
      if (result.status === 'fulfilled') continue;
      expect(result.reason).toMatchObject({
        statusCode: 422,
        message: expect.stringContaining('the limit is 3'),
      });
    }
    await expect(create(strict, 'mine-six')).rejects.toMatchObject({
      statusCode: 422,
    });
    const admin = userCaller('root', { platformAdmin: true });
    await strict.service.workspaces.create(admin, {
      preferred_name: 'given',
      default_owner: 'alice',
    });
  });
});
