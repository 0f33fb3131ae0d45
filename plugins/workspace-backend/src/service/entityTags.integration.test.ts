import { ConflictError } from '@backstage/errors';
import { randomUUID } from 'crypto';
import { availableClusters } from '@internal/dev-cluster/testing';
import { userCaller } from '../__testUtils__/callers';
import { readObject } from '../__testUtils__/kubeObjects';
import { createLab } from '../__testUtils__/people';
import { STORAGE } from '../model/kinds';
import { INTENT_ANNOTATION } from '../model/creating/intent';
import { Precondition } from './Precondition';
import { rivalsOn, won } from './__testUtils__/rivalsOn';
import { Edit } from '../model/kubernetes';

jest.setTimeout(300_000);

const ALICE = userCaller('alice');
const ROUNDS = 8;

describe.each(availableClusters())('writers of one workspace on %s', kind => {
  const bed = rivalsOn(kind);

  describe.each(['one replica', 'two replicas'])('at %s', where => {
    const second = () => (where === 'one replica' ? bed.replica : bed.other);

    it('with one entity tag, of whom each writes another resource: one is accepted', async () => {
      await createLab(bed.testbed.api, bed.testbed.namespace, 'lab');
      await bed.seen('lab');
      for (let round = 0; round < ROUNDS; round++) {
        const etag = await bed.commonTag('lab');
        const options = () => ({ precondition: new Precondition(etag) });
        const results = await Promise.allSettled([
          bed.replica.service.workspaces.edit(
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

  it.each(['storages', 'datalabs'])(
    'of whom one deletes and one writes the %s with the same entity tag: one is accepted',
    async what => {
      for (let round = 0; round < ROUNDS; round++) {
        const name = `gone-${round}`;
        await createLab(bed.testbed.api, bed.testbed.namespace, name);
        await bed.seen(name);
        const etag = bed.replica.service.etag(name)!;
        const options = () => ({ precondition: new Precondition(etag) });
        const write =
          what === 'storages'
            ? { add_buckets: [{ name: `bucket-${round}` }] }
            : { add_memberships: [{ member: 'm', role: 'user' as const }] };
        const results = await Promise.allSettled([
          bed.replica.service.workspaces.delete(ALICE, name, options()),
          bed.other.service.workspaces.edit(ALICE, name, write, options()),
        ]);
        expect(won(results)).toBe(1);
        const isGone = results[0].status === 'fulfilled';
        expect((await bed.storage(name)) === undefined).toBe(isGone);
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
      bed.replica.cluster.interlude('before', 'delete', run);
    }
  }

  it('who never rest do not keep a workspace from being deleted', async () => {
    await createLab(bed.testbed.api, bed.testbed.namespace, 'lab');
    await bed.seen('lab');
    beforeDeletions(30, () =>
      bed.replica.cluster.real.edit(STORAGE, 'lab', addTitle(randomUUID()), {
        urgent: true,
      }),
    );
    await bed.replica.service.workspaces.delete(ALICE, 'lab');
    expect(await bed.storage('lab')).toBeUndefined();
  });

  it('who never let a workspace be deleted: it stays, and nothing deletes it later', async () => {
    await createLab(bed.testbed.api, bed.testbed.namespace, 'lab');
    await bed.seen('lab');
    jest.spyOn(Math, 'random').mockReturnValue(0);
    beforeDeletions(100, async () => {
      throw new ConflictError('changed meanwhile');
    });
    await expect(
      bed.replica.service.workspaces.delete(ALICE, 'lab'),
    ).rejects.toThrow('nothing was deleted');
    jest.restoreAllMocks();
    const { metadata } = await bed.storage('lab');
    expect(metadata.annotations ?? {}).not.toHaveProperty([INTENT_ANNOTATION]);
  });

  it('of whom twenty write both resources with entity tags all get through in the end', async () => {
    await createLab(bed.testbed.api, bed.testbed.namespace, 'lab');
    await bed.seen('lab');
    const writers = Array.from({ length: 20 }, async (_, writer) => {
      const { service } = writer % 2 ? bed.replica : bed.other;
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
      bed.testbed.api,
      bed.testbed.namespace,
      'datalabs/lab',
    );
    expect(body.spec.users).toHaveLength(23);
    const { spec } = await bed.storage('lab');
    expect(spec.bucketAccessRequests).toHaveLength(10);
  });
});
