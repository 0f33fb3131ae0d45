import {
  ACCESS_ROLE_PERMISSIONS,
  ALL_PERMISSIONS,
  AccessRole,
  MemberRole,
  WorkspacePermission,
  accessRoleOf,
} from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceRoles } from '../index/types';
import { Caller } from './types';

/** What one caller may do with one workspace. */
export interface Access {
  /** The caller's role by membership; only Backstage users have one. */
  readonly role?: MemberRole;
  readonly permissions: ReadonlySet<WorkspacePermission>;
  readonly mayDelete: boolean;
  /** The caller may learn whether the workspace exists: refusals are 404 for them, 403 for everyone else. */
  readonly knows: boolean;
}

/**
 * Decides what a caller may do with the workspace `name`; `record` is `undefined` where there is none of that name.
 *
 * Source of the rules: a Backstage user's role comes from the Datalab (owner and admin as `ws_admin`, user as
 * `ws_access`), a token's from its `resource_access`; roles add up. Only the owner and platform admins delete.
 */
export function decide(
  caller: Caller,
  name: string,
  record: WorkspaceRoles | undefined,
): Access {
  const role = memberRoleOf(caller, record);
  const roles = accessRolesOf(caller, name, role);
  const allowed = caller.platformAdmin
    ? ALL_PERMISSIONS
    : roles.flatMap(each => ACCESS_ROLE_PERMISSIONS[each]);
  return {
    ...(role && { role }),
    permissions: new Set(allowed),
    mayDelete: caller.platformAdmin || role === 'owner',
    knows: caller.platformAdmin || roles.length > 0,
  };
}

/** A workspace needs an owner: a Backstage user who is a member name, or whom a platform admin names. */
export function mayCreate(caller: Caller): boolean {
  return (
    caller.platformAdmin ||
    (caller.type === 'user' && caller.member !== undefined)
  );
}

/** Only platform admins create workspaces for others; anyone may name themselves. */
export function mayCreateFor(caller: Caller, owner: string): boolean {
  return caller.platformAdmin || isMember(caller, owner);
}

/** Whether a member name, as a person or Datalab spells it, is this caller's. */
export function isMember(caller: Caller, member: string): boolean {
  return (
    caller.type === 'user' &&
    caller.member !== undefined &&
    caller.member === member.trim().toLowerCase()
  );
}

function memberRoleOf(
  caller: Caller,
  record: WorkspaceRoles | undefined,
): MemberRole | undefined {
  return record?.datalab?.members.find(({ name }) => isMember(caller, name))
    ?.role;
}

function accessRolesOf(
  caller: Caller,
  name: string,
  role: MemberRole | undefined,
): AccessRole[] {
  if (caller.type === 'token') return [...(caller.roles.get(name) ?? [])];
  return role ? [accessRoleOf(role)] : [];
}
