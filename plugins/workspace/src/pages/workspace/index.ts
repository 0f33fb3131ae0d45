export { WorkspacePage } from './WorkspacePage';
export { loadOverview } from './loadOverview';
