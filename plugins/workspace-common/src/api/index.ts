export * from './types';
export type { CallOptions, ViewOptions, WorkspaceApi } from './WorkspaceApi';
export { eachWorkspace } from './eachWorkspace';
export { WorkspaceClient } from './WorkspaceClient';
export type { WorkspaceClientOptions } from './Calls';
