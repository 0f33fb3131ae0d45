import { createApiRef } from '@backstage/core-plugin-api';
import { WorkspaceApi } from '@eoepca/backstage-plugin-workspace-common';

/** The workspace API, for this plugin's pages and for other plugins in the browser. @public */
export const workspaceApiRef = createApiRef<WorkspaceApi>({
  id: 'plugin.workspace.service',
});
