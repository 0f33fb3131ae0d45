import { WorkspaceApiService } from '@eoepca/backstage-plugin-workspace-node';
import { Pace } from './untilKnown';

/** What the actions work with. */
export interface ActionOptions {
  readonly workspaces: WorkspaceApiService;
  /** Address of the portal, without a slash at the end. */
  readonly portalUrl: string;
  /** What the backend puts before the name of each new workspace. */
  readonly prefixForName?: string;
  readonly pace: Pace;
}
