export * from './activity';
export * from './failures';
export * from './mutations';
export * from './queries';
export { useLive } from './useLive';
export { useWorkspaceMutation } from './useWorkspaceMutation';
export type { WorkspaceMutation } from './useWorkspaceMutation';
export { WorkspaceQueryProvider } from './WorkspaceQueryProvider';
export { workspaceApiRef } from './workspaceApiRef';
