export { HomeWorkspaces } from './HomeWorkspaces';
