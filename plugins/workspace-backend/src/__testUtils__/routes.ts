const CONTENT = {
  type: 'git',
  url: 'https://example.org/course',
  ref: 'main',
};

const WHY = 'Ticket 4711';

/** Each route of a workspace, what is sent, and what success answers. */
export const ROUTES = [
  ['view', 'GET', '', undefined, 200],
  ['ask what is missing', 'GET', '/provisioning', undefined, 200],
  [
    'add a member',
    'PUT',
    '',
    { add_memberships: [{ member: 'erin', role: 'user' }] },
    202,
  ],
  [
    'add one member',
    'POST',
    '/members',
    { member: 'frank', role: 'user' },
    202,
  ],
  ['change texts', 'PATCH', '', { title: 'Lab' }, 202],
  ['set the registry', 'PATCH', '', { registry: { enabled: true } }, 202],
  ['set the quota', 'PATCH', '', { quota: { memory: '8Gi' } }, 202],
  ['loosen security', 'PATCH', '', { security: { policy: 'privileged' } }, 202],
  ['add a bucket', 'PUT', '', { add_buckets: [{ name: 'NAME-more' }] }, 202],
  ['change nothing', 'PUT', '', {}, 202],
  ['change a role', 'PATCH', '/members/carol', { role: 'user' }, 202],
  ['remove a member', 'DELETE', '/members/erin', undefined, 204],
  ['hand over', 'PUT', '/owner', { member: 'alice' }, 202],
  [
    'change a bucket',
    'PATCH',
    '/buckets/NAME-more',
    { discoverable: true },
    202,
  ],
  [
    'delete a bucket',
    'DELETE',
    '/buckets/NAME-more?name=NAME-more',
    undefined,
    204,
  ],
  ['view access', 'GET', '/access', undefined, 200],
  [
    'ask for a bucket',
    'POST',
    '/requests',
    { bucket: 'elsewhere', permission: 'ReadOnly' },
    201,
  ],
  ['withdraw', 'DELETE', '/requests/elsewhere', undefined, 204],
  [
    'ask as recorded',
    'PUT',
    '',
    {
      patch_bucket_access_requests: [
        {
          workspace: 'NAME',
          bucket: 'elsewhere',
          permission: 'ReadOnly',
          request_timestamp: '2026-03-01T09:00:00Z',
        },
      ],
    },
    202,
  ],
  // Who may is told that there is nobody to offer it to.
  ['grant', 'PUT', '/grants/NAME/nobody', { permission: 'ReadOnly' }, 404],
  ['revoke', 'DELETE', '/grants/NAME/nobody', undefined, 404],
  [
    'add a store',
    'PUT',
    '',
    { add_stores: [{ type: 'cache', name: 'hot' }] },
    202,
  ],
  ['remove a store', 'DELETE', '/stores/cache/hot', undefined, 204],
  // There are no Secrets, and no issuer is configured: who may ask is told so.
  // Platform admins have to say why.
  ['reveal S3 keys', 'POST', '/credentials', { s3: true, reason: WHY }, 404],
  [
    'reveal a password',
    'POST',
    '/credentials',
    { registry: true, reason: WHY },
    404,
  ],
  ['get a token', 'POST', '/token', { reason: WHY }, 503],
  ['list sessions', 'GET', '/sessions', undefined, 200],
  ['ask about a session', 'GET', '/sessions/default', undefined, 200],
  ['open a session', 'POST', '/sessions/default/open', undefined, 200],
  ['have one go on', 'POST', '/sessions/default/extend', undefined, 202],
  ['create a session', 'POST', '/sessions', { name: 'gpu' }, 201],
  ['restart a session', 'POST', '/sessions/default/restart', undefined, 202],
  ['stop a session', 'PATCH', '/sessions/default', { state: 'stopped' }, 202],
  ['remove a session', 'DELETE', '/sessions/default', undefined, 204],
  ['list content', 'GET', '/content', undefined, 200],
  ['add content', 'POST', '/content', CONTENT, 201],
  // Who may is told that there is none of this id.
  ['replace content', 'PUT', '/content/none', CONTENT, 404],
  ['remove content', 'DELETE', '/content/none', undefined, 404],
  ['delete', 'DELETE', '', undefined, 204],
] as const;

/** What plain members may do. */
export const SEES = [
  'view',
  'ask what is missing',
  'reveal S3 keys',
  'reveal a password',
  'view access',
  'list sessions',
  'list content',
  'ask about a session',
  'open a session',
  'have one go on',
];
export const ALL = ROUTES.map(([action]) => action);
const PLATFORM_ONLY = ['set the quota', 'loosen security'];
const OWNERS_ONLY = ['hand over', 'delete'];
export const ALL_OF_OWNERS = ALL.filter(
  action => !PLATFORM_ONLY.includes(action),
);
export const ALL_OF_ADMINS = ALL_OF_OWNERS.filter(
  action => !OWNERS_ONLY.includes(action),
);
