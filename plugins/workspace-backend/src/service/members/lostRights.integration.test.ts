import { availableClusters, poll } from '@internal/dev-cluster/testing';
import { begin } from '../../activity/__testUtils__/unrecorded';
import { once } from 'events';
import { createServer } from 'http';
import { AddressInfo } from 'net';
import { userCaller } from '../../__testUtils__/callers';
import { createObject, readObject } from '../../__testUtils__/kubeObjects';
import { createLab } from '../../__testUtils__/people';
import { DATALAB, SECRET, STORAGE } from '../../model/kinds';
import { removeBucket } from '../../model/buckets/buckets';
import {
  handOver,
  removeMember,
  setMemberRole,
} from '../../model/members/members';
import { Replica } from '../__testUtils__/replica';
import { replicasOn } from '../__testUtils__/replicasOn';
import { Edit } from '../../model/kubernetes';

const LAB = 'lab';
const OWNER = userCaller('alice');
const ADMIN = userCaller('bob');
const AT = '2026-11-01T00:00:00Z';

const expelled = removeMember('bob');
const demoted = setMemberRole({ member: 'bob', role: 'user', at: AT });

/** As an issuer would make it, but for the signature, which the broker does not look at. */
const access_token = [
  { alg: 'none' },
  { aud: 'workspace-api', resource_access: { [LAB]: { roles: ['ws_api'] } } },
]
  .map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat('')
  .join('.');

