import {
  ALL_PERMISSIONS,
  DetailedHealth,
  Session,
  VIEW_PERMISSIONS,
  WorkspaceSummary,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';

const CREATED = '2026-01-01T00:00:00Z';

/** What the backend would say of a workspace whose credentials alone may be missing. */
function healthOf({
  name,
  status,
  deletion_timestamp: deleted,
}: Pick<WorkspaceView, 'name'> &
  Partial<
    Pick<WorkspaceView, 'status' | 'deletion_timestamp'>
  >): DetailedHealth {
  if (deleted) return { state: 'deleting', checklist: [] };
  const isMissing = status === 'provisioning';
  return {
    state: isMissing ? 'setting_up' : 'ready',
    parts: { ready: isMissing ? 0 : 1, total: 1 },
    checklist: [
      { kind: 'Credentials', name, state: isMissing ? 'waiting' : 'ready' },
    ],
  };
}

export function summary(
  fields: Partial<WorkspaceSummary> & { name: string },
): WorkspaceSummary {
  return {
    url: `http://localhost/api/workspace/workspaces/${fields.name}`,
    sessions: [],
    role: 'owner',
    status: 'ready',
    health: { state: healthOf(fields).state },
    creation_timestamp: CREATED,
    member_count: 1,
    bucket_count: 1,
    ...fields,
  };
}

export function session(fields: Partial<Session> & { name: string }): Session {
  return { state: 'started', ready: false, ...fields };
}

/** A ready workspace as its owner sees it. */
export function view(
  fields: Partial<WorkspaceView> & { name: string },
): WorkspaceView {
  const { name, user } = fields;
  const decides = !user || user.permissions.includes('MANAGE_BUCKETS');
  return {
    creation_timestamp: CREATED,
    version: '1',
    status: 'ready',
    health: healthOf(fields),
    conditions: [],
    storage: {
      buckets: [{ name, discoverable: true, lifecycle_rules: [] }],
      bucket_access_requests: [],
      ...(decides && { pending_decisions: 0 }),
    },
    datalab: {
      memberships: [
        { member: 'alice', role: 'owner', creation_timestamp: CREATED },
      ],
      available: true,
      present: true,
      available_store_types: [],
      stores: [],
      sessions: [],
      max_sessions: 3,
      content_available: true,
      store_credentials: {},
    },
    user: {
      name: 'alice',
      role: 'owner',
      permissions: [...ALL_PERMISSIONS],
      may_delete: true,
    },
    ...fields,
  };
}

/** What the API says of the user to a plain member. */
export const PLAIN_MEMBER: WorkspaceView['user'] = {
  name: 'carol',
  role: 'user',
  permissions: [...VIEW_PERMISSIONS],
  may_delete: false,
};
