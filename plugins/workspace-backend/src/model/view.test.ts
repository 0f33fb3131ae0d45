import { ALL_PERMISSIONS } from '@eoepca/backstage-plugin-workspace-common';
import {
  accessWith,
  HEALTH,
  IN_LIST,
  META,
  record,
  storage,
} from './__testUtils__/aliceRecord';
import { statusOf, workspaceSummary, workspaceView } from './view';
import { Rights } from './rights';
import { WorkspaceRecord } from './record';

function viewOf(of: WorkspaceRecord, rights: Rights, claimsKnown = true) {
  return workspaceView(of, rights, {
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

describe('workspaceView', () => {
  it('shows who may see all of it all of it', () => {
    const rights = accessWith(new Set(ALL_PERMISSIONS));
    expect(viewOf(record, rights)).toMatchObject({
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
    const rights = accessWith(new Set(['VIEW_BUCKET_CREDENTIALS']));
    const view = viewOf(record, rights);
    expect(view).toMatchObject({
      conditions: [],
      storage: { buckets: [], bucket_access_requests: [] },
      datalab: { memberships: [], stores: [], sessions: [] },
      user: { permissions: ['VIEW_BUCKET_CREDENTIALS'] },
    });
    expect(view).not.toHaveProperty('resource_usage');
  });

  it('tells no usage where claims may not be read', () => {
    const rights = accessWith(new Set(ALL_PERMISSIONS));
    expect(viewOf(record, rights, false)).not.toHaveProperty('resource_usage');
  });

  it('tells of no volumes without the right to see usage', () => {
    const claims = [{ name: 'alice-gpu-persistent', size: '5Gi' }];
    const rights = accessWith(new Set(['VIEW_SESSIONS']));
    const { datalab: seen } = viewOf({ ...record, claims }, rights);
    expect(seen.sessions).toHaveLength(3);
    expect(JSON.stringify(seen)).not.toContain('persistent');
  });

  it('shows a workspace without a Datalab', () => {
    const rights = accessWith(new Set(ALL_PERMISSIONS));
    const alone = { ...record, datalab: undefined, members: [] };
    expect(viewOf(alone, rights).datalab).toMatchObject({
      present: false,
      memberships: [],
      sessions: [],
      stores: [],
    });
  });

  it('shows the owner of one whose Datalab is still to be made', () => {
    const rights = accessWith(new Set(ALL_PERMISSIONS));
    const members = [{ name: 'alice', role: 'owner' as const }];
    const alone = { ...record, datalab: undefined, members };
    expect(viewOf(alone, rights).datalab).toMatchObject({
      present: false,
      memberships: [
        {
          member: 'alice',
          role: 'owner',
          creation_timestamp: storage.meta.creationTimestamp,
        },
      ],
    });
    expect(workspaceSummary(alone, rights, IN_LIST)).toMatchObject({
      owner: 'alice',
      member_count: 1,
    });
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
