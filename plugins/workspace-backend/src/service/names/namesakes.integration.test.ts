import { availableClusters, poll } from '@internal/dev-cluster/testing';
import { userCaller } from '../../__testUtils__/callers';
import { createObject, readObject } from '../../__testUtils__/kubeObjects';
import { STORAGE } from '../../model/kinds';
import { Replica } from '../__testUtils__/replica';
import { replicasOn } from '../__testUtils__/replicasOn';

const GRANTED = '2026-11-01T00:00:00Z';

describe.each(availableClusters())(
  'creating a workspace with the name of one that is gone, on %s',
  kind => {
    const testbed = replicasOn(kind);
    let replica: Replica;

    beforeEach(async () => {
      const grant = (bucketName: string, grantee: string) => ({
        bucketName,
        grantee,
        permission: 'ReadOnly',
        grantedAt: GRANTED,
      });
      const notes = ['gone', 'taker'].flatMap(grantee => [
        { bucket: 'maps', grantee, comment: 'Yes' },
        {
          bucket: 'tiles',
          grantee,
          expires_at: GRANTED,
          ended: { permission: 'ReadOnly', granted_at: GRANTED },
        },
      ]);
      await createObject(testbed.api, testbed.namespace, 'storages/giver', {
        metadata: {
          name: 'giver',
          annotations: {
            'workspace.eoepca.org/grants': JSON.stringify(notes),
          },
        },
        spec: {
          principal: 'giver',
          buckets: [{ bucketName: 'maps' }, { bucketName: 'tiles' }],
          bucketAccessGrants: [grant('maps', 'gone'), grant('maps', 'taker')],
        },
      });
      const requests = ['maps', 'tiles'].map(bucketName => ({
        bucketName,
        requestedAt: GRANTED,
      }));
      await createObject(testbed.api, testbed.namespace, 'storages/taker', {
        spec: {
          principal: 'taker',
          buckets: [],
          bucketAccessRequests: requests,
        },
      });
      replica = await testbed.start();
    });

    const create = () =>
      replica.service.workspaces.create(userCaller('mallory'), {
        preferred_name: 'gone',
      });

    /** Whom the giver's decisions, and our notes on them, are about. */
    async function grantees() {
      const { body } = await readObject(
        testbed.api,
        testbed.namespace,
        'storages/giver',
      );
      const notes = body.metadata.annotations['workspace.eoepca.org/grants'];
      const all = [...body.spec.bucketAccessGrants, ...JSON.parse(notes)];
      return all.map((each: { grantee: string }) => each.grantee);
    }

    it('takes it back where only the Datalab of that one is left, which is being deleted', async () => {
      const path = 'datalabs/gone';
      const intent = { verb: 'delete', by: 'user:default/alice' };
      const { api, namespace } = testbed;
      await createObject(api, namespace, path, {
        metadata: {
          name: 'gone',
          finalizers: ['example.org/keep'],
          annotations: {
            'workspace.eoepca.org/intent': JSON.stringify(intent),
          },
        },
        spec: { users: ['alice'] },
      });
      const url = `/apis/pkg.internal/v1beta2/namespaces/${namespace}/${path}`;
      expect((await api.delete(url)).status).toBe(200);
      await poll('what is left to be seen', () => {
        const record = replica.cache.get('gone');
        return record?.isRemains && record.datalab?.meta.deletion;
      });
      // Whether the name is free already or not.
      const outcome = await create().then(
        () => 'created',
        error => error.name,
      );
      expect(['created', 'ConflictError', 'UnprocessableError']).toContain(
        outcome,
      );
      expect(await grantees()).toEqual(['taker', 'taker', 'taker']);
    });

    it('takes back what was decided on that one, and nothing else', async () => {
      await create();
      expect(await grantees()).toEqual(['taker', 'taker', 'taker']);
    });

    it('is refused, and takes nothing, where a workspace is of that principal', async () => {
      await createObject(testbed.api, testbed.namespace, 'storages/team', {
        spec: { principal: 'gone', buckets: [] },
      });
      await poll('the cache to know it', async () => replica.cache.get('team'));
      const before = await grantees();
      expect(before).toContain('gone');
      await expect(create()).rejects.toMatchObject({
        fields: [{ path: ['preferred_name'] }],
      });
      expect(await grantees()).toEqual(before);
    });

    it('creates nothing where that fails', async () => {
      replica.cluster.fail('edit', STORAGE);
      await expect(create()).rejects.toThrow('nothing was created');
      const { status } = await readObject(
        testbed.api,
        testbed.namespace,
        'storages/gone',
      );
      expect(status).toBe(404);
      replica.cluster.heal();
      await create();
      expect(await grantees()).not.toContain('gone');
    });
  },
);
