import {
  ALL_PERMISSIONS,
  DetailedHealth,
  WorkspacePermission,
} from '@eoepca/backstage-plugin-workspace-common';
import { Access } from '../authorization/decide';
import { WorkspaceRecord } from '../index/types';
import { SESSIONS_ANNOTATION } from './annotations';
import { parseDatalab } from './parseDatalab';
import { parseStorage } from './parseStorage';
import { sessionJustSet, sessionsOf } from './sessionView';
import { storageUsage } from './usage';
import { statusOf, workspaceSummary, workspaceView } from './view';

const META = {
  name: 'alice',
  resourceVersion: '7',
  creationTimestamp: '2026-01-02T03:04:05Z',
};
const CONDITION = { type: 'Ready', status: 'True' };

const datalab = parseDatalab(
  {
    apiVersion: 'pkg.internal/v1beta2',
    kind: 'Datalab',
    metadata: META,
    spec: {
      users: ['alice', 'bob'],
      userOverrides: { bob: { grantedAt: '2026-03-01T09:00:00Z' } },
      sessions: [
        { name: 'default' },
        { name: 'gpu', state: 'stopped' },
        { name: 'new', state: 'started' },
      ],
      databases: { pg0: { names: ['prod'], storage: '1Gi' } },
    },
    status: {
      conditions: [CONDITION],
      sessions: {
        default: { url: 'https://d.example.org' },
        gpu: { state: 'started', url: 'https://g.example.org' },
        new: { state: 'starting', phase: 'Pending', message: 'no room' },
      },
    },
  },
  () => {},
)!;

const storage = parseStorage(
  {
    apiVersion: 'pkg.internal/v1beta1',
    kind: 'Storage',
    metadata: {
      ...META,
      annotations: { 'workspace.eoepca.org/title': 'Alice and friends' },
    },
    spec: {
      principal: 'alice',
      buckets: [{ bucketName: 'alice' }, { bucketName: 'shared' }],
    },
    status: { conditions: [CONDITION] },
  },
  () => {},
)!;

const HEALTH: DetailedHealth = {
  state: 'ready',
  parts: { ready: 1, total: 1 },
  checklist: [{ kind: 'Credentials', name: 'alice', state: 'ready' }],
};

const record: WorkspaceRecord = {
  name: 'alice',
  storage,
  datalab,
  members: datalab.members,
  secrets: {
    s3: {
      name: 'alice',
      keys: new Set([
        'attribute.access',
        'attribute.secret',
        'attribute.endpoint',
      ]),
    },
  },
  claims: [
    { name: 'a', size: '1Gi' },
    { name: 'b', size: '512Mi' },
    { name: 'odd', size: 'big' },
  ],
  quotas: ['10Gi', '8192Mi', 'odd'],
};

function accessWith(permissions: Access['permissions']): Access {
  return {
    role: 'admin',
    permissions,
    ownPermissions: permissions,
    mayReadActivity: false,
    mayDelete: false,
    mayChange: true,
    mayReveal: true,
    knows: true,
  };
}

function viewOf(of: WorkspaceRecord, access: Access, claimsKnown = true) {
  return workspaceView(of, access, {
    userName: 'bob',
    s3: {},
    activeKeys: [{ name: '1', current: true, since: '2026-03-01T09:00:00Z' }],
    datalabsAvailable: true,
    claimsKnown,
    storeTypes: ['vector'],
    storeTypesKnown: true,
    maxSessions: 3,
    openingStarts: false,
    contentAvailable: true,
    sessionSignIn: 'credentials',
    hasNamesake: false,
    platformAdmin: false,
    clashes: ['shared'],
    health: HEALTH,
    accessRequests: [
      { workspace: 'alice', bucket: 'maps', permission: 'ReadWrite' },
    ],
  });
}

const IN_LIST = {
  url: 'https://p/w/alice',
  s3: {},
  health: HEALTH,
  claimsKnown: true,
};

