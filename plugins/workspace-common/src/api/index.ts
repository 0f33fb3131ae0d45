export * from './types';
export type { CallOptions, ViewOptions, WorkspaceApi } from './WorkspaceApi';
export { eachBucket, eachWorkspace } from './eachPage';
export { WorkspaceClient } from './WorkspaceClient';
export type { WorkspaceClientOptions } from './Calls';
