import { MemberRole } from '@eoepca/backstage-plugin-workspace-common';
import { parseSettings } from '../model/settings/parseSettings';
import { ResourceMeta, StorageResource } from '../model/resources';
import { WorkspaceRecord } from '../model/record';

function meta(name: string): ResourceMeta {
  return {
    name,
    uid: `uid-of-${name}`,
    resourceVersion: '1',
    creationTimestamp: '2026-03-01T09:00:00Z',
    annotations: {},
    labels: {},
  };
}

/** The Storage of a workspace in which there is nothing but these parts. */
export function storageOf(
  name: string,
  parts: Partial<StorageResource> = {},
): StorageResource {
  return {
    meta: meta(name),
    principal: name,
    buckets: [],
    requests: [],
    grants: [],
    ended: { requests: [], grants: [] },
    declined: new Map(),
    conditions: [],
    claims: [],
    ...parts,
  };
}

/** What the cache would hold of a workspace with these members: name → role. */
export function recordOf(
  name: string,
  members?: Record<string, MemberRole>,
): WorkspaceRecord {
  const list = Object.entries(members ?? {}).map(([member, role]) => ({
    name: member,
    role,
  }));
  return {
    name,
    storage: storageOf(name),
    ...(members && {
      datalab: {
        meta: meta(name),
        members: list,
        sessions: [],
        sessionStatus: new Map(),
        stores: [],
        settings: parseSettings({}),
        conditions: [],
      },
    }),
    members: list,
    secrets: {},
    claims: [],
    quotas: [],
  };
}
