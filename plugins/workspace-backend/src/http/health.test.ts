import { availableClusters, poll } from '@internal/dev-cluster/testing';
import { token } from '../__testUtils__/people';
import { TestBed } from '../__testUtils__/TestBed';
import { TestIssuer } from '../__testUtils__/TestIssuer';

const KEYS = {
  AWS_ACCESS_KEY_ID: 'id',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_ENDPOINT_URL: 'https://s3.example.org',
};
const encoded = Object.fromEntries(
  Object.entries(KEYS).map(([key, value]) => [
    key,
    Buffer.from(value).toString('base64'),
  ]),
);

/** Conditions as Crossplane has them, of just now unless told otherwise. */
function conditions(ready: object = {}, synced: object = {}) {
  const lastTransitionTime = new Date().toISOString().replace(/\.\d+/, '');
  return [
    { type: 'Synced', status: 'True', reason: 'ReconcileSuccess', ...synced },
    { type: 'Ready', status: 'True', reason: 'Available', ...ready },
  ].map(each => ({ lastTransitionTime, ...each }));
}

/** A workspace whose S3 credentials are there, so that its recorded status is `ready`, whatever else is wrong. */
async function createWell(
  bed: TestBed,
  name: string,
  {
    users = ['alice', 'carol'],
    told = conditions(),
    annotations = {},
    buckets = [name],
    finalizers = [],
  }: {
    users?: string[];
    told?: object[];
    annotations?: Record<string, string>;
    buckets?: string[];
    finalizers?: string[];
  } = {},
) {
  await bed.create(`storages/${name}`, {
    metadata: { name, finalizers },
    spec: {
      principal: name,
      buckets: buckets.map(bucketName => ({ bucketName })),
    },
    status: { conditions: conditions() },
  });
  await bed.create(`datalabs/${name}`, {
    metadata: { name, annotations },
    spec: { users, secretName: name },
    status: { conditions: told },
  });
  await bed.create(`secrets/${name}`, {
    metadata: { name, labels: { 'crossplane.io/composite': name } },
    data: encoded,
  });
  await bed.plugin.sees(name);
}

