export type * from './types';
export {
  WatchedWorkspaceIndex,
  type WorkspaceIndexOptions,
} from './WatchedWorkspaceIndex';
