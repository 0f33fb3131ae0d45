import { availableClusters, poll } from '@internal/dev-cluster/testing';
import { userCaller } from '../../__testUtils__/callers';
import { createObject } from '../../__testUtils__/kubeObjects';
import { createLab } from '../../__testUtils__/people';
import { DATALAB, STORAGE } from '../../model/kinds';
import { fieldsOf } from '../../model/foreign';
import { removeMember } from '../../model/members/members';
import { Replica } from '../__testUtils__/replica';
import { replicasOn } from '../__testUtils__/replicasOn';

jest.setTimeout(120_000);

const LAB = 'lab';
const OWNER = userCaller('alice');

describe.each(availableClusters())(
  'a receiver that hides while an offer waits in line, on %s',
  kind => {
    const testbed = replicasOn(kind);
    let replica: Replica;

    /** The receiver: listed in the directory, or the owner is a member of it. */
    async function createReceiver(isListed: boolean) {
      const { api, namespace } = testbed;
      await createObject(api, namespace, 'storages/receiver', {
        spec: {
          principal: 'receiver-principal',
          buckets: [{ bucketName: 'receiver', discoverable: isListed }],
        },
      });
      await createObject(api, namespace, 'datalabs/receiver', {
        spec: { users: isListed ? ['dave'] : ['dave', 'alice'] },
      });
    }

    const unlist = () =>
      replica.cluster.real.edit(STORAGE, 'receiver', current => ({
        ...current,
        spec: {
          ...fieldsOf(current.spec),
          buckets: [{ bucketName: 'receiver', discoverable: false }],
        },
      }));
    const expel = () =>
      replica.cluster.real.edit(DATALAB, 'receiver', removeMember('alice'));

    async function isHidden() {
      await poll('the receiver to be hidden', async () => {
        const receiver = replica.cache.get('receiver')!;
        const isSeen =
          receiver.members.some(({ name }) => name === 'alice') ||
          receiver.storage.buckets.some(({ discoverable }) => discoverable);
        return isSeen ? undefined : true;
      });
    }

    const offer = (permission: 'ReadOnly' | 'ReadWrite') =>
      replica.service.access.decide(OWNER, LAB, LAB, 'receiver', {
        permission,
      });
    const grants = async () =>
      fieldsOf((await replica.cluster.real.get(STORAGE, LAB))?.spec)
        .bucketAccessGrants;

    describe.each([
      ['makes its last discoverable bucket private', true, unlist],
      ['parts with who offers', false, expel],
    ] as const)('as it %s', (_, isListed, hide) => {
      beforeEach(async () => {
        await createLab(testbed.api, testbed.namespace, LAB);
        await createReceiver(isListed);
        replica = await testbed.start();
      });

      it.each([
        ['offered nothing', false],
        ['offered no more', true],
      ])('is %s', async (_how, isOffered) => {
        if (isOffered) await offer('ReadOnly');
        const before = await grants();
        replica.cluster.interlude('before', 'edit', async () => {
          await hide();
          await isHidden();
        });
        const atTheWrite = await offer('ReadWrite').catch(error => error);
        expect(atTheWrite).toMatchObject({ name: 'NotFoundError' });
        expect(await grants()).toEqual(before);
        // As at the door.
        await expect(offer('ReadWrite')).rejects.toThrow(atTheWrite.message);
      });
    });
  },
);