describe('workspaceView', () => {
  it('shows who may see all of it all of it', () => {
    const access = accessWith(new Set(ALL_PERMISSIONS));
    expect(viewOf(record, access)).toMatchObject({
      name: 'alice',
      title: 'Alice and friends',
      creation_timestamp: META.creationTimestamp,
      version: '7',
      status: 'ready',
      conditions: [{ resource: 'Storage' }, { resource: 'Datalab' }],
      storage: {
        buckets: [
          { name: 'alice', discoverable: false, lifecycle_rules: [] },
          { name: 'shared', clash: true },
        ],
        bucket_access_requests: [{ bucket: 'maps' }],
      },
      datalab: {
        memberships: [
          {
            member: 'alice',
            role: 'owner',
            creation_timestamp: META.creationTimestamp,
          },
          {
            member: 'bob',
            role: 'user',
            creation_timestamp: '2026-03-01T09:00:00Z',
          },
        ],
        available: true,
        present: true,
        available_store_types: ['vector'],
        stores: [
          {
            name: 'prod',
            type: 'database',
            storage: '1Gi',
            creation_timestamp: META.creationTimestamp,
          },
        ],
        sessions: [{ name: 'default' }, { name: 'gpu' }, { name: 'new' }],
        max_sessions: 3,
      },
      resource_usage: { storage: { quota: '8Gi' } },
      user: { name: 'bob', role: 'admin', may_delete: false },
    });
  });

  it('leaves out what the caller may not see', () => {
    const access = accessWith(new Set(['VIEW_BUCKET_CREDENTIALS']));
    const view = viewOf(record, access);
    expect(view).toMatchObject({
      conditions: [],
      storage: { buckets: [], bucket_access_requests: [] },
      datalab: { memberships: [], stores: [], sessions: [] },
      user: { permissions: ['VIEW_BUCKET_CREDENTIALS'] },
    });
    expect(view).not.toHaveProperty('resource_usage');
  });

  it('tells no usage where claims may not be read', () => {
    const access = accessWith(new Set(ALL_PERMISSIONS));
    expect(viewOf(record, access, false)).not.toHaveProperty('resource_usage');
  });

  it('tells of no volumes without the right to see usage', () => {
    const claims = [{ name: 'alice-gpu-persistent', size: '5Gi' }];
    const access = accessWith(new Set(['VIEW_SESSIONS']));
    const { datalab: seen } = viewOf({ ...record, claims }, access);
    expect(seen.sessions).toHaveLength(3);
    expect(JSON.stringify(seen)).not.toContain('persistent');
  });

  it('shows a workspace without a Datalab', () => {
    const access = accessWith(new Set(ALL_PERMISSIONS));
    const alone = { ...record, datalab: undefined, members: [] };
    expect(viewOf(alone, access).datalab).toMatchObject({
      present: false,
      memberships: [],
      sessions: [],
      stores: [],
    });
  });

  it('shows the owner of one whose Datalab is still to be made', () => {
    const access = accessWith(new Set(ALL_PERMISSIONS));
    const members = [{ name: 'alice', role: 'owner' as const }];
    const alone = { ...record, datalab: undefined, members };
    expect(viewOf(alone, access).datalab).toMatchObject({
      present: false,
      memberships: [
        {
          member: 'alice',
          role: 'owner',
          creation_timestamp: storage.meta.creationTimestamp,
        },
      ],
    });
    expect(workspaceSummary(alone, access, IN_LIST)).toMatchObject({
      owner: 'alice',
      member_count: 1,
    });
  });
});

describe('workspaceSummary', () => {
  it('counts, and links the sessions that are declared started', () => {
    const access = accessWith(new Set(ALL_PERMISSIONS));
    expect(workspaceSummary(record, access, IN_LIST)).toEqual({
      name: 'alice',
      url: 'https://p/w/alice',
      title: 'Alice and friends',
      role: 'admin',
      owner: 'alice',
      status: 'ready',
      health: { state: 'ready' },
      creation_timestamp: META.creationTimestamp,
      member_count: 2,
      bucket_count: 2,
      storage: { requested: '1536Mi', quota: '8Gi' },
      sessions: [
        { name: 'default', url: 'https://p/w/alice/sessions/default' },
        { name: 'new', url: 'https://p/w/alice/sessions/new' },
      ],
    });
  });

  it('tells of started sessions what is known of them, as the view does', () => {
    const marks = {
      default: {
        started: '2026-03-01T10:00:00.000Z',
        used: '2026-03-01T11:00:00.000Z',
      },
    };
    const known = {
      ...record,
      claims: [
        { name: 'alice-default-persistent', size: '5Gi', phase: 'Bound' },
      ],
      datalab: {
        ...datalab,
        meta: {
          ...datalab.meta,
          annotations: { [SESSIONS_ANNOTATION]: JSON.stringify(marks) },
        },
      },
    };
    const context = {
      ...IN_LIST,
      sessionPolicy: { maxIdleMs: 3_600_000, warnBeforeMs: 600_000 },
    };
    const sessionsSeen = (...permissions: WorkspacePermission[]) =>
      workspaceSummary(known, accessWith(new Set(permissions)), context)
        .sessions;

    const times = {
      since: '2026-03-01T10:00:00.000Z',
      last_used_at: '2026-03-01T11:00:00.000Z',
      ends_at: '2026-03-01T12:00:00.000Z',
      ends_if_idle: true,
    };
    const name = 'default';
    const url = 'https://p/w/alice/sessions/default';
    const [first, second] = sessionsSeen(...ALL_PERMISSIONS);
    const volume = { size: '5Gi', phase: 'Bound' };
    expect(first).toEqual({ name, url, ...times, volume });
    expect(second).toEqual({
      name: 'new',
      url: 'https://p/w/alice/sessions/new',
    });
    expect(sessionsSeen('VIEW_SESSIONS')[0]).toEqual({ name, url, ...times });
  });

  it('tells no numbers and no sessions without the permission', () => {
    const access = accessWith(new Set());
    const summary = workspaceSummary(record, access, IN_LIST);
    expect(summary.sessions).toEqual([]);
    expect(summary).not.toHaveProperty('member_count');
    expect(summary).not.toHaveProperty('bucket_count');
    expect(summary).not.toHaveProperty('storage');
  });

  it('tells no storage where claims may not be looked at', () => {
    const access = accessWith(new Set(ALL_PERMISSIONS));
    const unknown = { ...IN_LIST, claimsKnown: false };
    expect(workspaceSummary(record, access, unknown)).not.toHaveProperty(
      'storage',
    );
  });
});

