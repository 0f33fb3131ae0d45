/**
 * What other backend plugins use to work with workspaces.
 *
 * @packageDocumentation
 */
export { workspaceApiServiceRef } from './workspaceApiServiceRef';
export type { WorkspaceApiService } from './workspaceApiServiceRef';
export { readWorkspacesChanged, WORKSPACES_CHANGED_TOPIC } from './events';
export type { WorkspacesChanged } from './events';
