import {
  AccessGrant,
  AccessOverview,
  AccessRequest,
} from '@eoepca/backstage-plugin-workspace-common';

const ASKED = '2026-11-01T10:00:00Z';
const DECIDED = '2026-11-02T10:00:00Z';

/** A request that waits. */
export function request(
  fields: Partial<AccessRequest> & { workspace: string; bucket: string },
): AccessRequest {
  return {
    permission: 'ReadOnly',
    state: 'pending',
    requested_at: ASKED,
    ...fields,
  };
}

/** A decision on a request, which holds. */
export function decision(
  fields: Partial<NonNullable<AccessRequest['decision']>> = {},
): NonNullable<AccessRequest['decision']> {
  return {
    permission: 'ReadOnly',
    decided_at: DECIDED,
    holds: true,
    ...fields,
  };
}

/** What was granted to a workspace whose principal has its name. */
export function grant(
  fields: Partial<AccessGrant> & { grantee: string; bucket: string },
): AccessGrant {
  const { workspaces = [fields.grantee] } = fields;
  return {
    workspaces,
    receivers: workspaces.map(workspace => ({ workspace })),
    permission: 'ReadOnly',
    state: 'granted',
    requested: true,
    granted_at: DECIDED,
    ...fields,
  };
}

export function overview(fields: Partial<AccessOverview> = {}): AccessOverview {
  return { requests: [], inbox: [], grants: [], offers: [], ...fields };
}
