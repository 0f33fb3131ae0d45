import {
  ALL_PERMISSIONS,
  MemberRole,
  WorkspacePermission,
} from './generated/openapi';

/** All permissions that see something. @public */
export const VIEW_PERMISSIONS: readonly WorkspacePermission[] =
  ALL_PERMISSIONS.filter(permission => permission.startsWith('VIEW_'));

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
