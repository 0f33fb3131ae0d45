import { availableClusters } from '@internal/dev-cluster/testing';
import { userCaller } from '../../__testUtils__/callers';
import { createObject } from '../../__testUtils__/kubeObjects';
import { createLab } from '../../__testUtils__/people';
import { testConfig } from '../../__testUtils__/testConfig';
import { STORAGE } from '../../model/kinds';
import { CLAIMS_ANNOTATION } from '../../model/annotations';
import { addClaim } from '../../model/claims';
import { INTENT_ANNOTATION } from '../../model/creating/intent';
import { Replica } from '../__testUtils__/replica';
import { rivalsOn, won } from '../__testUtils__/rivalsOn';

jest.setTimeout(300_000);

const ALICE = userCaller('alice');
const ROUNDS = 8;

describe.each(availableClusters())('rivals on %s', kind => {
  const bed = rivalsOn(kind);

  const create = ({ service }: Replica, name: string) =>
    service.workspaces.create(ALICE, { preferred_name: name });

  const addBucket = ({ service }: Replica, workspace: string, name: string) =>
    service.workspaces.edit(ALICE, workspace, { add_buckets: [{ name }] });

  async function bucketsOf(workspace: string): Promise<string[]> {
    const { spec } = (await bed.storage(workspace)) ?? {
      spec: { buckets: [] },
    };
    return spec.buckets.map((each: { bucketName: string }) => each.bucketName);
  }

  describe.each(['one replica', 'two replicas'])('at %s', where => {
    const second = () => (where === 'one replica' ? bed.replica : bed.other);

    it('who add one bucket name at once: one gets it, and nothing is left of the others', async () => {
      const labs = ['lab-a', 'lab-b', 'lab-c'];
      for (const lab of labs) {
        await createLab(bed.testbed.api, bed.testbed.namespace, lab);
      }
      await bed.seen(...labs);
      for (let round = 0; round < ROUNDS; round++) {
        const name = `contested-${round}`;
        const results = await Promise.allSettled([
          addBucket(bed.replica, labs[0], name),
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
        const { metadata } = await bed.storage(lab);
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
            create(bed.replica, names[0]),
            create(second(), names[1]),
          ]);
          expect(won(results)).toBe(1);
          const made = await Promise.all(names.map(bed.storage));
          expect(made.filter(Boolean)).toHaveLength(1);
          const { annotations } = made.find(Boolean).metadata;
          expect(annotations).not.toHaveProperty(['crossplane.io/paused']);
          expect(annotations).not.toHaveProperty([INTENT_ANNOTATION]);
        }
      },
    );

    it('of whom one creates a workspace and one adds a bucket of its name: one gets it', async () => {
      await createLab(bed.testbed.api, bed.testbed.namespace, 'lab');
      await bed.seen('lab');
      for (let round = 0; round < ROUNDS; round++) {
        const name = `name-${round}`;
        const results = await Promise.allSettled([
          create(bed.replica, name),
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
        await createLab(bed.testbed.api, bed.testbed.namespace, name, {
          sessions: [],
        });
      }
      await bed.seen('sea', 'sea-ice');
      const add = ({ service }: Replica, workspace: string, name: string) =>
        service.sessions.create(ALICE, workspace, { name });
      for (let round = 0; round < ROUNDS / 2; round++) {
        const results = await Promise.allSettled([
          add(bed.replica, 'sea', 'ice-map'),
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
        await bed.replica.service.sessions.remove(ALICE, winner[0], winner[1]);
        await bed.known(cache =>
          cache.list().every(({ datalab }) => !datalab?.sessions.length),
        );
      }
    });
  });

  it('who have both claimed a name before either looks: the first by name gets it', async () => {
    await createLab(bed.testbed.api, bed.testbed.namespace, 'lab-a');
    await createLab(bed.testbed.api, bed.testbed.namespace, 'lab-b');
    await bed.seen('lab-a', 'lab-b');
    let bothHave = () => {};
    const both = new Promise<void>(resolve => {
      bothHave = resolve;
    });
    let claims = 0;
    const claimed = () => {
      claims += 1;
      if (claims === 2) bothHave();
      return both;
    };
    bed.replica.cluster.interlude('after', 'edit', claimed);
    bed.other.cluster.interlude('after', 'edit', claimed);
    const results = await Promise.allSettled([
      addBucket(bed.replica, 'lab-a', 'wanted'),
      addBucket(bed.other, 'lab-b', 'wanted'),
    ]);
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
    ]);
    expect(await bucketsOf('lab-a')).toContain('wanted');
    expect(await bucketsOf('lab-b')).not.toContain('wanted');
  });

  it('of whom one ended in between: what it claimed is free again after a while', async () => {
    await createLab(bed.testbed.api, bed.testbed.namespace, 'lab-a');
    await createLab(bed.testbed.api, bed.testbed.namespace, 'lab-b');
    await bed.seen('lab-a', 'lab-b');
    const claim = {
      id: 'left-behind',
      at: new Date(Date.now() - 120_000).toISOString(),
      buckets: ['wanted'],
    };
    const { metadata } = await bed.replica.cluster.edit(
      STORAGE,
      'lab-a',
      addClaim(claim),
    );
    await bed.replica.cache.seen(STORAGE, 'lab-a', metadata.resourceVersion);
    // Whoever goes first by name, the claim counts until it is taken away.
    await expect(
      addBucket(bed.replica, 'lab-b', 'wanted'),
    ).rejects.toMatchObject({
      statusCode: 422,
    });
    await bed.replica.runTask('claims-expiry');
    await addBucket(bed.replica, 'lab-b', 'wanted');
    expect(await bucketsOf('lab-b')).toContain('wanted');
  });

  it('of whom one cannot be seen: nobody gets a name on trust', async () => {
    await createLab(bed.testbed.api, bed.testbed.namespace, 'lab');
    await bed.seen('lab');
    await bed.replica.cache.stop();
    await expect(addBucket(bed.replica, 'lab', 'unseen')).rejects.toMatchObject(
      {
        name: 'ServiceUnavailableError',
      },
    );
    await expect(create(bed.replica, 'unseen')).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
    expect(await bucketsOf('lab')).toEqual(['lab']);
    expect(await bed.storage('unseen')).toBeUndefined();
    const { metadata } = await bed.storage('lab');
    expect(metadata.annotations ?? {}).not.toHaveProperty([CLAIMS_ANNOTATION]);
  });

  it('of whom one had the name until now, and has not heard that it is gone', async () => {
    for (const lab of ['lab-a', 'lab-b']) {
      await createLab(bed.testbed.api, bed.testbed.namespace, lab);
    }
    await bed.seen('lab-a', 'lab-b');
    await addBucket(bed.replica, 'lab-a', 'moved');
    await bed.replica.cache.stop();
    await bed.other.service.buckets.remove(ALICE, 'lab-a', 'moved', 'moved');
    await addBucket(bed.other, 'lab-b', 'moved');
    const again = bed.replica.service.workspaces.edit(ALICE, 'lab-a', {
      add_buckets: [{ name: 'moved', discoverable: true }],
    });
    await expect(again).rejects.toMatchObject({ name: 'ConflictError' });
    expect(await bucketsOf('lab-a')).not.toContain('moved');
  });

  it('that are namespaces: a workspace of their name is not created', async () => {
    await createObject(
      bed.testbed.api,
      bed.testbed.namespace,
      'secrets/x@monitoring',
      {
        stringData: {},
      },
    );
    await expect(create(bed.replica, 'monitoring')).rejects.toMatchObject({
      fields: [{ path: ['preferred_name'] }],
    });
    expect(await bed.storage('monitoring')).toBeUndefined();
  });

  it('of whom one user is all: they own no more workspaces than they may, asked for one by one or at once', async () => {
    const { limits } = testConfig();
    const strict = await bed.testbed.start({
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
