/**
 * Lets workspaces be found in the portal's search by those whom the permission policy lets read them, and discoverable buckets by
 * everybody.
 *
 * @packageDocumentation
 */
export { searchModuleWorkspace as default } from './module';
export type { WorkspaceDocument } from './collator/WorkspaceCollatorFactory';
export type { BucketDocument } from './collator/BucketCollatorFactory';
