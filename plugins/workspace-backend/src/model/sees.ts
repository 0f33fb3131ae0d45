import {
  Condition,
  WorkspacePermission,
} from '@eoepca/backstage-plugin-workspace-common';

/** Whether a caller may see how a resource as a whole stands. */
export function seesResource(
  resource: Condition['resource'],
  may: (permission: WorkspacePermission) => boolean,
): boolean {
  return resource === 'Storage'
    ? may('VIEW_BUCKETS')
    : may('VIEW_SESSIONS') || may('VIEW_STORES');
}
