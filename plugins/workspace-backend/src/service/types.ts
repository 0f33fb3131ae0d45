import { ServiceStatus } from '@eoepca/backstage-plugin-workspace-common';
import { Guarded } from '../authorization/Guard';
import { GuardedWorkspaces } from './GuardedWorkspaces';
import { Buckets } from './Buckets';
import { Members } from './Members';
import { Sessions } from './Sessions';

/**
 * The verbs of the plugin, room by room. Each takes who is asking first and is authorised before it does anything;
 * whoever speaks for others (the router) holds nothing but this.
 */
export interface WorkspaceService {
  readonly workspaces: Pick<
    GuardedWorkspaces,
    'list' | 'view' | 'create' | 'edit' | 'delete'
  >;
  readonly members: Guarded<Members>;
  readonly buckets: Guarded<Buckets>;
  readonly sessions: Guarded<Sessions>;

  /** How the index stands; open to all, so without a workspace's name. */
  status(): ServiceStatus;
  /** The entity tag of a workspace's present state, for whoever has just been let in there. */
  etag(workspace: string): string | undefined;
}
