/**
 * Shows workspaces in the software catalog, as resources with their owner.
 *
 * @packageDocumentation
 */
export { catalogModuleWorkspace as default } from './module';
export {
  WORKSPACE_HEALTH_ANNOTATION,
  WORKSPACE_NAME_ANNOTATION,
} from '@eoepca/backstage-plugin-workspace-common';
export {
  createWorkspaceEntityConditionalDecision,
  workspaceEntityConditions,
} from './permissions/rules';
