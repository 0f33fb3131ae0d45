/** The annotation that ties a catalog entity to the workspace of this name. @public */
export const WORKSPACE_NAME_ANNOTATION = 'workspace.eoepca.org/name';
