/** The annotation that ties a catalog entity to the workspace of this name. @public */
export const WORKSPACE_NAME_ANNOTATION = 'workspace.eoepca.org/name';

/**
 * On a catalog entity: how the workspace was when the catalog last looked, one of the states of `WorkspaceHealth`.
 *
 * @public
 */
export const WORKSPACE_HEALTH_ANNOTATION = 'workspace.eoepca.org/health';
