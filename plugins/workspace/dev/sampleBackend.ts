import { grant, overview, request } from '../src/__testUtils__/access';
import {
  PLAIN_MEMBER,
  session,
  summary,
  view,
} from '../src/__testUtils__/builders';

/** Where the pages believe the backend to be. */
export const SAMPLE_BACKEND = 'http://localhost:7007/api/workspace';

const CREATED = '2026-01-01T00:00:00Z';

const forest = view({
  name: 'forest',
  title: 'Forest watch',
  description: 'Deforestation alerts from Sentinel-1.',
  health: {
    state: 'ready',
    checklist: [{ kind: 'Credentials', name: 'forest', state: 'ready' }],
  },
  storage: {
    buckets: [
      { name: 'forest', discoverable: true, lifecycle_rules: [] },
      {
        name: 'forest-scratch',
        title: 'Intermediate results',
        discoverable: false,
        lifecycle_rules: [{ target: '*', mode: 'Delete', min_age: '7d' }],
      },
    ],
    credentials_rollover: { interval: 'monthly', max_to_keep: 2 },
    bucket_access_requests: [],
    pending_decisions: 1,
  },
  datalab: {
    ...view({ name: 'forest' }).datalab,
    memberships: [
      { member: 'alice', role: 'owner', creation_timestamp: CREATED },
      { member: 'bob', role: 'admin', creation_timestamp: CREATED },
      { member: 'carol', role: 'user', creation_timestamp: CREATED },
    ],
    sessions: [
      session({ name: 'default', ready: true, url: 'https://session.example' }),
      session({ name: 'gpu', state: 'stopped' }),
    ],
    available_store_types: ['database', 'cache', 'vector', 'document'],
    stores: [
      {
        name: 'alerts',
        type: 'database',
        storage: '1Gi',
        backup_storage: '10Gi',
        creation_timestamp: CREATED,
      },
    ],
  },
  resource_usage: {
    storage: {
      requested: '3Gi',
      quota: '10Gi',
      remaining: '7Gi',
      persistent_volume_claims: [{ name: 'default', size: '3Gi' }],
    },
  },
});

const coast = view({
  name: 'coast',
  title: 'Coastal erosion',
  user: PLAIN_MEMBER,
});

const views = [forest, coast];

const summaries = [
  summary({
    name: 'forest',
    title: 'Forest watch',
    owner: 'alice',
    member_count: 3,
    bucket_count: 2,
  }),
  summary({
    name: 'coast',
    title: 'Coastal erosion',
    owner: 'bob',
    role: 'user',
  }),
];

const forestAccess = overview({
  inbox: [request({ workspace: 'coast', bucket: 'forest' })],
  grants: [grant({ grantee: 'lake', bucket: 'forest' })],
});

/** What is answered to a GET, by the path below the backend's address; `NAME` is any workspace. */
const ANSWERS: Record<string, (name: string) => unknown> = {
  '/workspaces': () => summaries,
  '/workspaces/NAME': name => views.find(each => each.name === name),
  '/workspaces/NAME/access': name =>
    name === 'forest' ? forestAccess : overview(),
  '/workspaces/NAME/suggestions': () => [],
  '/workspaces/NAME/content': () => [],
  '/workspaces/NAME/activity': () => [],
  '/workspaces/NAME/resources': () => [],
  '/workspaces/NAME/provisioning': () => ({ parts: [], events: [] }),
  '/inbox': () => forestAccess.inbox,
  '/inbox/offers': () => [],
  '/inbox/suggestions': () => [],
  '/buckets': () => [
    { bucket: 'forest', workspace: 'forest' },
    { bucket: 'lake-levels', workspace: 'lake', title: 'Lake levels' },
  ],
  '/workspace-options': () => ({
    prefix: '',
    members: true,
    sessions: { offered: true, default: 'stopped' },
  }),
  '/workspace-names/check': () => ({
    short_name: 'name',
    name: 'name',
    state: 'available',
  }),
};

function failure(status: number, message: string): Response {
  return Response.json(
    { error: { name: 'Error', message }, response: { statusCode: status } },
    { status },
  );
}

/** `fetch` in a portal whose backend has sample data, and takes no changes. */
export async function sampleFetch(
  input: RequestInfo | URL,
  init?: RequestInit,
): Promise<Response> {
  const { method, url } = new Request(input, init);
  if (method !== 'GET') {
    return failure(403, 'The sample data is read-only.');
  }
  const path = new URL(url).pathname.slice(
    new URL(SAMPLE_BACKEND).pathname.length,
  );
  const [, name = ''] = /^\/workspaces\/([^/]+)/.exec(path) ?? [];
  const key = name ? path.replace(name, 'NAME') : path;
  const answer = ANSWERS[key]?.(name);
  return answer === undefined
    ? failure(404, `The sample data has nothing at ${path}.`)
    : Response.json(answer);
}
