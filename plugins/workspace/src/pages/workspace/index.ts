export { WorkspacePage } from './WorkspacePage';
export { loadOverview } from './tabs';