describe('statusOf', () => {
  const KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
  const ofAlice = record.storage;

  it.each([
    [[...KEYS, 'AWS_ENDPOINT_URL'], 'ready'],
    [['access', 'secret', 'endpoint'], 'ready'],
    [KEYS, 'provisioning'],
    [['AWS_ACCESS_KEY_ID', 'AWS_ENDPOINT_URL'], 'provisioning'],
    [[], 'provisioning'],
  ])('with the keys %j is %s', (keys, status) => {
    const secrets = { s3: { name: 'alice-datalab', keys: new Set(keys) } };
    expect(statusOf({ secrets, storage: ofAlice }, {})).toBe(status);
  });

  it('takes an endpoint from the configuration', () => {
    const secrets = { s3: { name: 'alice', keys: new Set(KEYS) } };
    const defaults = { endpoint: 'https://s3.example.org' };
    expect(statusOf({ secrets, storage: ofAlice }, defaults)).toBe('ready');
  });

  it('needs a bucket of the Storage, or one that the Secret names', () => {
    const none = { ...ofAlice, buckets: [] };
    const status = (...keys: string[]) =>
      statusOf(
        {
          storage: none,
          secrets: { s3: { name: 'alice', keys: new Set(keys) } },
        },
        {},
      );
    expect(status(...KEYS, 'AWS_ENDPOINT_URL')).toBe('provisioning');
    expect(status(...KEYS, 'AWS_ENDPOINT_URL', 'BUCKET')).toBe('ready');
  });

  it('is provisioning without the Secret of the S3 keys', () => {
    const keys = new Set(['access', 'secret', 'endpoint']);
    const secrets = { stores: { name: 'alice', keys } };
    expect(statusOf({ secrets, storage: ofAlice }, {})).toBe('provisioning');
  });
});

describe('sessions of a view', () => {
  it('are ready with an address, where the provider says started or nothing', () => {
    expect(sessionsOf(datalab)).toEqual([
      {
        name: 'default',
        state: 'started',
        url: 'https://d.example.org',
        ready: true,
      },
      {
        name: 'gpu',
        state: 'stopped',
        url: 'https://g.example.org',
        ready: true,
      },
      {
        name: 'new',
        state: 'started',
        ready: false,
        phase: 'Pending',
        message: 'no room',
      },
    ]);
  });

  it('are not ready at an address that nobody is led to, and say why', () => {
    const [shown] = sessionsOf({
      ...datalab,
      sessionStatus: new Map([
        [
          'default',
          { state: 'started', message: 'fine', refusal: 'Not a safe address.' },
        ],
      ]),
    });
    expect(shown).toEqual({
      name: 'default',
      state: 'started',
      ready: false,
      message: 'Not a safe address.',
    });
  });

  it('have the volumes of the claims that are known', () => {
    const claims = [
      { name: 'alice-gpu-persistent', size: '5Gi', phase: 'Bound' },
      { name: 'alice-default-persistent', size: '1Gi' },
      { name: 'bob-new-persistent', size: '9Gi' },
    ];
    const gpu = { name: 'gpu', state: 'stopped' } as const;
    const ofGpu = {
      claim: 'alice-gpu-persistent',
      size: '5Gi',
      phase: 'Bound',
    };
    expect(sessionsOf(datalab, { claims }).map(({ volume }) => volume)).toEqual(
      [{ claim: 'alice-default-persistent', size: '1Gi' }, ofGpu, undefined],
    );
    expect(sessionJustSet(datalab, gpu, { claims }).volume).toEqual(ofGpu);
    expect(sessionsOf(datalab)[1]).not.toHaveProperty('volume');
  });

  it('are not ready right after they were stopped', () => {
    const gpu = { name: 'gpu', state: 'stopped' } as const;
    expect(sessionJustSet(datalab, gpu)).toEqual({ ...gpu, ready: false });
  });
});

describe('storageUsage', () => {
  it('sums the claims against the smallest quota', () => {
    expect(storageUsage(record)).toEqual({
      quota: '8Gi',
      requested: '1536Mi',
      remaining: '6656Mi',
      persistent_volume_claims: [...record.claims],
    });
  });

  it('knows no quota where there is none', () => {
    expect(storageUsage({ claims: [], quotas: [] })).toEqual({
      requested: '0',
      persistent_volume_claims: [],
    });
  });
});
