import {
  ALL_PERMISSIONS,
  WorkspacePermission,
} from '@eoepca/backstage-plugin-workspace-common';
import {
  accessWith,
  datalab,
  IN_LIST,
  META,
  record,
} from './__testUtils__/aliceRecord';
import { SESSIONS_ANNOTATION } from './annotations';
import { workspaceSummary } from './view';

describe('workspaceSummary', () => {
  it('counts, and links the sessions that are declared started', () => {
    const rights = accessWith(new Set(ALL_PERMISSIONS));
    expect(workspaceSummary(record, rights, IN_LIST)).toEqual({
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
    const rights = accessWith(new Set());
    const summary = workspaceSummary(record, rights, IN_LIST);
    expect(summary.sessions).toEqual([]);
    expect(summary).not.toHaveProperty('member_count');
    expect(summary).not.toHaveProperty('bucket_count');
    expect(summary).not.toHaveProperty('storage');
  });

  it('tells no storage where claims may not be looked at', () => {
    const rights = accessWith(new Set(ALL_PERMISSIONS));
    const unknown = { ...IN_LIST, claimsKnown: false };
    expect(workspaceSummary(record, rights, unknown)).not.toHaveProperty(
      'storage',
    );
  });
});
