import { testConfig } from '../../__testUtils__/testConfig';
import { mockServices } from '@backstage/backend-test-utils';
import { availableClusters } from '@internal/dev-cluster/testing';
import { unrecorded } from '../../activity/__testUtils__/unrecorded';
import { userCaller } from '../../__testUtils__/callers';
import { createObject, readObject } from '../../__testUtils__/kubeObjects';
import { STORAGE } from '../../model/kinds';
import { NEW_WORKSPACES, Replica } from '../__testUtils__/replica';
import { replicasOn } from '../__testUtils__/replicasOn';
import { createTasks } from '../tasks/tasks';
import { systemClock } from '../../model/clock';

const ALICE = userCaller('alice');
const PAST = '2026-01-01T00:00:00Z';
const LABEL = { 'storages.pkg.internal/discoverable': 'true' };

describe.each(availableClusters())('access over time on %s', kind => {
  const testbed = replicasOn(kind);
  let auditor: ReturnType<typeof mockServices.auditor.mock>;

  beforeEach(async () => {
    auditor = mockServices.auditor.mock();
  });

  /** A workspace of alice's with a Storage like this. */
  async function create(
    name: string,
    spec: object,
    notes: Record<string, object[]> = {},
  ) {
    const annotations = Object.fromEntries(
      Object.entries(notes).map(([key, value]) => [
        `workspace.eoepca.org/${key}`,
        JSON.stringify(value),
      ]),
    );
    await createObject(testbed.api, testbed.namespace, `storages/${name}`, {
      metadata: { name, annotations },
      spec: { principal: name, buckets: [], ...spec },
    });
    await createObject(testbed.api, testbed.namespace, `datalabs/${name}`, {
      spec: { users: ['alice'] },
    });
  }

  /** One asks, and what the other granted has ended. */
  async function createEnded() {
    await create(
      'giver',
      {
        buckets: [{ bucketName: 'maps', discoverable: true }],
        bucketAccessGrants: [
          {
            bucketName: 'maps',
            grantee: 'taker',
            permission: 'ReadOnly',
            grantedAt: '2025-12-01T00:00:00Z',
          },
          {
            bucketName: 'maps',
            grantee: 'other',
            permission: 'ReadOnly',
            grantedAt: '2025-12-01T00:00:00Z',
          },
        ],
      },
      { grants: [{ bucket: 'maps', grantee: 'taker', expires_at: PAST }] },
    );
    await create('taker', {
      bucketAccessRequests: [
        { bucketName: 'maps', requestedAt: '2025-11-01T00:00:00Z' },
      ],
    });
  }

  function task(id: string, on: Replica, labels = true) {
    return createTasks({
      cluster: on.cluster,
      cache: on.cache,
      namespaces: on.namespaces,
      config: testConfig({
        newWorkspaces: NEW_WORKSPACES,
        sessions: { mode: 'on', max: 3, readiness: 'status' },
        repair: { graceMs: 60_000, labels },
      }),
      auditor,
      recorder: unrecorded(),
      logger: mockServices.logger.mock(),
      clock: systemClock,
    }).find(each => each.id === id);
  }

  const run = (id: string, on: Replica) =>
    task(id, on)!.run(new AbortController().signal);

  const stored = async (name: string) =>
    (await readObject(testbed.api, testbed.namespace, `storages/${name}`)).body;

  it('counts a grant as over from its end on, and stays so once it is taken away', async () => {
    await createEnded();
    const replica = await testbed.start();
    const { access, workspaces } = replica.service;
    const look = async () => {
      const [request] = (await access.overview(ALICE, 'taker')).requests;
      const [inbox] = (await access.overview(ALICE, 'giver')).inbox;
      const view = await workspaces.view(ALICE, 'taker');
      return { request, inbox, row: view.storage.bucket_access_requests[0] };
    };
    const over = {
      request: {
        state: 'expired',
        decision: { permission: 'ReadOnly', expires_at: PAST, holds: false },
      },
      inbox: { state: 'expired' },
      row: {
        state: 'expired',
        request_timestamp: '2025-11-01T00:00:00Z',
        expires_at: PAST,
      },
    };
    const before = await look();
    expect(before).toMatchObject(over);
    expect(before.row).not.toHaveProperty('grant_timestamp');

    await run('access-expiry', replica);
    expect((await stored('giver')).spec.bucketAccessGrants).toMatchObject([
      { grantee: 'other' },
    ]);
    const after = await look();
    expect(after).toMatchObject(over);
    expect(after.row).not.toHaveProperty('grant_timestamp');
    expect(auditor.createEvent).toHaveBeenCalledTimes(1);
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'access-expire',
        meta: { workspace: 'giver', actor: 'schedule' },
      }),
    );
  });

  it('takes away once, whoever does it and however often', async () => {
    await createEnded();
    const [one, two] = [await testbed.start(), await testbed.start()];
    await Promise.all([run('access-expiry', one), run('access-expiry', two)]);
    const { metadata } = await stored('giver');
    await one.cache.seen(STORAGE, 'giver', metadata.resourceVersion);
    await run('access-expiry', one);
    expect((await stored('giver')).metadata.resourceVersion).toBe(
      metadata.resourceVersion,
    );
  });

  it('lets what has ended be asked for and granted again', async () => {
    await createEnded();
    const replica = await testbed.start();
    const { access } = replica.service;
    await run('access-expiry', replica);
    const again = await access.ask(ALICE, 'taker', {
      bucket: 'maps',
      permission: 'ReadOnly',
    });
    expect(again.state).toBe('pending');
    await access.decide(ALICE, 'giver', 'maps', 'taker', {
      permission: 'ReadOnly',
    });
    const { requests } = await access.overview(ALICE, 'taker');
    expect(requests).toMatchObject([{ state: 'granted' }]);
  });

  it('ends a request at the end that the asker wanted, and keeps it on record', async () => {
    await create('giver', { buckets: [{ bucketName: 'maps' }] });
    await create(
      'taker',
      {
        bucketAccessRequests: [
          { bucketName: 'maps', reason: 'readonly', requestedAt: PAST },
        ],
      },
      { requests: [{ bucket: 'maps', expires_at: PAST }] },
    );
    const replica = await testbed.start();
    const { access } = replica.service;
    const expired = [
      { bucket: 'maps', permission: 'ReadOnly', state: 'expired' },
    ];
    expect((await access.overview(ALICE, 'taker')).requests).toMatchObject(
      expired,
    );
    const recently = new Date(Date.now() - 1_000).toISOString();
    await create(
      'recent',
      {
        bucketAccessRequests: [{ bucketName: 'maps', requestedAt: PAST }],
      },
      { requests: [{ bucket: 'maps', expires_at: recently }] },
    );
    await replica.cache.seen(
      STORAGE,
      'recent',
      (
        await stored('recent')
      ).metadata.resourceVersion,
    );
    await run('access-expiry', replica);
    for (const name of ['taker', 'recent']) {
      expect((await stored(name)).spec.bucketAccessRequests).toEqual([]);
    }
    expect((await access.overview(ALICE, 'recent')).requests).toMatchObject([
      { bucket: 'maps', state: 'expired' },
    ]);
    expect((await access.overview(ALICE, 'giver')).inbox).toEqual([]);
    await access.withdraw(ALICE, 'recent', 'maps');
    expect((await access.overview(ALICE, 'recent')).requests).toEqual([]);
  });

  it('grants until the asker wants it to end, where nobody says otherwise', async () => {
    await create('giver', { buckets: [{ bucketName: 'maps' }] });
    await create('taker', {});
    const { access } = (await testbed.start()).service;
    const [near, far] = [
      '2100-01-01T00:00:00.000Z',
      '2101-01-01T00:00:00.000Z',
    ];
    const body = { bucket: 'maps', permission: 'ReadOnly' } as const;
    await access.ask(ALICE, 'taker', { ...body, expires_at: near });
    const decide = (expires_at?: string) =>
      access.decide(ALICE, 'giver', 'maps', 'taker', {
        permission: 'ReadOnly',
        ...(expires_at && { expires_at }),
      });
    expect((await decide()).expires_at).toBe(near);
    expect((await decide(far)).expires_at).toBe(far);

    // More than was granted is to be decided, as much is not.
    const less = await access.ask(ALICE, 'taker', {
      ...body,
      expires_at: near,
    });
    expect(less.state).toBe('granted');
    const more = await access.ask(ALICE, 'taker', body);
    expect(more).toMatchObject({ state: 'pending', decision: { holds: true } });
  });

  it('loses none of many decisions and requests at once through two replicas', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `taker-${index}`);
    await create('giver', { buckets: [{ bucketName: 'maps' }] });
    for (const name of names) {
      await create(name, {
        bucketAccessRequests: [{ bucketName: 'maps', requestedAt: PAST }],
      });
    }
    const both = [await testbed.start(), await testbed.start()];
    await Promise.all(
      names.flatMap((name, index) => {
        const { access } = both[index % 2].service;
        return [
          access.decide(ALICE, 'giver', 'maps', name, {
            permission: 'ReadOnly',
            comment: name,
          }),
          access.ask(ALICE, 'giver', {
            bucket: `other-${index}`,
            permission: 'ReadOnly',
          }),
        ];
      }),
    );
    const { spec, metadata } = await stored('giver');
    expect(spec.bucketAccessGrants).toHaveLength(names.length);
    expect(spec.bucketAccessRequests).toHaveLength(names.length);
    const notes = JSON.parse(
      metadata.annotations['workspace.eoepca.org/grants'],
    );
    expect(
      notes.map(({ comment }: { comment: string }) => comment).sort(),
    ).toEqual([...names].sort());
  });

  it('labels what providers would not find, unless the configuration says no', async () => {
    await createEnded();
    await create('none', { buckets: [{ bucketName: 'none' }] });
    const replica = await testbed.start();
    await run('access-labels', replica);
    expect((await stored('giver')).metadata.labels).toEqual(LABEL);
    expect((await stored('taker')).metadata.labels).toEqual(LABEL);
    expect((await stored('none')).metadata.labels).toBeUndefined();
    const { resourceVersion } = (await stored('giver')).metadata;
    await run('access-labels', replica);
    expect((await stored('giver')).metadata.resourceVersion).toBe(
      resourceVersion,
    );
    expect(task('access-labels', replica, false)).toBeUndefined();
  });
});
