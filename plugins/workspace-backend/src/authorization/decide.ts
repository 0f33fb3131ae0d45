import { NotAllowedError } from '@backstage/errors';
import {
  ACCESS_ROLE_PERMISSIONS,
  ALL_PERMISSIONS,
  AccessRole,
  MemberRole,
  REASON_LENGTH,
  UnprocessableError,
  VIEW_PERMISSIONS,
  WorkspacePermission,
  accessRoleOf,
  memberKey,
} from '@eoepca/backstage-plugin-workspace-common';
import { Rights, Permissions } from '../model/rights';
import { Caller } from './types';
import { WorkspaceRoles } from '../model/record';

/** What members may do by their role: made once, as lists decide for each of their workspaces. */
const MEMBERS: Readonly<Record<MemberRole, Rights>> = {
  owner: memberRights('owner'),
  admin: memberRights('admin'),
  user: memberRights('user'),
};

/** The same for platform admins, who need no role. */
const PLATFORM_ADMIN = platformAdminRights();
const PLATFORM_ADMINS: Readonly<Record<MemberRole, Rights>> = {
  owner: platformAdminRights('owner'),
  admin: platformAdminRights('admin'),
  user: platformAdminRights('user'),
};

/** What readers see of every workspace: all but what is secret. */
const READER_SEES: Permissions = new Set(
  VIEW_PERMISSIONS.filter(each => each !== 'VIEW_BUCKET_CREDENTIALS'),
);
const READER: Rights = {
  permissions: READER_SEES,
  ownPermissions: READER_SEES,
  mayReadActivity: false,
  mayDelete: false,
  mayChange: false,
  mayReveal: false,
  knows: true,
};

/** Who may not even know of a workspace. */
export const NO_RIGHTS: Rights = {
  permissions: new Set(),
  ownPermissions: new Set(),
  mayReadActivity: false,
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
): Rights {
  const role = memberRoleOf(caller, record);
  const roles =
    caller.type === 'token' ? [...(caller.roles.get(name) ?? [])] : [];
  const permissions = permissionsOf(roles);
  if (caller.platformAdmin) {
    if (role) return PLATFORM_ADMINS[role];
    return roles.length > 0
      ? { ...PLATFORM_ADMIN, ownPermissions: permissions }
      : PLATFORM_ADMIN;
  }
  if (role) return MEMBERS[role];
  if (isReader(caller)) return READER;
  if (roles.length === 0) return NO_RIGHTS;
  return {
    permissions,
    ownPermissions: permissions,
    mayReadActivity: permissions.has('MANAGE_MEMBERS'),
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
export function assertMayChange({ rights }: { rights: Rights }): void {
  if (!rights.mayChange) {
    throw new NotAllowedError(
      'Your access to this workspace is read-only; changing it takes the permission workspace.update',
    );
  }
}

/** @throws NotAllowedError for who may see the workspace, but nothing secret of it */
export function assertMayReveal({ rights }: { rights: Rights }): void {
  if (!rights.mayReveal) {
    throw new NotAllowedError(
      'Revealing credentials takes the permission workspace.credentials.reveal, which you do not have for this workspace',
    );
  }
}

/**
 * A platform admin says why they look at the secrets of a team that they have no such right in.
 *
 * @throws UnprocessableError at `reason`
 */
export function assertReason(
  { rights }: { rights: Rights },
  used: readonly WorkspacePermission[],
  reason: string | undefined,
): void {
  const { min, max } = REASON_LENGTH;
  const { length } = reason?.trim() ?? '';
  const isOwn = used.every(each => rights.ownPermissions.has(each));
  if (reason === undefined && isOwn) return;
  if (length >= min && length <= max) return;
  throw UnprocessableError.field(
    ['reason'],
    `Give a reason of ${min} to ${max} characters: you reveal these credentials as a platform admin, not by a role in the workspace`,
  );
}

/** @throws NotAllowedError for who may not see who did what in the workspace */
export function assertMayReadActivity({ rights }: { rights: Rights }): void {
  if (!rights.mayReadActivity) {
    throw new NotAllowedError(
      'The activity of a workspace is for its owner, its admins and platform admins, who need the permission workspace.activity.read',
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

function memberRights(role: MemberRole): Rights {
  const permissions = permissionsOf([accessRoleOf(role)]);
  return {
    role,
    permissions,
    ownPermissions: permissions,
    mayReadActivity: permissions.has('MANAGE_MEMBERS'),
    mayDelete: role === 'owner',
    mayChange: true,
    mayReveal: true,
    knows: true,
  };
}

function platformAdminRights(role?: MemberRole): Rights {
  return {
    ...(role && { role }),
    platformAdmin: true,
    permissions: new Set(ALL_PERMISSIONS),
    ownPermissions: permissionsOf(role ? [accessRoleOf(role)] : []),
    mayReadActivity: true,
    mayDelete: true,
    mayChange: true,
    mayReveal: true,
    knows: true,
  };
}

function permissionsOf(roles: readonly AccessRole[]): Permissions {
  return new Set(roles.flatMap(each => ACCESS_ROLE_PERMISSIONS[each]));
}
