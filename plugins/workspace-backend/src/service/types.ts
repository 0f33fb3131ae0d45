import { Presence } from '../activity/types';
import { Guarded } from '../authorization/Guard';
import { Caller } from '../authorization/types';
import { Access } from './access/Access';
import { ActivityLog } from './ActivityLog';
import { Buckets } from './buckets/Buckets';
import { Credentials } from './credentials/Credentials';
import { Directory } from './access/Directory';
import { Workspaces } from './workspaces/Workspaces';
import { Inbox } from './access/Inbox';
import { Members } from './members/Members';
import { Provisioning } from './Provisioning';
import { SessionContent } from './sessions/SessionContent';
import { Sessions } from './sessions/Sessions';
import { Settings } from './settings/Settings';
import { ServiceHealth } from './status';
import { Stores } from './stores/Stores';
import { Suggestions } from './suggestions/Suggestions';
import { TokenBroker } from './credentials/TokenBroker';
import { WriteOptions } from './WriteOptions';

/**
 * The verbs of the plugin, room by room. Each takes who is asking first and is authorised before it does anything;
 * whoever speaks for others (the router) holds nothing but this.
 */
export interface WorkspaceService {
  readonly workspaces: Pick<
    Workspaces,
    | 'admit'
    | 'list'
    | 'view'
    | 'create'
    | 'checkName'
    | 'creationOptions'
    | 'edit'
    | 'delete'
  >;
  readonly members: Guarded<Members>;
  readonly buckets: Guarded<Buckets>;
  readonly access: Guarded<Access>;
  readonly suggestions: Guarded<Suggestions>;
  readonly directory: Pick<Directory, 'list'>;
  readonly inbox: Pick<Inbox, 'list' | 'offers' | 'suggestions'>;
  readonly credentials: Guarded<Credentials>;
  readonly stores: Guarded<Stores>;
  readonly tokens: Guarded<TokenBroker>;
  readonly sessions: Guarded<Sessions>;
  readonly content: Guarded<SessionContent>;
  readonly settings: Guarded<Settings>;
  readonly provisioning: Guarded<Provisioning>;
  readonly activity: Guarded<ActivityLog>;

  /** What a name stands for at this moment: for records alone, as it asks for no right. */
  presence(caller: Caller, workspace: string): Presence;
  /** How the cache stands; open to all, so without a workspace's name. */
  status(): ServiceHealth;
  /** Whether what answers tell may be old: cheap enough for every one of them. */
  isStale(): boolean;
  /**
   * The entity tag of a workspace's state, for whoever has just been let in there: after a write with these options the
   * one that the write has left behind, as far as it knows, else the present one.
   */
  etag(workspace: string, options?: WriteOptions): string | undefined;
}
