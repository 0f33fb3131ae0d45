import {
  MemberRole,
  WorkspacePermission,
} from '@eoepca/backstage-plugin-workspace-common';

export type Permissions = ReadonlySet<WorkspacePermission>;

/** What one caller may do with one workspace. */
export interface Rights {
  /** The caller's role by membership; only Backstage users have one. */
  readonly role?: MemberRole;
  /** The caller is a platform admin, with a role or without. */
  readonly platformAdmin?: true;
  readonly permissions: Permissions;
  readonly mayDelete: boolean;
  /** The permissions may be used to change something; `false` for who only reads. */
  readonly mayChange: boolean;
  /** The permissions that the caller's own role gives: without those that only a platform admin's office does. */
  readonly ownPermissions: Permissions;
  /** The activity record may be read. */
  readonly mayReadActivity: boolean;
  /** The permissions to see something secret may be used; `false` leaves the rest of a view. */
  readonly mayReveal: boolean;
  /** The caller may learn whether the workspace exists: refusals are 404 for them, 403 for everyone else. */
  readonly knows: boolean;
}