describe.each(availableClusters())('health on %s', kind => {
  let issuer: TestIssuer;
  beforeAll(async () => {
    issuer = await TestIssuer.start();
  });
  const bed = TestBed.on(kind, {
    config: () => ({
      admins: ['user:default/root'],
      oidc: { issuer: issuer.url },
    }),
  });
  afterAll(() => issuer.stop());

  beforeAll(async () => {
    await createWell(bed, 'well');
    await createWell(bed, 'broken', {
      told: conditions({}, { status: 'False', reason: 'ReconcileError' }),
      buckets: ['broken', 'tides'],
    });
    await createWell(bed, 'paused', {
      annotations: { 'crossplane.io/paused': 'true' },
    });
    await createWell(bed, 'orphaned', { users: [] });
    await createWell(bed, 'making', {
      users: ['bob', 'alice'],
      told: conditions({ status: 'False', reason: 'Creating' }),
    });
  });

  const list = async (query = '', who = 'root') => {
    const { body } = await bed.as(who).get(`/workspaces${query}`);
    return body as { name: string; status: string; health: unknown }[];
  };
  const names = async (query: string, who?: string) =>
    (await list(query, who)).map(({ name }) => name);

  it('is not ready where a Datalab is broken, paused or unowned, although its keys are there', async () => {
    const rows = await list();
    expect(
      rows.map(({ name, status, health }) => [name, status, health]),
    ).toEqual([
      [
        'broken',
        'ready',
        {
          state: 'needs_attention',
          parts: { ready: 2, total: 3 },
          cause: expect.objectContaining({
            kind: 'Datalab',
            reason: 'ReconcileError',
          }),
        },
      ],
      [
        'making',
        'ready',
        { state: 'setting_up', parts: { ready: 2, total: 3 } },
      ],
      [
        'orphaned',
        'ready',
        { state: 'no_owner', parts: { ready: 3, total: 3 } },
      ],
      [
        'paused',
        'ready',
        expect.objectContaining({
          state: 'paused',
          cause: expect.objectContaining({ reason: 'ReconcilePaused' }),
        }),
      ],
      ['well', 'ready', { state: 'ready' }],
    ]);
  });

  it('is the same in a view, which names the parts', async () => {
    const { body } = await bed.as('alice').get('/workspaces/broken');
    expect(body.health).toMatchObject({
      state: 'needs_attention',
      cause: { kind: 'Datalab' },
      checklist: [
        { kind: 'Storage', state: 'ready' },
        { kind: 'Credentials', state: 'ready' },
        { kind: 'Datalab', state: 'problem' },
      ],
    });
    const report = await bed.as('alice').get('/workspaces/broken/provisioning');
    expect(report.body.parts).toMatchObject([
      { kind: 'Datalab', level: 'problem', reason: 'ReconcileError' },
    ]);
  });

  it.each([
    ['?health=needs_attention', ['broken']],
    ['?health=no_owner', ['orphaned']],
    ['?health=ready&q=we', ['well']],
    ['?owner=ALICE', ['broken', 'paused', 'well']],
    ['?owner=bob', ['making']],
    ['?member=alice', ['broken', 'making', 'paused', 'well']],
    ['?bucket=tides', ['broken']],
    ['?q=tides', ['broken']],
    ['?q=bob', ['making']],
    ['?owner=nobody', []],
    ['?sort=health', ['broken', 'orphaned', 'paused', 'making', 'well']],
    ['?sort=storage', ['broken', 'making', 'orphaned', 'paused', 'well']],
  ])('finds %s', async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it.each(['name', 'health', 'created', 'storage'])(
    'loses and repeats nothing in pages by %s',
    async sort => {
      const whole = await names(`?sort=${sort}`);
      const paged: string[] = [];
      let path: string | undefined = `/workspaces?sort=${sort}&limit=2`;
      while (path) {
        const { body, headers } = await bed.as('root').get(path);
        expect(body.length).toBeLessThanOrEqual(2);
        paged.push(...body.map((each: { name: string }) => each.name));
        path = /<[^>]*(\/workspaces\?[^>]*)>/.exec(headers.link ?? '')?.[1];
      }
      expect(paged).toEqual(whole);
    },
  );

  it('sorts and finds nothing by what the caller may not see', async () => {
    expect(await names('?member=bob', 'carol')).toEqual([]);
    expect(await names('?owner=bob', 'mallory')).toEqual([]);
    const asApi = bed.plugin.as(
      await token(issuer, { broken: ['ws_api'], orphaned: ['ws_api'] }),
    );
    const { body } = await asApi.get('/workspaces');
    expect(body.map(({ health }: { health: unknown }) => health)).toEqual([
      { state: 'ready' },
      { state: 'ready' },
    ]);
    for (const query of [
      'owner=alice',
      'member=alice',
      'bucket=tides',
      'q=tides',
      'q=alice',
      'health=needs_attention',
    ]) {
      expect((await asApi.get(`/workspaces?${query}`)).body).toEqual([]);
    }
  });

  it('tells of a bucket that came to clash, and when it does no more', async () => {
    await createWell(bed, 'rival', { buckets: ['rival', 'well'] });
    for (const name of ['rival', 'well']) {
      const { body } = await bed.as('alice').get(`/workspaces/${name}`);
      expect(body.health).toMatchObject({
        state: 'needs_attention',
        cause: { kind: 'Bucket', name: 'well', reason: 'BucketClash' },
      });
    }
    await bed.remove('storages/rival');
    await poll('the clash to be over', async () => {
      const { body } = await bed.as('alice').get('/workspaces/well');
      return body.health.state === 'ready' || undefined;
    });
  });

  it('is being deleted from when somebody says so', async () => {
    await createWell(bed, 'going', { finalizers: ['example.org/wait'] });
    await bed.as('alice').send('DELETE', '/workspaces/going');
    expect(await list('?health=deleting')).toMatchObject([
      { name: 'going', health: { state: 'deleting' } },
    ]);
  });
});
