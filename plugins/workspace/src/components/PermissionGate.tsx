import { ReactNode } from 'react';
import {
  WorkspacePermission,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';

/** Whether the user may do this in the workspace. */
export function may(
  workspace: WorkspaceView,
  permission: WorkspacePermission,
): boolean {
  return workspace.user.permissions.includes(permission);
}

/** Shows its children to those who have the permission, and to others nothing, or the fallback. */
export function PermissionGate(props: {
  workspace: WorkspaceView;
  permission: WorkspacePermission;
  fallback?: ReactNode;
  children: ReactNode;
}) {
  const { workspace, permission, fallback = null, children } = props;
  return <>{may(workspace, permission) ? children : fallback}</>;
}
