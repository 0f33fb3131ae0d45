import { createPermission } from '@backstage/plugin-permission-common';

/** The resource type of workspaces in the permission framework. @public */
export const RESOURCE_TYPE_WORKSPACE = 'workspace';

/** Create a workspace. @public */
export const workspaceCreatePermission = createPermission({
  name: 'workspace.create',
  attributes: { action: 'create' },
});

/** See a workspace: it appears in lists, and its view answers. @public */
export const workspaceReadPermission = createPermission({
  name: 'workspace.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_WORKSPACE,
});

/** Change a workspace: its members, buckets and sessions. @public */
export const workspaceUpdatePermission = createPermission({
  name: 'workspace.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_WORKSPACE,
});

/** Delete a workspace. @public */
export const workspaceDeletePermission = createPermission({
  name: 'workspace.delete',
  attributes: { action: 'delete' },
  resourceType: RESOURCE_TYPE_WORKSPACE,
});

/**
 * Reveal the credentials of a workspace: S3 keys, passwords of stores and of the registry, and tokens of its OAuth client.
 * Takes `workspace.read` as well.
 *
 * Revealing is neither reading nor changing, so the permission has no action. A service token whose access restrictions
 * name actions (`permissionAttribute: { action: read }`) never reveals; name the permission instead to let one.
 *
 * @public
 */
export const workspaceCredentialsRevealPermission = createPermission({
  name: 'workspace.credentials.reveal',
  attributes: {},
  resourceType: RESOURCE_TYPE_WORKSPACE,
});

/** See the activity record of a workspace, for those who manage its members. Takes `workspace.read` as well. @public */
export const workspaceActivityReadPermission = createPermission({
  name: 'workspace.activity.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_WORKSPACE,
});

/**
 * All permissions of the workspace plugin. They may only tighten what a member's role allows.
 *
 * @public
 */
export const workspacePermissions = [
  workspaceCreatePermission,
  workspaceReadPermission,
  workspaceUpdatePermission,
  workspaceDeletePermission,
  workspaceCredentialsRevealPermission,
  workspaceActivityReadPermission,
];
