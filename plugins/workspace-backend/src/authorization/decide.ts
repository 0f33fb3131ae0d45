import { NotAllowedError } from '@backstage/errors';
import {
  ACCESS_ROLE_PERMISSIONS,
  ALL_PERMISSIONS,
  AccessRole,
  MemberRole,
  VIEW_PERMISSIONS,
  WorkspacePermission,
  accessRoleOf,
  memberKey,
} from '@eoepca/backstage-plugin-workspace-common';
import { WorkspaceRoles } from '../index/types';
import { Caller } from './types';

type Permissions = ReadonlySet<WorkspacePermission>;

/** What one caller may do with one workspace. */
export interface Access {
  /** The caller's role by membership; only Backstage users have one. */
  readonly role?: MemberRole;
  /** The caller is a platform admin, with a role or without. */
  readonly platformAdmin?: true;
  readonly permissions: Permissions;
  readonly mayDelete: boolean;
  /** The permissions may be used to change something; `false` for who only reads. */
  readonly mayChange: boolean;
  /** The permissions to see something secret may be used; `false` leaves the rest of a view. */
  readonly mayReveal: boolean;
  /** The caller may learn whether the workspace exists: refusals are 404 for them, 403 for everyone else. */
  readonly knows: boolean;
}

/** What members may do by their role: made once, as lists decide for each of their workspaces. */
const MEMBERS: Readonly<Record<MemberRole, Access>> = {
  owner: memberAccess('owner'),
  admin: memberAccess('admin'),
  user: memberAccess('user'),
};

/** The same for platform admins, who need no role. */
const PLATFORM_ADMIN = platformAdminAccess();
const PLATFORM_ADMINS: Readonly<Record<MemberRole, Access>> = {
  owner: platformAdminAccess('owner'),
  admin: platformAdminAccess('admin'),
  user: platformAdminAccess('user'),
};

/** What readers see of every workspace: all but what is secret. */
const READER: Access = {
  permissions: new Set(
    VIEW_PERMISSIONS.filter(each => each !== 'VIEW_BUCKET_CREDENTIALS'),
  ),
  mayDelete: false,
  mayChange: false,
  mayReveal: false,
  knows: true,
};

/** Who may not even know of a workspace. */
export const NO_ACCESS: Access = {
  permissions: new Set(),
  mayDelete: false,
  mayChange: false,
  mayReveal: false,
  knows: false,
};

/**
 * Decides what a caller may do with the workspace `name`; `record` is `undefined` where there is none of that name.
 *
 * Source of the rules: a Backstage user's role comes from the workspace's members (owner and admin as `ws_admin`, user as
 * `ws_access`), a token's from its `resource_access`; roles add up. Only the owner and platform admins delete. Readers
 * (`workspace.readers`) see every workspace; a role that they have besides gives more.
 */
export function decide(
  caller: Caller,
  name: string,
  record: WorkspaceRoles | undefined,
): Access {
  const role = memberRoleOf(caller, record);
  if (caller.platformAdmin)
    return role ? PLATFORM_ADMINS[role] : PLATFORM_ADMIN;
  if (role) return MEMBERS[role];
  if (isReader(caller)) return READER;
  const roles =
    caller.type === 'token' ? [...(caller.roles.get(name) ?? [])] : [];
  if (roles.length === 0) return NO_ACCESS;
  return {
    permissions: permissionsOf(roles),
    mayDelete: false,
    mayChange: true,
    mayReveal: true,
    knows: true,
  };
}

/** Whether a caller sees all workspaces, with or without a role in them. */
export function seesAll(caller: Caller): boolean {
  return caller.platformAdmin || isReader(caller);
}

/** @throws NotAllowedError for who only reads, whatever their permissions to see something are */
export function assertMayChange({ access }: { access: Access }): void {
  if (!access.mayChange) {
    throw new NotAllowedError(
      'Your access to this workspace is read-only; changing it takes the permission workspace.update',
    );
  }
}

/** @throws NotAllowedError for who may see the workspace, but nothing secret of it */
export function assertMayReveal({ access }: { access: Access }): void {
  if (!access.mayReveal) {
    throw new NotAllowedError(
      'Revealing credentials takes the permission workspace.credentials.reveal, which you do not have for this workspace',
    );
  }
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
    caller.member === memberKey(member)
  );
}

function isReader(caller: Caller): boolean {
  return caller.type !== 'token' && caller.reader;
}

function memberRoleOf(
  caller: Caller,
  record: WorkspaceRoles | undefined,
): MemberRole | undefined {
  return record?.members.find(({ name }) => isMember(caller, name))?.role;
}

function memberAccess(role: MemberRole): Access {
  return {
    role,
    permissions: permissionsOf([accessRoleOf(role)]),
    mayDelete: role === 'owner',
    mayChange: true,
    mayReveal: true,
    knows: true,
  };
}

function platformAdminAccess(role?: MemberRole): Access {
  return {
    ...(role && { role }),
    platformAdmin: true,
    permissions: new Set(ALL_PERMISSIONS),
    mayDelete: true,
    mayChange: true,
    mayReveal: true,
    knows: true,
  };
}

function permissionsOf(roles: readonly AccessRole[]): Permissions {
  return new Set(roles.flatMap(each => ACCESS_ROLE_PERMISSIONS[each]));
}
