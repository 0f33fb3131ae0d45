/**
 * Scaffolder actions for workspaces.
 *
 * @packageDocumentation
 */
export { scaffolderModuleWorkspace as default } from './module';
