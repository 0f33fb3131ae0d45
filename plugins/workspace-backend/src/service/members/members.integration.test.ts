import { availableClusters, poll } from '@internal/dev-cluster/testing';
import { serviceCaller, userCaller } from '../../__testUtils__/callers';
import { createObject, readObject } from '../../__testUtils__/kubeObjects';
import { DATALAB } from '../../model/kinds';
import { Replica } from '../__testUtils__/replica';
import { replicasOn } from '../__testUtils__/replicasOn';

const ROUNDS = 6;
const root = serviceCaller({ platformAdmin: true });
const numbered = (prefix: string) =>
  [...Array(ROUNDS).keys()].map(index => `${prefix}${index}`);

describe.each(availableClusters())(
  'members of one workspace, changed by two replicas at once, on %s',
  kind => {
    const testbed = replicasOn(kind);
    let one: Replica;
    let other: Replica;

    beforeEach(async () => {
      await createObject(testbed.api, testbed.namespace, 'storages/lab', {
        spec: { principal: 'lab', buckets: [{ bucketName: 'maps' }] },
      });
      one = await testbed.start();
      other = await testbed.start();
    });

    async function start(users: string[]): Promise<void> {
      await createObject(testbed.api, testbed.namespace, 'datalabs/lab', {
        spec: { users },
      });
      for (const { cache } of [one, other]) {
        await poll('the members', () => cache.get('lab')?.datalab);
      }
    }

    async function spec(plural = 'datalabs') {
      const ref = `${plural}/lab`;
      return (await readObject(testbed.api, testbed.namespace, ref)).body.spec;
    }

    it('lose nothing, and end with one owner', async () => {
      const [raised, removed, owners] = ['up', 'gone', 'own'].map(numbered);
      await start(['alice', ...raised, ...removed, ...owners]);
      const sessions = ['s0', 's1', 's2'];
      await Promise.all([
        ...raised.map((member, index) =>
          [one, other][index % 2].service.members.setRole(
            root,
            'lab',
            member,
            'admin',
          ),
        ),
        ...removed.map((member, index) =>
          [other, one][index % 2].service.members.remove(root, 'lab', member),
        ),
        ...owners.map((member, index) =>
          [one, other][index % 2].service.members.handOver(root, 'lab', member),
        ),
        ...sessions.map((name, index) =>
          [other, one][index % 2].service.sessions.create(root, 'lab', {
            name,
          }),
        ),
        one.service.settings.change(root, 'lab', { vcluster: true }),
        other.service.buckets.change(root, 'lab', 'maps', {
          discoverable: true,
        }),
      ]);

      const after = await spec();
      const [owner] = after.users;
      expect(owners).toContain(owner);
      const stayed = ['alice', ...raised, ...owners].sort();
      expect([...after.users].sort()).toEqual(stayed);
      const admin = { role: 'admin', grantedAt: expect.any(String) };
      const admins = stayed.filter(name => name !== owner);
      expect(after.userOverrides).toEqual(
        Object.fromEntries(admins.map(name => [name, admin])),
      );
      const names = after.sessions.map(({ name }: { name: string }) => name);
      expect(names.sort()).toEqual(sessions);
      expect(after.vcluster).toBe(true);
      expect((await spec('storages')).buckets).toMatchObject([
        { bucketName: 'maps', discoverable: true },
      ]);
    });

    it('are not handed over twice by the same owner', async () => {
      const owners = numbered('own');
      await start(['alice', ...owners]);
      const results = await Promise.allSettled(
        owners.map((member, index) =>
          [one, other][index % 2].service.members.handOver(
            userCaller('alice'),
            'lab',
            member,
          ),
        ),
      );
      const done = results.filter(({ status }) => status === 'fulfilled');
      expect(done).toHaveLength(1);
      const { users, userOverrides } = await spec();
      expect(userOverrides).toEqual({
        alice: { role: 'admin', grantedAt: expect.any(String) },
      });
      expect(users).toHaveLength(ROUNDS + 1);
    });

    it('are either removed or made owner', async () => {
      const members = numbered('m');
      await start(['alice', ...members]);
      for (const member of members) {
        const results = await Promise.allSettled([
          one.service.members.handOver(root, 'lab', member),
          other.service.members.remove(root, 'lab', member),
        ]);
        const [made, removed] = results.map(
          ({ status }) => status === 'fulfilled',
        );
        expect(removed).toBe(!made);
        const { users } = await spec();
        expect(users.includes(member)).toBe(made);
        expect(users[0] === member).toBe(made);
      }
    });

    it('leave one after the other, but for the last admin where nobody owns', async () => {
      const admins = numbered('a');
      await start(['', ...admins]);
      for (const member of admins) {
        await one.service.members.setRole(root, 'lab', member, 'admin');
      }
      const { resourceVersion } = one.cache.raw(DATALAB, 'lab')!.metadata;
      await other.cache.seen(DATALAB, 'lab', resourceVersion);
      const results = await Promise.allSettled(
        admins.map((member, index) =>
          [one, other][index % 2].service.members.remove(
            userCaller(member),
            'lab',
            member,
          ),
        ),
      );
      const kept = admins.filter((_, i) => results[i].status === 'rejected');
      expect(kept).toHaveLength(1);
      expect((await spec()).users).toEqual(['', ...kept]);
    });

    it('are handed over once where the answer was lost and the call is repeated', async () => {
      await start(['alice', 'bob']);
      one.cluster.fail('edit', DATALAB, 'after');
      await expect(
        one.service.members.handOver(root, 'lab', 'bob'),
      ).rejects.toThrow('cannot edit');
      one.cluster.heal();
      await other.service.members.handOver(root, 'lab', 'bob');
      const { users, userOverrides } = await spec();
      expect(users).toEqual(['bob', 'alice']);
      expect(Object.keys(userOverrides)).toEqual(['alice']);
    });

    it('and settings of both resources are completed by repeating what was half done', async () => {
      await start(['alice']);
      const change = {
        credentials_rollover: { interval: 'daily' },
        vcluster: true,
      } as const;
      one.cluster.fail('edit', DATALAB);
      await expect(
        one.service.settings.change(root, 'lab', change),
      ).rejects.toThrow('the settings of the Datalab are not; repeat');
      one.cluster.heal();
      await one.service.settings.change(root, 'lab', change);
      expect((await spec()).vcluster).toBe(true);
      expect((await spec('storages')).credentialsRollover).toEqual({
        interval: 'daily',
        maxToKeep: 1,
      });
    });
  },
);
