/**
 * The backend of the workspace plugin: a REST API over Storages and Datalabs.
 *
 * @packageDocumentation
 */
export { workspacePlugin as default } from './plugin';
export {
  createWorkspaceConditionalDecision,
  workspaceConditions,
} from './authorization/permissions';
