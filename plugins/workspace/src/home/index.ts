export { HomeCard } from './HomeCard';
export { HomeWorkspaces } from './HomeWorkspaces';
