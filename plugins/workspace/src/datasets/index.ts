export { DatasetsPage } from './DatasetsPage';
export { WorkspaceDatasets } from './WorkspaceDatasets';
