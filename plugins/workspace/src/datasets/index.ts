export { WorkspaceDatasets } from './WorkspaceDatasets';
