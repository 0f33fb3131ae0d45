import {
  ALL_PERMISSIONS,
  Condition,
  VIEW_PERMISSIONS,
  WorkspacePermission,
} from '@eoepca/backstage-plugin-workspace-common';
import { recordOf } from '../../__testUtils__/records';
import { healthOf, shortHealth } from './health';
import { INTENT_ANNOTATION } from '../creating/intent';
import { DatalabResource, StorageResource } from '../resources';
import { WorkspaceRecord } from '../record';

const SINCE = '2026-03-02T00:00:00Z';
const MINUTES = 60_000;
const KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_ENDPOINT_URL'];

const condition = (fields: Partial<Condition>): Condition => ({
  resource: 'Datalab',
  type: 'Ready',
  status: 'True',
  last_transition_time: SINCE,
  ...fields,
});
const SYNCED = condition({ type: 'Synced' });
const READY = [SYNCED, condition({})];
const CREATING = [
  SYNCED,
  condition({
    status: 'False',
    reason: 'Creating',
    message: 'Unready resources: keycloak-memberships-users-lab',
  }),
];
const FAILING = [
  condition({ type: 'Synced', status: 'False', reason: 'ReconcileError' }),
  condition({}),
];
const PAUSED = { 'crossplane.io/paused': 'true' };
const intent = (verb: string) => ({
  [INTENT_ANNOTATION]: JSON.stringify({ verb, by: 'alice' }),
});

interface Fields {
  storage?: Partial<StorageResource>;
  datalab?: Partial<DatalabResource> | null;
  /** Annotations of either. */
  notes?: Record<string, string>;
  datalabNotes?: Record<string, string>;
  rest?: Partial<WorkspaceRecord>;
}

const lab = recordOf('lab', { alice: 'owner', bob: 'user' });

/** A workspace where all is well, but for these. */
function record(fields: Fields = {}): WorkspaceRecord {
  const { storage, datalab, notes, datalabNotes, rest } = fields;
  return {
    ...lab,
    secrets: { s3: { name: 'lab', keys: new Set([...KEYS, 'BUCKET']) } },
    storage: {
      ...lab.storage,
      conditions: READY,
      meta: { ...lab.storage.meta, annotations: notes ?? {} },
      ...storage,
    },
    datalab:
      datalab === null
        ? undefined
        : {
            ...lab.datalab!,
            conditions: READY,
            meta: { ...lab.datalab!.meta, annotations: datalabNotes ?? {} },
            ...datalab,
          },
    ...rest,
  };
}

const ALL = new Set(ALL_PERMISSIONS);

function health(
  of: WorkspaceRecord,
  {
    permissions = ALL as ReadonlySet<WorkspacePermission>,
    minutes = 1,
    clashes = [] as string[],
  } = {},
) {
  const now = Date.parse(SINCE) + minutes * MINUTES;
  return healthOf(of, permissions, { s3: {}, now, clashes });
}

const state = (...args: Parameters<typeof health>) =>
  health(...args).health.state;

const deletion = (name: string) => ({
  ...lab.storage.meta,
  name,
  deletion: { since: SINCE, finalizers: [] },
});

const started = (name: string, status?: object): Partial<DatalabResource> => ({
  sessions: [{ name, state: 'started' }],
  sessionStatus: new Map(status ? [[name, status]] : []),
});

