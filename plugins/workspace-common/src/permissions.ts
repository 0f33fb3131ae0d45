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
 * All permissions of the workspace plugin. They may only tighten what a member's role allows.
 *
 * @public
 */
export const workspacePermissions = [
  workspaceCreatePermission,
  workspaceReadPermission,
  workspaceUpdatePermission,
  workspaceDeletePermission,
];
