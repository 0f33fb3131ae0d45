export * from './types';
export type { CallOptions, WorkspaceApi } from './WorkspaceApi';
export { WorkspaceClient } from './WorkspaceClient';
export type { WorkspaceClientOptions } from './WorkspaceClient';
