import { mockCredentials } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { availableClusters, poll } from '@internal/dev-cluster/testing';
import { parse } from 'yaml';
import { Checkpoints } from '../__testUtils__/TestActions';
import { TestWorkspaces } from '../__testUtils__/TestWorkspaces';

const alice = mockCredentials.user('user:default/alice');

describe.each(availableClusters())('workspace:create on %s', kind => {
  let workspaces: TestWorkspaces;

  const create = (
    input: JsonObject,
    more: { checkpoints?: Checkpoints; isDryRun?: boolean } = {},
  ) =>
    workspaces.actions.run('workspace:create', {
      input,
      credentials: alice,
      ...more,
    });

  beforeAll(async () => {
    workspaces = await TestWorkspaces.start(kind);
    // Any success shows that the workspace backend knows the cluster.
    await poll('the workspace backend', () =>
      create({ name: 'first' }).then(
        () => true,
        () => undefined,
      ),
    );
  });

  afterAll(() => workspaces?.stop());

  it('creates a workspace that the initiating user owns, with its members and buckets', async () => {
    const before = Date.now();
    const outputs = await create({
      name: 'Flood Maps!',
      members: [{ member: 'bob', role: 'admin' }],
      buckets: [{ name: 'flood-data', discoverable: true }],
    });
    expect(outputs).toEqual({
      name: 'ws-flood-maps',
      url: 'https://portal.example.org/workspaces/ws-flood-maps',
    });
    const datalab = await workspaces.spec('datalabs', 'ws-flood-maps');
    expect(datalab).toMatchObject({
      users: ['alice', 'bob'],
      userOverrides: { bob: { role: 'admin' } },
    });
    const { grantedAt } = datalab.userOverrides.bob;
    expect(Date.parse(grantedAt)).toBeGreaterThanOrEqual(before);
    const { buckets } = await workspaces.spec('storages', 'ws-flood-maps');
    expect(buckets).toContainEqual(
      expect.objectContaining({ bucketName: 'flood-data', discoverable: true }),
    );
  });

  it('creates it with texts, its first bucket and a session in one step', async () => {
    await create({
      name: 'rivers',
      title: 'River levels',
      description: 'Since 2002.',
      members: [{ member: 'carol', role: 'user' }],
      bucket: { name: 'rivers-raw', discoverable: false, title: 'Raw' },
      session: { start: true, name: 'analysis' },
    });
    const datalab = await workspaces.spec('datalabs', 'ws-rivers');
    expect(datalab).toMatchObject({
      users: ['alice', 'carol'],
      sessions: [{ name: 'analysis', state: 'started' }],
    });
    const { buckets } = await workspaces.spec('storages', 'ws-rivers');
    expect(buckets).toEqual([
      expect.objectContaining({
        bucketName: 'rivers-raw',
        discoverable: false,
      }),
    ]);
  });

  it('creates nothing where any part of it is refused', async () => {
    await expect(
      create({
        name: 'halved',
        members: [{ member: 'alice', role: 'admin' }],
        session: { start: true },
      }),
    ).rejects.toThrow(
      /ws-halved cannot be created: members.0.member: .*owns the workspace/,
    );
    await expect(
      workspaces.spec('storages', 'ws-halved'),
    ).resolves.toBeUndefined();
  });

  it('goes on where it stopped when the task is tried again', async () => {
    const checkpoints: Checkpoints = new Map();
    const taken = { name: 'retried', buckets: [{ name: 'ws-first' }] };
    await expect(create(taken, { checkpoints })).rejects.toThrow(
      /ws-retried was created, but .* not: .*ws-first/,
    );
    const outputs = await create(
      { ...taken, buckets: [{ name: 'retried-data' }] },
      { checkpoints },
    );
    expect(outputs.name).toBe('ws-retried');
    const { buckets } = await workspaces.spec('storages', 'ws-retried');
    expect(buckets.map((each: JsonObject) => each.bucketName)).toEqual([
      'ws-retried',
      'retried-data',
    ]);
  });

  it('says that a name is taken in the words of the backend', async () => {
    await create({ name: 'taken' });
    await expect(create({ name: 'taken' })).rejects.toThrow(
      /ws-taken cannot be created: preferred_name: .*ws-taken/,
    );
  });

  it('creates nothing in a dry run, and tells the name', async () => {
    const outputs = await create({ name: 'Dry' }, { isDryRun: true });
    expect(outputs.name).toBe('ws-dry');
    await expect(
      workspaces.spec('storages', 'ws-dry'),
    ).resolves.toBeUndefined();
  });

  it.each([
    ['a name of nothing', { name: '!!' }, 'name: '],
    [
      'a member that is an entity ref',
      { members: [{ member: 'user:default/bob', role: 'user' }] },
      'members.0.member: ',
    ],
    [
      'an impossible first bucket',
      { bucket: { name: 'No!' } },
      'bucket.name: ',
    ],
    [
      'an impossible session',
      { session: { start: true, name: 'a b' } },
      'session.name: ',
    ],
    [
      'an impossible bucket name',
      { buckets: [{ name: 'fine-name' }, { name: 'No!' }] },
      'buckets.1.name: ',
    ],
  ])('refuses %s before anything is created', async (_, input, message) => {
    await expect(create({ name: 'refused', ...input })).rejects.toThrow(
      message,
    );
    await expect(
      workspaces.spec('storages', 'ws-refused'),
    ).resolves.toBeUndefined();
  });

  it('is refused to those who may not create', async () => {
    await expect(
      workspaces.actions.run('workspace:create', {
        input: { name: 'by-service' },
        credentials: mockCredentials.service('plugin:scaffolder'),
      }),
    ).rejects.toThrow('ws-by-service cannot be created');
  });

  it('has examples that work', async () => {
    const { examples = [] } = workspaces.actions.action('workspace:create');
    expect(examples).toHaveLength(2);
    for (const { example } of examples) {
      const [{ action, input }] = parse(example).steps;
      expect(action).toBe('workspace:create');
      await create(input, { isDryRun: true });
    }
  });
});
