import { availableClusters } from '@internal/dev-cluster/testing';
import { userCaller } from '../../__testUtils__/callers';
import { readObject, removeObject } from '../../__testUtils__/kubeObjects';
import { createLab } from '../../__testUtils__/people';
import { DATALAB, STORAGE } from '../../model/kinds';
import { addClaim } from '../../model/claims';
import { INTENT_ANNOTATION } from '../../model/creating/intent';
import { Replica } from '../__testUtils__/replica';
import { replicasOn } from '../__testUtils__/replicasOn';

const ALICE = userCaller('alice');

describe.each(availableClusters())('twins on %s', kind => {
  const testbed = replicasOn(kind);
  let replica: Replica;
  let twin: Replica;

  beforeEach(async () => {
    [replica, twin] = [await testbed.start(), await testbed.start()];
  });

  const create = ({ service }: Replica) =>
    service.workspaces.create(ALICE, { preferred_name: 'lab' });

  async function marks() {
    const refs = ['storages/lab', 'datalabs/lab'];
    const halves = await Promise.all(
      refs.map(ref => readObject(testbed.api, testbed.namespace, ref)),
    );
    return halves.map(({ status, body }) => {
      if (status !== 200) return 'none';
      const { annotations = {} } = body.metadata;
      return annotations[INTENT_ANNOTATION] ? 'marked' : 'plain';
    });
  }

  /** The twin finds what the replica has begun, and goes on as soon as the given work of the replica is done. */
  async function createdBeside(
    until: (replicasCreation: Promise<unknown>) => Promise<unknown>,
  ) {
    let first: Promise<unknown> = Promise.resolve();
    let second: Promise<unknown> = Promise.resolve();
    replica.cluster.interlude(
      'after',
      'create',
      () =>
        new Promise<void>(hasFound => {
          twin.cluster.interlude('after', 'get', async () => {
            hasFound();
            await until(first);
          });
          second = create(twin);
          second.catch(() => {});
        }),
    );
    first = create(replica);
    const [one] = await Promise.allSettled([first]);
    const [two] = await Promise.allSettled([second]);
    return [one.status, two.status];
  }

  it('of whom one is blind take nothing from the other', async () => {
    await twin.cache.stop();
    expect(await createdBeside(first => first)).toEqual([
      'fulfilled',
      'rejected',
    ]);
    expect(await marks()).toEqual(['plain', 'plain']);
  });

  it('of whom one is late both have the workspace', async () => {
    expect(await createdBeside(first => first)).toEqual([
      'fulfilled',
      'fulfilled',
    ]);
    expect(await marks()).toEqual(['plain', 'plain']);
  });

  it.each([
    ['before', 'create', DATALAB],
    ['before', 'edit', STORAGE],
  ] as const)(
    'of whom one undoes the creation, %s the other would %s: nothing is left',
    async (when, verb, of) => {
      replica.cluster.interlude(
        when,
        verb,
        () => removeObject(testbed.api, testbed.namespace, 'storages/lab'),
        of,
      );
      await expect(create(replica)).rejects.toMatchObject({
        name: 'ConflictError',
      });
      expect(await marks()).toEqual(['none', 'none']);
      await create(replica);
      expect(await marks()).toEqual(['plain', 'plain']);
    },
  );

  /** Another workspace, whose name comes first, wants the name, too. */
  async function claimedBy(name: string) {
    await createLab(testbed.api, testbed.namespace, name);
    const { metadata } = await replica.cluster.real.edit(
      STORAGE,
      name,
      addClaim({
        id: 'rival',
        at: new Date().toISOString(),
        buckets: ['lab'],
      }),
    );
    await replica.cache.seen(STORAGE, name, metadata.resourceVersion);
  }

  it('who come after the answer take nothing back for a rival that waits', async () => {
    replica.cluster.fail('edit', STORAGE);
    await create(replica);
    replica.cluster.heal();
    expect(await marks()).toEqual(['marked', 'marked']);
    await claimedBy('a-rival');
    await create(replica);
    expect(await marks()).toEqual(['plain', 'plain']);
  });

  it('who find a half and a rival that goes first undo it', async () => {
    replica.cluster.fail('create', DATALAB);
    replica.cluster.fail('delete', STORAGE);
    await create(replica).catch(() => {});
    replica.cluster.heal();
    await claimedBy('a-rival');
    await expect(create(replica)).rejects.toMatchObject({ statusCode: 422 });
    expect(await marks()).toEqual(['none', 'none']);
  });

  it('that nobody sees any more leave the half to whom it is', async () => {
    replica.cluster.fail('create', DATALAB);
    replica.cluster.fail('delete', STORAGE);
    await create(replica).catch(() => {});
    replica.cluster.heal();
    await replica.cache.stop();
    const { metadata } = await replica.cluster.real.edit(
      STORAGE,
      'lab',
      current => ({ ...current, spec: { ...(current.spec as {}) } }),
    );
    expect(metadata.name).toBe('lab');
    await replica.runTask('repair').catch(() => {});
    expect(await marks()).toEqual(['marked', 'none']);
  });
});
