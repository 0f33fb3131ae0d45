/** The annotation that ties a catalog entity to the workspace of this name. @public */
export const WORKSPACE_NAME_ANNOTATION = 'workspace.eoepca.org/name';

/**
 * On a catalog entity: how the workspace was when the catalog last looked, one of the states of `WorkspaceHealth`.
 *
 * @public
 */
export const WORKSPACE_HEALTH_ANNOTATION = 'workspace.eoepca.org/health';

/** On a catalog entity: the name of the bucket that it stands for. @public */
export const BUCKET_NAME_ANNOTATION = 'workspace.eoepca.org/bucket';

/** On a bucket's catalog entity: `true` where everybody may find the bucket and request access. @public */
export const DISCOVERABLE_ANNOTATION = 'workspace.eoepca.org/discoverable';

/** The `spec.type` of a workspace's catalog entity. @public */
export const WORKSPACE_ENTITY_TYPE = 'workspace';

/** The `spec.type` of a bucket's catalog entity. @public */
export const BUCKET_ENTITY_TYPE = 's3-bucket';

/** The relation from a workspace's catalog entity to those of its members. @public */
export const HAS_WORKSPACE_MEMBER = 'hasWorkspaceMember';

/** The relation from a member's catalog entity to those of their workspaces. @public */
export const WORKSPACE_MEMBER_OF = 'workspaceMemberOf';
