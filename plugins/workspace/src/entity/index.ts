export { EntityWorkspaceCard } from './EntityWorkspaceCard';
export { EntityWorkspaceContent } from './EntityWorkspaceContent';
