import {
  BucketAccessRequest,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';

/** What a test says of a workspace. */
export interface Given {
  members?: string[];
  buckets?: (string | { name: string; [field: string]: unknown })[];
  requests?: Partial<BucketAccessRequest>[];
  sessions?: object[];
  stores?: object[];
  [field: string]: unknown;
}

/** A workspace as the backend answers it; its first member owns it. */
export function viewOf(name: string, given: Given = {}): WorkspaceView {
  const {
    members = ['Alice'],
    buckets = [],
    requests = [],
    sessions = [],
    stores = [],
    ...rest
  } = given;
  return {
    name,
    health: { state: 'ready' },
    storage: {
      buckets: buckets.map(each => ({
        discoverable: false,
        lifecycle_rules: [],
        ...(typeof each === 'string' ? { name: each } : each),
      })),
      bucket_access_requests: requests,
    },
    datalab: {
      memberships: members.map((member, i) => ({
        member,
        role: i ? 'user' : 'owner',
      })),
      sessions,
      stores,
    },
    ...rest,
  } as unknown as WorkspaceView;
}
