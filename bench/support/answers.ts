import {
  WorkspaceSummary,
  WorkspaceView,
} from '../../plugins/workspace-common/src';
import { view } from '../../plugins/workspace/src/__testUtils__/builders';

const CREATED = '2026-01-01T00:00:00Z';

/** The list of somebody who sees so many workspaces. */
export function manySummaries(count: number): WorkspaceSummary[] {
  return Array.from({ length: count }, (_, i) => ({
    name: `lab-${i}`,
    title: `Laboratory ${i}`,
    url: `http://localhost/api/workspace/workspaces/lab-${i}`,
    sessions: i % 3 ? [] : [{ name: 'default', url: 'http://localhost/s' }],
    role: i % 2 ? 'user' : 'owner',
    owner: 'alice',
    status: i % 50 ? 'ready' : 'provisioning',
    health: { state: i % 50 ? 'ready' : 'setting_up' },
    creation_timestamp: CREATED,
    member_count: i % 40,
    bucket_count: i % 9,
    storage: { requested: `${i % 7}Gi` },
  }));
}

/** A workspace of its owner with so many buckets and members. */
export function bigView(buckets: number, members: number): WorkspaceView {
  const lab = view({ name: 'lab-0' });
  return {
    ...lab,
    storage: {
      ...lab.storage,
      buckets: Array.from({ length: buckets }, (_, i) => ({
        name: `lab-0-data-${i}`,
        discoverable: i % 2 === 0,
        lifecycle_rules:
          i % 5 ? [] : [{ target: '*', mode: 'Delete', min_age: '90d' }],
      })),
    },
    datalab: {
      ...lab.datalab,
      memberships: Array.from({ length: members }, (_, i) => ({
        member: i ? `person-${i}` : 'alice',
        role: i ? 'user' : 'owner',
        creation_timestamp: CREATED,
      })),
    },
  };
}
