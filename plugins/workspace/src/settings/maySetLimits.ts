import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { may } from '../components';

/** Whether the user may set what confines the workspace: its owner could otherwise free themselves of it. */
export function maySetLimits(view: WorkspaceView): boolean {
  return may(view, 'MANAGE_STORES') && view.user.platform_admin === true;
}