describe.each(availableClusters())('a right that is lost, on %s', kind => {
  const testbed = replicasOn(kind);
  let replica: Replica;

  beforeEach(async () => {
    await createLab(testbed.api, testbed.namespace, LAB);
    replica = await testbed.start();
  });

  const stored = async (ref: string) =>
    (await readObject(testbed.api, testbed.namespace, ref)).body;

  /** With kubectl, say: no part of the plugin knows of it. */
  const behindTheScenes = (edit: Edit) =>
    replica.cluster.real.edit(DATALAB, LAB, edit, { urgent: true });

  const refusal = { name: 'NotAllowedError' };

  const GRANTS: [string, () => Promise<unknown>][] = [
    [
      'as they are decided on',
      () =>
        replica.service.access.decide(ADMIN, LAB, 'maps', 'other', {
          permission: 'ReadWrite',
        }),
    ],
    [
      'as recorded',
      () =>
        replica.service.workspaces.edit(ADMIN, LAB, {
          patch_bucket_access_requests: [
            {
              workspace: 'other',
              bucket: 'maps',
              permission: 'ReadWrite',
              request_timestamp: AT,
              grant_timestamp: AT,
            },
          ],
        }),
    ],
  ];

  const ask = (permission: 'ReadOnly' | 'ReadWrite') =>
    replica.service.access.ask(OWNER, 'other', { bucket: 'maps', permission });

  async function requested() {
    const { service, cache } = replica;
    await createLab(testbed.api, testbed.namespace, 'other');
    await poll('the other workspace to be seen', async () =>
      cache.get('other')?.datalab ? true : undefined,
    );
    await service.workspaces.edit(OWNER, LAB, {
      add_buckets: [{ name: 'maps' }],
    });
    await ask('ReadWrite');
  }

  it.each(GRANTS)(
    'to a bucket that the workspace has parted with gives no grants (%s)',
    async (_, grant) => {
      await requested();
      const { cluster } = replica;
      cluster.interlude('before', 'edit', () =>
        cluster.real.edit(STORAGE, LAB, removeBucket('maps'), { urgent: true }),
      );
      await expect(grant()).rejects.toThrow(
        "Bucket 'maps' is not one of this workspace",
      );
      const { spec } = await stored('storages/lab');
      expect(spec.bucketAccessGrants ?? []).toEqual([]);
    },
  );

  it.each(GRANTS)(
    'to what is no longer asked for like that gives no grants (%s)',
    async (_, grant) => {
      await requested();
      replica.cluster.interlude('before', 'edit', () => ask('ReadOnly'));
      await expect(grant()).rejects.toThrow('has changed its request');
      const { spec } = await stored('storages/lab');
      expect(spec.bucketAccessGrants ?? []).toEqual([]);
    },
  );

  it.each<[string, (later: Replica) => Promise<unknown>]>([
    [
      'through the plugin, right before',
      // The task has looked at the workspace already.
      async later =>
        later.cluster.interlude('before', 'delete', () =>
          replica.service.members.handOver(OWNER, LAB, 'bob'),
        ),
    ],
    [
      'behind the scenes',
      () => behindTheScenes(handOver({ to: 'bob', at: AT })),
    ],
  ])(
    'of a former owner completes no deletion (handed over %s)',
    async (_, transfer) => {
      const later = await testbed.start({
        clock: () => new Date(Date.now() + 3_600_000),
      });
      replica.cluster.fail('delete', STORAGE);
      await expect(
        replica.service.workspaces.delete(OWNER, LAB),
      ).rejects.toThrow('repeat the deletion');
      replica.cluster.heal();
      await transfer(later);
      await later.runTask('repair');
      await later.runTask('repair');
      const halves = [
        await stored('storages/lab'),
        await stored('datalabs/lab'),
      ];
      expect(halves[1].spec.users).toEqual(['bob', 'alice', 'carol']);
      expect(JSON.stringify(halves)).not.toContain('/intent');
    },
  );

  it('writes nothing once a demotion is answered that found another one written', async () => {
    const elsewhere = await testbed.start();
    replica.cluster.interlude('after', 'get', async () => {
      await behindTheScenes(demoted);
      await elsewhere.service.members.setRole(OWNER, LAB, 'bob', 'user');
    });
    await expect(
      replica.service.settings.change(ADMIN, LAB, { title: 'mallory' }),
    ).rejects.toMatchObject(refusal);
    expect(JSON.stringify(await stored('storages/lab'))).not.toContain(
      'mallory',
    );
  });

  it('shows no secret that was read meanwhile', async () => {
    await createObject(testbed.api, testbed.namespace, 'secrets/lab', {
      stringData: { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'hush' },
    });
    await poll('the keys to be seen', async () =>
      replica.cache.get(LAB)?.secrets.s3 ? true : undefined,
    );
    const expel = () => behindTheScenes(expelled);
    replica.cluster.interlude('after', 'get', expel, SECRET);
    await expect(
      replica.service.credentials.reveal(ADMIN, LAB, { s3: true }, begin),
    ).rejects.toMatchObject(refusal);
  });

  it('gives no token that the issuer made meanwhile', async () => {
    const client = 'lab-oauth-client';
    const labels = { 'crossplane.io/composite': LAB };
    await createObject(testbed.api, testbed.namespace, `secrets/${client}`, {
      metadata: { name: client, labels },
      stringData: { client_id: LAB, client_secret: 'hush' },
    });
    const asked = jest.fn(async (): Promise<unknown> => undefined);
    const issuer = createServer(async (_, response) => {
      await asked();
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ access_token, token_type: 'Bearer' }));
    }).listen(0, '127.0.0.1');
    try {
      await once(issuer, 'listening');
      const { port } = issuer.address() as AddressInfo;
      const { service } = await testbed.start({
        tokenBroker: {
          tokenEndpoint: `http://127.0.0.1:${port}/token`,
          timeoutMs: 120_000,
          audience: 'workspace-api',
          clientAuthentication: 'client_secret_basic' as const,
          allowGet: false,
        },
      });
      await service.tokens.issue(ADMIN, LAB, {}, begin);
      asked.mockImplementation(() => behindTheScenes(expelled));
      await expect(
        service.tokens.issue(ADMIN, LAB, {}, begin),
      ).rejects.toMatchObject(refusal);
    } finally {
      issuer.close();
    }
  });
});
