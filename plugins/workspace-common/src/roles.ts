/**
 * A member's role in a workspace, as the Datalab holds it: the first of `spec.users` is the owner,
 * `spec.userOverrides[NAME].role` tells admins from users.
 *
 * @public
 */
export type MemberRole = 'owner' | 'admin' | 'user';

/** @public */
export const MEMBER_ROLES: readonly MemberRole[] = ['owner', 'admin', 'user'];

/** What a caller may see or do in one workspace. @public */
export type WorkspacePermission =
  | 'VIEW_BUCKETS'
  | 'VIEW_BUCKET_CREDENTIALS'
  | 'VIEW_MEMBERS'
  | 'VIEW_STORES'
  | 'VIEW_SESSIONS'
  | 'VIEW_RESOURCE_USAGE'
  | 'MANAGE_BUCKETS'
  | 'MANAGE_MEMBERS'
  | 'MANAGE_STORES'
  | 'MANAGE_SESSIONS'
  | 'ISSUE_TOKENS';

/** All permissions that see something. @public */
export const VIEW_PERMISSIONS: readonly WorkspacePermission[] = [
  'VIEW_BUCKETS',
  'VIEW_BUCKET_CREDENTIALS',
  'VIEW_MEMBERS',
  'VIEW_STORES',
  'VIEW_SESSIONS',
  'VIEW_RESOURCE_USAGE',
];

/** All permissions there are. @public */
export const ALL_PERMISSIONS: readonly WorkspacePermission[] = [
  ...VIEW_PERMISSIONS,
  'MANAGE_BUCKETS',
  'MANAGE_MEMBERS',
  'MANAGE_STORES',
  'MANAGE_SESSIONS',
  'ISSUE_TOKENS',
];

/**
 * The roles that an access token grants on one workspace (`resource_access.NAME.roles`).
 *
 * @public
 */
export type AccessRole = 'ws_access' | 'ws_api' | 'ws_admin';

/** What each access role permits. @public */
export const ACCESS_ROLE_PERMISSIONS: Readonly<
  Record<AccessRole, readonly WorkspacePermission[]>
> = {
  ws_access: VIEW_PERMISSIONS,
  ws_api: ['VIEW_BUCKET_CREDENTIALS'],
  ws_admin: ALL_PERMISSIONS,
};

/** The access role that a member's role stands for. @public */
export function accessRoleOf(role: MemberRole): AccessRole {
  return role === 'user' ? 'ws_access' : 'ws_admin';
}
