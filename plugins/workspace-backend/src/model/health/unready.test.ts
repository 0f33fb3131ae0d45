import {
  Condition,
  WorkspacePermission,
} from '@eoepca/backstage-plugin-workspace-common';
import { recordOf } from '../../__testUtils__/records';
import { unreadyConditions, unreadyParts } from './unready';
import { WorkspaceRecord } from '../record';

const ALL = new Set<WorkspacePermission>([
  'VIEW_BUCKETS',
  'VIEW_SESSIONS',
  'VIEW_STORES',
]);
const READY: Condition = {
  resource: 'Storage',
  type: 'Ready',
  status: 'True',
  last_transition_time: '2026-03-02T00:00:00Z',
};

/** A minute after whatever these records tell of. */
const NOW = Date.parse('2026-03-02T00:01:00Z');

const lab = recordOf('lab', { alice: 'owner' });

function record(
  conditions: Condition[],
  fields: Partial<WorkspaceRecord> = {},
): WorkspaceRecord {
  return {
    ...lab,
    storage: { ...lab.storage, conditions },
    datalab: lab.datalab && { ...lab.datalab, conditions: [READY] },
    ...fields,
  };
}

const S3 = new Set([
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_ENDPOINT_URL',
  'BUCKET',
]);
const secrets = { s3: { name: 'lab', keys: S3 } };

const partsOf = (
  of: WorkspaceRecord,
  permissions: ReadonlySet<WorkspacePermission>,
) => unreadyParts(of, permissions, { s3: {}, now: NOW, clashes: [] });

describe('unreadyParts', () => {
  it('is nothing for a workspace that is ready', () => {
    expect(partsOf(record([READY], { secrets }), ALL)).toEqual([]);
  });

  it('says of a resource that no provider has touched since when it waits', () => {
    expect(partsOf(record([], { secrets }), ALL)).toEqual([
      {
        kind: 'Storage',
        name: 'lab',
        level: 'waiting',
        reason: 'Unobserved',
        since: '2026-03-01T09:00:00Z',
        overdue: true,
      },
    ]);
  });

  it('gives keys ten minutes to come once all is said to be ready', () => {
    const just = record([READY]);
    expect(partsOf(just, ALL)).toMatchObject([
      { reason: 'SecretMissing', level: 'waiting' },
    ]);
    const later = { s3: {}, now: NOW + 10 * 60_000, clashes: [] };
    expect(unreadyParts(just, ALL, later)).toMatchObject([
      { reason: 'SecretMissing', level: 'problem' },
    ]);
  });

  it('calls keys a problem that are missing although all is said to be ready', () => {
    const keys = new Set(['BUCKET']);
    const { last_transition_time: _, ...ready } = READY;
    expect(
      partsOf(record([ready], { secrets: { s3: { name: 'x', keys } } }), ALL),
    ).toEqual([
      {
        kind: 'Credentials',
        name: 'lab',
        level: 'problem',
        reason: 'KeysMissing',
      },
    ]);
  });

  it('tells each caller of the parts that they may see', () => {
    const none = record([], {
      datalab: lab.datalab && {
        ...lab.datalab,
        sessions: [{ name: 'gpu', state: 'started' }],
      },
    });
    const kinds = (...permissions: WorkspacePermission[]) =>
      partsOf(none, new Set(permissions)).map(({ kind }) => kind);
    expect(kinds()).toEqual(['Credentials']);
    expect(kinds('VIEW_BUCKETS')).toEqual(['Storage', 'Credentials']);
    expect(kinds('VIEW_STORES')).toEqual(['Credentials', 'Datalab']);
    expect(kinds('VIEW_SESSIONS')).toEqual([
      'Credentials',
      'Datalab',
      'Session',
    ]);
  });
});

describe('unreadyConditions', () => {
  it.each([
    ['Ready', 'False', 'Creating', 'waiting'],
    ['Ready', 'False', 'Unavailable', 'problem'],
    ['Ready', 'Unknown', undefined, 'unknown'],
    ['Synced', 'False', 'Creating', 'problem'],
    ['LastAsyncOperation', 'False', 'AsyncCreateFailure', 'problem'],
    ['Ready', 'True', 'Available', undefined],
    ['Offered', 'False', 'Whatever', undefined],
  ] as const)('takes %s %s (%s) for %s', (type, status, reason, level) => {
    const condition = { resource: 'Storage' as const, type, status, reason };
    const [part] = unreadyConditions({ kind: 'Release', name: 'a' }, [
      condition,
    ]);
    expect(part?.level).toBe(level);
  });
});
