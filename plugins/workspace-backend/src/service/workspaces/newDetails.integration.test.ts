import { availableClusters } from '@internal/dev-cluster/testing';
import { CreateWorkspace } from '@eoepca/backstage-plugin-workspace-common';
import { userCaller } from '../../__testUtils__/callers';
import { readObject } from '../../__testUtils__/kubeObjects';
import { DATALAB, STORAGE } from '../../model/kinds';
import { INTENT_ANNOTATION } from '../../model/creating/intent';
import { DEFAULT_LIMITS } from '../../model/limits';
import { Replica } from '../__testUtils__/replica';
import { replicasOn } from '../__testUtils__/replicasOn';

const AN_HOUR_MS = 3_600_000;

const WHOLE: CreateWorkspace = {
  preferred_name: 'Lab',
  title: ' Alpine lab ',
  description: 'Maps',
  members: [
    { member: 'bob', role: 'admin' },
    { member: 'carol', role: 'user' },
  ],
  bucket: { name: 'alpine-tiles', discoverable: false, title: 'Tiles' },
  session: { start: true, name: 'notebook' },
};

describe.each(availableClusters())('a new workspace on %s', kind => {
  const testbed = replicasOn(kind);
  let replica: Replica;

  beforeEach(async () => {
    replica = await testbed.start();
  });

  const create = (body: Partial<CreateWorkspace> = WHOLE, by = 'alice') =>
    replica.service.workspaces.create(userCaller(by), {
      preferred_name: 'Lab',
      ...body,
    });

  async function stored(ref: string) {
    const { api, namespace } = testbed;
    const { status, body } = await readObject(api, namespace, ref);
    return status === 404 ? undefined : body;
  }

  async function expectWhole() {
    const storage = await stored('storages/lab');
    expect(storage.spec).toMatchObject({
      principal: 'lab',
      buckets: [{ bucketName: 'alpine-tiles', discoverable: false }],
    });
    expect(storage.metadata.annotations).not.toHaveProperty(INTENT_ANNOTATION);
    const datalab = await stored('datalabs/lab');
    expect(datalab.metadata.annotations).not.toHaveProperty(INTENT_ANNOTATION);
    expect(datalab.spec).toMatchObject({
      users: ['alice', 'bob', 'carol'],
      userOverrides: {
        bob: { role: 'admin', grantedAt: expect.any(String) },
        carol: { role: 'user', grantedAt: expect.any(String) },
      },
      sessions: [{ name: 'notebook', state: 'started' }],
    });
    const view = await replica.service.workspaces.view(
      userCaller('alice'),
      'lab',
    );
    expect(view).toMatchObject({ title: 'Alpine lab', description: 'Maps' });
    expect(view.storage.buckets).toMatchObject([
      { name: 'alpine-tiles', title: 'Tiles' },
    ]);
  }

  it('has at once everything that it was created with', async () => {
    await expect(create()).resolves.toEqual({ name: 'lab' });
    await expectWhole();
  });

  it('is as before where nothing but the name is given', async () => {
    await create({ members: [], title: ' ' });
    const { spec } = await stored('datalabs/lab');
    expect(spec.users).toEqual(['alice']);
    expect(spec.sessions).toEqual([{ name: 'default', state: 'started' }]);
    const { metadata } = await stored('storages/lab');
    expect(Object.keys(metadata.annotations)).toEqual([
      'storages.pkg.internal/environment',
    ]);
  });

  it.each([
    ['its maker', () => create()],
    ['repair', () => repairLater()],
  ])('is completed whole by %s after an interruption', async (_, complete) => {
    replica.cluster.fail('create', DATALAB);
    replica.cluster.fail('delete', STORAGE);
    await expect(create()).rejects.toThrow('repeat the same request');
    replica.cluster.heal();
    await complete();
    await expectWhole();
  });

  async function repairLater() {
    const late = await testbed.start({
      clock: () => new Date(Date.now() + AN_HOUR_MS),
    });
    await late.runTask('repair');
    await replica.cache.seen(
      DATALAB,
      'lab',
      (
        await stored('datalabs/lab')
      ).metadata.resourceVersion,
    );
  }

  it('is not mixed from two different attempts', async () => {
    replica.cluster.fail('create', DATALAB);
    replica.cluster.fail('delete', STORAGE);
    await expect(create()).rejects.toThrow('repeat the same request');
    replica.cluster.heal();
    const other = { ...WHOLE, members: [{ member: 'dave', role: 'user' }] };
    for (const body of [other as CreateWorkspace, {}]) {
      await expect(create(body)).rejects.toMatchObject({
        statusCode: 422,
        fields: [
          {
            path: ['preferred_name'],
            message: expect.stringContaining("isn't completed yet"),
          },
        ],
      });
    }
    expect(await stored('datalabs/lab')).toBeUndefined();
    await create();
    await expectWhole();
  });

  it('leaves nothing behind when its Datalab cannot be made', async () => {
    replica.cluster.fail('create', DATALAB);
    await expect(create()).rejects.toThrow('nothing was created');
    expect(await stored('storages/lab')).toBeUndefined();
  });

  it('names every problem at its field, and writes nothing', async () => {
    await create({ preferred_name: 'other', bucket: { name: 'taken-tiles' } });
    await expect(
      create({
        title: 'two\nlines',
        members: [
          { member: 'bob', role: 'user' },
          { member: 'a b', role: 'user' },
          { member: 'BOB', role: 'admin' },
          { member: 'Alice', role: 'admin' },
        ],
        bucket: { name: 'taken-tiles', title: 'two\nlines' },
        session: { start: true, name: 'not a name' },
      }),
    ).rejects.toMatchObject({
      statusCode: 422,
      fields: [
        { path: ['title'] },
        { path: ['members', 1, 'member'] },
        {
          path: ['members', 2, 'member'],
          message: "'BOB' is listed twice; name each member once.",
        },
        {
          path: ['members', 3, 'member'],
          message: "'Alice' owns the workspace; leave them out.",
        },
        { path: ['bucket', 'title'] },
        {
          path: ['bucket', 'name'],
          message:
            "The bucket name 'taken-tiles' is taken; choose another one.",
        },
        { path: ['session', 'name'] },
      ],
    });
    expect(await stored('storages/lab')).toBeUndefined();
  });

  it('gives a bucket name to one of two who want it at once', async () => {
    const other = await testbed.start();
    const results = await Promise.allSettled([
      create({ preferred_name: 'one', bucket: { name: 'wanted' } }),
      other.service.workspaces.create(userCaller('bob'), {
        preferred_name: 'two',
        bucket: { name: 'wanted' },
      }),
    ]);
    const lost = results.flatMap(each =>
      each.status === 'rejected' ? [each.reason] : [],
    );
    expect(lost).toMatchObject([{ fields: [{ path: ['bucket', 'name'] }] }]);
  });

  it('keeps to the limits', async () => {
    replica = await testbed.start({
      limits: {
        ...DEFAULT_LIMITS,
        workspacesPerUser: 9,
        membersPerWorkspace: 2,
      },
    } as Parameters<typeof testbed.start>[0]);
    await expect(create()).rejects.toThrow('3 members; the limit is 2');
  });

  it('starts no session where there are none', async () => {
    replica = await testbed.start({
      sessions: { mode: 'on', max: 0, readiness: 'status' },
    });
    await expect(create()).rejects.toMatchObject({
      fields: [{ path: ['session', 'start'] }],
    });
    await expect(
      replica.service.workspaces.creationOptions(userCaller('alice')),
    ).resolves.toMatchObject({ sessions: { offered: false, default: 'none' } });
  });
});