describe('healthOf', () => {
  it('is ready where all is there and somebody owns it', () => {
    expect(health(record())).toEqual({
      health: {
        state: 'ready',
        parts: { ready: 3, total: 3 },
        checklist: ['Storage', 'Credentials', 'Datalab'].map(kind => ({
          kind,
          name: 'lab',
          state: 'ready',
        })),
      },
    });
  });

  it.each<[string, Fields]>([
    ['its Datalab cannot be synced', { datalab: { conditions: FAILING } }],
    ['its Storage cannot be synced', { storage: { conditions: FAILING } }],
    ['a session failed', { datalab: started('gpu', { phase: 'Failed' }) }],
    [
      'a session has an address that nobody may be led to',
      { datalab: started('gpu', { refusal: 'evil.org is no host of ours' }) },
    ],
    [
      'a Secret is another workspace’s',
      {
        rest: {
          secretClashes: [{ secret: 'lab', reason: 'marked_for_other' }],
        },
      },
    ],
  ])('needs attention where %s', (_, fields) => {
    expect(state(record(fields))).toBe('needs_attention');
  });

  it('needs attention where another workspace lists its bucket', () => {
    expect(health(record(), { clashes: ['maps'] }).health).toMatchObject({
      state: 'needs_attention',
      cause: { kind: 'Bucket', name: 'maps', reason: 'BucketClash' },
    });
  });

  it.each<[string, Fields]>([
    ['Storage', { notes: PAUSED }],
    ['Datalab', { datalabNotes: PAUSED }],
    [
      'Datalab',
      {
        datalab: {
          conditions: [
            condition({
              type: 'Synced',
              status: 'False',
              reason: 'ReconcilePaused',
            }),
          ],
        },
      },
    ],
  ])('is paused where its %s is', (kind, fields) => {
    expect(health(record(fields)).health).toMatchObject({
      state: 'paused',
      cause: { kind, name: 'lab', reason: 'ReconcilePaused' },
    });
  });

  it.each<[string, Fields]>([
    ['Storage', { storage: { meta: deletion('lab') } }],
    ['Datalab', { datalab: { meta: deletion('lab') } }],
    ['Storage', { notes: intent('delete') }],
  ])('is being deleted where its %s is, or is marked to be', (_, fields) => {
    expect(state(record(fields))).toBe('deleting');
  });

  it.each<[string, Fields]>([
    ['a Datalab without users', { rest: { members: [] } }],
    ['neither Datalab nor owner', { datalab: null, rest: { members: [] } }],
  ])('has no owner with %s', (_, fields) => {
    expect(state(record(fields))).toBe('no_owner');
  });

  it('lacks nothing without a Datalab where the Storage names the owner', () => {
    const alone = record({ datalab: null });
    expect(health(alone).health).toMatchObject({
      state: 'ready',
      parts: { ready: 2, total: 2 },
    });
  });

  it('is being set up, not paused and not without an owner, while it is created', () => {
    const created = record({
      storage: {
        conditions: [],
        meta: {
          ...lab.storage.meta,
          creationTimestamp: SINCE,
          annotations: { ...PAUSED, ...intent('create') },
        },
      },
      datalab: null,
      rest: { members: [], secrets: {} },
    });
    expect(health(created).health).toMatchObject({
      state: 'setting_up',
      parts: { ready: 0, total: 2 },
    });
  });

  it('counts what people know of', () => {
    const made = record({
      datalab: {
        conditions: CREATING,
        sessions: [
          { name: 'run', state: 'started' },
          { name: 'begun', state: 'started' },
          { name: 'off', state: 'stopped' },
        ],
        sessionStatus: new Map([['run', { url: 'https://run.example.org' }]]),
        stores: [
          { name: 'hot', type: 'cache', storage: '1Gi' },
          { name: 'maps', type: 'database', storage: '1Gi', host: 'pg0' },
        ],
      },
      rest: {
        secrets: {
          s3: { name: 'lab', keys: new Set([...KEYS, 'BUCKET']) },
          stores: { name: 'lab', keys: new Set(['REDIS_HOT_HOST']) },
        },
      },
    });
    const { state: is, parts, checklist } = health(made).health;
    expect(is).toBe('setting_up');
    expect(parts).toEqual({ ready: 4, total: 7 });
    expect(
      checklist.map(each => `${each.kind} ${each.name}: ${each.state}`),
    ).toEqual([
      'Storage lab: ready',
      'Credentials lab: ready',
      'Datalab lab: waiting',
      'Session run: ready',
      'Session begun: waiting',
      'Store cache/hot: ready',
      'Store database/maps: waiting',
    ]);
  });

  it('needs attention once a part has waited for ten minutes without any change, and says when that is', () => {
    const waiting = record({ datalab: { conditions: CREATING } });
    expect(health(waiting, { minutes: 9 })).toMatchObject({
      health: { state: 'setting_up' },
      until: Date.parse(SINCE) + 10 * MINUTES,
    });
    expect(health(waiting, { minutes: 10 })).toEqual({
      health: expect.objectContaining({
        state: 'needs_attention',
        parts: { ready: 2, total: 3 },
        cause: {
          kind: 'Datalab',
          name: 'lab',
          reason: 'Creating',
          message: 'Unready resources: keycloak-memberships-users-lab',
          since: SINCE,
        },
      }),
    });
  });

  it.each<[string, Fields, string]>([
    [
      'a deletion of what is paused',
      { storage: { meta: deletion('lab') }, datalabNotes: PAUSED },
      'deleting',
    ],
    [
      'a pause of what fails',
      { notes: PAUSED, datalab: { conditions: FAILING } },
      'paused',
    ],
    [
      'a failure of what nobody owns',
      { datalab: { conditions: FAILING }, rest: { members: [] } },
      'needs_attention',
    ],
    [
      'no owner of what is set up',
      { datalab: { conditions: CREATING }, rest: { members: [] } },
      'no_owner',
    ],
  ])('tells first of %s', (_, fields, expected) => {
    expect(state(record(fields))).toBe(expected);
  });

  it('says what blocks a deletion', () => {
    const blocked = record({
      storage: { meta: deletion('lab'), conditions: FAILING },
    });
    expect(health(blocked).health).toMatchObject({
      state: 'deleting',
      cause: { kind: 'Storage', reason: 'ReconcileError' },
    });
    expect(health(blocked).health.parts).toBeUndefined();
  });

  it('takes what the caller may not see for nothing', () => {
    const broken = record({
      datalab: { conditions: FAILING, ...started('gpu', { phase: 'Failed' }) },
      storage: { conditions: FAILING },
      rest: { members: [] },
    });
    const seen = (...permissions: WorkspacePermission[]) =>
      health(broken, { permissions: new Set(permissions) }).health;
    // What a token with ws_api has.
    expect(seen('VIEW_BUCKET_CREDENTIALS')).toEqual({
      state: 'ready',
      parts: { ready: 1, total: 1 },
      checklist: [{ kind: 'Credentials', name: 'lab', state: 'ready' }],
    });
    expect(seen('VIEW_MEMBERS').state).toBe('no_owner');
    expect(seen('VIEW_BUCKETS').cause).toMatchObject({ kind: 'Storage' });
    expect(seen('VIEW_STORES').cause).toMatchObject({ kind: 'Datalab' });
  });

  it('tells of clashing Secrets only who may do something about it', () => {
    const clashing = record({
      rest: { secretClashes: [{ secret: 'lab', reason: 'marked_for_other' }] },
    });
    const permissions = new Set(VIEW_PERMISSIONS);
    expect(state(clashing, { permissions })).toBe('ready');
  });
});

describe('shortHealth', () => {
  it('leaves out the parts, and their number where all are there', () => {
    expect(shortHealth(health(record()).health)).toEqual({ state: 'ready' });
    const waiting = record({ datalab: { conditions: CREATING } });
    expect(shortHealth(health(waiting).health)).toEqual({
      state: 'setting_up',
      parts: { ready: 2, total: 3 },
    });
  });
});
