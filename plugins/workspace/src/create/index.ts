export { CreateWorkspaceDialog } from './CreateWorkspaceDialog';
export { CREATE_QUERY, useCreating } from './useCreating';
