import { DetailedHealth } from '@eoepca/backstage-plugin-workspace-common';
import { parseDatalab } from '../parseDatalab';
import { parseStorage } from '../parseStorage';
import { Rights } from '../rights';
import { WorkspaceRecord } from '../record';

export const META = {
  name: 'alice',
  resourceVersion: '7',
  creationTimestamp: '2026-01-02T03:04:05Z',
};
const CONDITION = { type: 'Ready', status: 'True' };

export const datalab = parseDatalab(
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

export const storage = parseStorage(
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

export const HEALTH: DetailedHealth = {
  state: 'ready',
  parts: { ready: 1, total: 1 },
  checklist: [{ kind: 'Credentials', name: 'alice', state: 'ready' }],
};

export const record: WorkspaceRecord = {
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

export function accessWith(permissions: Rights['permissions']): Rights {
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

/** What lists tell beside a workspace itself. */
export const IN_LIST = {
  url: 'https://p/w/alice',
  s3: {},
  health: HEALTH,
  claimsKnown: true,
};
